// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;

/// What can be done with the contributions of the partnership.
final class ContributionEdits {
  private final SheetScreenModel model;

  ContributionEdits(SheetScreenModel model) {
    this.model = model;
  }

  /// Adds a contribution of this year and of the first member, and says which; none without
  /// members.
  Optional<ContributionId> add() {
    var sheet = model.sheetProperty().get();
    if (sheet == null || model.readOnly() || sheet.partnership().members().isEmpty())
      return Optional.empty();
    var member = sheet.partnership().members().getFirst().stakeholder();
    var added =
        Contribution.of(
            model.partnership(), member, model.today().getYear(), ContributionKind.CASH);
    model.show(sheet.with(added));
    model.save(
        Label.of("change.contribution.added", sheet.name(member)),
        tx -> tx.contributions().save(added));
    return Optional.of(added.id());
  }

  /// Changes one thing in a contribution.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void edit(ContributionId id, UnaryOperator<Contribution> change) {
    var sheet = model.sheetProperty().get();
    if (sheet == null || model.readOnly()) return;
    var before = sheet.contribution(id);
    if (before.isEmpty()) return;
    var after = change.apply(before.get());
    if (after.equals(before.get())) return;
    model.show(sheet.with(after));
    model.save(
        Label.of("change.contribution.edited", sheet.name(after.stakeholder())),
        tx -> {
          var stored =
              tx.contributions().find(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
          var changed = change.apply(stored);
          if (!changed.equals(stored)) tx.contributions().save(changed);
        });
  }

  void remove(List<Contribution> gone) {
    var sheet = model.sheetProperty().get();
    if (sheet == null || model.readOnly() || gone.isEmpty()) return;
    var ids = gone.stream().map(Contribution::id).toList();
    model.show(
        sheet.withContributions(
            sheet.contributions().stream().filter(it -> !ids.contains(it.id())).toList()));
    model.save(
        Label.of(
            "change.contribution.removed",
            Integer.toString(ids.size()),
            sheet.name(gone.getFirst().stakeholder())),
        tx -> ids.forEach(tx.contributions()::remove));
  }
}
