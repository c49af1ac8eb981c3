// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.timeline.Bar;
import org.learningcitydesk.domain.timeline.Delay;
import org.learningcitydesk.domain.timeline.Milestone;
import org.learningcitydesk.domain.timeline.MilestoneKind;
import org.learningcitydesk.domain.timeline.Row;
import org.learningcitydesk.domain.timeline.RowKind;
import org.learningcitydesk.i18n.Messages;

/// A row of the timeline in words, without the names of people whose data must not be used.
record TimelineWords(Messages messages, HiddenNames hidden) {
  private static final int TWO_WEEKS = 14;
  private static final int TEN_WEEKS = 70;
  private static final int TWO_YEARS = 730;

  String label(Row row) {
    return hidden.in(row.label().in(messages.locale()));
  }

  /// Its state, and how late it is.
  String remark(Row row) {
    var state = messages.label(row.state());
    if (row.delay() != null) return messages.get("timeline.remark", state, delay(row.delay()));
    return row.isUndated()
        ? messages.get("timeline.remark", state, messages.get("timeline.noDates"))
        : state;
  }

  /// For example “3 weeks late”.
  String delay(Delay delay) {
    var length = length(delay.days());
    return switch (delay.kind()) {
      case FINISHED_LATE, OVERDUE -> messages.get("timeline.late", length);
      case FINISHED_EARLY -> messages.get("timeline.early", length);
      case NOT_BEGUN -> messages.get("timeline.notBegun", length);
      case NOT_RECORDED -> messages.get("timeline.notRecorded", length);
      case EXPIRED -> messages.get("timeline.expired", length);
    };
  }

  /// About as exactly as people say it.
  String length(long days) {
    if (days < TWO_WEEKS) return messages.get("timeline.days", days);
    if (days < TEN_WEEKS) return messages.get("timeline.weeks", Math.round(days / 7.0));
    if (days < TWO_YEARS) return messages.get("timeline.months", Math.round(days / 30.44));
    return messages.get("timeline.years", Math.round(days / 365.25));
  }

  /// All that is known of it, for those who do not see it.
  ///
  /// @param remark that of the row
  String spoken(Row row, String remark) {
    var said = new ArrayList<String>();
    said.add(messages.get("timeline.spoken", label(row), remark));
    if (!row.planned().isEmpty())
      said.add(
          messages.get(
              row.kind() == RowKind.AGREEMENT ? "timeline.term" : "timeline.planned",
              pieces(row.planned())));
    // What has passed of an agreement follows from its term.
    if (!row.actual().isEmpty() && row.kind() != RowKind.AGREEMENT)
      said.add(messages.get("timeline.actual", pieces(row.actual())));
    row.milestones().stream().filter(it -> isSaid(row, it)).map(this::milestone).forEach(said::add);
    return String.join(" ", said);
  }

  /// The end of a term that is told as a whole is not told again.
  private static boolean isSaid(Row row, Milestone it) {
    return it.kind() != MilestoneKind.END || row.planned().isEmpty();
  }

  private String milestone(Milestone it) {
    return messages.get("timeline.milestone", messages.label(it.kind()), it.date());
  }

  /// The milestones of a row, for a table.
  String milestones(Row row) {
    return row.milestones().stream()
        .map(it -> messages.get("timeline.dated", messages.label(it.kind()), it.date()))
        .collect(Collectors.joining("; "));
  }

  /// One after the other; of what recurs how often it takes place, from when and until when.
  String pieces(List<Bar> bars) {
    if (times(bars) > 1)
      return messages.get("timeline.timesFrom", bars.getFirst().start(), timesUntil(bars));
    return bars.stream().map(this::piece).collect(Collectors.joining("; "));
  }

  /// For example “12 times until 30 June 2027”.
  String timesUntil(List<Bar> bars) {
    var last = bars.getLast();
    return messages.get(
        "timeline.times", times(bars), last.end() == null ? last.until() : last.end());
  }

  static int times(List<Bar> bars) {
    return bars.stream().mapToInt(Bar::times).sum();
  }

  private String piece(Bar bar) {
    if (bar.end() == null)
      return messages.get(bar.until() == null ? "timeline.from" : "timeline.since", bar.start());
    return bar.start().equals(bar.end())
        ? messages.date(bar.start())
        : messages.get("timeline.fromTo", bar.start(), bar.end());
  }
}
