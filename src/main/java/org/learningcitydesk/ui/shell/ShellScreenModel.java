// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.template.TemplateIntake;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.DriveWatch;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Hit;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// What the window knows of the open file: its cities and the one at hand, what can be undone, and
/// the search over all records.
public final class ShellScreenModel {
  final ObservableList<City> cities = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable City> city = new SimpleObjectProperty<>(this, "city");
  final ObjectProperty<@Nullable Label> undoable = new SimpleObjectProperty<>(this, "undoable");
  final ObjectProperty<@Nullable Label> redoable = new SimpleObjectProperty<>(this, "redoable");
  final ObjectProperty<Boolean> loaded = new SimpleObjectProperty<>(this, "loaded", false);
  private final Workspace workspace;
  private final String fileName;
  private final Jobs jobs;
  private final DataVersions versions;
  private final @Nullable BackupWatch backups;
  private final @Nullable DriveWatch drive;
  private long asked;

  /// @param fileName shown in the status bar
  public ShellScreenModel(Workspace workspace, String fileName, Jobs jobs, DataVersions versions) {
    this(workspace, fileName, jobs, versions, null, null);
  }

  /// @param fileName shown in the status bar
  /// @param backups null where there is no file of which one could be made
  /// @param drive null where no local copy is open
  public ShellScreenModel(
      Workspace workspace,
      String fileName,
      Jobs jobs,
      DataVersions versions,
      @Nullable BackupWatch backups,
      @Nullable DriveWatch drive) {
    this.drive = drive;
    this.workspace = workspace;
    this.backups = backups;
    this.fileName = fileName;
    this.jobs = jobs;
    this.versions = versions;
    versions.savedProperty().subscribe((_, _) -> reload());
    reload();
  }

  private record State(List<City> cities, @Nullable Label undoable, @Nullable Label redoable) {}

  void reload() {
    jobs.load(
        this::read,
        state -> {
          cities.setAll(state.cities());
          var before = city.get();
          var first = state.cities().isEmpty() ? null : state.cities().getFirst();
          city.set(
              state.cities().stream()
                  .filter(it -> before != null && it.id().equals(before.id()))
                  .findFirst()
                  .orElse(first));
          undoable.set(state.undoable());
          redoable.set(state.redoable());
          loaded.set(true);
        });
  }

  private State read() {
    return new State(
        workspace.read(tx -> tx.cities().all()),
        workspace.undoable().orElse(null),
        workspace.redoable().orElse(null));
  }

  String fileName() {
    return fileName;
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  DataVersions versions() {
    return versions;
  }

  @Nullable BackupWatch backups() {
    return backups;
  }

  @Nullable DriveWatch drive() {
    return drive;
  }

  /// The city that the screens work on.
  public ReadOnlyObjectProperty<@Nullable City> cityProperty() {
    return city;
  }

  void choose(City other) {
    city.set(other);
  }

  /// Works on this city from now on, as soon as it is read.
  public void choose(CityId id) {
    jobs.load(
        () -> workspace.read(tx -> tx.cities().find(id)), found -> found.ifPresent(city::set));
  }

  void undo() {
    jobs.save(workspace::undo);
  }

  void redo() {
    jobs.save(workspace::redo);
  }

  /// A new city with the path that it is going to walk.
  void add(City added, PathTemplate template) {
    jobs.save(
        () ->
            workspace.change(
                "change.city.added",
                tx -> {
                  tx.cities().save(added);
                  TemplateIntake.start(tx, added.id(), template);
                }),
        () -> choose(added.id()));
  }

  void edit(City edited) {
    jobs.save(() -> workspace.change("change.city.edited", tx -> tx.cities().save(edited)));
  }

  void remove(City removed) {
    jobs.save(
        () ->
            workspace.change(
                removed.sample() ? "change.sample.removed" : "change.city.removed",
                tx -> tx.cities().remove(removed.id())));
  }

  /// Finds records of the city at hand; of several searches only the last one is answered.
  void search(String words, Consumer<List<Hit>> found) {
    var turn = ++asked;
    var at = city.get();
    if (at == null || words.isBlank()) {
      found.accept(List.of());
      return;
    }
    jobs.load(
        () -> workspace.read(tx -> tx.search().find(at.id(), words, 20)),
        hits -> {
          if (turn == asked && Objects.equals(at, city.get())) found.accept(hits);
        });
  }
}
