// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

/// The progress of the path, for the council: where each step stands, by what it is shown, and what
/// is done with whom.
public final class ProgressReport {
  private final Brief brief;
  private final ProgressSource source;
  private final Messages messages;
  private final LocalDate today;
  private final ProgressFigures figures;
  private final StepPart stepPart;
  private final List<Block> blocks = new ArrayList<>();

  private ProgressReport(ProgressSource all, List<Block> changes, Brief brief) {
    this.brief = brief;
    source = all.in(brief.period());
    today = brief.today();
    messages = brief.messages();
    figures = new ProgressFigures(source, messages, today);
    stepPart = new StepPart(source, brief);
    if (source.city().sample())
      blocks.add(
          new Block.Notice(
              messages.get("report.sample.title"), messages.get("report.sample.text")));
    disclaimer().ifPresent(blocks::add);
    if (brief.has(Section.SUMMARY)) summary(brief.catalogue());
    if (brief.has(Section.CHANGES)) blocks.addAll(changes);
    if (brief.has(Section.STEPS)) steps();
    if (brief.has(Section.WITHOUT_STEP)) blocks.addAll(stepPart.withoutStep());
    if (brief.has(Section.OVER_TIME)) activities();
    if (brief.has(Section.BUDGET)) blocks.addAll(new BudgetPart(source, messages, today).blocks());
    if (brief.has(Section.NOTES)) notes();
  }

  public static Document of(ProgressSource source, Brief brief) {
    return of(source, List.of(), brief);
  }

  /// @param changes what follows the summary, for example what changed since a baseline; in the
  ///     language of the report
  public static Document of(ProgressSource source, List<Block> changes, Brief brief) {
    return new ProgressReport(source, changes, brief).document();
  }

  private Document document() {
    return new Document(
        messages.locale(),
        messages.get("report.progress.kicker"),
        source.city().name(),
        messages.get("report.progress.description", source.city().name(), today),
        messages.get("report.progress.author", source.city().name()),
        titleFacts(),
        blocks);
  }

  private List<Fact> titleFacts() {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(messages.get("report.fact.date"), messages.date(today)));
    periodFact().ifPresent(facts::add);
    var city = source.city();
    if (city.region() != null)
      facts.add(new Fact(messages.get("field.city.region"), city.region()));
    if (city.mayor() != null) facts.add(new Fact(messages.get("field.city.mayor"), city.mayor()));
    var manifesto = city.manifesto();
    var signed = joined(manifesto.body(), manifesto.act(), manifesto.date());
    facts.add(
        new Fact(
            messages.get("report.fact.manifesto"),
            signed.isEmpty() ? messages.get("report.notRecorded") : signed));
    if (source.path() != null)
      facts.add(
          new Fact(
              messages.get("report.fact.path"),
              messages.get(
                  "report.pathVersion",
                  source.path().name().in(messages.locale()),
                  source.path().templateVersion())));
    return facts;
  }

  private String joined(@Nullable String body, @Nullable String act, @Nullable PartialDate date) {
    return String.join(
        ", ",
        Stream.of(body, act, date == null ? null : messages.date(date))
            .filter(Objects::nonNull)
            .toList());
  }

  /// The period that was asked for, else all days of which the report knows something.
  private Optional<Fact> periodFact() {
    if (!brief.period().isAlways()) return Optional.of(PeriodWords.fact(brief));
    return begin()
        .map(
            start ->
                new Fact(
                    messages.get("report.fact.period"),
                    messages.get("report.fromTo", start, today)));
  }

  private Optional<PartialDate> begin() {
    return Stream.of(
            source.steps().stream().map(step -> step.actual().start()),
            source.evidence().stream().map(evidence -> evidence.dated()),
            source.activities().stream()
                .filter(activity -> activity.status().takesPlace())
                .map(activity -> activity.start()))
        .flatMap(dates -> dates)
        .filter(Objects::nonNull)
        .filter(date -> !date.first().isAfter(today))
        .min(PartialDate::compareTo);
  }

  private Optional<Block> disclaimer() {
    var template = source.template();
    if (source.path() == null || template == null || template.disclaimer().isBlank())
      return Optional.empty();
    return Optional.of(
        new Block.Notice(
            messages.get("report.progress.disclaimer"),
            template.disclaimer().in(messages.locale())));
  }

  private void summary(Catalogue catalogue) {
    heading(1, "report.progress.summary");
    if (source.steps().isEmpty()) {
      blocks.add(new Block.Paragraph(messages.get("report.noRecords")));
      blocks.add(new Block.Paragraph(messages.get("report.progress.noPath")));
      return;
    }
    var progress = PathProgress.of(source.steps(), source.tasks());
    var inForce =
        source.partnerships().stream()
            .filter(it -> catalogue.lifecycle().isInForce(it.state()))
            .count();
    var held =
        source.activities().stream()
            .filter(it -> it.status() == org.learningcitydesk.domain.activity.ActivityStatus.DONE)
            .count();
    blocks.add(
        new Block.KeyFigures(
            List.of(
                new Fact(
                    messages.get("report.key.steps"),
                    messages.get("report.of", progress.completed(), progress.applicable())),
                new Fact(
                    messages.get("report.key.tasks"),
                    messages.get("report.of", progress.tasksDone(), progress.tasks())),
                new Fact(
                    messages.get("report.key.evidence"), messages.number(source.evidence().size())),
                new Fact(messages.get("report.key.partnerships"), messages.number(inForce)),
                new Fact(messages.get("report.key.activities"), messages.number(held)))));
    var left = source.steps().size() - progress.applicable();
    if (left > 0) blocks.add(new Block.Paragraph(messages.get("report.progress.leftOut", left)));
    blocks.add(new Block.Chart(figures.steps()));
    blocks.add(new Block.Chart(figures.timeline(catalogue)));
    blocks.add(stepPart.overview());
  }

  private void steps() {
    if (source.steps().isEmpty()) return;
    heading(1, "report.progress.stepByStep");
    for (var step : source.steps()) blocks.addAll(stepPart.of(step));
  }

  private void activities() {
    heading(1, "report.progress.overTime");
    if (source.activities().isEmpty())
      blocks.add(new Block.Paragraph(messages.get("report.noRecords")));
    else blocks.add(new Block.Chart(figures.months()));
  }

  private void notes() {
    heading(1, "report.progress.notes");
    blocks.add(
        new Block.Listing(
            List.of(
                messages.get("report.note.percent"),
                messages.get("report.note.notApplicable"),
                messages.get("report.note.blank"),
                messages.get("report.note.activities"))));
  }

  private void heading(int level, String key) {
    blocks.add(new Block.Heading(level, messages.get(key)));
  }
}
