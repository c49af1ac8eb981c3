// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// The lines of the budget as a table, without names that must not be used.
final class BudgetTable {
  private final Map<StepId, Integer> steps;
  private final Map<ActivityId, String> activities;
  private final HiddenNames hidden;
  private final Messages messages;

  BudgetTable(RegisterContents contents, HiddenNames hidden, Messages messages) {
    this.hidden = hidden;
    this.messages = messages;
    steps = contents.steps().stream().collect(Collectors.toMap(Step::id, Step::number));
    activities =
        contents.activities().stream().collect(Collectors.toMap(Activity::id, Activity::title));
  }

  RegisterTable<BudgetLine> of(List<BudgetLine> all) {
    return new Columns<BudgetLine>("budgetLine")
        .add("year", it -> Cell.number(it.year()))
        .add("title", it -> typed(it.title()))
        .add("chapter", it -> typed(it.chapter()))
        .add("step", it -> Cell.number(it.step() == null ? null : steps.get(it.step())))
        .add("activity", it -> typed(it.activity() == null ? null : activities.get(it.activity())))
        .add("source", it -> code(it.source()))
        .add("source_name", it -> typed(it.sourceName()))
        .add("kind", it -> code(it.kind()))
        .add("planned", it -> Cell.number(it.planned()))
        .add("committed", it -> Cell.number(it.committed()))
        .add("spent", it -> Cell.number(it.spent()))
        .add("rate", it -> Cell.number(it.rate()))
        .add("planned_value", it -> it.plannedValue().map(Cell::number).orElse(Cell.BLANK))
        .add("committed_value", it -> it.committedValue().map(Cell::number).orElse(Cell.BLANK))
        .add("spent_value", it -> it.spentValue().map(Cell::number).orElse(Cell.BLANK))
        .add("act_number", it -> typed(it.actNumber()))
        .add("committed_on", it -> Cell.date(it.committedOn()))
        .add("spent_on", it -> Cell.date(it.spentOn()))
        .add("notes", it -> typed(it.notes()))
        .add("step_id", it -> id(it.step() == null ? null : it.step().value()))
        .add("activity_id", it -> id(it.activity() == null ? null : it.activity().value()))
        .add("id", it -> id(it.id().value()))
        .of(all);
  }

  /// As somebody typed it, without names that must not be used.
  private Cell typed(@Nullable String text) {
    return Cell.text(hidden.inAny(text));
  }

  private Cell code(Code code) {
    return new Cell.Choice(code.id(), messages.label(code));
  }

  private static Cell id(java.util.@Nullable UUID id) {
    return Cell.text(id == null ? null : id.toString());
  }
}
