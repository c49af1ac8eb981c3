// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one column has to hold; all that is said has to be true.
///
/// @param words each of which has to be found in the text
/// @param oneOf ids of choices, any of which will do; an empty one stands for no choice
/// @param from a number, or a date as ISO 8601 writes it, known to the year or month perhaps
/// @param blank true: has to be empty; false: has to be filled in
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ColumnFilter(
    String words,
    List<String> oneOf,
    @Nullable String from,
    @Nullable String to,
    @Nullable Boolean blank) {
  public static final ColumnFilter NONE = new ColumnFilter("", List.of(), null, null, null);

  public ColumnFilter(
      @Nullable String words,
      @Nullable List<String> oneOf,
      @Nullable String from,
      @Nullable String to,
      @Nullable Boolean blank) {
    this.words = words == null ? "" : words;
    this.oneOf = oneOf == null ? List.of() : List.copyOf(oneOf);
    this.from = from == null || from.isBlank() ? null : from.strip();
    this.to = to == null || to.isBlank() ? null : to.strip();
    this.blank = blank;
  }

  public static ColumnFilter words(String words) {
    return new ColumnFilter(words, List.of(), null, null, null);
  }

  public static ColumnFilter oneOf(String... ids) {
    return new ColumnFilter("", List.of(ids), null, null, null);
  }

  public ColumnFilter withWords(String other) {
    return new ColumnFilter(other, oneOf, from, to, blank);
  }

  boolean hasNothing() {
    return equals(NONE) || words.isBlank() && withWords("").equals(NONE);
  }
}
