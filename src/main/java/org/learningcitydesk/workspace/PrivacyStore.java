// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.CONTROLLER;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON_ROLE;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_LOG;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_RULE;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.privacy.Standing;
import org.learningcitydesk.workspace.jooq.tables.records.ControllerRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PrivacyRuleRecord;

/// Who answers for the data of persons, why and how long they are kept, and what was done about
/// them.
public final class PrivacyStore {
  private final Rows rows;

  PrivacyStore(Rows rows) {
    this.rows = rows;
  }

  /// Those that somebody has set.
  public List<RetentionRule> rules(CityId city) {
    return rows.sql()
        .selectFrom(PRIVACY_RULE)
        .where(PRIVACY_RULE.CITY_ID.eq(city))
        .orderBy(PRIVACY_RULE.ID)
        .fetch(PrivacyStore::value);
  }

  public void save(RetentionRule rule) {
    rows.save(
        PRIVACY_RULE,
        PRIVACY_RULE.ID,
        List.of(rule),
        new Rows.Shape<>(
            RetentionRule::id, RetentionRule::version, it -> it.category().id(), this::fill));
  }

  /// The city's controller, or one of whom nothing is said yet.
  public Controller controller(CityId city) {
    return rows.sql()
        .selectFrom(CONTROLLER)
        .where(CONTROLLER.CITY_ID.eq(city))
        .orderBy(CONTROLLER.ID)
        .limit(1)
        .fetchOptional(PrivacyStore::value)
        .orElseGet(() -> Controller.blank(city));
  }

  public void save(Controller controller) {
    rows.save(
        CONTROLLER,
        CONTROLLER.ID,
        List.of(controller),
        new Rows.Shape<>(
            Controller::id,
            Controller::version,
            it -> Objects.requireNonNullElse(it.name(), ""),
            this::fill));
  }

  /// What was done, the last first.
  public List<PrivacyEntry> log() {
    return rows.sql()
        .selectFrom(PRIVACY_LOG)
        .orderBy(PRIVACY_LOG.SEQ.desc())
        .fetch(
            row ->
                new PrivacyEntry(
                    row.getSeq(),
                    row.getMadeAt().toInstant(),
                    row.getAuthor(),
                    row.getDeed(),
                    row.getPersonId(),
                    PrivacyChain.counts(row.getCounts()),
                    PrivacyChain.disclosure(row.getCounts())));
  }

  /// Whether every line of the log is what was written.
  public boolean isLogWhole() {
    return PrivacyChain.firstBroken(rows.sql()).isEmpty();
  }

  /// Those whose rows are there without a name.
  public Set<PersonId> erased() {
    return rows
        .sql()
        .select(PRIVACY_LOG.PERSON_ID)
        .from(PRIVACY_LOG)
        .where(PRIVACY_LOG.DEED.in(PrivacyDeed.ERASED, PrivacyDeed.EXPIRED))
        .and(PRIVACY_LOG.PERSON_ID.isNotNull())
        .fetch(PRIVACY_LOG.PERSON_ID)
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How the duties stand for each person of the city who was not erased.
  public List<Standing> standings(CityId city, LocalDate today) {
    var persons = new PersonStore(rows);
    return Standing.of(
        persons.all(city),
        persons.roles(city),
        rows.sql()
            .select(STAKEHOLDER.ID, STAKEHOLDER.HELIX)
            .from(STAKEHOLDER)
            .where(STAKEHOLDER.CITY_ID.eq(city))
            .fetchMap(STAKEHOLDER.ID, STAKEHOLDER.HELIX),
        rules(city),
        dealtWith(city, today),
        erased(),
        today);
  }

  /// The last day of a contact, a meeting or a role that ended, or the day on which the record was
  /// made.
  private Map<PersonId, LocalDate> dealtWith(CityId city, LocalDate today) {
    var last = new HashMap<PersonId, LocalDate>();
    for (var it :
        rows.sql()
            .select(PERSON.ID, PERSON.CREATED_AT)
            .from(PERSON)
            .where(PERSON.CITY_ID.eq(city))
            .fetch())
      last.put(it.value1(), LocalDate.ofInstant(it.value2().toInstant(), ZoneId.systemDefault()));
    var days =
        rows.sql()
            .select(CONTACT_PERSON.PERSON_ID, CONTACT.DATED)
            .from(CONTACT_PERSON)
            .join(CONTACT)
            .on(CONTACT.ID.eq(CONTACT_PERSON.CONTACT_ID))
            .where(CONTACT.CITY_ID.eq(city))
            .unionAll(
                select(ATTENDEE.PERSON_ID, MEETING.DATED)
                    .from(ATTENDEE)
                    .join(MEETING)
                    .on(MEETING.ID.eq(ATTENDEE.MEETING_ID))
                    .where(MEETING.CITY_ID.eq(city).and(ATTENDEE.PERSON_ID.isNotNull())))
            .unionAll(
                select(PERSON_ROLE.PERSON_ID, PERSON_ROLE.TO_DATE)
                    .from(PERSON_ROLE)
                    .where(PERSON_ROLE.TO_DATE.isNotNull()))
            .fetch();
    for (var it : days) {
      var day = it.value2().last();
      if (!day.isAfter(today))
        last.computeIfPresent(it.value1(), (_, known) -> known.isAfter(day) ? known : day);
    }
    return last;
  }

  private static RetentionRule value(PrivacyRuleRecord row) {
    return new RetentionRule(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getCategory(),
        row.getLegalBasis(),
        row.getMonths());
  }

  private void fill(RetentionRule it, PrivacyRuleRecord row) {
    row.setCityId(it.city());
    row.setCategory(it.category());
    row.setLegalBasis(it.legalBasis());
    row.setMonths(it.months());
  }

  private static Controller value(ControllerRecord row) {
    return new Controller(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getName(),
        row.getContact(),
        row.getOfficer(),
        row.getPurposes(),
        row.getRecipients(),
        row.getTransfers(),
        row.getSecurity());
  }

  private void fill(Controller it, ControllerRecord row) {
    row.setCityId(it.city());
    row.setName(it.name());
    row.setContact(it.contact());
    row.setOfficer(it.officer());
    row.setPurposes(it.purposes());
    row.setRecipients(it.recipients());
    row.setTransfers(it.transfers());
    row.setSecurity(it.security());
  }
}
