// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CONTROLLER;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_LOG;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_RULE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.domain.privacy.RetentionRule;
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
                    PrivacyChain.counts(row.getCounts())));
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
