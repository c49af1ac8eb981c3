// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.SumsTable;
import org.learningcitydesk.report.budget.BudgetFigures;
import org.learningcitydesk.report.budget.BudgetSource;
import org.learningcitydesk.report.partnership.ContributionYears;

/// What the municipality plans, commits and spends for the learning city, of the years of a period:
/// what it is for, where it comes from, and what in the lines is worth a second look. What partners
/// give stands beside it and is never added.
public final class BudgetReport {
  public static final List<Section> SECTIONS =
      List.of(
          Section.SUMMARY,
          Section.BREAKDOWN,
          Section.DOUBTS,
          Section.CONTRIBUTIONS,
          Section.REGISTER,
          Section.NOTES);

  private final BudgetSource source;
  private final Brief brief;
  private final Messages messages;
  private final BudgetTotals totals;
  private final String years;
  private final Blocks blocks;

  private BudgetReport(City city, BudgetSource source, Brief brief) {
    this.source = source;
    this.brief = brief;
    messages = brief.messages();
    totals = source.totals().with(linesOf(source, brief));
    years = years(totals, messages);
    blocks = new Blocks(messages);
    blocks.sample(city);
    if (totals.lines().isEmpty()) {
      if (brief.hasAnyOf(SECTIONS))
        blocks.nothing(
            source.lines().isEmpty() ? "report.budget.none" : "report.budget.noneInPeriod");
    } else {
      if (brief.has(Section.SUMMARY)) summary();
      if (brief.has(Section.BREAKDOWN)) breakdown();
      if (brief.has(Section.DOUBTS)) doubts();
    }
    if (brief.has(Section.CONTRIBUTIONS)) partners();
    if (totals.lines().isEmpty()) return;
    if (brief.has(Section.REGISTER)) register();
    if (brief.has(Section.NOTES))
      blocks.notes(
          "report.budget.noteOwn",
          "report.budget.noteActivity",
          "report.budget.noteHours",
          "report.budget.noteYears",
          "report.note.blank");
  }

  public static Document of(City city, BudgetSource source, Brief brief) {
    var made = new BudgetReport(city, source, brief);
    return made.blocks.document(
        "report.budget.kicker",
        "report.budget.description",
        city,
        brief,
        made.blocks.facts(city, brief));
  }

  /// A line is of a year as a whole.
  private static List<BudgetLine> linesOf(BudgetSource source, Brief brief) {
    return source.lines().stream().filter(it -> brief.period().touches(it.year())).toList();
  }

  private static String years(BudgetTotals totals, Messages messages) {
    var years = totals.years();
    if (years.isEmpty()) return "";
    return years.size() == 1
        ? Integer.toString(years.getFirst())
        : messages.get(
            "report.budget.years",
            Integer.toString(years.getFirst()),
            Integer.toString(years.getLast()));
  }

  private void summary() {
    blocks.heading(1, "report.progress.summary");
    var all = totals.all().all();
    blocks.figures(
        blocks.fact("report.budget.plannedKey", euros(all.planned())),
        blocks.fact("report.budget.committedKey", euros(all.committed())),
        blocks.fact("report.budget.spentKey", euros(all.spent())),
        blocks.fact(
            "budget.share",
            all.share().isPresent()
                ? messages.percent(all.share().getAsDouble())
                : blocks.money(null)));
    blocks.paragraph("report.progress.budgetOwn");
    blocks.add(new SumsTable(messages).of(years, totals.all()));
    if (totals.all().withoutValue() > 0)
      blocks.paragraph("budget.withoutRate", totals.all().withoutValue());
    if (totals.years().size() > 1) blocks.add(new Block.Chart(figures().byYear().figure()));
  }

  /// In whole euros, to be seen from afar.
  private String euros(@Nullable BigDecimal amount) {
    return amount == null
        ? blocks.money(null)
        : messages.number(amount.setScale(0, RoundingMode.HALF_UP));
  }

  private BudgetFigures figures() {
    return new BudgetFigures(totals, source.steps(), messages, years);
  }

  private void breakdown() {
    blocks.heading(1, "report.budget.breakdown");
    var figures = figures();
    for (var chart :
        List.of(figures.byStep(), figures.bySource(), figures.byKind(), figures.byChapter()))
      blocks.add(
          chart.figure().isEmpty()
              ? new Block.Paragraph(chart.figure().sentence())
              : new Block.Chart(chart.figure()));
  }

  private void doubts() {
    blocks.heading(1, "report.budget.doubts");
    blocks.table(
        "report.budget.doubtsTable",
        List.of(
            blocks.text("field.budgetLine.title", 40),
            blocks.text("field.budgetLine.year", 10),
            blocks.text("budget.doubts", 50)),
        totals.lines().stream()
            .filter(it -> !it.doubts().isEmpty())
            .sorted(ORDER)
            .map(
                it ->
                    List.of(
                        it.title(),
                        Integer.toString(it.year()),
                        it.doubts().stream()
                            .map(messages::label)
                            .collect(Collectors.joining(" ")))),
        "report.budget.noDoubts");
  }

  private void partners() {
    var theirs =
        source.contributions().stream().filter(it -> brief.period().touches(it.year())).toList();
    if (theirs.isEmpty() && totals.lines().isEmpty()) return;
    blocks.heading(1, "report.budget.partners");
    if (theirs.isEmpty()) {
      blocks.paragraph("report.partnerships.noContributions");
      return;
    }
    blocks.paragraph("report.budget.partnersText");
    blocks.add(new ContributionYears(messages).of(theirs));
  }

  private static final Comparator<BudgetLine> ORDER =
      Comparator.comparing(BudgetLine::year)
          .thenComparing(BudgetLine::chapter, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(BudgetLine::title);

  private void register() {
    blocks.heading(1, "report.budget.register");
    blocks.table(
        "report.budget.lines",
        List.of(
            blocks.text("field.budgetLine.title", 35),
            blocks.text("field.budgetLine.year", 8),
            blocks.text("field.budgetLine.source", 15),
            blocks.number("field.budgetLine.planned", 14),
            blocks.number("field.budgetLine.committed", 14),
            blocks.number("field.budgetLine.spent", 14)),
        totals.lines().stream()
            .sorted(ORDER)
            .map(
                it ->
                    List.of(
                        it.chapter() == null
                            ? it.title()
                            : messages.get("report.budget.ofChapter", it.title(), it.chapter()),
                        Integer.toString(it.year()),
                        messages.label(it.source()),
                        amount(it.planned(), it.plannedValue(), it),
                        amount(it.committed(), it.committedValue(), it),
                        amount(it.spent(), it.spentValue(), it))));
  }

  /// Euros; hours of which the value is not known as hours.
  private String amount(@Nullable BigDecimal amount, Optional<BigDecimal> value, BudgetLine line) {
    if (amount == null) return "–";
    return value
        .map(messages::money)
        .orElseGet(
            () ->
                line.kind().inHours()
                    ? messages.get("budget.hours", messages.number(amount))
                    : messages.money(amount));
  }
}
