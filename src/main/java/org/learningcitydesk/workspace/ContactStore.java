// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.PROMISE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.GoingCold;
import org.learningcitydesk.domain.contact.Heard;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.workspace.jooq.tables.records.ContactPersonRecord;
import org.learningcitydesk.workspace.jooq.tables.records.ContactRecord;
import org.learningcitydesk.workspace.jooq.tables.records.ContactStakeholderRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PromiseRecord;

/// The contact log: each entry with who took part and what was promised. Parts are read in one
/// query a kind for all entries.
public final class ContactStore implements CityRecords<Contact, ContactId> {
  private final Rows rows;

  ContactStore(Rows rows) {
    this.rows = rows;
  }

  /// The newest first.
  @Override
  public List<Contact> all(CityId city) {
    return fetch(CONTACT.CITY_ID.eq(city));
  }

  @Override
  public Optional<Contact> find(ContactId id) {
    return fetch(CONTACT.ID.eq(id)).stream().findFirst();
  }

  /// Those in which the stakeholder took part, the newest first.
  public List<Contact> with(StakeholderId stakeholder) {
    return fetch(
        CONTACT.ID.in(
            select(CONTACT_STAKEHOLDER.CONTACT_ID)
                .from(CONTACT_STAKEHOLDER)
                .where(CONTACT_STAKEHOLDER.STAKEHOLDER_ID.eq(stakeholder))));
  }

  /// Those in which the person took part, the newest first.
  public List<Contact> with(PersonId person) {
    return fetch(
        CONTACT.ID.in(
            select(CONTACT_PERSON.CONTACT_ID)
                .from(CONTACT_PERSON)
                .where(CONTACT_PERSON.PERSON_ID.eq(person))));
  }

  /// In how many entries any of these stakeholders took part.
  public int count(CityId city, Set<StakeholderId> stakeholders) {
    var entries = new HashSet<ContactId>();
    var naming =
        stakeholders.size() > Rows.FEW
            ? CONTACT_STAKEHOLDER.CONTACT_ID.in(
                select(CONTACT.ID).from(CONTACT).where(CONTACT.CITY_ID.eq(city)))
            : CONTACT_STAKEHOLDER.STAKEHOLDER_ID.in(stakeholders);
    for (var row : rows.sql().selectFrom(CONTACT_STAKEHOLDER).where(naming).fetch())
      if (stakeholders.contains(row.getStakeholderId())) entries.add(row.getContactId());
    return entries.size();
  }

  /// Those with a promise that waits to be kept, the newest first.
  public List<Contact> withOpenPromises(CityId city) {
    return fetch(
        CONTACT
            .CITY_ID
            .eq(city)
            .and(
                CONTACT.ID.in(
                    selectDistinct(PROMISE.CONTACT_ID)
                        .from(PROMISE)
                        .where(PROMISE.DONE.isFalse()))));
  }

  /// Who took part in contacts or came to meetings that were held, and when: each stakeholder once
  /// a date.
  public List<Heard> heard(CityId city) {
    var heard = new LinkedHashSet<>(heardInContacts(city));
    for (var it : new MeetingStore(rows).attended(city))
      for (var one : it.stakeholders()) heard.add(new Heard(one, it.meeting().setting().date()));
    return List.copyOf(heard);
  }

  private List<Heard> heardInContacts(CityId city) {
    return rows.sql()
        .selectDistinct(CONTACT_STAKEHOLDER.STAKEHOLDER_ID, CONTACT.DATED)
        .from(CONTACT_STAKEHOLDER)
        .join(CONTACT)
        .on(CONTACT.ID.eq(CONTACT_STAKEHOLDER.CONTACT_ID))
        .where(CONTACT.CITY_ID.eq(city))
        .fetch(row -> new Heard(row.value1(), row.value2()));
  }

  /// How long each stakeholder has not been heard, by name; who has withdrawn is left out.
  public List<Silence> silences(CityId city, LocalDate today) {
    return silences(city, new StakeholderStore(rows).all(city), today);
  }

  private List<Silence> silences(CityId city, List<Stakeholder> stakeholders, LocalDate today) {
    return GoingCold.all(
        stakeholders,
        heard(city),
        new StakeholderStore(rows).recordedOn(city),
        new CadenceStore(rows).all(city),
        today);
  }

  /// How long this one has not been heard; empty for who has withdrawn.
  public Optional<Silence> silence(StakeholderId id, LocalDate today) {
    var stakeholders = new StakeholderStore(rows);
    var heard = new ArrayList<Heard>();
    for (var it : with(id)) heard.add(new Heard(id, it.date()));
    return stakeholders
        .find(id)
        .flatMap(
            it -> {
              for (var met : new MeetingStore(rows).attendedBy(it.city(), id))
                heard.add(new Heard(id, met.setting().date()));
              return GoingCold.all(
                      List.of(it),
                      heard,
                      stakeholders.recordedOn(id),
                      new CadenceStore(rows).all(it.city()),
                      today)
                  .stream()
                  .findFirst();
            });
  }

  /// Who asks for a contact, the longest overdue first. Where nobody has said how often
  /// stakeholders want to be heard, nobody does.
  public List<Silence> goingCold(CityId city, LocalDate today) {
    return goingCold(city, new StakeholderStore(rows).all(city), today);
  }

  /// The same, of stakeholders that have been read already.
  public List<Silence> goingCold(CityId city, List<Stakeholder> stakeholders, LocalDate today) {
    return new CadenceStore(rows).all(city).isEmpty()
        ? List.of()
        : GoingCold.list(silences(city, stakeholders, today));
  }

  private List<Contact> fetch(Condition which) {
    var ids = select(CONTACT.ID).from(CONTACT).where(which);
    var stakeholders =
        parts(
            rows.sql()
                .selectFrom(CONTACT_STAKEHOLDER)
                .where(CONTACT_STAKEHOLDER.CONTACT_ID.in(ids))
                .orderBy(CONTACT_STAKEHOLDER.ID),
            ContactStakeholderRecord::getContactId,
            ContactStakeholderRecord::getStakeholderId);
    var people =
        parts(
            rows.sql()
                .selectFrom(CONTACT_PERSON)
                .where(CONTACT_PERSON.CONTACT_ID.in(ids))
                .orderBy(CONTACT_PERSON.ID),
            ContactPersonRecord::getContactId,
            row -> new Participant(row.getPersonId(), row.getRole()));
    var promises =
        parts(
            rows.sql()
                .selectFrom(PROMISE)
                .where(PROMISE.CONTACT_ID.in(ids))
                .orderBy(PROMISE.SORT_ORDER, PROMISE.ID),
            PromiseRecord::getContactId,
            ContactStore::value);
    return rows.seen(
        rows.sql()
            .selectFrom(CONTACT)
            .where(which)
            .orderBy(CONTACT.DATED.desc(), CONTACT.ID.desc())
            .fetch(
                row ->
                    new Contact(
                        row.getId(),
                        row.getVersion(),
                        row.getCityId(),
                        row.getDated(),
                        row.getKind(),
                        row.getSummary(),
                        row.getStepId(),
                        stakeholders.getOrDefault(row.getId(), List.of()),
                        people.getOrDefault(row.getId(), List.of()),
                        promises.getOrDefault(row.getId(), List.of()))),
        rows.sight()::see);
  }

  private static <R extends Record, P> Map<ContactId, List<P>> parts(
      Select<R> select, Function<R, ContactId> contact, Function<R, P> part) {
    var parts = new HashMap<ContactId, List<P>>();
    select.forEach(
        row ->
            parts.computeIfAbsent(contact.apply(row), _ -> new ArrayList<>()).add(part.apply(row)));
    return parts;
  }

  @Override
  public void save(Contact contact) {
    saveAll(List.of(contact));
  }

  public void saveAll(List<Contact> contacts) {
    rows.save(
        CONTACT,
        CONTACT.ID,
        contacts,
        new Rows.Shape<>(Contact::id, Contact::version, Contact::summary, ContactStore::fill));
    saveParts(
        contacts,
        new Parts<>(
            CONTACT_STAKEHOLDER,
            CONTACT_STAKEHOLDER.CONTACT_ID,
            Contact::stakeholders,
            it -> it,
            ContactStakeholderRecord::getStakeholderId,
            (id, _, row) -> {
              if (row.getId() == null) row.setId(Ids.next());
              row.setStakeholderId(id);
            }));
    saveParts(
        contacts,
        new Parts<>(
            CONTACT_PERSON,
            CONTACT_PERSON.CONTACT_ID,
            Contact::people,
            Participant::person,
            ContactPersonRecord::getPersonId,
            (it, _, row) -> {
              if (row.getId() == null) row.setId(Ids.next());
              row.setPersonId(it.person());
              row.setRole(it.role());
            }));
    saveParts(
        contacts,
        new Parts<>(
            PROMISE,
            PROMISE.CONTACT_ID,
            Contact::promises,
            Promise::id,
            PromiseRecord::getId,
            ContactStore::fill));
  }

  /// Rows that belong to an entry of the log, one a part.
  ///
  /// @param key what a part is recognised by
  /// @param keyOf the same of its row
  private record Parts<P, K, R extends UpdatableRecord<R>>(
      Table<R> table,
      TableField<R, ContactId> contact,
      Function<Contact, List<P>> of,
      Function<P, K> key,
      Function<R, K> keyOf,
      Fill<P, R> fill) {}

  private interface Fill<P, R> {
    void into(P part, int order, R row);
  }

  private <P, K, R extends UpdatableRecord<R>> void saveParts(
      List<Contact> contacts, Parts<P, K, R> parts) {
    var kept =
        rows.children(parts.table(), parts.contact(), contacts.stream().map(Contact::id).toList());
    var removed = new ArrayList<R>();
    var edited = new ArrayList<R>();
    var added = new ArrayList<R>();
    for (var contact : contacts) {
      var before = new HashMap<K, R>();
      for (var row : kept.getOrDefault(contact.id(), List.of()))
        before.put(parts.keyOf().apply(row), row);
      var order = 0;
      for (var part : parts.of().apply(contact)) {
        var row = before.remove(parts.key().apply(part));
        if (row == null) {
          row = rows.sql().newRecord(parts.table());
          row.set(parts.contact(), contact.id());
          added.add(row);
        } else {
          edited.add(row);
        }
        parts.fill().into(part, order++, row);
      }
      removed.addAll(before.values());
    }
    rows.remove(removed);
    rows.edit(edited);
    rows.add(added);
  }

  /// Removes the entry with what was promised in it.
  @Override
  public void remove(ContactId id) {
    rows.remove(CONTACT_STAKEHOLDER, CONTACT_STAKEHOLDER.CONTACT_ID.eq(id));
    rows.remove(CONTACT_PERSON, CONTACT_PERSON.CONTACT_ID.eq(id));
    rows.remove(PROMISE, PROMISE.CONTACT_ID.eq(id));
    rows.remove(CONTACT, CONTACT.ID.eq(id));
  }

  private static void fill(Contact it, ContactRecord row) {
    row.setCityId(it.city());
    row.setDated(it.date());
    row.setKind(it.kind());
    row.setSummary(it.summary());
    row.setStepId(it.step());
    row.setSearchText(
        Folding.line(
            Stream.concat(
                    Stream.of(it.summary()),
                    it.promises().stream().flatMap(ContactStore::searchable))
                .toArray(String[]::new)));
  }

  private static Stream<@Nullable String> searchable(Promise promise) {
    return Stream.of(promise.text(), promise.owner()).filter(Objects::nonNull);
  }

  private static Promise value(PromiseRecord row) {
    return new Promise(
        row.getId(), row.getText(), row.getOwner(), row.getDue(), row.getDone(), row.getDoneOn());
  }

  private static void fill(Promise it, int order, PromiseRecord row) {
    row.setId(it.id());
    row.setSortOrder(order);
    row.setText(it.text());
    row.setOwner(it.owner());
    row.setDue(it.due());
    row.setDone(it.done());
    row.setDoneOn(it.doneOn());
  }
}
