// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// How an Open Document workbook is printed: A4 across, the name of the sheet above, the number of
/// the page below, and a narrow table as wide as the page.
final class OdsPages {
  private static final String WIDE = "wide";
  private static final String FITTED = "fitted";

  private OdsPages() {}

  static String styleOf(int columns) {
    return columns <= TableFile.FITTING ? FITTED : WIDE;
  }

  /// The styles of the tables, which name their pages.
  static void styles(XMLStreamWriter xml) throws XMLStreamException {
    for (var name : new String[] {WIDE, FITTED}) {
      xml.writeStartElement("style:style");
      xml.writeAttribute("style:name", name);
      xml.writeAttribute("style:family", "table");
      xml.writeAttribute("style:master-page-name", name);
      xml.writeEmptyElement("style:table-properties");
      xml.writeAttribute("table:display", "true");
      xml.writeEndElement();
    }
  }

  /// The part of the file that holds the pages, and the language of its words and numbers.
  static String of(Locale language) {
    var spaces =
        OdsSettings.SPACES.entrySet().stream()
            .map(it -> " xmlns:%s=\"%s\"".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining());
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-styles%s office:version="1.3">
        <office:styles><style:default-style style:family="table-cell">
        <style:text-properties fo:language="%s" fo:country="%s"/>
        </style:default-style></office:styles>
        <office:automatic-styles>%s%s</office:automatic-styles>
        <office:master-styles>%s%s</office:master-styles>
        </office:document-styles>
        """
        .formatted(
            spaces,
            language.getLanguage(),
            country(language),
            layout(WIDE, ""),
            layout(FITTED, " style:scale-to-X=\"1\" style:scale-to-Y=\"0\""),
            master(WIDE),
            master(FITTED));
  }

  static String country(Locale language) {
    return language.getLanguage().equals("it") ? "IT" : "GB";
  }

  private static String layout(String name, String scale) {
    return """
        <style:page-layout style:name="%s">
        <style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" \
        style:print-orientation="landscape" fo:margin="1.5cm"%s/>
        <style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style>
        <style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style>
        </style:page-layout>
        """
        .formatted(name, scale);
  }

  private static String master(String name) {
    return """
        <style:master-page style:name="%s" style:page-layout-name="%s">
        <style:header><text:p><text:sheet-name>-</text:sheet-name></text:p></style:header>
        <style:footer><text:p><text:page-number>1</text:page-number> / \
        <text:page-count>1</text:page-count></text:p></style:footer>
        </style:master-page>
        """
        .formatted(name, name);
  }
}
