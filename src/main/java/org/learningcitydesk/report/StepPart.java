// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

/// What the progress report says of one step.
///
/// @param hidden names that must not be used
/// @param listing whether partnerships and activities are listed; else they are counted
record StepPart(
    ProgressSource source,
    Catalogue catalogue,
    Messages messages,
    HiddenNames hidden,
    boolean listing) {
  StepPart(ProgressSource source, Brief brief) {
    this(
        source,
        brief.catalogue(),
        brief.messages(),
        new HiddenNames(source.restricted(), brief.messages().get("contact.restricted")),
        brief.has(Section.RECORDS));
  }

  /// All steps in one table.
  Block overview() {
    return new Block.Table(
        messages.get("report.table.steps"),
        List.of(
            Block.Column.text(messages.get("report.column.step"), 34),
            Block.Column.text(messages.get("report.column.state"), 13),
            Block.Column.number(messages.get("report.column.tasksDone"), 11),
            Block.Column.text(messages.get("field.step.planned"), 24),
            Block.Column.text(messages.get("field.step.lead"), 18)),
        source.steps().stream().map(this::row).toList(),
        messages.get("report.noRecords"));
  }

  private List<String> row(Step step) {
    return List.of(
        named(step.label(messages.locale())),
        messages.label(step.status()),
        percent(step),
        dates().span(step.planned()),
        orDash(typed(step.lead())));
  }

  private String percent(Step step) {
    var percent = PathProgress.percentOf(step, tasksOf(step));
    return percent.isPresent() ? messages.percent(percent.getAsInt() / 100.0) : "–";
  }

  /// The part of one step, from its heading to its activities.
  List<Block> of(Step step) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, named(step.label(messages.locale()))));
    blocks.add(new Block.Marks(marks(step)));
    if (step.status() == StepStatus.NOT_APPLICABLE)
      blocks.add(
          new Block.Paragraph(messages.get("report.step.notApplicable", typed(step.reason()))));
    if (!step.purpose().in(messages.locale()).isBlank())
      blocks.add(new Block.Paragraph(named(step.purpose().in(messages.locale()))));
    blocks.add(new Block.Facts(facts(step)));
    new StepStanding(source, catalogue, messages).closing(step).ifPresent(blocks::add);
    var tasks = tasksOf(step);
    if (!tasks.isEmpty() && step.status() != StepStatus.NOT_APPLICABLE) blocks.add(tasks(tasks));
    var evidence = source.evidence().stream().filter(it -> it.step().equals(step.id())).toList();
    var partnerships =
        source.partnerships().stream().filter(it -> step.id().equals(it.step())).toList();
    var activities =
        source.activities().stream().filter(it -> step.id().equals(it.step())).toList();
    if (evidence.isEmpty() && partnerships.isEmpty() && activities.isEmpty()) {
      blocks.add(new Block.Paragraph(messages.get("report.step.nothing")));
      return blocks;
    }
    blocks.add(evidence(evidence));
    if (!listing) {
      blocks.add(
          new Block.Paragraph(
              messages.get("report.step.counted", partnerships.size(), activities.size())));
      return blocks;
    }
    blocks.add(partnerships(partnerships));
    blocks.add(activities(activities));
    return blocks;
  }

  /// Partnerships and activities that no step claims: they are told, not dropped.
  List<Block> withoutStep() {
    var partnerships = source.partnerships().stream().filter(it -> it.step() == null).toList();
    var activities = source.activities().stream().filter(it -> it.step() == null).toList();
    if (partnerships.isEmpty() && activities.isEmpty()) return List.of();
    return List.of(
        new Block.Heading(1, messages.get("report.progress.withoutStep")),
        partnerships(partnerships),
        activities(activities));
  }

  private List<Block.Mark> marks(Step step) {
    var marks = new ArrayList<Block.Mark>();
    marks.add(new Block.Mark(messages.label(step.status()), tone(step.status())));
    if (step.status() != StepStatus.NOT_APPLICABLE && !tasksOf(step).isEmpty()) {
      var tasks = tasksOf(step);
      marks.add(
          new Block.Mark(
              messages.get(
                  "report.step.tasksDone", tasks.stream().filter(Task::done).count(), tasks.size()),
              Block.Tone.QUIET));
    }
    Optional.ofNullable(source.template())
        .flatMap(it -> it.badge(step.basis()))
        .ifPresent(
            badge -> marks.add(new Block.Mark(badge.in(messages.locale()), Block.Tone.QUIET)));
    return marks;
  }

  private static Block.Tone tone(StepStatus status) {
    return switch (status) {
      case COMPLETED -> Block.Tone.GOOD;
      case IN_PROGRESS -> Block.Tone.ACTIVE;
      case SUSPENDED -> Block.Tone.WARNING;
      case NOT_STARTED, NOT_APPLICABLE -> Block.Tone.QUIET;
    };
  }

  private List<Fact> facts(Step step) {
    return Stream.of(
            fact("field.step.lead", typed(step.lead())),
            fact(
                "field.step.planned",
                step.planned().equals(Step.Span.OPEN) ? null : dates().span(step.planned())),
            fact(
                "field.step.actual",
                step.actual().equals(Step.Span.OPEN) ? null : dates().span(step.actual())),
            fact("field.step.obstacle", typed(step.obstacle())),
            fact("field.step.nextAction", typed(step.nextAction())),
            fact("field.step.lesson", typed(step.lesson())),
            new StepStanding(source, catalogue, messages).readiness(step).stream())
        .flatMap(it -> it)
        .toList();
  }

  private Stream<Fact> fact(String key, @Nullable String value) {
    return value == null ? Stream.empty() : Stream.of(new Fact(messages.get(key), value));
  }

  private Block tasks(List<Task> tasks) {
    return new Block.Table(
        messages.get("report.table.tasks"),
        List.of(
            Block.Column.text(messages.get("report.column.task"), 52),
            Block.Column.text(messages.get("report.column.state"), 28),
            Block.Column.text(messages.get("field.task.owner"), 20)),
        tasks.stream()
            .map(
                task ->
                    List.of(
                        named(task.text().in(messages.locale())),
                        state(task),
                        orDash(typed(task.owner()))))
            .toList(),
        messages.get("report.noRecords"));
  }

  private String state(Task task) {
    if (task.done())
      return task.doneOn() == null
          ? messages.get("report.task.done")
          : messages.get("report.task.doneOn", task.doneOn());
    return task.due() == null
        ? messages.get("report.task.open")
        : messages.get("report.task.due", task.due());
  }

  private Block evidence(List<Evidence> evidence) {
    return new Block.Table(
        messages.get("report.table.evidence"),
        List.of(
            Block.Column.text(messages.get("report.column.document"), 42),
            Block.Column.text(messages.get("field.evidence.documentType"), 20),
            Block.Column.text(messages.get("field.evidence.number"), 22),
            Block.Column.text(messages.get("field.evidence.dated"), 16)),
        evidence.stream()
            .map(
                it ->
                    List.of(
                        it.body() == null
                            ? named(it.title())
                            : messages.get(
                                "report.evidence.issued", named(it.title()), named(it.body())),
                        name(
                            catalogue.documentType(it.documentType()).orElse(null),
                            it.documentType()),
                        numbers(it.number(), it.protocolNumber()),
                        date(it.dated())))
            .toList(),
        messages.get("report.noRecords"));
  }

  private Block partnerships(List<Partnership> partnerships) {
    return new Block.Table(
        messages.get("report.table.partnerships"),
        List.of(
            Block.Column.text(messages.get("field.partnership.name"), 42),
            Block.Column.text(messages.get("report.column.state"), 20),
            Block.Column.text(messages.get("field.partnership.actNumber"), 22),
            Block.Column.text(messages.get("report.column.dates"), 16)),
        partnerships.stream()
            .map(
                it ->
                    List.of(
                        named(it.name()),
                        name(catalogue.lifecycle().state(it.state()).orElse(null), it.state()),
                        numbers(it.agreement().actNumber(), it.agreement().protocolNumber()),
                        dates().span(new Step.Span(it.agreement().start(), it.agreement().end()))))
            .toList(),
        messages.get("report.noRecords"));
  }

  private Block activities(List<Activity> activities) {
    return new Block.Table(
        messages.get("report.table.activities"),
        List.of(
            Block.Column.text(messages.get("field.activity.title"), 42),
            Block.Column.text(messages.get("report.column.state"), 14),
            Block.Column.text(messages.get("report.column.dates"), 29),
            Block.Column.number(messages.get("report.column.participants"), 15)),
        activities.stream()
            .sorted((a, b) -> date(a).compareTo(date(b)))
            .map(
                it ->
                    List.of(
                        named(it.title()),
                        messages.label(it.status()),
                        dates().of(it),
                        participants(it.participation().actualInAll())))
            .toList(),
        messages.get("report.noRecords"));
  }

  private DateWords dates() {
    return new DateWords(messages);
  }

  private String participants(@Nullable Integer count) {
    return count == null ? "–" : messages.number(count);
  }

  private static String date(Activity activity) {
    return activity.start() == null ? "9999" : activity.start().toString();
  }

  private String numbers(@Nullable String number, @Nullable String protocol) {
    var parts =
        Stream.of(number, protocol == null ? null : messages.get("report.protocol", protocol))
            .filter(Objects::nonNull)
            .toList();
    return parts.isEmpty() ? "–" : String.join(", ", parts);
  }

  private String name(@Nullable Entry entry, String otherwise) {
    return entry == null ? otherwise : entry.name().in(messages.locale());
  }

  private List<Task> tasksOf(Step step) {
    return source.tasks().stream().filter(task -> task.step().equals(step.id())).toList();
  }

  private String date(@Nullable PartialDate date) {
    return date == null ? "–" : messages.date(date);
  }

  /// A text as somebody typed it, without names that must not be used.
  private @Nullable String typed(@Nullable String text) {
    return hidden.inAny(text);
  }

  private String named(String text) {
    return hidden.in(text);
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "–" : text;
  }
}
