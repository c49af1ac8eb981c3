// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Held;
import org.learningcitydesk.domain.activity.Tally;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Blocks;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.DateWords;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.PeriodWords;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.figure.RecordChart;

/// What the learning city does with people: what was held and is planned, who came, which goals it
/// serves, and what is worth doing again.
public final class ActivityReport {
  public static final List<Section> SECTIONS =
      List.of(
          Section.SUMMARY,
          Section.PARTICIPANTS,
          Section.THEMES,
          Section.GOOD_PRACTICES,
          Section.REGISTER,
          Section.NOTES);

  private static final Comparator<Activity> EARLIEST_FIRST =
      Comparator.comparing(
              Activity::start, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(Activity::title);

  private final ActivitySource source;
  private final Brief brief;
  private final Messages messages;
  private final DateWords dates;
  private final ActivityFigures figures;
  private final Blocks blocks;

  private ActivityReport(ActivitySource all, Brief brief) {
    this.brief = brief;
    source = all.in(brief.period());
    messages = brief.messages();
    dates = new DateWords(messages);
    blocks = new Blocks(messages);
    figures =
        new ActivityFigures(
            source.activities(),
            brief.catalogue(),
            messages,
            brief.period(),
            PeriodWords.brief(brief.period(), messages),
            brief.today());
    blocks.sample(source.city());
    if (source.activities().isEmpty()) {
      if (brief.hasAnyOf(SECTIONS)) nothing(all);
      return;
    }
    if (brief.has(Section.SUMMARY)) summary(all);
    if (brief.has(Section.PARTICIPANTS)) participants();
    if (brief.has(Section.THEMES)) themes();
    if (brief.has(Section.GOOD_PRACTICES)) goodPractices();
    if (brief.has(Section.REGISTER)) register();
    if (brief.has(Section.NOTES))
      blocks.notes(
          "report.activities.noteHeld",
          "report.activities.notePeople",
          "report.activities.noteOnce",
          "report.note.blank");
  }

  public static Document of(ActivitySource source, Brief brief) {
    var made = new ActivityReport(source, brief);
    return made.blocks.document(
        "report.activities.kicker",
        "report.activities.description",
        source.city(),
        brief,
        made.blocks.facts(source.city(), brief));
  }

  private void nothing(ActivitySource all) {
    blocks.nothing(
        all.activities().isEmpty() ? "report.activities.none" : "report.activities.noneInPeriod");
  }

  private void summary(ActivitySource all) {
    blocks.heading(1, "report.progress.summary");
    var held = Held.of(source.activities());
    var came = Tally.of(held.held()).actual();
    blocks.figures(
        blocks.fact("report.column.activities", source.activities().size()),
        blocks.fact("figures.held", held.held().size()),
        blocks.fact("figures.toCome", held.toCome().size()),
        blocks.fact("report.activities.cameKey", blocks.number(came)),
        blocks.fact(
            "report.activities.practicesKey",
            source.activities().stream().filter(Activity::goodPractice).count()));
    if (!brief.period().isAlways() && all.withoutDate() > 0)
      blocks.paragraph("report.activities.withoutDate", all.withoutDate());
    blocks.chart(figures.months());
    blocks.chart(figures.types());
  }

  private void participants() {
    blocks.heading(1, "report.activities.participants");
    var charts =
        figures.themes().stream().collect(Collectors.toMap(RecordChart::id, Function.identity()));
    for (var id : List.of("participants-sex", "participants-age", "participants"))
      blocks.chart(Objects.requireNonNull(charts.get(id)));
  }

  private void themes() {
    blocks.heading(1, "report.activities.themes");
    for (var chart : figures.themes())
      if (!chart.id().startsWith("participants")) blocks.chart(chart);
  }

  private void goodPractices() {
    blocks.heading(1, "report.activities.practices");
    var good =
        source.activities().stream()
            .filter(Activity::goodPractice)
            .sorted(EARLIEST_FIRST.reversed())
            .toList();
    if (good.isEmpty()) blocks.paragraph("report.activities.noPractices");
    for (var it : good) {
      blocks.add(new Block.Heading(2, it.title()));
      blocks.add(new Block.Facts(facts(it)));
    }
  }

  private List<Fact> facts(Activity it) {
    var partners = it.partners().stream().map(this::name).toList();
    return List.of(
        blocks.fact("field.activity.type", type(it)),
        blocks.fact("report.column.dates", dates.of(it)),
        blocks.fact("field.activity.place", blocks.said(it.place())),
        blocks.fact("field.activity.lead", it.lead() == null ? blocks.said(null) : name(it.lead())),
        blocks.fact(
            "field.activity.partners",
            partners.isEmpty() ? blocks.said(null) : String.join("; ", partners)),
        blocks.fact("report.column.participants", blocks.number(it.participation().actualInAll())),
        blocks.fact("field.activity.outputs", blocks.said(it.outputs())),
        blocks.fact("field.activity.lesson", blocks.said(it.lesson())));
  }

  private String name(StakeholderId id) {
    var name = source.stakeholders().get(id);
    return name == null ? messages.get("report.meeting.gone") : name;
  }

  private String type(Activity it) {
    return brief
        .catalogue()
        .activityType(it.type())
        .map(type -> type.name().in(messages.locale()))
        .orElse(it.type());
  }

  private void register() {
    blocks.heading(1, "report.activities.register");
    blocks.table(
        "report.table.activities",
        List.of(
            blocks.text("field.activity.title", 31),
            blocks.text("report.column.dates", 20),
            blocks.text("field.activity.type", 18),
            blocks.text("report.column.state", 17),
            blocks.number("report.column.participants", 14)),
        source.activities().stream()
            .sorted(EARLIEST_FIRST)
            .map(
                it ->
                    List.of(
                        it.title(),
                        dates.of(it),
                        type(it),
                        messages.label(it.status()),
                        came(it))));
  }

  private String came(Activity it) {
    var actual = it.participation().actualInAll();
    return actual == null ? "–" : messages.number(actual);
  }
}
