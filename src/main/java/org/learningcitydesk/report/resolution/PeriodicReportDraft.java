// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;

/// The council takes note of the periodic report and decides what comes next.
final class PeriodicReportDraft {
  private final Draft draft;
  private final Catalogue catalogue;

  PeriodicReportDraft(Draft draft, Catalogue catalogue) {
    this.draft = draft;
    this.catalogue = catalogue;
  }

  Document document() {
    draft.disclaimer();
    draft.opening(Draft.Body.COUNCIL);
    draft.part(
        "resolution.premises", List.of(draft.signature(), draft.get("resolution.report.duty")));
    draft.norms(Draft.Body.COUNCIL, false);
    draft.part("resolution.given", given());
    draft.add(steps());
    draft.decides(points());
    draft.annexes(List.of(draft.get("resolution.report.annex")));
    return draft.document(Draft.Body.COUNCIL, "resolution.report.subject");
  }

  private List<String> given() {
    var source = draft.source;
    var given = new ArrayList<String>();
    if (source.steps().isEmpty()) given.add(draft.get("report.progress.noPath"));
    else {
      var progress = PathProgress.of(source.steps(), source.tasks());
      given.add(
          draft.get(
              "resolution.report.steps",
              progress.completed(),
              progress.applicable(),
              progress.tasksDone(),
              progress.tasks()));
    }
    given.add(
        draft.get(
            "resolution.report.partnerships",
            source.partnerships().stream()
                .filter(it -> catalogue.lifecycle().isInForce(it.state()))
                .count()));
    var held =
        source.activities().stream().filter(it -> it.status() == ActivityStatus.DONE).toList();
    var counted =
        held.stream()
            .map(Activity::participation)
            .map(Activity.Participation::actualInAll)
            .filter(Objects::nonNull)
            .toList();
    given.add(
        counted.isEmpty()
            ? draft.get("resolution.report.held", held.size())
            : draft.get(
                "resolution.report.heldWith",
                held.size(),
                counted.stream().mapToInt(Integer::intValue).sum(),
                counted.size()));
    draft.givenNoMoney(given);
    return given;
  }

  private Block steps() {
    return new Block.Table(
        draft.get("report.table.steps"),
        List.of(
            Block.Column.text(draft.get("report.column.step"), 44),
            Block.Column.text(draft.get("report.column.state"), 18),
            Block.Column.text(draft.get("field.step.nextAction"), 38)),
        draft.source.steps().stream()
            .map(
                it ->
                    List.of(
                        draft.typed(it.label(draft.messages.locale())),
                        draft.messages.label(it.status()),
                        it.nextAction() == null ? "–" : draft.typed(it.nextAction())))
            .toList(),
        draft.get("report.noRecords"));
  }

  private List<String> points() {
    var points = new ArrayList<String>();
    points.add(draft.get("resolution.report.takeNote"));
    var next =
        draft.source.steps().stream()
            .filter(it -> it.status() != StepStatus.NOT_APPLICABLE)
            .filter(it -> it.status() != StepStatus.COMPLETED)
            .filter(it -> it.nextAction() != null)
            .map(this::next)
            .toList();
    if (next.isEmpty())
      points.add(draft.get("resolution.report.priorities", draft.gap("resolution.gap.priorities")));
    else points.add(draft.get("resolution.report.priorities", String.join("; ", next)));
    points.add(draft.get("resolution.report.resources"));
    points.add(draft.get("resolution.report.publish"));
    points.add(draft.get("resolution.report.nextOne", draft.gap("resolution.gap.date")));
    return points;
  }

  private String next(Step step) {
    return draft.get(
        "resolution.report.next",
        draft.typed(step.label(draft.messages.locale())),
        draft.clause(Objects.requireNonNull(step.nextAction())));
  }
}
