// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.util.Locale;
import org.learningcitydesk.work.UserProblem;

/// The two families of spreadsheets, told apart by what is inside.
public enum WorkbookKind {
  /// Office Open XML: `.xlsx`, `.xlsm`.
  OOXML,
  /// Open Document Format: `.ods`.
  ODF;

  private static final String TYPES = "[Content_Types].xml";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  static WorkbookKind of(SafeZip zip) {
    if (zip.has("mimetype")) {
      var type = zip.text("mimetype", 200).strip();
      if (type.equals(ODS) || type.equals(ODS + "-template")) return ODF;
      throw new UserProblem("problem.import.notATable", zip.name());
    }
    if (!zip.has(TYPES)) throw new UserProblem("problem.import.notATable", zip.name());
    var types = zip.text(TYPES, 1 << 20).toLowerCase(Locale.ROOT);
    if (types.contains("ms-excel.sheet.binary"))
      throw new UserProblem("problem.import.oldExcel", zip.name());
    if (types.contains("spreadsheetml.sheet.main+xml")
        || types.contains("spreadsheetml.template.main+xml")
        || types.contains("ms-excel.sheet.macroenabled.main+xml")
        || types.contains("ms-excel.template.macroenabled.main+xml")) return OOXML;
    throw new UserProblem("problem.import.notATable", zip.name());
  }
}
