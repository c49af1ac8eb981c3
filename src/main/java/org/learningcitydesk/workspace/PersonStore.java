// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_PERSONS;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON_ROLE;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP_MEMBER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.workspace.jooq.tables.records.PersonRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PersonRoleRecord;

/// Persons and their roles in stakeholders.
public final class PersonStore implements CityRecords<Person, PersonId> {
  private final Rows rows;

  PersonStore(Rows rows) {
    this.rows = rows;
  }

  /// By name.
  @Override
  public List<Person> all(CityId city) {
    return rows.seen(
        rows.sql()
            .selectFrom(PERSON)
            .where(PERSON.CITY_ID.eq(city))
            .orderBy(PERSON.NAME, PERSON.ID)
            .fetch(PersonStore::value),
        rows.sight()::see);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return rows.seen(
        rows.sql().selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PersonStore::value),
        rows.sight()::see);
  }

  /// Some of the city's, in no order.
  public Map<PersonId, Person> find(CityId city, Set<PersonId> ids) {
    if (ids.isEmpty()) return Map.of();
    var found = new HashMap<PersonId, Person>();
    var which = ids.size() > Rows.FEW ? PERSON.CITY_ID.eq(city) : PERSON.ID.in(ids);
    for (var row : rows.sql().selectFrom(PERSON).where(which).fetch())
      if (ids.contains(row.getId()))
        rows.sight().see(value(row)).ifPresent(it -> found.put(it.id(), it));
    return found;
  }

  @Override
  public void save(Person person) {
    saveAll(List.of(person));
  }

  @Override
  public void saveAll(List<Person> persons) {
    rows.save(
        PERSON,
        PERSON.ID,
        persons,
        new Rows.Shape<>(Person::id, Person::version, Person::name, PersonStore::fill));
  }

  /// Removes the person with its roles and its keys in lists; before that it leaves its contacts.
  @Override
  public void remove(PersonId id) {
    rows.remove(CONTACT_PERSON, CONTACT_PERSON.PERSON_ID.eq(id));
    leaveGroups(id);
    leaveMeetings(id);
    rows.remove(
        DISTINCT_PERSONS, DISTINCT_PERSONS.ONE_ID.eq(id).or(DISTINCT_PERSONS.OTHER_ID.eq(id)));
    rows.remove(EXTERNAL_KEY, EXTERNAL_KEY.RECORD_ID.eq(id.value()));
    rows.remove(PERSON_ROLE, PERSON_ROLE.PERSON_ID.eq(id));
    rows.remove(PERSON, PERSON.ID.eq(id));
  }

  /// The stakeholder for which the person was there stays.
  private void leaveGroups(PersonId id) {
    var places = WORKING_GROUP_MEMBER.PERSON_ID.eq(id);
    rows.remove(WORKING_GROUP_MEMBER, places.and(WORKING_GROUP_MEMBER.STAKEHOLDER_ID.isNull()));
    rows.unlink(WORKING_GROUP_MEMBER, WORKING_GROUP_MEMBER.PERSON_ID, places);
  }

  /// The stakeholder for which the person was there stays.
  private void leaveMeetings(PersonId id) {
    var lines = ATTENDEE.PERSON_ID.eq(id);
    var alone = ATTENDEE.STAKEHOLDER_ID.isNull().and(ATTENDEE.NAME.isNull());
    rows.remove(ATTENDEE, lines.and(alone));
    var others = rows.sql().selectFrom(ATTENDEE).where(lines).fetch();
    others.forEach(
        it -> {
          it.setPersonId(null);
          it.setRole(null);
        });
    rows.edit(others);
  }

  /// The roles of all persons of the city.
  public List<PersonRole> roles(CityId city) {
    return roles(
        PERSON_ROLE.PERSON_ID.in(select(PERSON.ID).from(PERSON).where(PERSON.CITY_ID.eq(city))));
  }

  private List<PersonRole> roles(Condition which) {
    return rows.seen(
        rows.sql()
            .selectFrom(PERSON_ROLE)
            .where(which)
            .orderBy(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ID)
            .fetch(PersonStore::value),
        rows.sight()::see);
  }

  /// The roles of these persons.
  public List<PersonRole> rolesOf(CityId city, Set<PersonId> persons) {
    if (persons.size() > Rows.FEW)
      return roles(city).stream().filter(it -> persons.contains(it.person())).toList();
    return roles(PERSON_ROLE.PERSON_ID.in(persons));
  }

  /// In how many entries of the contact log any of these persons is named.
  public int contacts(CityId city, Set<PersonId> persons) {
    var entries = new HashSet<ContactId>();
    var naming =
        persons.size() > Rows.FEW
            ? CONTACT_PERSON.PERSON_ID.in(
                select(PERSON.ID).from(PERSON).where(PERSON.CITY_ID.eq(city)))
            : CONTACT_PERSON.PERSON_ID.in(persons);
    for (var row : rows.sql().selectFrom(CONTACT_PERSON).where(naming).fetch())
      if (persons.contains(row.getPersonId())) entries.add(row.getContactId());
    return entries.size();
  }

  /// The roles in these stakeholders.
  public List<PersonRole> rolesIn(CityId city, Set<StakeholderId> stakeholders) {
    if (stakeholders.size() > Rows.FEW)
      return roles(city).stream().filter(it -> stakeholders.contains(it.stakeholder())).toList();
    return roles(PERSON_ROLE.STAKEHOLDER_ID.in(stakeholders));
  }

  public void saveRole(PersonRole role) {
    saveRoles(List.of(role));
  }

  public void saveRoles(List<PersonRole> roles) {
    rows.save(
        PERSON_ROLE,
        PERSON_ROLE.ID,
        roles,
        new Rows.Shape<>(
            PersonRole::id,
            PersonRole::version,
            it -> it.title() == null ? "" : it.title(),
            PersonStore::fill));
  }

  public void removeRole(PersonRoleId id) {
    rows.remove(PERSON_ROLE, PERSON_ROLE.ID.eq(id));
  }

  static Person value(PersonRecord row) {
    return new Person(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getName(),
        row.getEmail(),
        row.getPhone(),
        row.getLegalBasis(),
        row.getInformedOn(),
        row.getOrigin(),
        row.getRetentionUntil(),
        row.getRestricted(),
        row.getNotes());
  }

  private static void fill(Person person, PersonRecord row) {
    row.setCityId(person.city());
    row.setName(person.name());
    row.setEmail(person.email());
    row.setPhone(person.phone());
    row.setLegalBasis(person.legalBasis());
    row.setInformedOn(person.informedOn());
    row.setOrigin(person.origin());
    row.setRetentionUntil(person.retentionUntil());
    row.setRestricted(person.restricted());
    row.setNotes(person.notes());
    row.setSearchText(Folding.line(person.name(), person.email(), person.phone()));
  }

  private static PersonRole value(PersonRoleRecord row) {
    return new PersonRole(
        row.getId(),
        row.getVersion(),
        row.getPersonId(),
        row.getStakeholderId(),
        row.getTitle(),
        row.getFromDate(),
        row.getToDate());
  }

  private static void fill(PersonRole role, PersonRoleRecord row) {
    row.setPersonId(role.person());
    row.setStakeholderId(role.stakeholder());
    row.setTitle(role.title());
    row.setFromDate(role.from());
    row.setToDate(role.to());
  }
}
