// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.BUDGET_LINE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.workspace.jooq.tables.records.BudgetLineRecord;

/// The lines of the municipality's budget.
public final class BudgetStore implements CityRecords<BudgetLine, BudgetLineId> {
  private final Rows rows;

  BudgetStore(Rows rows) {
    this.rows = rows;
  }

  /// The latest year first, within it by chapter, those without one last.
  @Override
  public List<BudgetLine> all(CityId city) {
    return fetch(BUDGET_LINE.CITY_ID.eq(city));
  }

  @Override
  public Optional<BudgetLine> find(BudgetLineId id) {
    return fetch(BUDGET_LINE.ID.eq(id)).stream().findFirst();
  }

  private List<BudgetLine> fetch(Condition which) {
    return rows.seen(
        rows.sql()
            .selectFrom(BUDGET_LINE)
            .where(which)
            .orderBy(
                BUDGET_LINE.IN_YEAR.desc(),
                BUDGET_LINE.CHAPTER.asc().nullsLast(),
                BUDGET_LINE.TITLE,
                BUDGET_LINE.ID)
            .fetch(BudgetStore::value),
        rows.sight()::see);
  }

  @Override
  public void save(BudgetLine line) {
    saveAll(List.of(line));
  }

  @Override
  public void saveAll(List<BudgetLine> lines) {
    rows.save(
        BUDGET_LINE,
        BUDGET_LINE.ID,
        lines,
        new Rows.Shape<>(
            BudgetLine::id, BudgetLine::version, BudgetLine::title, BudgetStore::fill));
  }

  @Override
  public void remove(BudgetLineId id) {
    new ExternalKeyStore(rows).removeOf(id.value());
    rows.remove(BUDGET_LINE, BUDGET_LINE.ID.eq(id));
  }

  /// Lines stay when what they are for is removed.
  void leave(StepId step) {
    rows.unlink(BUDGET_LINE, BUDGET_LINE.STEP_ID, step);
  }

  /// Lines stay when what they are for is removed.
  void leave(ActivityId activity) {
    rows.unlink(BUDGET_LINE, BUDGET_LINE.ACTIVITY_ID, activity);
  }

  static BudgetLine value(BudgetLineRecord row) {
    return new BudgetLine(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getInYear(),
        row.getTitle(),
        row.getChapter(),
        row.getStepId(),
        row.getActivityId(),
        row.getSource(),
        row.getSourceName(),
        row.getKind(),
        row.getPlanned(),
        row.getCommitted(),
        row.getSpent(),
        row.getRate(),
        row.getActNumber(),
        row.getCommittedOn(),
        row.getSpentOn(),
        row.getNotes());
  }

  private static void fill(BudgetLine it, BudgetLineRecord row) {
    row.setCityId(it.city());
    row.setInYear(it.year());
    row.setTitle(it.title());
    row.setChapter(it.chapter());
    row.setStepId(it.step());
    row.setActivityId(it.activity());
    row.setSource(it.source());
    row.setSourceName(it.sourceName());
    row.setKind(it.kind());
    row.setPlanned(it.planned());
    row.setCommitted(it.committed());
    row.setSpent(it.spent());
    row.setRate(it.rate());
    row.setActNumber(it.actNumber());
    row.setCommittedOn(it.committedOn());
    row.setSpentOn(it.spentOn());
    row.setNotes(it.notes());
    row.setSearchText(Folding.line(it.title(), it.chapter(), it.sourceName(), it.actNumber()));
  }
}
