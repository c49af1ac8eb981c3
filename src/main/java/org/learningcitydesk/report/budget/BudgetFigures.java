// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.DataTable;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetSums;
import org.learningcitydesk.domain.budget.BudgetSums.Part;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.Records;

/// The budget in figures: planned, committed and spent, by what it is for and where it comes from.
public final class BudgetFigures {
  private final BudgetTotals totals;
  private final Map<StepId, Step> steps;
  private final Messages messages;
  private final @Nullable String years;

  public BudgetFigures(BudgetTotals totals, List<Step> steps, Messages messages) {
    this(totals, steps, messages, null);
  }

  /// @param years the name of the years of the totals, for the titles; null where it is seen
  ///     elsewhere
  public BudgetFigures(
      BudgetTotals totals, List<Step> steps, Messages messages, @Nullable String years) {
    this.totals = totals;
    this.years = years;
    this.steps = steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
    this.messages = messages;
  }

  /// All of them.
  public List<BudgetChart> all() {
    return List.of(byStep(), bySource(), byChapter(), byKind(), byYear());
  }

  public BudgetChart byStep() {
    return chart(
        "by-step",
        Kind.BARS,
        "field.budgetLine.step",
        totals.byStep(),
        totals::stepOf,
        it -> it.map(this::step).orElseGet(() -> messages.get("budget.noStep")));
  }

  public BudgetChart bySource() {
    return chart(
        "by-source",
        Kind.BARS,
        "field.budgetLine.source",
        totals.bySource(),
        BudgetLine::source,
        messages::label);
  }

  public BudgetChart byChapter() {
    return chart(
        "by-chapter",
        Kind.BARS,
        "field.budgetLine.chapter",
        totals.byChapter(),
        it -> Optional.ofNullable(it.chapter()),
        it -> it.orElseGet(() -> messages.get("budget.noChapter")));
  }

  public BudgetChart byKind() {
    return chart(
        "by-kind",
        Kind.BARS,
        "field.budgetLine.kind",
        totals.byKind(),
        BudgetLine::kind,
        messages::label);
  }

  public BudgetChart byYear() {
    return chart(
        "by-year",
        Kind.COLUMNS,
        "field.budgetLine.year",
        totals.byYear(),
        BudgetLine::year,
        it -> Integer.toString(it));
  }

  private String step(StepId id) {
    var step = steps.get(id);
    return step == null ? messages.get("budget.noStep") : step.label(messages.locale());
  }

  private <K> BudgetChart chart(
      String id,
      Kind kind,
      String category,
      Map<K, BudgetSums> sums,
      Function<BudgetLine, K> key,
      Function<K, String> name) {
    var names = sums.keySet().stream().map(name).toList();
    var parts = sums.values().stream().map(BudgetSums::all).toList();
    var figure =
        new Figure(
            years == null
                ? messages.get("budget.chart." + id)
                : messages.get("budget.chart.of", messages.get("budget.chart." + id), years),
            sentence(sums, name),
            kind,
            messages.locale(),
            messages.get(category),
            messages.get("figures.euros"),
            false,
            names,
            List.of(
                series("field.budgetLine.planned", parts, Part::planned),
                series("field.budgetLine.committed", parts, Part::committed),
                series("field.budgetLine.spent", parts, Part::spent)));
    var lines = totals.lines().stream().collect(Collectors.groupingBy(key));
    return new BudgetChart(
        id,
        figure,
        table(figure, parts),
        notes(),
        sums.keySet().stream()
            .map(
                it ->
                    new RecordChart.Part(
                        name.apply(it),
                        Records.OfBudgetLines.of(lines.getOrDefault(it, List.of()))))
            .toList());
  }

  /// Euros are rounded: the cents are in the table.
  private Series series(String key, List<Part> parts, Function<Part, @Nullable BigDecimal> amount) {
    var values = new ArrayList<Value>();
    for (var part : parts) {
      var euros = amount.apply(part);
      values.add(
          euros == null
              ? Value.BLANK
              : Value.of(euros.setScale(0, RoundingMode.HALF_UP).doubleValue()));
    }
    return new Series(messages.get(key), values);
  }

  private <K> String sentence(Map<K, BudgetSums> sums, Function<K, String> name) {
    var all = totals.all().all();
    if (all.isBlank()) return messages.get("budget.chart.nothing");
    var said =
        messages.get(
            "budget.chart.sentence", said(all.planned()), said(all.committed()), said(all.spent()));
    return most(sums)
        .map(
            it ->
                said
                    + " "
                    + messages.get(
                        "budget.chart.most",
                        name.apply(it.getKey()),
                        said(it.getValue().all().planned())))
        .orElse(said);
  }

  /// For which most is planned; empty where there is only one, or nothing is planned.
  private static <K> Optional<Map.Entry<K, BudgetSums>> most(Map<K, BudgetSums> sums) {
    if (sums.size() < 2) return Optional.empty();
    return sums.entrySet().stream()
        .filter(it -> planned(it.getValue()).signum() > 0)
        .max(Comparator.comparing(it -> planned(it.getValue())));
  }

  private static BigDecimal planned(BudgetSums it) {
    var planned = it.all().planned();
    return planned == null ? BigDecimal.ZERO : planned;
  }

  private List<String> notes() {
    var without = totals.all().withoutValue();
    return without == 0 ? List.of() : List.of(messages.get("budget.withoutRate", without));
  }

  private DataTable table(Figure figure, List<Part> parts) {
    var header = new ArrayList<>(figure.table().header());
    header.add(messages.get("budget.difference"));
    header.add(messages.get("budget.share"));
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < parts.size(); i++) rows.add(row(figure.categories().get(i), parts.get(i)));
    rows.add(row(messages.get("budget.total"), totals.all().all()));
    return new DataTable(header, rows);
  }

  private List<String> row(String name, Part part) {
    return List.of(
        name,
        money(part.planned()),
        money(part.committed()),
        money(part.spent()),
        money(part.difference().orElse(null)),
        part.share().isPresent()
            ? messages.percent(part.share().getAsDouble())
            : messages.get("chart.blank"));
  }

  private String said(@Nullable BigDecimal amount) {
    return amount == null ? messages.get("report.meeting.notSaid") : messages.money(amount);
  }

  private String money(@Nullable BigDecimal amount) {
    return amount == null ? messages.get("chart.blank") : messages.money(amount);
  }
}
