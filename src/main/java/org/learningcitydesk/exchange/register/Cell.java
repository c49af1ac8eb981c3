// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.PartialDate;

/// What stands in one cell, before anybody decides how it is written.
sealed interface Cell {
  Cell BLANK = new Text("");

  record Text(String text) implements Cell {}

  /// A choice: its id, and its name in the language of the reader.
  record Choice(String id, String name) implements Cell {}

  record Words(List<String> ids, List<String> names) implements Cell {}

  record Number(BigDecimal number) implements Cell {}

  record Date(PartialDate date) implements Cell {}

  record Truth(boolean holds) implements Cell {}

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
