// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.figure.RecordChart;

/// The register of partnerships for the council: what was agreed with whom, what comes due, how it
/// fares, and what the members bring in.
public final class PartnershipReport {
  private final PartnershipSource source;
  private final Catalogue catalogue;
  private final Messages messages;
  private final LocalDate today;
  private final RegisterTables tables;
  private final List<Block> blocks = new ArrayList<>();

  private PartnershipReport(PartnershipSource source, Brief brief) {
    this.source = source;
    catalogue = brief.catalogue();
    today = brief.today();
    messages = brief.messages();
    tables = new RegisterTables(source, catalogue, messages, today);
    if (source.city().sample())
      blocks.add(
          new Block.Notice(
              messages.get("report.sample.title"), messages.get("report.sample.text")));
    if (brief.has(Section.SUMMARY) || source.partnerships().isEmpty()) summary();
    if (source.partnerships().isEmpty()) return;
    if (brief.has(Section.DEADLINES)) deadlines();
    if (brief.has(Section.REGISTER)) register();
    if (brief.has(Section.STANDING)) standing();
    if (brief.has(Section.CONTRIBUTIONS)) contributions();
    if (brief.has(Section.NOTES)) notes();
  }

  public static Document of(PartnershipSource source, Brief brief) {
    return new PartnershipReport(source, brief).document();
  }

  private Document document() {
    var city = source.city();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(messages.get("report.fact.date"), messages.date(today)));
    if (city.region() != null)
      facts.add(new Fact(messages.get("field.city.region"), city.region()));
    if (city.mayor() != null) facts.add(new Fact(messages.get("field.city.mayor"), city.mayor()));
    return new Document(
        messages.locale(),
        messages.get("report.partnerships.kicker"),
        city.name(),
        messages.get("report.partnerships.description", city.name(), today),
        messages.get("report.progress.author", city.name()),
        facts,
        blocks);
  }

  private void heading(int level, String key) {
    blocks.add(new Block.Heading(level, messages.get(key)));
  }

  private void summary() {
    heading(1, "report.progress.summary");
    if (source.partnerships().isEmpty()) {
      blocks.add(new Block.Paragraph(messages.get("report.noRecords")));
      blocks.add(new Block.Paragraph(messages.get("report.partnerships.none")));
      return;
    }
    var all = source.partnerships();
    var due = tables.dueWithinAYear();
    var past = due.stream().filter(it -> it.date().isBefore(today)).count();
    blocks.add(
        new Block.KeyFigures(
            List.of(
                fact("figures.partnerships", all.size()),
                fact(
                    "report.key.partnerships",
                    all.stream().filter(it -> catalogue.lifecycle().isInForce(it.state())).count()),
                fact("report.partnerships.dueKey", due.size() - past),
                fact("report.partnerships.pastKey", past),
                fact(
                    "report.partnerships.assessedKey",
                    all.stream().filter(it -> tables.health(it).isPresent()).count()))));
    var figures = figures();
    chart(figures.states());
    chart(figures.types());
  }

  private PartnershipFigures figures() {
    return new PartnershipFigures(source, catalogue, messages, today);
  }

  private Fact fact(String key, long number) {
    return new Fact(messages.get(key), messages.number(number));
  }

  private void chart(RecordChart chart) {
    blocks.add(new Block.Chart(chart.figure()));
    if (!chart.notes().isEmpty()) blocks.add(new Block.Listing(chart.notes()));
  }

  private void deadlines() {
    heading(1, "report.partnerships.deadlines");
    blocks.add(tables.deadlines());
    chart(figures().deadlines());
  }

  private void register() {
    // The register begins on a page of its own, to be handed out.
    blocks.add(new Block.PageBreak());
    heading(1, "report.partnerships.register");
    blocks.add(tables.register());
  }

  private void standing() {
    heading(1, "report.partnerships.standing");
    blocks.add(tables.standing());
  }

  private void contributions() {
    heading(1, "report.sheet.contributions");
    var all = source.contributions();
    if (all.isEmpty()) {
      blocks.add(new Block.Paragraph(messages.get("report.partnerships.noContributions")));
      return;
    }
    blocks.add(tables.years());
    var year = ContributionSums.mainYear(all, today.getYear()).orElseThrow();
    for (var chart : new ContributionFigures(source, messages, year).all()) chart(chart);
  }

  private void notes() {
    heading(1, "report.progress.notes");
    blocks.add(
        new Block.Listing(
            List.of(
                messages.get("report.partnerships.noteInForce"),
                messages.get("report.partnerships.noteNotice"),
                messages.get("report.partnerships.noteHealth"),
                messages.get("report.partnerships.noteMoney"),
                messages.get("report.note.blank"))));
  }

  /// What of a list of deadlines comes first.
  static String left(Deadline it, LocalDate today, Messages messages) {
    var days = it.daysLeft(today);
    return days < 0
        ? messages.get("report.sheet.past", -days)
        : messages.get("report.sheet.left", days);
  }
}
