// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Tx;

/// What one page of charts reads, and how it is pictured.
///
/// @param <S> what is read
interface FigureTopic<S> {
  /// What makes the page read again.
  List<Class<?>> types();

  S read(Tx tx, CityId city);

  /// Whether its charts show names of records, in which people may be named.
  default boolean namesRecords() {
    return false;
  }

  String city(S source);

  /// True where there is nothing to picture.
  boolean isEmpty(S source);

  /// The charts that do not depend on a year, in their order; always the same ones.
  List<RecordChart> charts(S source, LocalDate today);

  /// The years of which there are charts, the latest first.
  List<Integer> years(S source);

  /// The year that is shown until somebody chooses another.
  default Optional<Integer> mainYear(S source, LocalDate today) {
    return years(source).stream()
        .filter(it -> it <= today.getYear())
        .findFirst()
        .or(() -> years(source).reversed().stream().findFirst());
  }

  /// The charts of one year, or of all; always the same ones.
  ///
  /// @param year null for all years
  List<RecordChart> ofYear(S source, @Nullable Integer year, LocalDate today);

  Words words();

  /// Where else one goes from here, and from the empty page the first of them.
  List<Way> ways();

  /// Keys of its texts.
  ///
  /// @param yearHeading above the charts of a year; null where there are none
  /// @param yearOf what a screen reader calls the choice of the year
  record Words(
      String empty, String emptyHint, @Nullable String yearHeading, @Nullable String yearOf) {}

  /// Leads to another place.
  ///
  /// @param id of the button
  /// @param key its words
  record Way(String id, Ikon icon, String key, Place place) {}
}
