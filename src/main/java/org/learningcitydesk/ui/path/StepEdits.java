// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.PathId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;

/// What can be done with the open step and with the order of all.
final class StepEdits {
  private final StepRows rows;
  private final PathEdits edits;
  private final Locale locale;
  private final boolean readOnly;
  private final CityId city;

  StepEdits(StepRows rows, PathEdits edits, Locale locale, boolean readOnly, CityId city) {
    this.rows = rows;
    this.edits = edits;
    this.locale = locale;
    this.readOnly = readOnly;
    this.city = city;
  }

  /// Changes one thing in the open step. The change has to be repeatable.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void edit(UnaryOperator<Step> change) {
    var view = rows.openProperty().getValue();
    if (view == null || readOnly) return;
    var before = view.step();
    var after = change.apply(before);
    if (after.equals(before)) return;
    rows.show(view.withStep(after));
    edits.save(
        Label.of(label(before, after), after.label(locale)),
        tx -> {
          var stored = PathEdits.step(tx, before.id());
          var changed = change.apply(stored);
          if (!changed.equals(stored)) tx.paths().save(changed);
        });
  }

  private static String label(Step before, Step after) {
    return before.status() == StepStatus.COMPLETED && after.status() != StepStatus.COMPLETED
        ? "change.step.reopened"
        : "change.step.edited";
  }

  /// Closes a step: says how its criterion is met. Who and when is what the workspace knows.
  void close(StepId id, String statement) {
    if (readOnly) return;
    var label = rows.row(id).map(row -> row.view().step().label(locale)).orElse("");
    edits.save(Label.of("change.step.closed", label), tx -> tx.paths().close(id, statement));
  }

  /// A step of the city's own, at the end of the path.
  void add(PathId path, String title) {
    if (readOnly) return;
    var text = LocalText.same(title);
    var none = LocalText.same("");
    var step =
        new Step(
            StepId.next(),
            0,
            path,
            null,
            rows.all().size() + 1,
            text,
            none,
            none,
            Basis.OWN,
            StepStatus.NOT_STARTED,
            null,
            null,
            Step.Span.OPEN,
            Step.Span.OPEN,
            null,
            null,
            null);
    rows.open(step.id());
    edits.save(
        Label.of("change.step.added", step.label(locale)),
        tx -> tx.paths().save(step.withNumber(tx.paths().steps(city).size() + 1)));
  }

  /// Removes the open step with its tasks and evidence. Partnerships and activities that served it
  /// stay, without a step.
  void remove() {
    var view = rows.openProperty().getValue();
    if (view == null || readOnly) return;
    var id = view.step().id();
    edits.save(
        Label.of("change.step.removed", view.step().label(locale)),
        tx -> {
          tx.paths().remove(id);
          renumber(tx, tx.paths().steps(city));
        });
  }

  /// Moves the open step up (-1) or down (1); the numbers follow the order.
  void move(int by) {
    var view = rows.openProperty().getValue();
    if (view == null || readOnly) return;
    var id = view.step().id();
    if (PathEdits.moved(rows.all(), row -> row.id().equals(id), by).isEmpty()) return;
    edits.save(
        Label.of("change.step.moved", view.step().title().in(locale)),
        tx ->
            PathEdits.moved(tx.paths().steps(city), step -> step.id().equals(id), by)
                .ifPresent(steps -> renumber(tx, steps)));
  }

  private static void renumber(Tx tx, List<Step> inOrder) {
    for (var i = 0; i < inOrder.size(); i++) {
      if (inOrder.get(i).number() != i + 1) tx.paths().save(inOrder.get(i).withNumber(i + 1));
    }
  }
}
