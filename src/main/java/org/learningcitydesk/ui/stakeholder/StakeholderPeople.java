// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.RoleWords;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The people of the open stakeholder: who is there and who was, and how somebody is added.
final class StakeholderPeople {
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  final RegisterModel<Stakeholder, StakeholderId> register;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Colleagues> colleagues =
      new ReadOnlyObjectWrapper<>(this, "colleagues", Colleagues.NONE);

  /// A person who could be added.
  ///
  /// @param words what the person is today, or null
  record Known(Person person, @Nullable String words) {}

  StakeholderPeople(
      Workspace workspace,
      Jobs jobs,
      CityId city,
      RegisterModel<Stakeholder, StakeholderId> register,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.register = register;
    this.today = today;
    register
        .openProperty()
        .subscribe(
            (before, now) -> {
              if (!Objects.equals(idOf(before), idOf(now))) reload();
            });
  }

  private static @Nullable Object idOf(@Nullable Stakeholder stakeholder) {
    return stakeholder == null ? null : stakeholder.id();
  }

  CityId city() {
    return city;
  }

  @Nullable StakeholderId open() {
    return register.openId();
  }

  ReadOnlyObjectProperty<Colleagues> colleaguesProperty() {
    return colleagues.getReadOnlyProperty();
  }

  LocalDate today() {
    return today.get();
  }

  /// Whether somebody can be added: not before the stakeholder is stored.
  boolean isOpen() {
    return register.openId() != null && !register.isDraft() && !register.readOnly();
  }

  void reload() {
    var id = register.openId();
    if (id == null || register.isDraft()) {
      colleagues.set(Colleagues.NONE);
      return;
    }
    var day = today.get();
    jobs.load(
        () -> workspace.read(tx -> Colleagues.of(tx, city, id, day)),
        found -> {
          if (id.equals(register.openId())) colleagues.set(found);
        });
  }

  /// Those who could be added, by name: who is restricted is left out.
  void whenKnown(Consumer<List<Known>> then) {
    var day = PartialDate.of(today.get());
    jobs.load(() -> workspace.read(tx -> known(tx, day)), then);
  }

  private List<Known> known(Tx tx, PartialDate day) {
    var names =
        tx.stakeholders().all(city).stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
    var roles =
        tx.persons().roles(city).stream().collect(Collectors.groupingBy(PersonRole::person));
    return tx.persons().all(city).stream()
        .filter(it -> !it.restricted())
        .map(
            it ->
                new Known(
                    it,
                    RoleWords.on(day, roles.getOrDefault(it.id(), List.of()), names::get)
                        .orElse(it.email())))
        .toList();
  }

  /// Gives a known person a role.
  void add(Person person, PersonRole role) {
    var open = register.open();
    if (open == null || !isOpen()) return;
    var label = Label.of("change.role.added", person.name(), RoleWords.of(role, open.name()));
    jobs.save(() -> workspace.change(label, tx -> tx.persons().saveRole(role)));
  }

  /// Adds a person with its role in one change.
  void addNew(Person person, PersonRole role) {
    if (!isOpen()) return;
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.person.added", person.name()),
                tx -> {
                  tx.persons().save(person);
                  tx.persons().saveRole(role);
                }));
  }
}
