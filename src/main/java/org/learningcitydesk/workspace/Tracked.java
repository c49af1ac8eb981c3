// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.util.stream.Collectors.toUnmodifiableMap;
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

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityFigure;
import org.learningcitydesk.domain.city.CityMembership;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.group.SmartGroup;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.provenance.ExternalKey;
import org.learningcitydesk.domain.provenance.RememberedMapping;
import org.learningcitydesk.domain.recipe.Recipe;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.workspace.jooq.DefaultSchema;

/// The tables whose rows the journal follows: all that have a version. The others (the journal
/// itself, bytes of attachments) are only ever added to.
final class Tracked {
  static final Field<Long> VERSION = DSL.field(DSL.name("VERSION"), Long.class);
  static final Field<OffsetDateTime> CREATED_AT =
      DSL.field(DSL.name("CREATED_AT"), OffsetDateTime.class);
  static final Field<OffsetDateTime> UPDATED_AT =
      DSL.field(DSL.name("UPDATED_AT"), OffsetDateTime.class);
  static final String ID = "ID";

  private static final Map<String, Table<?>> BY_NAME =
      DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
          .filter(Tracked::is)
          .collect(toUnmodifiableMap(Table::getName, table -> table));

  private static final Map<Table<?>, Set<Class<?>>> TYPES =
      Map.ofEntries(
          Map.entry(CITY, Set.of(City.class)),
          Map.entry(CITY_FIGURE, Set.of(City.class, CityFigure.class)),
          Map.entry(CITY_MEMBERSHIP, Set.of(City.class, CityMembership.class)),
          Map.entry(ATTACHMENT, Set.of(Attachment.class)),
          Map.entry(STAKEHOLDER, Set.of(Stakeholder.class)),
          Map.entry(PERSON, Set.of(Person.class)),
          Map.entry(PERSON_ROLE, Set.of(Person.class, PersonRole.class)),
          Map.entry(PATH, Set.of(Path.class)),
          Map.entry(PATH_TEMPLATE, Set.of(Path.class)),
          Map.entry(STEP, Set.of(Step.class)),
          Map.entry(TASK, Set.of(Task.class)),
          Map.entry(EVIDENCE, Set.of(Evidence.class)),
          Map.entry(PARTNERSHIP, Set.of(Partnership.class)),
          Map.entry(PARTNERSHIP_MEMBER, Set.of(Partnership.class)),
          Map.entry(ACTIVITY, Set.of(Activity.class)),
          Map.entry(ACTIVITY_PARTNER, Set.of(Activity.class)),
          Map.entry(BUDGET_LINE, Set.of(BudgetLine.class)),
          Map.entry(ACTIVITY_PARTICIPANT, Set.of(Activity.class)),
          Map.entry(CONTACT, Set.of(Contact.class)),
          Map.entry(CONTACT_STAKEHOLDER, Set.of(Contact.class)),
          Map.entry(CONTACT_PERSON, Set.of(Contact.class)),
          Map.entry(PROMISE, Set.of(Contact.class)),
          Map.entry(CADENCE, Set.of(Cadence.class)),
          Map.entry(ASSESSMENT, Set.of(Assessment.class)),
          Map.entry(SMART_GROUP, Set.of(SmartGroup.class)),
          Map.entry(DISTINCT_STAKEHOLDERS, Set.of(Stakeholder.class)),
          Map.entry(DISTINCT_PERSONS, Set.of(Person.class)),
          Map.entry(NETWORK_POSITION, Set.of(NetworkPosition.class)),
          Map.entry(NETWORK_SNAPSHOT, Set.of(NetworkSnapshot.class)),
          Map.entry(IMPORT_MAPPING, Set.of(RememberedMapping.class)),
          Map.entry(STATE_CHANGE, Set.of(Partnership.class)),
          Map.entry(ALERT_RULE, Set.of(AlertRule.class)),
          Map.entry(CONTRIBUTION, Set.of(Contribution.class)),
          Map.entry(GOVERNANCE_ROUND, Set.of(GovernanceRound.class)),
          Map.entry(GOVERNANCE_ANSWER, Set.of(GovernanceRound.class)),
          Map.entry(GOVERNANCE_SCORE, Set.of(GovernanceRound.class)),
          Map.entry(WORKING_GROUP, Set.of(WorkingGroup.class)),
          Map.entry(WORKING_GROUP_MEMBER, Set.of(WorkingGroup.class)),
          Map.entry(MEETING, Set.of(Meeting.class)),
          Map.entry(AGENDA_ITEM, Set.of(Meeting.class)),
          Map.entry(ATTENDEE, Set.of(Meeting.class)),
          Map.entry(OUTCOME, Set.of(Meeting.class)),
          Map.entry(DECISION, Set.of(Meeting.class)),
          Map.entry(ACTION_ITEM, Set.of(Meeting.class)),
          Map.entry(FILED_DOCUMENT, Set.of(FiledDocument.class)),
          Map.entry(BASELINE, Set.of(Baseline.class)),
          Map.entry(RECIPE, Set.of(Recipe.class)),
          Map.entry(PRIVACY_RULE, Set.of(RetentionRule.class)),
          Map.entry(CONTROLLER, Set.of(Controller.class)),
          Map.entry(EXTERNAL_KEY, Set.of(ExternalKey.class)));

  private Tracked() {}

  static boolean is(Table<?> table) {
    return table.field(VERSION.getName()) != null && table.field(ID) != null;
  }

  static Map<String, Table<?>> tables() {
    return BY_NAME;
  }

  static Table<?> named(String name) {
    var table = BY_NAME.get(name);
    if (table == null)
      throw new IllegalStateException("The journal names an unknown table: " + name);
    return table;
  }

  /// The domain types that a row of the table is a part of.
  static Set<Class<?>> typesOf(Table<?> table) {
    var types = TYPES.get(table);
    if (types == null)
      throw new IllegalStateException("No domain type is known for table " + table.getName());
    return types;
  }

  /// All domain types that are kept.
  static Set<Class<?>> types() {
    var all = new HashSet<Class<?>>();
    TYPES.values().forEach(all::addAll);
    all.add(PrivacyEntry.class);
    return all;
  }

  static UUID id(Record row) {
    var id = stored(row, idField(row));
    if (id == null) throw new IllegalStateException("A row has no id");
    return (UUID) id;
  }

  static Field<?> idField(Record row) {
    return required(row.field(ID));
  }

  static Field<?> idField(Table<?> table) {
    return required(table.field(ID));
  }

  private static Field<?> required(@Nullable Field<?> field) {
    if (field == null) throw new IllegalStateException("A table has no id");
    return field;
  }

  /// The value of the column as the database keeps it.
  static <U> @Nullable Object stored(Record row, Field<U> field) {
    return field.getConverter().to(row.get(field));
  }
}
