// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.learningcitydesk.report.table.CsvFile;

/// The data of a document inside its PDF, the way PDF/A-3 wants it: as files that are associated
/// with the document as its data.
final class PdfAttachments {
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");

  private PdfAttachments() {}

  static void attach(List<CsvFile> files, PDDocument pdf) throws IOException {
    if (files.isEmpty()) return;
    var named = new TreeMap<String, PDComplexFileSpecification>();
    var associated = new COSArray();
    for (var file : files) {
      var it = specification(file, pdf);
      named.put(file.name(), it);
      associated.add(it.getCOSObject());
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(named);
    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
  }

  private static PDComplexFileSpecification specification(CsvFile file, PDDocument pdf)
      throws IOException {
    var embedded =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
    embedded.setSubtype("text/csv");
    embedded.setSize(file.bytes().length);
    embedded.setModDate(Calendar.getInstance());
    var it = new PDComplexFileSpecification();
    it.setFile(file.name());
    it.setFileUnicode(file.name());
    it.setFileDescription(file.description());
    it.setEmbeddedFile(embedded);
    it.setEmbeddedFileUnicode(embedded);
    it.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
    return it;
  }
}
