// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.workspace.jooq.tables.records.EvidenceRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PathRecord;
import org.learningcitydesk.workspace.jooq.tables.records.StepRecord;
import org.learningcitydesk.workspace.jooq.tables.records.TaskRecord;

/// The values of a path as rows, and back.
final class PathRows {
  private PathRows() {}

  static Path value(PathRecord row) {
    return new Path(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getTemplateId(),
        row.getTemplateVersion(),
        new LocalText(row.getNameEn(), row.getNameIt()),
        row.getOrigin());
  }

  static void fill(Path path, PathRecord row) {
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
        row.getLesson(),
        words(row.getHowEn(), row.getHowIt()),
        words(row.getExampleEn(), row.getExampleIt()),
        codes(row.getExpectedDocuments()),
        closing(row));
  }

  private static @Nullable LocalText words(@Nullable String en, @Nullable String it) {
    return en == null || it == null ? null : new LocalText(en, it);
  }

  /// None at all is not the same as what the template expects.
  private static @Nullable List<String> codes(@Nullable String lines) {
    if (lines == null) return null;
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
  }

  private static @Nullable Closing closing(StepRecord row) {
    return row.getClosedBy() == null
            || row.getClosedOn() == null
            || row.getClosingStatement() == null
        ? null
        : new Closing(row.getClosedBy(), row.getClosedOn(), row.getClosingStatement());
  }

  static void fill(Step step, StepRecord row) {
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
    var how = step.how();
    row.setHowEn(how == null ? null : how.en());
    row.setHowIt(how == null ? null : how.it());
    var example = step.example();
    row.setExampleEn(example == null ? null : example.en());
    row.setExampleIt(example == null ? null : example.it());
    row.setExpectedDocuments(step.expected() == null ? null : String.join("\n", step.expected()));
    var closing = step.closing();
    row.setClosedBy(closing == null ? null : closing.by());
    row.setClosedOn(closing == null ? null : closing.on());
    row.setClosingStatement(closing == null ? null : closing.statement());
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

  static void fill(Task task, TaskRecord row) {
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

  static void fill(Evidence evidence, EvidenceRecord row) {
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
