// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.PartialDate;

/// What stands in one cell, before anybody decides how it is written.
public sealed interface Cell {
  Cell BLANK = new Text("");

  record Text(String text) implements Cell {}

  /// A choice: its id, and its name in the language of the reader.
  record Choice(String id, String name) implements Cell {}

  record Words(List<String> ids, List<String> names) implements Cell {}

  record Number(BigDecimal number) implements Cell {}

  record Date(PartialDate date) implements Cell {}

  record Truth(boolean holds) implements Cell {}

  /// Euros.
  record Amount(BigDecimal euros) implements Cell {}

  /// A part of a whole: 0.5 is 50 %.
  record Share(BigDecimal fraction) implements Cell {}

  /// What a formula comes to.
  enum Unit {
    NUMBER,
    EUROS,
    SHARE
  }

  /// A number that the program which opens the workbook calculates.
  ///
  /// @param ooxml the formula as Excel writes it, without the sign of equality
  /// @param openDocument the same in OpenFormula
  /// @param result what it comes to now; null for a blank
  /// @param unit of the result
  record Formula(String ooxml, String openDocument, @Nullable BigDecimal result, Unit unit)
      implements Cell {}

  static Cell text(@Nullable String text) {
    return text == null ? BLANK : new Text(text);
  }

  static Cell number(@Nullable Integer number) {
    return number == null ? BLANK : new Number(BigDecimal.valueOf(number));
  }

  static Cell number(@Nullable BigDecimal number) {
    return number == null ? BLANK : new Number(number);
  }

  static Cell date(@Nullable PartialDate date) {
    return date == null ? BLANK : new Date(date);
  }
}
