// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTICIPANT;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTNER;
import static org.learningcitydesk.workspace.jooq.Tables.ALERT_RULE;
import static org.learningcitydesk.workspace.jooq.Tables.ASSESSMENT;
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
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_PERSONS;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_STAKEHOLDERS;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ROUND;
import static org.learningcitydesk.workspace.jooq.Tables.IMPORT_MAPPING;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_POSITION;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_SNAPSHOT;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP_MEMBER;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.PATH_TEMPLATE;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON_ROLE;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_RULE;
import static org.learningcitydesk.workspace.jooq.Tables.PROMISE;
import static org.learningcitydesk.workspace.jooq.Tables.SMART_GROUP;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.STATE_CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP_MEMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityFigure;
import org.learningcitydesk.domain.city.CityFigureId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.city.CityMembership;
import org.learningcitydesk.domain.city.CityMembershipId;
import org.learningcitydesk.domain.city.ManifestoSignature;
import org.learningcitydesk.workspace.jooq.tables.records.CityFigureRecord;
import org.learningcitydesk.workspace.jooq.tables.records.CityMembershipRecord;
import org.learningcitydesk.workspace.jooq.tables.records.CityRecord;

/// Cities with the figures and memberships of their profile.
public final class CityStore {
  private final Rows rows;

  CityStore(Rows rows) {
    this.rows = rows;
  }

  /// By name.
  public List<City> all() {
    return rows.seen(
        rows.sql().selectFrom(CITY).orderBy(CITY.NAME, CITY.ID).fetch(CityStore::value),
        rows.sight()::see);
  }

  public Optional<City> find(CityId id) {
    return rows.seen(
        rows.sql().selectFrom(CITY).where(CITY.ID.eq(id)).fetchOptional(CityStore::value),
        rows.sight()::see);
  }

  public void save(City city) {
    rows.save(
        CITY,
        CITY.ID,
        List.of(city),
        new Rows.Shape<>(City::id, City::version, City::name, CityStore::fill));
  }

  /// Removes the city with all that belongs to it.
  public void remove(CityId city) {
    var steps =
        select(STEP.ID)
            .from(STEP)
            .join(PATH)
            .on(PATH.ID.eq(STEP.PATH_ID))
            .where(PATH.CITY_ID.eq(city));
    var evidence = rows.sql().selectFrom(EVIDENCE).where(EVIDENCE.STEP_ID.in(steps)).fetch();
    rows.remove(evidence);
    new AttachmentStore(rows).removeUnused(evidence.map(row -> row.getAttachmentId()));
    new MeetingStore(rows).remove(MEETING.CITY_ID.eq(city));
    rows.remove(
        WORKING_GROUP_MEMBER,
        WORKING_GROUP_MEMBER.WORKING_GROUP_ID.in(
            select(WORKING_GROUP.ID).from(WORKING_GROUP).where(WORKING_GROUP.CITY_ID.eq(city))));
    rows.remove(WORKING_GROUP, WORKING_GROUP.CITY_ID.eq(city));
    var agreed = select(PARTNERSHIP.ID).from(PARTNERSHIP).where(PARTNERSHIP.CITY_ID.eq(city));
    rows.remove(STATE_CHANGE, STATE_CHANGE.PARTNERSHIP_ID.in(agreed));
    rows.remove(CONTRIBUTION, CONTRIBUTION.PARTNERSHIP_ID.in(agreed));
    new GovernanceStore(rows).remove(GOVERNANCE_ROUND.PARTNERSHIP_ID.in(agreed));
    new FiledDocumentStore(rows).remove(FILED_DOCUMENT.PARTNERSHIP_ID.in(agreed));
    rows.remove(ALERT_RULE, ALERT_RULE.CITY_ID.eq(city));
    rows.remove(BUDGET_LINE, BUDGET_LINE.CITY_ID.eq(city));
    rows.remove(TASK, TASK.STEP_ID.in(steps));
    rows.remove(
        ACTIVITY_PARTNER,
        ACTIVITY_PARTNER.ACTIVITY_ID.in(
            select(ACTIVITY.ID).from(ACTIVITY).where(ACTIVITY.CITY_ID.eq(city))));
    rows.remove(
        ACTIVITY_PARTICIPANT,
        ACTIVITY_PARTICIPANT.ACTIVITY_ID.in(
            select(ACTIVITY.ID).from(ACTIVITY).where(ACTIVITY.CITY_ID.eq(city))));
    rows.remove(ACTIVITY, ACTIVITY.CITY_ID.eq(city));
    rows.remove(
        PARTNERSHIP_MEMBER,
        PARTNERSHIP_MEMBER.PARTNERSHIP_ID.in(
            select(PARTNERSHIP.ID).from(PARTNERSHIP).where(PARTNERSHIP.CITY_ID.eq(city))));
    rows.remove(PARTNERSHIP, PARTNERSHIP.CITY_ID.eq(city));
    var contacts = select(CONTACT.ID).from(CONTACT).where(CONTACT.CITY_ID.eq(city));
    rows.remove(PROMISE, PROMISE.CONTACT_ID.in(contacts));
    rows.remove(CONTACT_STAKEHOLDER, CONTACT_STAKEHOLDER.CONTACT_ID.in(contacts));
    rows.remove(CONTACT_PERSON, CONTACT_PERSON.CONTACT_ID.in(contacts));
    rows.remove(CONTACT, CONTACT.CITY_ID.eq(city));
    rows.remove(CADENCE, CADENCE.CITY_ID.eq(city));
    rows.remove(SMART_GROUP, SMART_GROUP.CITY_ID.eq(city));
    rows.remove(NETWORK_SNAPSHOT, NETWORK_SNAPSHOT.CITY_ID.eq(city));
    rows.remove(IMPORT_MAPPING, IMPORT_MAPPING.CITY_ID.eq(city));
    rows.remove(EXTERNAL_KEY, EXTERNAL_KEY.CITY_ID.eq(city));
    rows.remove(BASELINE, BASELINE.CITY_ID.eq(city));
    rows.remove(PRIVACY_RULE, PRIVACY_RULE.CITY_ID.eq(city));
    rows.remove(CONTROLLER, CONTROLLER.CITY_ID.eq(city));
    rows.remove(STEP, STEP.PATH_ID.in(select(PATH.ID).from(PATH).where(PATH.CITY_ID.eq(city))));
    rows.remove(
        PATH_TEMPLATE,
        PATH_TEMPLATE.PATH_ID.in(select(PATH.ID).from(PATH).where(PATH.CITY_ID.eq(city))));
    rows.remove(PATH, PATH.CITY_ID.eq(city));
    rows.remove(
        PERSON_ROLE,
        PERSON_ROLE.PERSON_ID.in(select(PERSON.ID).from(PERSON).where(PERSON.CITY_ID.eq(city))));
    var persons = select(PERSON.ID).from(PERSON).where(PERSON.CITY_ID.eq(city));
    rows.remove(DISTINCT_PERSONS, DISTINCT_PERSONS.ONE_ID.in(persons));
    rows.remove(PERSON, PERSON.CITY_ID.eq(city));
    var stakeholders = select(STAKEHOLDER.ID).from(STAKEHOLDER).where(STAKEHOLDER.CITY_ID.eq(city));
    rows.remove(ASSESSMENT, ASSESSMENT.STAKEHOLDER_ID.in(stakeholders));
    rows.remove(NETWORK_POSITION, NETWORK_POSITION.STAKEHOLDER_ID.in(stakeholders));
    rows.remove(DISTINCT_STAKEHOLDERS, DISTINCT_STAKEHOLDERS.ONE_ID.in(stakeholders));
    rows.remove(STAKEHOLDER, STAKEHOLDER.CITY_ID.eq(city));
    rows.remove(CITY_FIGURE, CITY_FIGURE.CITY_ID.eq(city));
    rows.remove(CITY_MEMBERSHIP, CITY_MEMBERSHIP.CITY_ID.eq(city));
    rows.remove(CITY, CITY.ID.eq(city));
  }

  /// The figures of the profile, by kind, the newest first.
  public List<CityFigure> figures(CityId city) {
    return rows.sql()
        .selectFrom(CITY_FIGURE)
        .where(CITY_FIGURE.CITY_ID.eq(city))
        .orderBy(CITY_FIGURE.KIND, CITY_FIGURE.REFERENCE_YEAR.desc(), CITY_FIGURE.ID)
        .fetch(CityStore::value);
  }

  public void saveFigure(CityFigure figure) {
    rows.save(
        CITY_FIGURE,
        CITY_FIGURE.ID,
        List.of(figure),
        new Rows.Shape<>(
            CityFigure::id, CityFigure::version, it -> it.kind().id(), CityStore::fill));
  }

  public void removeFigure(CityFigureId id) {
    rows.remove(CITY_FIGURE, CITY_FIGURE.ID.eq(id));
  }

  /// By name of the network.
  public List<CityMembership> memberships(CityId city) {
    return rows.sql()
        .selectFrom(CITY_MEMBERSHIP)
        .where(CITY_MEMBERSHIP.CITY_ID.eq(city))
        .orderBy(CITY_MEMBERSHIP.NETWORK, CITY_MEMBERSHIP.ID)
        .fetch(CityStore::value);
  }

  public void saveMembership(CityMembership membership) {
    rows.save(
        CITY_MEMBERSHIP,
        CITY_MEMBERSHIP.ID,
        List.of(membership),
        new Rows.Shape<>(
            CityMembership::id, CityMembership::version, CityMembership::network, CityStore::fill));
  }

  public void removeMembership(CityMembershipId id) {
    rows.remove(CITY_MEMBERSHIP, CITY_MEMBERSHIP.ID.eq(id));
  }

  private static City value(CityRecord row) {
    return new City(
        row.getId(),
        row.getVersion(),
        row.getName(),
        row.getCountry(),
        row.getRegion(),
        row.getIstatCode(),
        row.getIpaCode(),
        row.getWebsite(),
        row.getMayor(),
        row.getContact(),
        row.getMotivation(),
        row.getPlan(),
        new ManifestoSignature(
            row.getManifestoBody(),
            row.getManifestoAct(),
            row.getManifestoDate(),
            row.getManifestoEnforceable()),
        row.getSample());
  }

  private static void fill(City city, CityRecord row) {
    row.setName(city.name());
    row.setCountry(city.country());
    row.setRegion(city.region());
    row.setIstatCode(city.istatCode());
    row.setIpaCode(city.ipaCode());
    row.setWebsite(city.website());
    row.setMayor(city.mayor());
    row.setContact(city.contact());
    row.setMotivation(city.motivation());
    row.setPlan(city.plan());
    row.setManifestoBody(city.manifesto().body());
    row.setManifestoAct(city.manifesto().act());
    row.setManifestoDate(city.manifesto().date());
    row.setManifestoEnforceable(city.manifesto().enforceableFrom());
    row.setSample(city.sample());
  }

  private static CityFigure value(CityFigureRecord row) {
    return new CityFigure(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getKind(),
        row.getReferenceYear(),
        row.getAmount(),
        row.getBandLow(),
        row.getBandHigh(),
        row.getSource());
  }

  private static void fill(CityFigure figure, CityFigureRecord row) {
    row.setCityId(figure.city());
    row.setKind(figure.kind());
    row.setReferenceYear(figure.year());
    row.setAmount(cents(figure.amount()));
    row.setBandLow(cents(figure.bandLow()));
    row.setBandHigh(cents(figure.bandHigh()));
    row.setSource(figure.source());
  }

  /// The number as the column keeps it, so that an unchanged one is seen to be unchanged.
  static @Nullable BigDecimal cents(@Nullable BigDecimal number) {
    return number == null ? null : number.setScale(2, RoundingMode.HALF_UP);
  }

  private static CityMembership value(CityMembershipRecord row) {
    return new CityMembership(
        row.getId(), row.getVersion(), row.getCityId(), row.getNetwork(), row.getJoinedOn());
  }

  private static void fill(CityMembership membership, CityMembershipRecord row) {
    row.setCityId(membership.city());
    row.setNetwork(membership.network());
    row.setJoinedOn(membership.joinedOn());
  }
}
