// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.List;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;

/// Titles and feet of documents in one line.
final class OfficeNames {
  private static final int LONGEST = 90;

  private OfficeNames() {}

  /// The text in one line.
  static String plain(String text) {
    return Typeface.withoutHiddenSigns(text).replace('\n', ' ').replace('\t', ' ').strip();
  }

  /// What stands at the foot of each page.
  static String foot(Document document) {
    var text = plain(document.fullTitle());
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /// The words before, between and after the number of a page and the number of pages.
  static List<String> pages(Document document) {
    return List.of(
        Messages.in(document.language())
            .get("report.pageOf", "\u0001", "\u0002")
            .split("[\u0001\u0002]", -1));
  }
}
