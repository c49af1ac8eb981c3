// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/// A part of a document that was laid out.
///
/// @param marks its title, if it has one, and its headings, by their ids
record PdfPart(PDDocument pages, Map<String, Mark> marks) {
  static final String TOP = "top";

  /// A heading and where it stands.
  ///
  /// @param page from 0, in its part
  /// @param element of the structure that it is
  record Mark(
      String name, PDPageDestination place, int page, @Nullable PDStructureElement element) {}

  /// Takes the bookmarks that were made with the part out of it.
  static PdfPart of(PDDocument pages, Outline.Part part) throws IOException {
    lighten(pages);
    var catalog = pages.getDocumentCatalog();
    var outline = catalog.getDocumentOutline();
    catalog.setDocumentOutline(null);
    var marks = new LinkedHashMap<String, Mark>();
    if (outline == null) return new PdfPart(pages, marks);
    var items = outline.children().iterator();
    if (part.first()) marks.put(TOP, mark(pages, items.next()));
    for (var anchor : part.anchors()) marks.put(anchor.id(), mark(pages, items.next()));
    return new PdfPart(pages, marks);
  }

  /// What only adorns a page is described once. The library describes each line and each colour
  /// again, by its place: two thirds of all that a large document holds.
  private static void lighten(PDDocument pages) {
    var shared = new COSDictionary();
    shared.setItem(COSName.TYPE, COSName.BACKGROUND);
    for (var page : pages.getPages()) {
      var described = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      if (described != null)
        for (var name : List.copyOf(described.keySet()))
          if (described.getCOSDictionary(name).getCOSName(COSName.TYPE) == COSName.BACKGROUND)
            described.setItem(name, shared);
    }
  }

  private static Mark mark(PDDocument pages, PDOutlineItem item) throws IOException {
    if (!(item.getDestination() instanceof PDPageDestination place))
      throw new IllegalStateException("a heading without a place: " + item.getTitle());
    return new Mark(
        item.getTitle(),
        place,
        pages.getPages().indexOf(place.getPage()),
        item.getStructureElement());
  }
}
