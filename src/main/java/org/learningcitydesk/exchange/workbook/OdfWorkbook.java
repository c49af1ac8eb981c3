// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.util.HashSet;
import java.util.Set;
import org.learningcitydesk.work.UserProblem;

/// A workbook in Open Document Format, as LibreOffice writes it.
final class OdfWorkbook extends Workbook {
  private static final String CONTENT = "content.xml";
  private final boolean macros;

  OdfWorkbook(SafeZip zip) {
    super(zip);
    if (zip.has("META-INF/manifest.xml")) {
      try (var xml = new SafeXml(zip, "META-INF/manifest.xml")) {
        while (xml.nextStart())
          if (xml.element().equals("encryption-data"))
            throw new UserProblem("problem.import.encrypted", zip.name());
      }
    }
    if (!zip.has(CONTENT)) throw zip.broken(null);
    macros = zip.has("Basic/script-lc.xml") || zip.has("Scripts/");
  }

  @Override
  public WorkbookKind kind() {
    return WorkbookKind.ODF;
  }

  @Override
  public boolean hasMacros() {
    return macros;
  }

  @Override
  public void visit(Visitor visitor) {
    Set<String> hidden = new HashSet<>();
    var place = 0;
    try (var xml = new SafeXml(zip, CONTENT)) {
      var found = false;
      while (xml.nextStart()) {
        switch (xml.element()) {
          case "style" -> {
            var name = xml.attribute("style:1.0", "name");
            if ("table".equals(xml.attribute("style:1.0", "family")) && name != null)
              while (xml.nextStart("style"))
                if ("false".equals(xml.attribute("table:1.0", "display"))) hidden.add(name);
          }
          case "spreadsheet" -> found = true;
          case "table" -> {
            if (!found) continue;
            var name = xml.attribute("table:1.0", "name");
            var style = xml.attribute("style-name");
            var wanted =
                visitor.table(
                    place++, name == null ? "" : name, style != null && hidden.contains(style));
            if (wanted) new OdfTable(xml, zip).read(visitor);
            else xml.skip();
          }
          // Changes that were recorded hold cells too, but not of today.
          case "tracked-changes" -> xml.skip();
          default -> {}
        }
      }
      if (!found) throw zip.broken(null);
    }
  }
}
