// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTNER;
import static org.learningcitydesk.workspace.jooq.Tables.ASSESSMENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.CONTRIBUTION;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_STAKEHOLDERS;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ANSWER;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_POSITION;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP_MEMBER;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON_ROLE;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP_MEMBER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.jooq.tables.records.StakeholderRecord;

/// Stakeholders.
public final class StakeholderStore implements CityRecords<Stakeholder, StakeholderId> {
  private final Rows rows;

  StakeholderStore(Rows rows) {
    this.rows = rows;
  }

  /// By name.
  @Override
  public List<Stakeholder> all(CityId city) {
    return rows.once(
        List.of(STAKEHOLDER, city),
        () ->
            rows.seen(
                rows.sql()
                    .selectFrom(STAKEHOLDER)
                    .where(STAKEHOLDER.CITY_ID.eq(city))
                    .orderBy(STAKEHOLDER.NAME, STAKEHOLDER.ID)
                    .fetch(StakeholderStore::value),
                rows.sight()::see));
  }

  @Override
  public Optional<Stakeholder> find(StakeholderId id) {
    return rows.seen(
        rows.sql()
            .selectFrom(STAKEHOLDER)
            .where(STAKEHOLDER.ID.eq(id))
            .fetchOptional(StakeholderStore::value),
        rows.sight()::see);
  }

  /// On which day each was recorded.
  public Map<StakeholderId, LocalDate> recordedOn(CityId city) {
    return recordedOn(STAKEHOLDER.CITY_ID.eq(city));
  }

  /// On which day this one was recorded.
  Map<StakeholderId, LocalDate> recordedOn(StakeholderId id) {
    return recordedOn(STAKEHOLDER.ID.eq(id));
  }

  private Map<StakeholderId, LocalDate> recordedOn(Condition which) {
    return rows.sql()
        .select(STAKEHOLDER.ID, STAKEHOLDER.CREATED_AT)
        .from(STAKEHOLDER)
        .where(which)
        .fetchMap(
            row -> row.value1(),
            row -> row.value2().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate());
  }

  /// Those that an import from this source brought, by name.
  public List<Stakeholder> withSource(CityId city, String source) {
    return rows.seen(
        rows.sql()
            .selectFrom(STAKEHOLDER)
            .where(STAKEHOLDER.CITY_ID.eq(city).and(STAKEHOLDER.EXTERNAL_SOURCE.eq(source)))
            .orderBy(STAKEHOLDER.NAME, STAKEHOLDER.ID)
            .fetch(StakeholderStore::value),
        rows.sight()::see);
  }

  @Override
  public void save(Stakeholder stakeholder) {
    saveAll(List.of(stakeholder));
  }

  /// Saves them. Where the scores of influence or interest change, the change is kept as an
  /// assessment of this day by the author of the change.
  @Override
  public void saveAll(List<Stakeholder> stakeholders) {
    var before = stances(stakeholders);
    saveAsAssessed(stakeholders);
    var date = PartialDate.of(rows.day());
    var changes = new ArrayList<Assessment>();
    for (var it : stakeholders)
      Assessment.ofChange(before.getOrDefault(it.id(), Stance.NEW), it, date, rows.author())
          .ifPresent(changes::add);
    new AssessmentStore(rows).saveAll(changes);
  }

  /// How those that are stored already stand.
  private Map<StakeholderId, Stance> stances(List<Stakeholder> stakeholders) {
    var stored =
        stakeholders.stream().filter(it -> it.version() != 0).map(Stakeholder::id).toList();
    var found = new HashMap<StakeholderId, Stance>();
    for (var from = 0; from < stored.size(); from += Rows.PIECE)
      rows.sql()
          .select(STAKEHOLDER.ID, STAKEHOLDER.INFLUENCE, STAKEHOLDER.INTEREST)
          .from(STAKEHOLDER)
          .where(
              STAKEHOLDER.ID.in(stored.subList(from, Math.min(stored.size(), from + Rows.PIECE))))
          .forEach(
              row ->
                  found.put(
                      row.value1(),
                      Stance.NEW.withInfluence(row.value2()).withInterest(row.value3())));
    return found;
  }

  /// Saves them with scores whose assessments are saved apart, as in a copy of a whole city.
  public void saveAsAssessed(List<Stakeholder> stakeholders) {
    rows.save(
        STAKEHOLDER,
        STAKEHOLDER.ID,
        stakeholders,
        new Rows.Shape<>(
            Stakeholder::id, Stakeholder::version, Stakeholder::name, StakeholderStore::fill));
  }

  /// Removes the stakeholder with its scores and its keys in lists; before that it leaves its
  /// partnerships, activities and contacts, and its people lose their roles in it.
  @Override
  public void remove(StakeholderId id) {
    rows.remove(PERSON_ROLE, PERSON_ROLE.STAKEHOLDER_ID.eq(id));
    rows.remove(PARTNERSHIP_MEMBER, PARTNERSHIP_MEMBER.STAKEHOLDER_ID.eq(id));
    rows.remove(ACTIVITY_PARTNER, ACTIVITY_PARTNER.STAKEHOLDER_ID.eq(id));
    rows.unlink(ACTIVITY, ACTIVITY.LEAD_ID, id);
    rows.remove(CONTACT_STAKEHOLDER, CONTACT_STAKEHOLDER.STAKEHOLDER_ID.eq(id));
    rows.remove(CONTRIBUTION, CONTRIBUTION.STAKEHOLDER_ID.eq(id));
    leaveAnswers(id);
    leaveGroups(id);
    leaveMeetings(id);
    rows.remove(ASSESSMENT, ASSESSMENT.STAKEHOLDER_ID.eq(id));
    rows.remove(NETWORK_POSITION, NETWORK_POSITION.STAKEHOLDER_ID.eq(id));
    rows.remove(
        DISTINCT_STAKEHOLDERS,
        DISTINCT_STAKEHOLDERS.ONE_ID.eq(id).or(DISTINCT_STAKEHOLDERS.OTHER_ID.eq(id)));
    rows.remove(EXTERNAL_KEY, EXTERNAL_KEY.RECORD_ID.eq(id.value()));
    rows.remove(STAKEHOLDER, STAKEHOLDER.ID.eq(id));
  }

  /// What it answered counts on, without its name.
  private void leaveAnswers(StakeholderId id) {
    rows.unlink(GOVERNANCE_ANSWER, GOVERNANCE_ANSWER.STAKEHOLDER_ID, id);
  }

  /// A person who stood for it in a working group stays there.
  private void leaveGroups(StakeholderId id) {
    var places = WORKING_GROUP_MEMBER.STAKEHOLDER_ID.eq(id);
    rows.remove(WORKING_GROUP_MEMBER, places.and(WORKING_GROUP_MEMBER.PERSON_ID.isNull()));
    rows.unlink(WORKING_GROUP_MEMBER, WORKING_GROUP_MEMBER.STAKEHOLDER_ID, places);
  }

  /// Minutes stay what they were: it is kept there by its name.
  private void leaveMeetings(StakeholderId id) {
    var name = find(id).map(Stakeholder::name).orElse(null);
    var lines = rows.sql().selectFrom(ATTENDEE).where(ATTENDEE.STAKEHOLDER_ID.eq(id)).fetch();
    for (var it : lines) {
      it.setStakeholderId(null);
      if (it.getPersonId() == null && it.getName() == null) it.setName(name);
    }
    rows.edit(lines);
  }

  static Stakeholder value(StakeholderRecord row) {
    return new Stakeholder(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getName(),
        row.getShortName(),
        row.getCategory(),
        row.getHelix(),
        row.getSectorNotes(),
        row.getTaxCode(),
        new Reach(
            row.getStreet(),
            row.getPostalCode(),
            row.getTown(),
            row.getArea(),
            row.getLatitude(),
            row.getLongitude(),
            row.getEmail(),
            row.getPec(),
            row.getPhone(),
            row.getWebsite()),
        row.getTags(),
        new Stance(
            row.getInfluence(),
            row.getInterest(),
            row.getParticipationNow(),
            row.getParticipationWanted(),
            row.getEngagement()),
        row.getOffers(),
        row.getNeeds(),
        row.getNotes(),
        new Origin(row.getOrigin(), row.getExternalSource(), row.getExternalId()));
  }

  private static void fill(Stakeholder it, StakeholderRecord row) {
    row.setCityId(it.city());
    row.setName(it.name());
    row.setShortName(it.shortName());
    row.setCategory(it.category());
    row.setHelix(it.helix());
    row.setSectorNotes(it.sectorNotes());
    row.setTaxCode(it.taxCode());
    row.setStreet(it.reach().street());
    row.setPostalCode(it.reach().postalCode());
    row.setTown(it.reach().town());
    row.setArea(it.reach().area());
    row.setLatitude(it.reach().latitude());
    row.setLongitude(it.reach().longitude());
    row.setEmail(it.reach().email());
    row.setPec(it.reach().pec());
    row.setPhone(it.reach().phone());
    row.setWebsite(it.reach().website());
    row.setTags(it.tags());
    row.setInfluence(it.stance().influence());
    row.setInterest(it.stance().interest());
    row.setParticipationNow(it.stance().now());
    row.setParticipationWanted(it.stance().wanted());
    row.setEngagement(it.stance().engagement());
    row.setOffers(it.offers());
    row.setNeeds(it.needs());
    row.setNotes(it.notes());
    row.setOrigin(it.origin().text());
    row.setExternalSource(it.origin().source());
    row.setExternalId(it.origin().key());
    row.setSearchText(
        Folding.line(
            it.name(),
            it.shortName(),
            it.taxCode(),
            it.reach().town(),
            it.reach().area(),
            it.reach().email(),
            it.reach().pec(),
            String.join(" ", it.tags()),
            it.origin().key()));
  }
}
