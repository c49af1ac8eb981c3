// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;

/// Which changes somebody wants to see; null where it does not matter.
///
/// @param to the last day
/// @param words that are in the name of the change or in what it touched; blank for any
public record HistoryFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String author,
    @Nullable RecordKind kind,
    @Nullable CityId city,
    String words) {
  /// All changes.
  public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null, "");

  public HistoryFilter withFrom(@Nullable LocalDate other) {
    return new HistoryFilter(other, to, author, kind, city, words);
  }

  public HistoryFilter withTo(@Nullable LocalDate other) {
    return new HistoryFilter(from, other, author, kind, city, words);
  }

  public HistoryFilter withAuthor(@Nullable String other) {
    return new HistoryFilter(from, to, other, kind, city, words);
  }

  public HistoryFilter withKind(@Nullable RecordKind other) {
    return new HistoryFilter(from, to, author, other, city, words);
  }

  public HistoryFilter withCity(@Nullable CityId other) {
    return new HistoryFilter(from, to, author, kind, other, words);
  }

  public HistoryFilter withWords(String other) {
    return new HistoryFilter(from, to, author, kind, city, other);
  }
}
