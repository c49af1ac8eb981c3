// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.BUDGET_LINE;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.jooq.tables.records.EvidenceRecord;

/// The path of a city: its steps, their tasks and evidence.
public final class PathStore {
  private final Rows rows;

  PathStore(Rows rows) {
    this.rows = rows;
  }

  public Optional<Path> of(CityId city) {
    return rows.sql()
        .selectFrom(PATH)
        .where(PATH.CITY_ID.eq(city))
        .orderBy(PATH.ID)
        .limit(1)
        .fetchOptional(PathRows::value);
  }

  public void save(Path path) {
    rows.save(
        PATH,
        PATH.ID,
        List.of(path),
        new Rows.Shape<>(Path::id, Path::version, it -> it.name().en(), PathRows::fill));
  }

  /// The steps that something else points to: evidence, partnerships, activities, contacts, working
  /// groups, meetings and their actions, budget lines.
  public Set<StepId> inUse(CityId city) {
    var used = new HashSet<StepId>();
    evidence(city).forEach(it -> used.add(it.step()));
    used.addAll(pointed(PARTNERSHIP, PARTNERSHIP.STEP_ID, PARTNERSHIP.CITY_ID, city));
    used.addAll(pointed(ACTIVITY, ACTIVITY.STEP_ID, ACTIVITY.CITY_ID, city));
    used.addAll(pointed(CONTACT, CONTACT.STEP_ID, CONTACT.CITY_ID, city));
    used.addAll(pointed(WORKING_GROUP, WORKING_GROUP.STEP_ID, WORKING_GROUP.CITY_ID, city));
    used.addAll(pointed(MEETING, MEETING.STEP_ID, MEETING.CITY_ID, city));
    used.addAll(pointed(BUDGET_LINE, BUDGET_LINE.STEP_ID, BUDGET_LINE.CITY_ID, city));
    used.addAll(
        rows.sql()
            .selectDistinct(ACTION_ITEM.STEP_ID)
            .from(ACTION_ITEM)
            .join(MEETING)
            .on(MEETING.ID.eq(ACTION_ITEM.MEETING_ID))
            .where(MEETING.CITY_ID.eq(city).and(ACTION_ITEM.STEP_ID.isNotNull()))
            .fetchSet(ACTION_ITEM.STEP_ID));
    return used;
  }

  private Set<StepId> pointed(
      Table<?> table, Field<StepId> step, Field<CityId> owner, CityId city) {
    return rows.sql()
        .selectDistinct(step)
        .from(table)
        .where(owner.eq(city).and(step.isNotNull()))
        .fetchSet(step);
  }

  /// Closes a step: who makes this change says today how the criterion is met.
  public void close(StepId id, String statement) {
    var step = step(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
    save(step.closed(new Closing(rows.author(), PartialDate.of(rows.day()), statement)));
  }

  /// In order.
  public List<Step> steps(CityId city) {
    return rows.seen(
        rows.sql()
            .selectFrom(STEP)
            .where(STEP.PATH_ID.in(select(PATH.ID).from(PATH).where(PATH.CITY_ID.eq(city))))
            .orderBy(STEP.NUMBER, STEP.ID)
            .fetch(PathRows::value),
        rows.sight()::see);
  }

  public Optional<Step> step(StepId id) {
    return rows.seen(
        rows.sql().selectFrom(STEP).where(STEP.ID.eq(id)).fetchOptional(PathRows::value),
        rows.sight()::see);
  }

  public void save(Step step) {
    saveSteps(List.of(step));
  }

  public void saveSteps(List<Step> steps) {
    rows.save(
        STEP,
        STEP.ID,
        steps,
        new Rows.Shape<>(Step::id, Step::version, it -> it.title().en(), PathRows::fill));
  }

  /// Removes the step with its tasks and evidence; partnerships, activities, contacts,
  /// working groups, meetings and budget lines stay and no longer point to it.
  public void remove(StepId id) {
    rows.remove(TASK, TASK.STEP_ID.eq(id));
    removeEvidence(EVIDENCE.STEP_ID.eq(id));
    rows.unlink(PARTNERSHIP, PARTNERSHIP.STEP_ID, id);
    rows.unlink(ACTIVITY, ACTIVITY.STEP_ID, id);
    rows.unlink(CONTACT, CONTACT.STEP_ID, id);
    rows.unlink(WORKING_GROUP, WORKING_GROUP.STEP_ID, id);
    rows.unlink(MEETING, MEETING.STEP_ID, id);
    rows.unlink(ACTION_ITEM, ACTION_ITEM.STEP_ID, id);
    new BudgetStore(rows).leave(id);
    rows.remove(STEP, STEP.ID.eq(id));
  }

  /// The tasks of all steps, step by step in order.
  public List<Task> tasks(CityId city) {
    return rows.seen(
        rows.sql()
            .select(TASK.fields())
            .from(TASK)
            .join(STEP)
            .on(STEP.ID.eq(TASK.STEP_ID))
            .join(PATH)
            .on(PATH.ID.eq(STEP.PATH_ID))
            .where(PATH.CITY_ID.eq(city))
            .orderBy(STEP.NUMBER, STEP.ID, TASK.SORT_ORDER, TASK.ID)
            .fetchInto(TASK)
            .map(PathRows::value),
        rows.sight()::see);
  }

  /// In order.
  public List<Task> tasksOf(StepId step) {
    return rows.seen(
        rows.sql()
            .selectFrom(TASK)
            .where(TASK.STEP_ID.eq(step))
            .orderBy(TASK.SORT_ORDER, TASK.ID)
            .fetch(PathRows::value),
        rows.sight()::see);
  }

  public Optional<Task> task(TaskId id) {
    return rows.sql().selectFrom(TASK).where(TASK.ID.eq(id)).fetchOptional(PathRows::value);
  }

  public void save(Task task) {
    saveTasks(List.of(task));
  }

  public void saveTasks(List<Task> tasks) {
    rows.save(
        TASK,
        TASK.ID,
        tasks,
        new Rows.Shape<>(Task::id, Task::version, it -> it.text().en(), PathRows::fill));
  }

  public void remove(TaskId id) {
    rows.remove(TASK, TASK.ID.eq(id));
  }

  /// The evidence for all steps, step by step, the oldest first.
  public List<Evidence> evidence(CityId city) {
    return rows.seen(
        rows.sql()
            .select(EVIDENCE.fields())
            .from(EVIDENCE)
            .join(STEP)
            .on(STEP.ID.eq(EVIDENCE.STEP_ID))
            .join(PATH)
            .on(PATH.ID.eq(STEP.PATH_ID))
            .where(PATH.CITY_ID.eq(city))
            .orderBy(STEP.NUMBER, STEP.ID, EVIDENCE.DATED.asc().nullsLast(), EVIDENCE.ID)
            .fetchInto(EVIDENCE)
            .map(PathRows::value),
        rows.sight()::see);
  }

  /// The oldest first, those without a date last.
  public List<Evidence> evidenceOf(StepId step) {
    return rows.seen(
        rows.sql()
            .selectFrom(EVIDENCE)
            .where(EVIDENCE.STEP_ID.eq(step))
            .orderBy(EVIDENCE.DATED.asc().nullsLast(), EVIDENCE.ID)
            .fetch(PathRows::value),
        rows.sight()::see);
  }

  public Optional<Evidence> evidence(EvidenceId id) {
    return rows.sql().selectFrom(EVIDENCE).where(EVIDENCE.ID.eq(id)).fetchOptional(PathRows::value);
  }

  public void save(Evidence evidence) {
    saveEvidence(List.of(evidence));
  }

  /// A file that no evidence points to any more is removed.
  public void saveEvidence(List<Evidence> evidence) {
    var before =
        rows
            .find(EVIDENCE, EVIDENCE.ID, evidence.stream().map(Evidence::id).toList())
            .values()
            .stream()
            .map(EvidenceRecord::getAttachmentId);
    var attached = before.filter(Objects::nonNull).toList();
    rows.save(
        EVIDENCE,
        EVIDENCE.ID,
        evidence,
        new Rows.Shape<>(Evidence::id, Evidence::version, Evidence::title, PathRows::fill));
    new AttachmentStore(rows).removeUnused(attached);
  }

  /// Removes the evidence, and its file where nothing else points to it.
  public void remove(EvidenceId id) {
    removeEvidence(EVIDENCE.ID.eq(id));
  }

  private void removeEvidence(Condition which) {
    var found = rows.sql().selectFrom(EVIDENCE).where(which).fetch();
    rows.remove(found);
    new AttachmentStore(rows)
        .removeUnused(
            found.stream().map(EvidenceRecord::getAttachmentId).filter(Objects::nonNull).toList());
  }
}
