// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetDoubt;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.report.budget.BudgetSource;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The budget of one city: the register of its lines, one year of them or all, and what they come
/// to.
final class BudgetScreenModel {
  final RegisterModel<BudgetLine, BudgetLineId> register;
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<BudgetNames> names =
      new ReadOnlyObjectWrapper<>(this, "names", BudgetNames.NONE);
  private volatile BudgetNames known = BudgetNames.NONE;
  private int lastYear;

  BudgetScreenModel(Workspace workspace, Jobs jobs, CityId city, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.today = today;
    lastYear = today.get().getYear();
    register = new RegisterModel<>(workspace, jobs, new BudgetKind(city));
  }

  /// Reads first what lines are for, so that the rows know the names when they arrive.
  void reload() {
    jobs.load(
        () -> new BudgetNames(workspace.read(tx -> BudgetSource.read(tx, city))),
        read -> {
          known = read;
          if (!read.equals(names.get())) names.set(read);
          register.reload();
        });
  }

  ReadOnlyObjectProperty<BudgetNames> namesProperty() {
    return names.getReadOnlyProperty();
  }

  /// The same from any thread: tables ask for names while they sort.
  BudgetNames names() {
    return known;
  }

  /// The year that is shown first: this one, else the one nearest to it that has lines.
  int firstYear() {
    var year = today.get().getYear();
    return totals(register.records()).mainYear(year).orElse(year);
  }

  /// The year of a line, or the one that is shown first.
  int yearOf(@Nullable BudgetLineId line) {
    return register.records().stream()
        .filter(it -> it.id().equals(line))
        .findFirst()
        .map(BudgetLine::year)
        .orElseGet(this::firstYear);
  }

  /// The years to choose from, the latest first: those that have lines, this one and the next.
  List<Integer> years() {
    var year = today.get().getYear();
    return Stream.concat(
            totals(register.records()).years().stream(), IntStream.of(year, year + 1).boxed())
        .distinct()
        .sorted(java.util.Comparator.reverseOrder())
        .toList();
  }

  /// Keeps in mind the year that was chosen last: new lines belong to it.
  void remember(int year) {
    lastYear = year;
  }

  int lastYear() {
    return lastYear;
  }

  void begin(String untitled) {
    register.begin(BudgetLine.titled(city, lastYear, untitled));
  }

  /// A new line of the year that was chosen last.
  BudgetLine titled(String title) {
    return BudgetLine.titled(city, lastYear, title);
  }

  /// Removes the lines, or drops the draft that is open.
  void remove(List<BudgetLine> chosen) {
    if (register.isDraft()) register.discard();
    else register.remove(chosen);
  }

  /// What these lines come to.
  BudgetTotals totals(List<BudgetLine> lines) {
    var source = known.source();
    return BudgetTotals.of(lines, source.steps(), source.activities());
  }

  /// What partners give in the years of these lines, beside the budget.
  ContributionSums fromPartners(List<BudgetLine> lines) {
    return known.source().fromPartners(totals(lines));
  }

  /// Whether something would be worth a second look after a change of the open line.
  Optional<BudgetDoubt> doubt(BudgetDoubt of, java.util.function.UnaryOperator<BudgetLine> change) {
    var open = register.open();
    return open != null && change.apply(open).doubts().contains(of)
        ? Optional.of(of)
        : Optional.empty();
  }
}
