// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.provenance.RememberedMapping;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Records out of a table: a plan first, which is a pure function of the table and of what is
/// known, then one change that can be undone. Blank cells erase nothing.
public final class Intake {
  private Intake() {}

  /// What the import would do.
  ///
  /// @throws org.learningcitydesk.work.UserProblem where the mapping does not fit the table
  public static ImportPlan plan(
      Sheet sheet, Mapping mapping, Surroundings known, Catalogue catalogue) {
    mapping
        .problem(sheet)
        .ifPresent(
            problem -> {
              throw problem;
            });
    var words = new ChoiceWords(catalogue);
    var reader = new RowReader(sheet, mapping, words);
    var judgement = new Judgement(mapping.kind(), known.city(), sheet);
    return switch (mapping.kind()) {
      case STAKEHOLDERS ->
          new RowPlan<>(new StakeholderAssembly(mapping, known, catalogue), judgement)
              .of(sheet.rows(), reader);
      case PERSONS -> new PersonPlan(mapping, known, judgement).of(sheet.rows(), reader);
      case PARTNERSHIPS ->
          new RowPlan<>(new PartnershipAssembly(mapping, known, catalogue, words), judgement)
              .of(sheet.rows(), reader);
      case ACTIVITIES ->
          new RowPlan<>(new ActivityAssembly(mapping, known, words), judgement)
              .of(sheet.rows(), reader);
      case BUDGET_LINES ->
          new RowPlan<>(new BudgetAssembly(mapping, known, sheet.name()), judgement)
              .of(sheet.rows(), reader);
    };
  }

  /// What the import into this workspace would do.
  public static ImportPlan plan(
      Sheet sheet, Mapping mapping, CityId city, Workspace workspace, Catalogue catalogue) {
    Surroundings known = workspace.read(tx -> Surroundings.of(tx, city));
    return plan(sheet, mapping, known, catalogue);
  }

  /// Writes what the plan says, in one change: wholly or, after a cancel or a failure, not at all.
  /// A plan that changes nothing writes nothing.
  ///
  /// @param remembered how the list was read, to be proposed next time
  /// @return how many rows added or changed something
  /// @throws org.learningcitydesk.work.UserProblem where a record was edited after the plan was
  ///   made
  public static int apply(
      Workspace workspace,
      ImportPlan plan,
      @Nullable RememberedMapping remembered,
      Progress progress) {
    if (plan.changesNothing()) return 0;
    workspace.change(
        label(plan),
        tx -> {
          plan.load().write(tx, plan.city(), progress);
          if (remembered != null) tx.importMappings().remember(remembered);
        });
    return plan.effective();
  }

  /// What the change is called.
  public static Label label(ImportPlan plan) {
    var rows = Integer.toString(plan.effective());
    return switch (plan.kind()) {
      case STAKEHOLDERS -> Label.of("change.imported", rows);
      case PERSONS -> Label.of("change.person.imported", rows);
      case PARTNERSHIPS -> Label.of("change.partnership.imported", rows);
      case ACTIVITIES -> Label.of("change.activity.imported", rows);
      case BUDGET_LINES -> Label.of("change.budgetLine.imported", rows);
    };
  }
}
