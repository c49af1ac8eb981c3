// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTICIPANT;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTNER;
import static org.learningcitydesk.workspace.jooq.Tables.AGENDA_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ALERT_RULE;
import static org.learningcitydesk.workspace.jooq.Tables.ASSESSMENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.BASELINE;
import static org.learningcitydesk.workspace.jooq.Tables.BUDGET_LINE;
import static org.learningcitydesk.workspace.jooq.Tables.CADENCE;
import static org.learningcitydesk.workspace.jooq.Tables.CITY;
import static org.learningcitydesk.workspace.jooq.Tables.CITY_FIGURE;
import static org.learningcitydesk.workspace.jooq.Tables.CITY_MEMBERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.CONTRIBUTION;
import static org.learningcitydesk.workspace.jooq.Tables.CONTROLLER;
import static org.learningcitydesk.workspace.jooq.Tables.DECISION;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_PERSONS;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_STAKEHOLDERS;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ANSWER;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ROUND;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_SCORE;
import static org.learningcitydesk.workspace.jooq.Tables.IMPORT_MAPPING;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_POSITION;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_SNAPSHOT;
import static org.learningcitydesk.workspace.jooq.Tables.OUTCOME;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP_MEMBER;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.PATH_TEMPLATE;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON_ROLE;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_RULE;
import static org.learningcitydesk.workspace.jooq.Tables.PROMISE;
import static org.learningcitydesk.workspace.jooq.Tables.RECIPE;
import static org.learningcitydesk.workspace.jooq.Tables.SMART_GROUP;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.STATE_CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP_MEMBER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.Terms;

/// How the rows of each table are told: of which record they are, by which words their columns go.
final class ToldTables {
  private static final Map<String, ToldTable> BY_NAME = new HashMap<>();
  private static final Map<RecordKind, Table<?>> OF_KIND = new EnumMap<>(RecordKind.class);
  private static final Map<RecordKind, List<Owned>> PARTS = new EnumMap<>(RecordKind.class);

  /// Rows that are told with a record, and the column that points to it.
  record Owned(Table<?> table, String owner) {}

  private ToldTables() {}

  static {
    people();
    agreements();
    meetings();
    path();
    deeds();
    city();
  }

  private static void people() {
    record(STAKEHOLDER, RecordKind.STAKEHOLDER, "stakeholder", "name")
        .called("external_id", "stakeholder.externalKey")
        .listed("category", Terms.CATEGORY);
    part(ASSESSMENT, RecordKind.STAKEHOLDER, "stakeholder_id", "assessment")
        .called("dated", "round.date")
        .called("influence", "stakeholder.influence")
        .called("interest", "stakeholder.interest")
        .keeping();
    part(NETWORK_POSITION, RecordKind.STAKEHOLDER, "stakeholder_id", "network")
        .hiding("y")
        .whole("x", "network.position")
        .keeping();
    part(DISTINCT_STAKEHOLDERS, RecordKind.STAKEHOLDER, "one_id", "distinct")
        .called("other_id", "distinct.other")
        .keeping();
    record(PERSON, RecordKind.PERSON, "person", "name");
    part(PERSON_ROLE, RecordKind.PERSON, "person_id", "personRole");
    part(DISTINCT_PERSONS, RecordKind.PERSON, "one_id", "distinct")
        .called("other_id", "distinct.other")
        .keeping();
    also(RecordKind.STAKEHOLDER, PERSON_ROLE, "stakeholder_id");
    also(RecordKind.STAKEHOLDER, PARTNERSHIP_MEMBER, "stakeholder_id");
    record(CONTACT, RecordKind.CONTACT, "contact", "summary").called("dated", "contact.date");
    part(CONTACT_STAKEHOLDER, RecordKind.CONTACT, "contact_id", "personRole");
    part(CONTACT_PERSON, RecordKind.CONTACT, "contact_id", "personRole")
        .called("role", "personRole.title");
    part(PROMISE, RecordKind.CONTACT, "contact_id", "promise")
        .called("done", "task.done")
        .called("done_on", "task.doneOn");
    record(CADENCE, RecordKind.CADENCE, "cadence", "code");
    record(SMART_GROUP, RecordKind.SMART_GROUP, "group", "name")
        .hiding("register")
        .whole("filter", "group.filter");
    record(NETWORK_SNAPSHOT, RecordKind.SNAPSHOT, "snapshot", "name")
        .called("dated", "round.date")
        .whole("filter", "group.filter")
        .whole("figures", "snapshot.figures");
  }

  private static void agreements() {
    record(PARTNERSHIP, RecordKind.PARTNERSHIP, "partnership", "name")
        .listed("type", Terms.PARTNERSHIP_TYPE)
        .listed("state", Terms.PARTNERSHIP_STATE)
        .keeping("state");
    part(PARTNERSHIP_MEMBER, RecordKind.PARTNERSHIP, "partnership_id", "partnership")
        .called("stakeholder_id", "personRole.stakeholder");
    part(STATE_CHANGE, RecordKind.PARTNERSHIP, "partnership_id", "stateChange")
        .called("dated", "stateChange.date")
        .called("from_state", "stateChange.from")
        .called("to_state", "partnership.state")
        .called("author", "stateChange.author")
        .listed("from_state", Terms.PARTNERSHIP_STATE)
        .listed("to_state", Terms.PARTNERSHIP_STATE)
        .keeping();
    record(CONTRIBUTION, RecordKind.CONTRIBUTION, "contribution", "description")
        .called("in_year", "contribution.year")
        .keeping("partnership_id");
    also(RecordKind.PARTNERSHIP, CONTRIBUTION, "partnership_id");
    record(GOVERNANCE_ROUND, RecordKind.ROUND, "round", "name")
        .called("partnership_id", "answer.partnership")
        .called("dated", "round.date")
        .keeping("partnership_id");
    also(RecordKind.PARTNERSHIP, GOVERNANCE_ROUND, "partnership_id");
    record(GOVERNANCE_ANSWER, RecordKind.ANSWER, "answer", "respondent")
        .called("dated", "answer.date")
        .keeping();
    part(GOVERNANCE_SCORE, RecordKind.ANSWER, "answer_id", "answer")
        .called("remark", "answer.scoreRemark")
        .listed("criterion", Terms.CRITERION)
        .keeping();
    record(ALERT_RULE, RecordKind.REMINDER, "alertRule", "occasion").keeping();
    record(FILED_DOCUMENT, RecordKind.DOCUMENT, "document", "title")
        .called("partnership_id", "contribution.partnership")
        .called("meeting_id", "decision.meeting")
        .called("dated", "document.date")
        .called("attachment_id", "evidence.attachment")
        .listed("document_type", Terms.DOCUMENT_TYPE)
        .keeping("partnership_id", "meeting_id", "attachment_id");
    also(RecordKind.PARTNERSHIP, FILED_DOCUMENT, "partnership_id");
    also(RecordKind.MEETING, FILED_DOCUMENT, "meeting_id");
  }

  private static void meetings() {
    record(MEETING, RecordKind.MEETING, "meeting", "title")
        .called("dated", "meeting.date")
        .called("starts_at", "meeting.start")
        .called("ends_at", "meeting.end");
    part(AGENDA_ITEM, RecordKind.MEETING, "meeting_id", "agendaItem").named("title");
    part(ATTENDEE, RecordKind.MEETING, "meeting_id", "attendee")
        .called("stakeholder_id", "personRole.stakeholder")
        .called("person_id", "personRole.person");
    part(OUTCOME, RecordKind.MEETING, "meeting_id", "outcome")
        .called("agenda_item_id", "decision.item");
    part(DECISION, RecordKind.MEETING, "meeting_id", "decision")
        .called("agenda_item_id", "decision.item")
        .called("votes_for", "decision.inFavour")
        .called("votes_against", "decision.against")
        .called("votes_abstained", "decision.abstained");
    part(ACTION_ITEM, RecordKind.MEETING, "meeting_id", "actionItem")
        .called("agenda_item_id", "actionItem.item");
    record(WORKING_GROUP, RecordKind.WORKING_GROUP, "workingGroup", "name");
    part(WORKING_GROUP_MEMBER, RecordKind.WORKING_GROUP, "working_group_id", "personRole")
        .called("role", "partnership.role");
  }

  private static void path() {
    record(PATH, RecordKind.PATH, "path", "name_en", "name_it")
        .hiding("template_id")
        .called("template_version", "template.version")
        .both("name", "path.name")
        .keeping();
    part(PATH_TEMPLATE, RecordKind.PATH, "path_id", "path")
        .whole("content", "path.template")
        .keeping();
    record(STEP, RecordKind.STEP, "step", "title_en", "title_it")
        .hiding("path_id", "template_step")
        .both("title", "step.title")
        .both("purpose", "step.purpose")
        .both("criterion", "step.criterion")
        .both("how", "step.how")
        .both("example", "step.example")
        .called("not_applicable_reason", "step.reason")
        .called("expected_documents", "step.expected")
        .called("closing_statement", "closing.statement")
        .listed("expected_documents", Terms.DOCUMENT_TYPE)
        .keeping("number", "basis", "closed_by", "closed_on", "closing_statement", "status");
    record(TASK, RecordKind.TASK, "task", "text_en", "text_it")
        .hiding("template_task", "step_id")
        .both("text", "task.text");
    also(RecordKind.STEP, TASK, "step_id");
    record(EVIDENCE, RecordKind.EVIDENCE, "evidence", "title")
        .called("step_id", "activity.step")
        .listed("document_type", Terms.DOCUMENT_TYPE)
        .keeping("step_id", "attachment_id");
    also(RecordKind.STEP, EVIDENCE, "step_id");
    record(ATTACHMENT, RecordKind.FILE, "attachment", "name")
        .hiding("sha256")
        .called("size_in_bytes", "attachment.size")
        .keeping();
  }

  private static void deeds() {
    record(ACTIVITY, RecordKind.ACTIVITY, "activity", "title")
        .called("starts_at", "activity.startTime")
        .called("ends_at", "activity.endTime")
        .whole("recurrence", "activity.recurrence")
        .listed("type", Terms.ACTIVITY_TYPE)
        .listed("setting", Terms.SETTING)
        .listed("format", Terms.FORMAT)
        .listed("target_groups", Terms.TARGET_GROUP)
        .listed("sdgs", Terms.SDG)
        .listed("key_competences", Terms.COMPETENCE)
        .listed("clusters", Terms.CLUSTER);
    part(ACTIVITY_PARTNER, RecordKind.ACTIVITY, "activity_id", "personRole");
    part(ACTIVITY_PARTICIPANT, RecordKind.ACTIVITY, "activity_id", "participant");
    record(BUDGET_LINE, RecordKind.BUDGET_LINE, "budgetLine", "title")
        .called("in_year", "budgetLine.year");
  }

  private static void city() {
    record(CITY, RecordKind.CITY, "city", "name")
        .called("manifesto_date", "city.manifestoDate")
        .keeping("sample");
    part(CITY_FIGURE, RecordKind.CITY, "city_id", "cityFigure")
        .called("reference_year", "cityFigure.year");
    part(CITY_MEMBERSHIP, RecordKind.CITY, "city_id", "cityMembership");
    part(CONTROLLER, RecordKind.CITY, "city_id", "controller");
    part(PRIVACY_RULE, RecordKind.CITY, "city_id", "privacy");
    record(BASELINE, RecordKind.BASELINE, "baseline", "name").hiding("seq", "taken_at", "taken_by");
    record(RECIPE, RecordKind.RECIPE, "recipe", "name").whole("contents", "recipe.contents");
    record(IMPORT_MAPPING, RecordKind.MAPPING, "mapping", "source")
        .hiding("register")
        .called("source", "stakeholder.externalSource")
        .whole("columns", "mapping.columns")
        .whole("mapping", "mapping.mapping")
        .keeping();
    part(EXTERNAL_KEY, RecordKind.CITY, "city_id", "stakeholder")
        .hiding("register", "record_id")
        .called("source", "stakeholder.externalSource")
        .called("external_id", "stakeholder.externalKey")
        .keeping();
  }

  private static ToldTable record(
      Table<?> table, RecordKind kind, String words, String... nameColumns) {
    OF_KIND.put(kind, table);
    return told(new ToldTable(table, kind, null, words, List.of(nameColumns)));
  }

  private static ToldTable part(Table<?> table, RecordKind kind, String owner, String words) {
    also(kind, table, owner);
    return told(new ToldTable(table, kind, owner, words, List.of()));
  }

  private static ToldTable told(ToldTable it) {
    BY_NAME.put(it.table().getName(), it);
    return it;
  }

  private static void also(RecordKind kind, Table<?> table, String owner) {
    PARTS.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Owned(table, owner));
  }

  static ToldTable of(Table<?> table) {
    return named(table.getName());
  }

  static ToldTable named(String table) {
    var told = BY_NAME.get(table);
    if (told == null) throw new IllegalStateException("Nobody can tell of the table " + table);
    return told;
  }

  /// The table of the records of this kind.
  static Table<?> of(RecordKind kind) {
    var table = OF_KIND.get(kind);
    if (table == null) throw new IllegalStateException("No table holds a " + kind);
    return table;
  }

  /// What is told with a record of this kind.
  static List<Owned> partsOf(RecordKind kind) {
    return PARTS.getOrDefault(kind, List.of());
  }

  /// The tables in which a change does something to such a record.
  static List<String> tablesOf(RecordKind kind) {
    return BY_NAME.values().stream()
        .filter(it -> it.kind() == kind)
        .map(it -> it.table().getName())
        .toList();
  }

  /// The kind of the records in the table that a column points to; null for parts.
  static @Nullable RecordKind kindIn(Table<?> table) {
    var told = BY_NAME.get(table.getName());
    return told == null || told.owner() != null ? null : told.kind();
  }

  /// Which row a column points to.
  static @Nullable Table<?> target(Table<?> table, Field<?> column) {
    return table.getReferences().stream()
        .filter(it -> it.getFields().size() == 1 && it.getFields().getFirst().equals(column))
        .findFirst()
        .<Table<?>>map(it -> it.getKey().getTable())
        .orElse(null);
  }

  static Set<String> all() {
    return Set.copyOf(BY_NAME.keySet());
  }
}
