// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.CadenceId;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.document.FiledDocumentId;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.domain.group.SmartGroupId;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.network.NetworkSnapshotId;
import org.learningcitydesk.domain.partnership.ContributionId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.recipe.RecipeId;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.jooq.tables.records.StakeholderRecord;

/// Puts into a field what stood there before. The row is changed, then the whole record is read and
/// saved as its own store does: its rules decide, and what follows from the field follows.
final class FieldReturn {
  private static final Field<UUID> ID = DSL.field(DSL.name(Tracked.ID), UUID.class);

  private final Rows rows;

  FieldReturn(Rows rows) {
    this.rows = rows;
  }

  void giveBack(long change, UUID row, String field) {
    var entry =
        rows.sql()
            .select(JOURNAL.TABLE_NAME, JOURNAL.BEFORE_ROW)
            .from(JOURNAL)
            .join(CHANGE)
            .on(CHANGE.ID.eq(JOURNAL.CHANGE_ID))
            .where(CHANGE.SEQ.eq(change).and(JOURNAL.ROW_ID.eq(row)))
            .and(JOURNAL.BEFORE_ROW.isNotNull())
            .orderBy(JOURNAL.POSITION)
            .limit(1)
            .fetchOptional()
            .orElseThrow(() -> new UserProblem("problem.history.noPast"));
    var told = ToldTables.named(entry.value1());
    var before = RowText.parse(Objects.requireNonNull(entry.value2()));
    var which =
        told.fields().stream()
            .filter(it -> it.name().equals(field) && it.returnable())
            .findFirst()
            .orElseThrow(() -> new UserProblem("problem.history.notAlone"));
    var found =
        (UpdatableRecord<?>)
            rows.sql()
                .selectFrom(told.table())
                .where(ID.eq(row))
                .fetchOptional()
                .orElseThrow(() -> new UserProblem("problem.history.recordGone"));
    for (var column : which.columns()) set(found, column, before);
    if (!found.modified()) throw new UserProblem("problem.history.sameAlready");
    if (found instanceof StakeholderRecord stakeholder) {
      // Its store keeps each change of the scores as an assessment.
      new StakeholderStore(rows).save(StakeholderStore.value(stakeholder));
      return;
    }
    found.store();
    saveAgain(told, row, found);
  }

  private void set(UpdatableRecord<?> row, Field<?> column, Map<String, @Nullable String> before) {
    var text = before.get(ToldTable.column(column));
    var target = ToldTables.target(row.getTable(), column);
    if (target != null && text != null) {
      var id = UUID.fromString(text);
      if (!rows.sql().fetchExists(target, ID.eq(id))) {
        var name = new RowNames(rows.sql()).name(target, id);
        throw new UserProblem("problem.history.linkGone", name == null ? "" : name.en());
      }
    }
    if (text == null && !column.getDataType().nullable())
      throw new UserProblem("problem.history.noPast");
    RowText.set(row, column, text);
  }

  private void saveAgain(ToldTable told, UUID row, UpdatableRecord<?> found) {
    var owner = told.owner();
    var id = owner == null ? row : owner(found, owner);
    switch (told.kind()) {
      case CITY -> again(new CityId(id), new CityStore(rows)::find, new CityStore(rows)::save);
      case STAKEHOLDER -> stakeholder(id);
      case PERSON -> {
        var store = new PersonStore(rows);
        again(new PersonId(id), store::find, store::save);
        store.find(new PersonId(id)).ifPresent(it -> store.rolesOf(it.city(), Set.of(it.id())));
      }
      case PARTNERSHIP -> records(new PartnershipStore(rows), new PartnershipId(id));
      case ACTIVITY -> records(new ActivityStore(rows), new ActivityId(id));
      case MEETING -> records(new MeetingStore(rows), new MeetingId(id));
      case CONTACT -> records(new ContactStore(rows), new ContactId(id));
      case STEP -> again(new StepId(id), new PathStore(rows)::step, new PathStore(rows)::save);
      case TASK -> again(new TaskId(id), new PathStore(rows)::task, new PathStore(rows)::save);
      case EVIDENCE ->
          again(new EvidenceId(id), new PathStore(rows)::evidence, new PathStore(rows)::save);
      case BUDGET_LINE -> records(new BudgetStore(rows), new BudgetLineId(id));
      case WORKING_GROUP -> records(new WorkingGroupStore(rows), new WorkingGroupId(id));
      case DOCUMENT -> {
        var store = new FiledDocumentStore(rows);
        again(new FiledDocumentId(id), store::find, store::save);
      }
      case CONTRIBUTION -> {
        var store = new ContributionStore(rows);
        again(new ContributionId(id), store::find, store::save);
      }
      case ROUND -> new GovernanceStore(rows).find(new GovernanceRoundId(id));
      case BASELINE -> new BaselineStore(rows).find(new BaselineId(id));
      case SMART_GROUP -> new SmartGroupStore(rows).find(new SmartGroupId(id));
      case SNAPSHOT -> new NetworkStore(rows).snapshot(new NetworkSnapshotId(id));
      case CADENCE -> new CadenceStore(rows).find(new CadenceId(id));
      case RECIPE -> new RecipeStore(rows).find(new RecipeId(id));
      case PATH, ANSWER, REMINDER, MAPPING, FILE ->
          throw new UserProblem("problem.history.notAlone");
    }
  }

  private static UUID owner(UpdatableRecord<?> row, String column) {
    var field = row.field(column.toUpperCase(Locale.ROOT));
    if (field == null) throw new IllegalStateException("No column " + column);
    return (UUID) Objects.requireNonNull(Tracked.stored(row, field));
  }

  private void stakeholder(UUID id) {
    var found =
        rows.sql().selectFrom(STAKEHOLDER).where(ID.eq(id)).fetchOptional(StakeholderStore::value);
    if (found.isEmpty()) throw new UserProblem("problem.history.recordGone");
  }

  private static <T, K> void records(CityRecords<T, K> store, K id) {
    again(id, store::find, store::save);
  }

  private static <T, K> void again(K id, Function<K, Optional<T>> find, Consumer<T> save) {
    save.accept(find.apply(id).orElseThrow(() -> new UserProblem("problem.history.recordGone")));
  }
}
