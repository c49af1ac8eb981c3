// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.budget.BudgetChart;
import org.learningcitydesk.report.budget.BudgetFigures;
import org.learningcitydesk.report.budget.BudgetSource;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Tx;

/// The municipality's budget in charts: all years beside each other, and what one of them is for
/// and where its means come from.
record BudgetTopic(Messages messages) implements FigureTopic<BudgetSource> {
  @Override
  public List<Class<?>> types() {
    return List.of(City.class, BudgetLine.class, Step.class, Activity.class);
  }

  @Override
  public BudgetSource read(Tx tx, CityId city) {
    return BudgetSource.read(tx, city);
  }

  @Override
  public String city(BudgetSource source) {
    return source.city();
  }

  @Override
  public boolean isEmpty(BudgetSource source) {
    return source.lines().isEmpty();
  }

  @Override
  public List<RecordChart> charts(BudgetSource source, LocalDate today) {
    return List.of(new BudgetFigures(source.totals(), source.steps(), messages).byYear().record());
  }

  @Override
  public List<Integer> years(BudgetSource source) {
    return source.totals().years().reversed();
  }

  @Override
  public List<RecordChart> ofYear(BudgetSource source, @Nullable Integer year, LocalDate today) {
    var all = source.totals();
    var figures =
        new BudgetFigures(
            year == null ? all : all.in(year),
            source.steps(),
            messages,
            year == null ? messages.get("figures.allYears") : Integer.toString(year));
    return List.of(figures.byStep(), figures.bySource(), figures.byKind(), figures.byChapter())
        .stream()
        .map(BudgetChart::record)
        .toList();
  }

  @Override
  public Words words() {
    return new Words(
        "figures.emptyBudget",
        "figures.emptyBudgetHint",
        "figures.ofBudget",
        "figures.yearOfBudget");
  }

  @Override
  public List<Way> ways() {
    return List.of(
        new Way("figures-all", Feather.CREDIT_CARD, "figures.toRegister", new Place.Budget(null)));
  }
}
