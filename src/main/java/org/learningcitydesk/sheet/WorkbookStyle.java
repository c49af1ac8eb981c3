// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

import java.util.Locale;
import org.learningcitydesk.domain.time.PartialDate;

/// How the cells of a workbook are worded and shown.
public interface WorkbookStyle {
  /// Whether dates are written the way people in Italy read them.
  boolean people();

  /// Of its words and numbers.
  Locale locale();

  /// How a cell stands there as a text, where it is not one of numbers or dates.
  String inSheet(Cell cell);

  /// What the workbook says of itself; nothing where it is blank.
  default String title() {
    return "";
  }

  /// For whom the workbook is; nothing where it is blank.
  default String subject() {
    return "";
  }

  /// Whether long texts are broken into lines.
  default boolean wrapped() {
    return false;
  }

  static String dayFirst(PartialDate date) {
    if (date.month() == null) return "%04d".formatted(date.year());
    return date.day() == null
        ? "%02d/%04d".formatted(date.month(), date.year())
        : "%02d/%02d/%04d".formatted(date.day(), date.month(), date.year());
  }
}
