// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.NameList;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.contact.PromiseId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.contact.Acquaintances.Somebody;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The contacts of one city: the register, who took part in the open one, what was promised in it.
final class ContactScreenModel {
  private static final int EARLIEST = 1900;
  private static final int YEARS_AHEAD = 10;

  final RegisterModel<Contact, ContactId> register;
  final ObservableList<ContactRow> rows = FXCollections.observableArrayList();
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Acquaintances> known =
      new ReadOnlyObjectWrapper<>(this, "known", Acquaintances.NONE);

  ContactScreenModel(Workspace workspace, Jobs jobs, CityId city, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.today = today;
    register = new RegisterModel<>(workspace, jobs, new ContactLog(city));
    register.records().subscribe(this::nameRows);
    known.subscribe(this::nameRows);
  }

  private void nameRows() {
    rows.setAll(register.records().stream().map(it -> new ContactRow(it, known.get())).toList());
  }

  LocalDate today() {
    return today.get();
  }

  void reload() {
    register.reload();
  }

  /// Reads again who is known, in which role, and the steps.
  void reloadKnown() {
    jobs.load(() -> workspace.read(tx -> Acquaintances.of(tx, city)), known::set);
  }

  ReadOnlyObjectProperty<Acquaintances> knownProperty() {
    return known.getReadOnlyProperty();
  }

  void begin(String nameless) {
    register.begin(Contact.on(city, today(), nameless));
  }

  /// Begins an entry with those who took part; people bring along where they are today.
  void log(
      String nameless, List<StakeholderId> stakeholders, List<PersonId> people, Runnable begun) {
    jobs.load(
        () -> workspace.read(tx -> Acquaintances.of(tx, city)),
        found -> {
          known.set(found);
          var blank = Contact.on(city, today(), nameless).withStakeholders(stakeholders);
          for (var person : people) blank = joinedBy(blank, person, found);
          register.begin(blank);
          begun.run();
        });
  }

  /// The summary as it was typed: empty for a draft in which nothing was written.
  String typedSummary(Contact it) {
    return register.typedName(it).isEmpty() ? "" : it.summary();
  }

  /// What makes one look at a date a second time; nothing is refused.
  enum Doubt {
    NONE,
    LONG_AGO,
    FAR_AHEAD,
    TO_COME
  }

  Doubt doubt(@Nullable PartialDate date) {
    if (date == null) return Doubt.NONE;
    if (date.last().getYear() < EARLIEST) return Doubt.LONG_AGO;
    if (date.first().isAfter(today().plusYears(YEARS_AHEAD))) return Doubt.FAR_AHEAD;
    return date.first().isAfter(today()) ? Doubt.TO_COME : Doubt.NONE;
  }

  /// The contact on another day, with the roles that people had then. What is not known of that
  /// day stays as it was written.
  Contact onDate(Contact it, @Nullable PartialDate date) {
    if (date == null) throw new InvalidValue("contact.date", "dateNeeded");
    if (date.equals(it.date())) return it;
    return it.withDate(date).withPeople(it.people().stream().map(one -> then(one, date)).toList());
  }

  private Participant then(Participant one, PartialDate date) {
    var then = known.get().participant(one.person(), date);
    return then.role() == null ? one : then;
  }

  /// Stakeholders that did not take part yet.
  List<Stakeholder> candidates() {
    var it = register.open();
    if (it == null) return List.of();
    var there = new java.util.HashSet<>(it.stakeholders());
    return known.get().stakeholders().values().stream()
        .filter(other -> !there.contains(other.id()))
        .toList();
  }

  /// People who did not take part yet; who is restricted is left out.
  List<Person> candidatePeople() {
    var it = register.open();
    if (it == null) return List.of();
    return known.get().people().values().stream()
        .filter(other -> !other.restricted() && !tookPart(it, other.id()))
        .toList();
  }

  private static boolean tookPart(Contact it, PersonId person) {
    return it.people().stream().anyMatch(one -> one.person().equals(person));
  }

  void add(StakeholderId stakeholder) {
    register.edit(it -> joinedBy(it, stakeholder));
  }

  /// The person as it was on the day of the contact, and where it was then.
  void add(PersonId person) {
    var found = known.get();
    register.edit(it -> joinedBy(it, person, found));
  }

  void remove(StakeholderId stakeholder) {
    register.edit(
        it ->
            it.withStakeholders(
                it.stakeholders().stream().filter(one -> !one.equals(stakeholder)).toList()));
  }

  void remove(PersonId person) {
    register.edit(
        it ->
            it.withPeople(
                it.people().stream().filter(one -> !one.person().equals(person)).toList()));
  }

  private static Contact joinedBy(Contact it, StakeholderId stakeholder) {
    return it.stakeholders().contains(stakeholder)
        ? it
        : it.withStakeholders(added(it.stakeholders(), stakeholder));
  }

  private static Contact joinedBy(Contact it, PersonId person, Acquaintances known) {
    if (tookPart(it, person)) return it;
    var joined = it.withPeople(added(it.people(), known.participant(person, it.date())));
    for (var stakeholder : known.employers(person, it.date()))
      joined = joinedBy(joined, stakeholder);
    return joined;
  }

  private static <T> List<T> added(List<T> all, T one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  /// Adds those whose names are in the list.
  ///
  /// @param rest told which names are left over
  void addAll(String names, Consumer<NameList<Somebody>> rest) {
    var found = known.get();
    var id = register.openId();
    jobs.compute(
        () -> NameList.read(names, found.byName()),
        read -> {
          if (id == null || !id.equals(register.openId())) return;
          register.edit(it -> joinedBy(it, read, found));
          rest.accept(read);
        });
  }

  private static Contact joinedBy(Contact it, NameList<Somebody> read, Acquaintances known) {
    var joined = it;
    for (var somebody : read.known())
      joined =
          switch (somebody) {
            case Somebody.Organisation(var stakeholder) -> joinedBy(joined, stakeholder);
            case Somebody.Human(var person) -> joinedBy(joined, person, known);
          };
    return joined;
  }

  void promise(String text) {
    var promise = Promise.of(text);
    register.edit(it -> it.withPromises(added(it.promises(), promise)));
  }

  void editPromise(PromiseId which, UnaryOperator<Promise> change) {
    register.edit(it -> it.withPromise(which, change));
  }

  void tick(PromiseId which, boolean done) {
    var day = today();
    editPromise(which, it -> it.ticked(done, day));
  }

  void removePromise(PromiseId which) {
    register.edit(
        it ->
            it.withPromises(
                it.promises().stream().filter(one -> !one.id().equals(which)).toList()));
  }

  /// Removes the contacts, or drops the draft that is open; where promises in them wait to be kept,
  /// asks first.
  void remove(List<Contact> chosen, Ask ask) {
    if (register.isDraft()) {
      register.discard();
      return;
    }
    if (chosen.isEmpty() || register.readOnly()) return;
    var gone = List.copyOf(chosen);
    var open =
        gone.stream().flatMap(it -> it.promises().stream()).filter(it -> !it.done()).toList();
    if (open.isEmpty()) register.remove(gone);
    else ask.about(gone.size(), open, () -> register.remove(gone));
  }

  /// Asks whether to go on although promises go with the contacts.
  interface Ask {
    /// @param chosen how many contacts are to go
    /// @param goOn removes them
    void about(int chosen, List<Promise> open, Runnable goOn);
  }
}
