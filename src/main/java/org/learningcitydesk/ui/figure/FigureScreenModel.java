// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// One page of charts of one city, those of one year or of all.
///
/// @param <S> what is read
final class FigureScreenModel<S> {
  /// @param city its name
  /// @param years of which there are charts, the latest first
  /// @param year of the charts that are shown; null for all years
  record Shown(
      String city,
      boolean isEmpty,
      List<RecordChart> charts,
      List<Integer> years,
      @Nullable Integer year,
      List<RecordChart> ofYear) {
    Shown {
      charts = List.copyOf(charts);
      years = List.copyOf(years);
      ofYear = List.copyOf(ofYear);
    }
  }

  private record Loaded<S>(S source, Shown shown) {}

  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final FigureTopic<S> topic;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private Optional<S> source = Optional.empty();
  private boolean chosen;
  private @Nullable Integer year;

  FigureScreenModel(
      Workspace workspace,
      CityId city,
      Jobs jobs,
      FigureTopic<S> topic,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.topic = topic;
    this.today = today;
  }

  FigureTopic<S> topic() {
    return topic;
  }

  /// Of whom it is asked who gets a chart; empty where none names anybody.
  Optional<SharingDialog.Shared> sharing() {
    return topic.namesRecords()
        ? Optional.of(
            new SharingDialog.Shared(
                workspace, city, SharedKinds.FIGURES, SharingDialog.Shared.PICTURES))
        : Optional.empty();
  }

  /// Empty until it was read for the first time.
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void reload() {
    var isChosen = chosen;
    var wanted = year;
    jobs.load(
        () -> {
          var read = workspace.read(tx -> topic.read(tx, city));
          return new Loaded<>(read, pictured(read, isChosen, wanted));
        },
        it -> {
          source = Optional.of(it.source());
          shown.set(Optional.of(it.shown()));
        });
  }

  /// Shows the charts of one year; null for all years.
  void choose(@Nullable Integer wanted) {
    if (source.isEmpty() || chosen && Objects.equals(wanted, year)) return;
    chosen = true;
    year = wanted;
    var read = source.get();
    jobs.load(() -> pictured(read, true, wanted), it -> shown.set(Optional.of(it)));
  }

  private Shown pictured(S read, boolean isChosen, @Nullable Integer wanted) {
    var years = topic.years(read);
    // A year of which everything was removed is not shown any more.
    var of =
        isChosen && (wanted == null || years.contains(wanted))
            ? wanted
            : topic.mainYear(read, today.get()).orElse(null);
    return new Shown(
        topic.city(read),
        topic.isEmpty(read),
        topic.charts(read, today.get()),
        years,
        of,
        topic.ofYear(read, of, today.get()));
  }

  String cityName() {
    return shown.get().map(Shown::city).orElse("");
  }
}
