// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.workspace.jooq.tables.records.EvidenceRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PathRecord;
import org.learningcitydesk.workspace.jooq.tables.records.StepRecord;
import org.learningcitydesk.workspace.jooq.tables.records.TaskRecord;

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
        .fetchOptional(PathStore::value);
  }

  public void save(Path path) {
    rows.save(
        PATH,
        PATH.ID,
        List.of(path),
        new Rows.Shape<>(Path::id, Path::version, it -> it.name().en(), PathStore::fill));
  }

  /// In order.
  public List<Step> steps(CityId city) {
    return rows.sql()
        .selectFrom(STEP)
        .where(STEP.PATH_ID.in(select(PATH.ID).from(PATH).where(PATH.CITY_ID.eq(city))))
        .orderBy(STEP.NUMBER, STEP.ID)
        .fetch(PathStore::value);
  }

  public Optional<Step> step(StepId id) {
    return rows.sql().selectFrom(STEP).where(STEP.ID.eq(id)).fetchOptional(PathStore::value);
  }

  public void save(Step step) {
    saveSteps(List.of(step));
  }

  public void saveSteps(List<Step> steps) {
    rows.save(
        STEP,
        STEP.ID,
        steps,
        new Rows.Shape<>(Step::id, Step::version, it -> it.title().en(), PathStore::fill));
  }

  /// Removes the step with its tasks and evidence; partnerships, activities, contacts,
  /// working groups, meetings and budget lines stay and no longer point to it.
  public void remove(StepId id) {
    rows.remove(TASK, TASK.STEP_ID.eq(id));
    removeEvidence(EVIDENCE.STEP_ID.eq(id));
    var partnerships = rows.sql().selectFrom(PARTNERSHIP).where(PARTNERSHIP.STEP_ID.eq(id)).fetch();
    partnerships.forEach(partnership -> partnership.setStepId(null));
    rows.edit(partnerships);
    var activities = rows.sql().selectFrom(ACTIVITY).where(ACTIVITY.STEP_ID.eq(id)).fetch();
    activities.forEach(activity -> activity.setStepId(null));
    rows.edit(activities);
    var contacts = rows.sql().selectFrom(CONTACT).where(CONTACT.STEP_ID.eq(id)).fetch();
    contacts.forEach(contact -> contact.setStepId(null));
    rows.edit(contacts);
    var groups = rows.sql().selectFrom(WORKING_GROUP).where(WORKING_GROUP.STEP_ID.eq(id)).fetch();
    groups.forEach(group -> group.setStepId(null));
    rows.edit(groups);
    var meetings = rows.sql().selectFrom(MEETING).where(MEETING.STEP_ID.eq(id)).fetch();
    meetings.forEach(meeting -> meeting.setStepId(null));
    rows.edit(meetings);
    var actions = rows.sql().selectFrom(ACTION_ITEM).where(ACTION_ITEM.STEP_ID.eq(id)).fetch();
    actions.forEach(action -> action.setStepId(null));
    rows.edit(actions);
    new BudgetStore(rows).leave(id);
    rows.remove(STEP, STEP.ID.eq(id));
  }

  /// The tasks of all steps, step by step in order.
  public List<Task> tasks(CityId city) {
    return rows.sql()
        .select(TASK.fields())
        .from(TASK)
        .join(STEP)
        .on(STEP.ID.eq(TASK.STEP_ID))
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city))
        .orderBy(STEP.NUMBER, STEP.ID, TASK.SORT_ORDER, TASK.ID)
        .fetchInto(TASK)
        .map(PathStore::value);
  }

  /// In order.
  public List<Task> tasksOf(StepId step) {
    return rows.sql()
        .selectFrom(TASK)
        .where(TASK.STEP_ID.eq(step))
        .orderBy(TASK.SORT_ORDER, TASK.ID)
        .fetch(PathStore::value);
  }

  public Optional<Task> task(TaskId id) {
    return rows.sql().selectFrom(TASK).where(TASK.ID.eq(id)).fetchOptional(PathStore::value);
  }

  public void save(Task task) {
    saveTasks(List.of(task));
  }

  public void saveTasks(List<Task> tasks) {
    rows.save(
        TASK,
        TASK.ID,
        tasks,
        new Rows.Shape<>(Task::id, Task::version, it -> it.text().en(), PathStore::fill));
  }

  public void remove(TaskId id) {
    rows.remove(TASK, TASK.ID.eq(id));
  }

  /// The evidence for all steps, step by step, the oldest first.
  public List<Evidence> evidence(CityId city) {
    return rows.sql()
        .select(EVIDENCE.fields())
        .from(EVIDENCE)
        .join(STEP)
        .on(STEP.ID.eq(EVIDENCE.STEP_ID))
        .join(PATH)
        .on(PATH.ID.eq(STEP.PATH_ID))
        .where(PATH.CITY_ID.eq(city))
        .orderBy(STEP.NUMBER, STEP.ID, EVIDENCE.DATED.asc().nullsLast(), EVIDENCE.ID)
        .fetchInto(EVIDENCE)
        .map(PathStore::value);
  }

  /// The oldest first, those without a date last.
  public List<Evidence> evidenceOf(StepId step) {
    return rows.sql()
        .selectFrom(EVIDENCE)
        .where(EVIDENCE.STEP_ID.eq(step))
        .orderBy(EVIDENCE.DATED.asc().nullsLast(), EVIDENCE.ID)
        .fetch(PathStore::value);
  }

  public Optional<Evidence> evidence(EvidenceId id) {
    return rows.sql()
        .selectFrom(EVIDENCE)
        .where(EVIDENCE.ID.eq(id))
        .fetchOptional(PathStore::value);
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
        new Rows.Shape<>(Evidence::id, Evidence::version, Evidence::title, PathStore::fill));
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

  private static Path value(PathRecord row) {
    return new Path(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getTemplateId(),
        row.getTemplateVersion(),
        new LocalText(row.getNameEn(), row.getNameIt()),
        row.getOrigin());
  }

  private static void fill(Path path, PathRecord row) {
    row.setCityId(path.city());
    row.setTemplateId(path.templateId());
    row.setTemplateVersion(path.templateVersion());
    row.setNameEn(path.name().en());
    row.setNameIt(path.name().it());
    row.setOrigin(path.origin());
  }

  static Step value(StepRecord row) {
    return new Step(
        row.getId(),
        row.getVersion(),
        row.getPathId(),
        row.getTemplateStep(),
        row.getNumber(),
        new LocalText(row.getTitleEn(), row.getTitleIt()),
        new LocalText(row.getPurposeEn(), row.getPurposeIt()),
        new LocalText(row.getCriterionEn(), row.getCriterionIt()),
        row.getBasis(),
        row.getStatus(),
        row.getNotApplicableReason(),
        row.getLead(),
        new Step.Span(row.getPlannedStart(), row.getPlannedEnd()),
        new Step.Span(row.getActualStart(), row.getActualEnd()),
        row.getObstacle(),
        row.getNextAction(),
        row.getLesson());
  }

  private static void fill(Step step, StepRecord row) {
    row.setPathId(step.path());
    row.setTemplateStep(step.templateStep());
    row.setNumber(step.number());
    row.setTitleEn(step.title().en());
    row.setTitleIt(step.title().it());
    row.setPurposeEn(step.purpose().en());
    row.setPurposeIt(step.purpose().it());
    row.setCriterionEn(step.criterion().en());
    row.setCriterionIt(step.criterion().it());
    row.setBasis(step.basis());
    row.setStatus(step.status());
    row.setNotApplicableReason(step.reason());
    row.setLead(step.lead());
    row.setPlannedStart(step.planned().start());
    row.setPlannedEnd(step.planned().end());
    row.setActualStart(step.actual().start());
    row.setActualEnd(step.actual().end());
    row.setObstacle(step.obstacle());
    row.setNextAction(step.nextAction());
    row.setLesson(step.lesson());
    row.setSearchText(Folding.line(step.title().en(), step.title().it(), step.lead()));
  }

  static Task value(TaskRecord row) {
    return new Task(
        row.getId(),
        row.getVersion(),
        row.getStepId(),
        row.getTemplateTask(),
        row.getSortOrder(),
        new LocalText(row.getTextEn(), row.getTextIt()),
        row.getOwner(),
        row.getDue(),
        row.getDoneOn(),
        row.getDone());
  }

  private static void fill(Task task, TaskRecord row) {
    row.setStepId(task.step());
    row.setTemplateTask(task.templateTask());
    row.setSortOrder(task.order());
    row.setTextEn(task.text().en());
    row.setTextIt(task.text().it());
    row.setOwner(task.owner());
    row.setDue(task.due());
    row.setDoneOn(task.doneOn());
    row.setDone(task.done());
    row.setSearchText(Folding.line(task.text().en(), task.text().it(), task.owner()));
  }

  static Evidence value(EvidenceRecord row) {
    return new Evidence(
        row.getId(),
        row.getVersion(),
        row.getStepId(),
        row.getDocumentType(),
        row.getTitle(),
        row.getNumber(),
        row.getProtocolNumber(),
        row.getDated(),
        row.getBody(),
        row.getLink(),
        row.getAttachmentId());
  }

  private static void fill(Evidence evidence, EvidenceRecord row) {
    row.setStepId(evidence.step());
    row.setDocumentType(evidence.documentType());
    row.setTitle(evidence.title());
    row.setNumber(evidence.number());
    row.setProtocolNumber(evidence.protocolNumber());
    row.setDated(evidence.dated());
    row.setBody(evidence.body());
    row.setLink(evidence.link());
    row.setAttachmentId(evidence.attachment());
    row.setSearchText(
        Folding.line(
            evidence.title(), evidence.number(), evidence.protocolNumber(), evidence.body()));
  }
}
