// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.timeline;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.timeline.TimelineFigure;
import org.learningcitydesk.chart.timeline.TimelineFigure.Explained;
import org.learningcitydesk.chart.timeline.TimelineFigure.Line;
import org.learningcitydesk.chart.timeline.TimelineFigure.Sign;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.Quarter;
import org.learningcitydesk.domain.timeline.Bar;
import org.learningcitydesk.domain.timeline.MilestoneKind;
import org.learningcitydesk.domain.timeline.Row;
import org.learningcitydesk.domain.timeline.RowKind;
import org.learningcitydesk.domain.timeline.Timeline;
import org.learningcitydesk.domain.timeline.Window;
import org.learningcitydesk.domain.timeline.Zoom;
import org.learningcitydesk.i18n.Messages;

/// The timeline as a figure, with its words in one language.
public final class TimelineFigures {
  private final Messages messages;
  private final TimelineWords words;

  /// @param restricted names of people whose data must not be used, whoever they are
  public TimelineFigures(Messages messages, Collection<String> restricted) {
    this.messages = messages;
    words =
        new TimelineWords(
            messages, new HiddenNames(restricted, messages.get("contact.restricted")));
  }

  /// The part of the timeline that is looked at.
  ///
  /// @param timeline with the kinds that are looked at only
  public TimelineFigure of(String city, Timeline timeline, Zoom zoom, Window window) {
    var rows = zoom == Zoom.ALL ? timeline.rows() : timeline.in(window);
    return figure(
        messages.get("timeline.titleOf", city, period(messages, zoom, window)),
        timeline,
        window,
        rows,
        lines(rows),
        table(rows));
  }

  /// The steps alone from the first date to the last, for a report: planned against actual.
  public TimelineFigure steps(Timeline timeline) {
    var steps = timeline.only(EnumSet.of(RowKind.STEP));
    return figure(
        messages.get("timeline.steps"),
        steps,
        steps.whole(),
        steps.rows(),
        steps.rows().stream().map(this::line).toList(),
        shortTable(steps.rows()));
  }

  /// The name of what is looked at.
  public static String period(Messages messages, Zoom zoom, Window window) {
    return switch (zoom) {
      case QUARTER -> {
        var quarter = Quarter.of(window.first());
        yield messages.get(
            "figures.quarter",
            Integer.toString(quarter.number()),
            Integer.toString(quarter.year()));
      }
      case YEAR -> Integer.toString(window.first().getYear());
      case ALL -> messages.get("timeline.fromTo", window.first(), window.last());
    };
  }

  private TimelineFigure figure(
      String title,
      Timeline timeline,
      Window window,
      List<Row> rows,
      List<Line> lines,
      Figure.DataTable table) {
    return new TimelineFigure(
        title,
        sentence(window, rows),
        messages.locale(),
        window,
        timeline.today(),
        messages.get("timeline.todayWord", timeline.today()),
        lines,
        legend(rows),
        notes(timeline, rows),
        table);
  }

  private String sentence(Window window, List<Row> rows) {
    var counted = new ArrayList<String>();
    for (var kind : RowKind.values()) {
      var count = rows.stream().filter(it -> it.kind() == kind).count();
      if (count > 0) counted.add(messages.get("timeline.count." + kind.id(), count));
    }
    if (counted.isEmpty()) return messages.get("timeline.nothing", window.first(), window.last());
    var said =
        messages.get(
            "timeline.sentence",
            window.first(),
            window.last(),
            ListFormatter.getInstance(messages.locale()).format(counted));
    return (said + " " + late(rows)).strip();
  }

  /// Of the rows that are shown; where none of them can be late, nothing is said.
  private String late(List<Row> rows) {
    if (rows.stream().noneMatch(it -> it.kind() == RowKind.STEP || it.kind() == RowKind.TASK))
      return "";
    var late = rows.stream().filter(TimelineFigures::isLate).toList();
    return longest(late)
        .map(it -> messages.get("timeline.lateOf", late.size(), words.label(it), words.remark(it)))
        .orElseGet(() -> messages.get("timeline.nothingLate"));
  }

  /// Not yet finished although it should be: what was late once and is done is past.
  private static boolean isLate(Row row) {
    if (row.delay() == null) return false;
    return switch (row.delay().kind()) {
      case OVERDUE, NOT_BEGUN -> true;
      case FINISHED_LATE, FINISHED_EARLY, NOT_RECORDED, EXPIRED -> false;
    };
  }

  private static Optional<Row> longest(List<Row> late) {
    return late.stream()
        .max(Comparator.comparingLong(it -> it.delay() == null ? 0 : it.delay().days()));
  }

  private List<Line> lines(List<Row> rows) {
    var lines = new ArrayList<Line>();
    String part = null;
    for (var row : rows) {
      var its = part(row.kind());
      if (!its.equals(part)) lines.add(Line.heading(its));
      part = its;
      lines.add(line(row));
    }
    return lines;
  }

  private String part(RowKind kind) {
    return switch (kind) {
      case STEP, TASK -> messages.get("timeline.part.path");
      case ACTIVITY -> messages.get("timeline.part.activities");
      case AGREEMENT -> messages.get("timeline.part.agreements");
    };
  }

  private Line line(Row row) {
    var remark = words.remark(row);
    return new Line(row, words.label(row), remark, words.spoken(row, remark));
  }

  private List<Explained> legend(List<Row> rows) {
    var signs = EnumSet.noneOf(Sign.class);
    for (var row : rows) {
      if (!row.planned().isEmpty()) signs.add(Sign.PLANNED);
      if (!row.actual().isEmpty()) signs.add(Sign.ACTUAL);
      if (row.delay() != null && row.delay().isOverrun()) signs.add(Sign.LATE);
      if (!row.planned().stream().allMatch(Bar::isExact)
          || !row.actual().stream().allMatch(Bar::isExact)
          || !row.milestones().stream().allMatch(it -> it.date().isExact()))
        signs.add(Sign.UNCERTAIN);
      row.milestones().forEach(it -> signs.add(Sign.valueOf(it.kind().name())));
    }
    return signs.stream().map(it -> new Explained(it, sign(it))).toList();
  }

  private String sign(Sign sign) {
    return switch (sign) {
      case PLANNED, ACTUAL, LATE, UNCERTAIN ->
          messages.get("timeline.sign." + sign.name().toLowerCase(Locale.ROOT));
      case START, BEGUN, DUE, DONE, NOTICE, END ->
          messages.label(MilestoneKind.valueOf(sign.name()));
    };
  }

  private List<String> notes(Timeline timeline, List<Row> rows) {
    var notes = new ArrayList<String>();
    var elsewhere = timeline.rows().size() - rows.size();
    if (elsewhere > 0) notes.add(messages.get("timeline.elsewhere", elsewhere));
    for (var kind : RowKind.values()) {
      var count = timeline.undated().getOrDefault(kind, 0);
      if (count > 0) notes.add(messages.get("timeline.undated." + kind.id(), count));
    }
    return notes;
  }

  private Figure.DataTable table(List<Row> rows) {
    var header =
        columns(
            "kind",
            "name",
            "state",
            "plannedFrom",
            "plannedTo",
            "actualFrom",
            "actualTo",
            "dates",
            "delay");
    return new Figure.DataTable(header, rows.stream().map(this::cells).toList(), true);
  }

  private List<String> columns(String... keys) {
    return java.util.Arrays.stream(keys).map(it -> messages.get("timeline.column." + it)).toList();
  }

  private List<String> cells(Row row) {
    return List.of(
        messages.label(row.kind()),
        words.label(row),
        messages.label(row.state()),
        start(row.planned()),
        end(row.planned()),
        start(row.actual()),
        end(row.actual()),
        words.milestones(row),
        row.delay() == null ? "" : words.delay(row.delay()));
  }

  private String start(List<Bar> bars) {
    return bars.isEmpty() ? "" : messages.date(bars.getFirst().start());
  }

  private String end(List<Bar> bars) {
    if (TimelineWords.times(bars) > 1) return words.timesUntil(bars);
    return bars.isEmpty() ? "" : written(bars.getLast().end());
  }

  private String written(@Nullable PartialDate date) {
    return date == null ? "" : messages.date(date);
  }

  private Figure.DataTable shortTable(List<Row> rows) {
    return new Figure.DataTable(
        columns("name", "planned", "actual", "state"),
        rows.stream()
            .map(
                it ->
                    List.of(
                        words.label(it), dates(it.planned()), dates(it.actual()), words.remark(it)))
            .toList(),
        true);
  }

  private String dates(List<Bar> bars) {
    return bars.isEmpty() ? messages.get("chart.blank") : words.pieces(bars);
  }
}
