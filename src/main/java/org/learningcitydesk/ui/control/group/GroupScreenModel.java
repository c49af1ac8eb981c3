// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.group;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.group.SmartGroup;
import org.learningcitydesk.domain.group.SmartGroupId;
import org.learningcitydesk.ui.control.RegisterFilter;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// The smart groups of one register, and the one that was chosen last. A group holds no members:
/// whoever fits is in.
final class GroupScreenModel {
  final ObservableList<SmartGroup> groups = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable SmartGroupId> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final String register;
  private final Set<String> columns;

  /// @param register id of the register
  /// @param columns ids of its columns
  GroupScreenModel(
      Workspace workspace, Jobs jobs, CityId city, String register, Set<String> columns) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.register = register;
    this.columns = columns;
  }

  void reload() {
    jobs.<List<SmartGroup>>load(
        () -> workspace.read(tx -> tx.smartGroups().of(city, register)), groups::setAll);
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  ReadOnlyObjectProperty<@Nullable SmartGroupId> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The group that was chosen last.
  Optional<SmartGroup> chosen() {
    var id = chosen.get();
    return groups.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// What is left of its filter in this register; nothing where it cannot be read.
  RegisterFilter filter(SmartGroup group) {
    try {
      return RegisterFilter.read(group.filter(), columns).filter();
    } catch (UserProblem _) {
      return RegisterFilter.NONE;
    }
  }

  /// Takes the filter of the group; columns that are not there are named.
  ///
  /// @param taken gets the filter
  void choose(SmartGroup group, java.util.function.Consumer<RegisterFilter> taken) {
    jobs.load(
        () -> RegisterFilter.read(group.filter(), columns),
        read -> {
          chosen.set(group.id());
          taken.accept(read.filter());
          if (!read.ignored().isEmpty())
            throw new UserProblem(
                "problem.group.ignoredColumns", group.name(), String.join(", ", read.ignored()));
        });
  }

  void chooseNone() {
    chosen.set(null);
  }

  /// A new group of whoever fits.
  SmartGroup named(String name, RegisterFilter filter) {
    return new SmartGroup(SmartGroupId.next(), 0, city, register, name, filter.json());
  }

  void add(SmartGroup group) {
    chosen.set(group.id());
    save("change.group.added", group);
  }

  SmartGroup renamed(SmartGroup it, String name) {
    return new SmartGroup(it.id(), it.version(), it.city(), it.register(), name, it.filter());
  }

  void rename(SmartGroup group) {
    save("change.group.renamed", group);
  }

  /// Lets the group mean what is filtered now.
  void refilter(SmartGroup it, RegisterFilter filter) {
    save(
        "change.group.refiltered",
        new SmartGroup(it.id(), it.version(), it.city(), it.register(), it.name(), filter.json()));
  }

  private void save(String label, SmartGroup group) {
    jobs.save(
        () -> workspace.change(Label.of(label, group.name()), tx -> tx.smartGroups().save(group)),
        this::reload);
  }

  void remove(SmartGroup group) {
    if (Objects.equals(chosen.get(), group.id())) chosen.set(null);
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.group.removed", group.name()),
                tx -> tx.smartGroups().remove(group.id())),
        this::reload);
  }
}
