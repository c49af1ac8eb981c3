// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.path.PathProgress;

/// What is different between two situations: figures then and now, and sentences as values, each
/// with the changes behind it.
public record WhatChanged(List<Figure> figures, List<Section> sections) {
  public WhatChanged {
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
  }

  public record Figure(KeyFigure what, Change.Quantity then, Change.Quantity now) {
    public boolean isMoved() {
      return !then.equals(now);
    }
  }

  /// A part of the city of which something is different.
  public record Section(ChangeTopic topic, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /// @param causes the changes behind it, the earliest first
  /// @param parts what it consists of, one by one
  public record Entry(Change change, List<Cause> causes, List<Entry> parts) {
    public Entry {
      causes = List.copyOf(causes);
      parts = List.copyOf(parts);
    }

    public Entry(Change change, List<Cause> causes) {
      this(change, causes, List.of());
    }
  }

  public static WhatChanged between(Comparison compared, Lifecycle lifecycle) {
    var sections = new ArrayList<Section>();
    add(sections, ChangeTopic.PATH, PathChanges.of(compared));
    add(sections, ChangeTopic.PARTNERSHIPS, PartnershipChanges.of(compared));
    add(sections, ChangeTopic.ACTIVITIES, ActivityChanges.of(compared));
    add(sections, ChangeTopic.BUDGET, BudgetChanges.of(compared));
    add(sections, ChangeTopic.MEETINGS, MeetingChanges.of(compared));
    add(sections, ChangeTopic.STAKEHOLDERS, StakeholderChanges.of(compared));
    return new WhatChanged(figures(compared.then(), compared.now(), lifecycle), sections);
  }

  private static void add(List<Section> sections, ChangeTopic topic, List<Entry> entries) {
    if (!entries.isEmpty()) sections.add(new Section(topic, entries));
  }

  /// Whether neither a sentence nor a figure tells of a change.
  public boolean isNothing() {
    return sections.isEmpty() && figures.stream().allMatch(it -> it.then().equals(it.now()));
  }

  private static List<Figure> figures(Situation then, Situation now, Lifecycle lifecycle) {
    var progressThen = PathProgress.of(then.steps(), then.tasks());
    var progress = PathProgress.of(now.steps(), now.tasks());
    var figures =
        new ArrayList<>(
            List.of(
                new Figure(
                    KeyFigure.STEPS,
                    new Change.Amount(progressThen.completed(), progressThen.applicable()),
                    new Change.Amount(progress.completed(), progress.applicable())),
                new Figure(
                    KeyFigure.TASKS,
                    new Change.Amount(progressThen.tasksDone(), progressThen.tasks()),
                    new Change.Amount(progress.tasksDone(), progress.tasks())),
                figure(KeyFigure.EVIDENCE, then.evidence().size(), now.evidence().size()),
                figure(
                    KeyFigure.PARTNERSHIPS,
                    inForce(then.tally(), lifecycle),
                    inForce(now.tally(), lifecycle)),
                figure(
                    KeyFigure.ACTIVITIES,
                    then.tally().activities().getOrDefault(ActivityStatus.DONE, 0),
                    now.tally().activities().getOrDefault(ActivityStatus.DONE, 0)),
                figure(
                    KeyFigure.PARTICIPANTS,
                    then.tally().participants(),
                    now.tally().participants())));
    figures.addAll(BudgetChanges.figures(then, now));
    figures.addAll(
        List.of(
            figure(KeyFigure.MEETINGS, then.tally().meetings(), now.tally().meetings()),
            figure(
                KeyFigure.STAKEHOLDERS,
                then.tally().allStakeholders(),
                now.tally().allStakeholders()),
            figure(KeyFigure.CONTACTS, then.tally().contacts(), now.tally().contacts())));
    return figures;
  }

  private static Figure figure(KeyFigure what, long then, long now) {
    return new Figure(what, Change.Amount.of(then), Change.Amount.of(now));
  }

  private static int inForce(Tally tally, Lifecycle lifecycle) {
    return tally.partnerships().entrySet().stream()
        .filter(it -> lifecycle.isInForce(it.getKey()))
        .mapToInt(it -> it.getValue())
        .sum();
  }
}
