// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The parts of a document joined to one: pages, structure, bookmarks, and the links from one part
/// to another. The first part becomes the document that the others are joined to.
final class PdfWhole {
  private final PDDocument pdf;
  private final Map<String, PdfPart.Mark> marks = new HashMap<>();

  private final int told;

  PdfWhole(List<PdfPart> parts) throws IOException {
    pdf = parts.getFirst().pages();
    told = pdf.getNumberOfPages();
    marks.putAll(parts.getFirst().marks());
    for (var part : parts.subList(1, parts.size())) add(part);
  }

  PDDocument pdf() {
    return pdf;
  }

  private void add(PdfPart part) throws IOException {
    marks.putAll(part.marks());
    var here = tree(pdf);
    var there = tree(part.pages());
    var first = here.getParentTreeNextKey();
    var parents = parents(here);
    var theirs = parents(there);
    for (var i = 0; i + 1 < theirs.size(); i += 2) {
      parents.add(COSInteger.get(first + theirs.getInt(i)));
      parents.add(theirs.getObject(i + 1));
    }
    here.setParentTreeNextKey(first + there.getParentTreeNextKey());
    var document = document(here);
    var element = document(there);
    element.setStructureType("Part");
    document.appendKid(element);
    for (var page : pages(part.pages())) {
      page.setStructParents(first + page.getStructParents());
      for (var annotation : page.getAnnotations())
        if (annotation.getStructParent() >= 0)
          annotation.setStructParent(first + annotation.getStructParent());
      pdf.addPage(page);
    }
  }

  private static List<PDPage> pages(PDDocument pdf) {
    var pages = new ArrayList<PDPage>();
    pdf.getPages().forEach(pages::add);
    return pages;
  }

  private static PDStructureTreeRoot tree(PDDocument pdf) {
    return pdf.getDocumentCatalog().getStructureTreeRoot();
  }

  private static COSArray parents(PDStructureTreeRoot root) {
    return root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
  }

  private static PDStructureElement document(PDStructureTreeRoot root) {
    return (PDStructureElement) root.getKids().getFirst();
  }

  /// Bookmarks in their order, each below the last one of a higher level.
  void bookmarks(List<Outline.Anchor> anchors) {
    var outline = new PDDocumentOutline();
    var top = added(outline, mark(PdfPart.TOP));
    record Open(int level, PDOutlineNode node) {}
    var open = new ArrayDeque<Open>();
    open.push(new Open(0, top));
    for (var it : anchors) {
      while (open.peek().level() >= it.level()) open.pop();
      open.push(new Open(it.level(), added(open.peek().node(), mark(it.id()))));
    }
    pdf.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static PDOutlineItem added(PDOutlineNode parent, PdfPart.Mark mark) {
    var item = new PDOutlineItem();
    item.setTitle(mark.name());
    item.setDestination(mark.place());
    if (mark.element() != null) item.setStructureElement(mark.element());
    parent.addLast(item);
    return item;
  }

  private PdfPart.Mark mark(String id) {
    return Objects.requireNonNull(marks.get(id), id);
  }

  /// Lets the links of the first part lead to headings in the others.
  void links() throws IOException {
    for (var i = 0; i < told; i++)
      for (var annotation : pdf.getPage(i).getAnnotations())
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI address
            && address.getURI().startsWith(PdfMarkup.ELSEWHERE)) {
          var action = new PDActionGoTo();
          action.setDestination(
              mark(address.getURI().substring(PdfMarkup.ELSEWHERE.length())).place());
          link.setAction(action);
        }
  }
}
