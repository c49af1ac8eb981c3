// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Pace;
import org.learningcitydesk.domain.person.Move;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.Roles;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.ui.control.Lookalikes;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The persons of one city: the register, and the roles of the open one.
final class PersonScreenModel {
  final RegisterModel<Person, PersonId> register;
  final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
  final Lookalikes<Person> lookalikes;
  final LoggedContacts contacts;
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Neighbours> neighbours =
      new ReadOnlyObjectWrapper<>(this, "neighbours", Neighbours.NONE);
  private Map<String, List<Person>> namesakes = Map.of();
  private long asked;

  PersonScreenModel(Workspace workspace, Jobs jobs, CityId city, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.today = today;
    register = new RegisterModel<>(workspace, jobs, new PersonKind(city));
    contacts = new LoggedContacts(workspace, jobs, register);
    register.records().subscribe(this::fillRows);
    lookalikes =
        new Lookalikes<>(
            jobs,
            register.records(),
            all -> DuplicateIndex.ofPersons(all, Pace.SILENT),
            Person::id);
    neighbours.subscribe(this::fillRows);
  }

  /// Rows and names are worked out in the background; only the last wish is shown.
  private void fillRows() {
    var all = List.copyOf(register.records());
    var now = neighbours.get();
    var day = today.get();
    var turn = ++asked;
    jobs.compute(
        () -> Filled.of(all, now, day),
        filled -> {
          if (turn != asked) return;
          namesakes = filled.namesakes();
          rows.setAll(filled.rows());
        });
  }

  private record Filled(List<PersonRow> rows, Map<String, List<Person>> namesakes) {
    static Filled of(List<Person> all, Neighbours neighbours, LocalDate day) {
      var rows =
          all.stream()
              .map(it -> new PersonRow(it, neighbours.rolesOf(it.id()), neighbours, day))
              .toList();
      var index = new HashMap<String, List<Person>>();
      for (var it : all)
        index.computeIfAbsent(Folding.fold(it.name()), _ -> new ArrayList<>(1)).add(it);
      return new Filled(rows, index);
    }
  }

  void reload() {
    register.reload();
  }

  /// Reads the roles and the names of stakeholders again.
  void reloadNeighbours() {
    jobs.load(() -> workspace.read(tx -> Neighbours.of(tx, city)), neighbours::set);
  }

  ReadOnlyObjectProperty<Neighbours> neighboursProperty() {
    return neighbours.getReadOnlyProperty();
  }

  LocalDate today() {
    return today.get();
  }

  void begin(String nameless) {
    register.begin(Person.named(city, nameless));
  }

  /// What is being typed, to be compared with who is there.
  ///
  /// @param change the open person with what is typed
  void typed(UnaryOperator<Person> change) {
    var it = register.open();
    if (it == null) {
      lookalikes.typed(null);
      return;
    }
    try {
      var written = change.apply(it);
      if (!written.equals(it) || register.isDraft() && !register.typedName(it).isEmpty())
        lookalikes.typed(written);
      else lookalikes.typed(null);
    } catch (InvalidValue _) {
      lookalikes.typed(null); // the field says what is wrong
    }
  }

  /// The other persons of this name, compared without accents, capitals and double spaces.
  List<Person> namesakes(String typed, @Nullable PersonId except) {
    var same = namesakes.getOrDefault(Folding.fold(typed), List.of());
    return same.stream().filter(it -> !it.id().equals(except)).toList();
  }

  /// The roles of the open person as they stand today.
  Roles roles() {
    var id = register.openId();
    return id == null ? Roles.NONE : Roles.of(neighbours.get().rolesOf(id), today.get());
  }

  /// The open person, where roles can be given to it: not before it is stored.
  private @Nullable Person stored() {
    return register.isDraft() || register.readOnly() ? null : register.open();
  }

  void addRole(PersonRole role) {
    change("added", role, tx -> tx.persons().saveRole(role));
  }

  void editRole(PersonRole role) {
    change("edited", role, tx -> tx.persons().saveRole(role));
  }

  void endRole(PersonRole role) {
    change("ended", role, tx -> tx.persons().saveRole(role));
  }

  void removeRole(PersonRole role) {
    change("removed", role, tx -> tx.persons().removeRole(role.id()));
  }

  /// Ends one role and begins another in one change.
  void move(Move move) {
    var begun = move.begun();
    change("moved", begun, tx -> tx.persons().saveRoles(List.of(move.ended(), begun)));
  }

  private void change(String what, PersonRole role, Consumer<Tx> work) {
    var person = stored();
    if (person == null || !person.id().equals(role.person())) return;
    var label = Label.of("change.role." + what, person.name(), neighbours.get().words(role));
    jobs.save(() -> workspace.change(label, work));
  }

  /// Removes the persons, or drops the draft that is open; where roles or contacts mention them,
  /// asks first.
  void remove(List<Person> chosen, Ask ask) {
    if (register.isDraft()) {
      register.discard();
      return;
    }
    if (chosen.isEmpty() || register.readOnly()) return;
    var gone = List.copyOf(chosen);
    var ids = new HashSet<PersonId>();
    for (var it : gone) ids.add(it.id());
    jobs.load(
        () -> workspace.read(tx -> Ties.of(tx, city, ids)),
        found -> {
          if (found.isEmpty()) register.remove(gone);
          else ask.about(gone, found, () -> register.remove(gone));
        });
  }

  /// Asks whether to go on although roles go too and contacts lose a participant.
  interface Ask {
    /// @param chosen who is to go
    /// @param goOn removes them
    void about(List<Person> chosen, Ties affected, Runnable goOn);
  }
}
