// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Spreadsheets put together part by part, so that a test can put anything into them.
public final class TestFiles {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private TestFiles() {}

  public static Path zip(Path file, Map<String, String> parts) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /// The parts of a workbook with one sheet.
  ///
  /// @param sheet what stands inside of `worksheet`
  public static Map<String, String> ooxml(String sheet) {
    return ooxml("", "", "", Map.of("Foglio1", sheet));
  }

  /// The parts of a workbook.
  ///
  /// @param workbook what stands before `sheets`
  /// @param styles what stands inside of `styleSheet`
  /// @param shared what stands inside of `sst`
  /// @param sheets by name; one whose name begins with an exclamation mark is hidden
  public static Map<String, String> ooxml(
      String workbook, String styles, String shared, Map<String, String> sheets) {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + TYPE
            + "\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(REL));
    var names = new StringBuilder();
    var rels = new StringBuilder("<Relationships>");
    var number = 0;
    for (var sheet : sheets.entrySet()) {
      number++;
      var hidden = sheet.getKey().startsWith("!");
      names.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"%s/>"
              .formatted(
                  hidden ? sheet.getKey().substring(1) : sheet.getKey(),
                  number,
                  number,
                  hidden ? " state=\"hidden\"" : ""));
      rels.append(
          "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(number, REL, number));
      parts.put(
          "xl/worksheets/sheet" + number + ".xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet>"
              + sheet.getValue()
              + "</worksheet>");
    }
    rels.append(
        "<Relationship Id=\"st\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(REL));
    rels.append(
        "<Relationship Id=\"ss\" Type=\"%s/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            .formatted(REL));
    parts.put("xl/_rels/workbook.xml.rels", rels + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(REL, workbook, names));
    parts.put("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    parts.put("xl/sharedStrings.xml", "<sst>" + shared + "</sst>");
    return parts;
  }

  /// The parts of an ODS file.
  ///
  /// @param tables what stands inside of `office:spreadsheet`
  public static Map<String, String> odf(String tables) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put(
        "content.xml",
        "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>");
    return parts;
  }
}
