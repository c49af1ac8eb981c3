// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.partnership.ContributionFigures;
import org.learningcitydesk.report.partnership.PartnershipChart;
import org.learningcitydesk.report.partnership.PartnershipFigures;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The partnerships of one city in charts, the contributions of one year or of all.
final class FigureScreenModel {
  /// @param years of which contributions are recorded, the latest first
  /// @param year of the contributions that are shown; null for all years
  record Shown(
      PartnershipSource source,
      List<PartnershipChart> partnerships,
      List<Integer> years,
      @Nullable Integer year,
      List<PartnershipChart> contributions) {
    boolean isEmpty() {
      return source.partnerships().isEmpty();
    }
  }

  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final Messages messages;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private boolean chosen;
  private @Nullable Integer year;

  FigureScreenModel(
      Workspace workspace,
      CityId city,
      Jobs jobs,
      Catalogue catalogue,
      Messages messages,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.catalogue = catalogue;
    this.messages = messages;
    this.today = today;
  }

  /// Empty until it was read for the first time.
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void reload() {
    jobs.load(
        () -> workspace.read(tx -> PartnershipSource.read(tx, city)),
        it -> shown.set(Optional.of(pictured(it, chosen, year))));
  }

  /// Shows the contributions of one year; null for all years.
  void choose(@Nullable Integer wanted) {
    if (shown.get().isEmpty() || chosen && java.util.Objects.equals(wanted, year)) return;
    chosen = true;
    year = wanted;
    shown.set(Optional.of(pictured(shown.get().get().source(), true, wanted)));
  }

  private Shown pictured(PartnershipSource source, boolean chosen, @Nullable Integer wanted) {
    var figures = new PartnershipFigures(source.partnerships(), catalogue, messages, today.get());
    var years =
        source.contributions().stream().map(Contribution::year).distinct().sorted().toList();
    var main = ContributionSums.mainYear(source.contributions(), today.get().getYear());
    // A year of which everything was removed is not shown any more.
    var of = chosen && (wanted == null || years.contains(wanted)) ? wanted : main.orElse(null);
    return new Shown(
        source,
        List.of(figures.states(), figures.types(), figures.deadlines()),
        years.reversed(),
        of,
        new ContributionFigures(source, messages, of).all());
  }

  String cityName() {
    return shown.get().map(it -> it.source().city().name()).orElse("");
  }
}
