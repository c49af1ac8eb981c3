// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.coverage.Across;
import org.learningcitydesk.domain.coverage.Column;
import org.learningcitydesk.domain.coverage.Coverage;
import org.learningcitydesk.domain.coverage.CoverageCell;
import org.learningcitydesk.domain.coverage.CoverageRow;
import org.learningcitydesk.domain.coverage.CoverageSources;
import org.learningcitydesk.domain.coverage.Gap;
import org.learningcitydesk.domain.coverage.Gaps;
import org.learningcitydesk.domain.coverage.Part;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The coverage of a city by step or by area, which helices are opened, and the cell that is looked
/// at. It changes nothing.
final class CoverageScreenModel {
  /// What is looked at.
  ///
  /// @param gaps the most important first
  record Picture(Coverage coverage, List<Gap> gaps) {}

  /// A cell, wherever it is after the next reading.
  record Chosen(Part part, Column column) {
    boolean isSame(@Nullable Chosen other) {
      return other != null && part.equals(other.part()) && column.isSame(other.column());
    }
  }

  final ObjectProperty<Across> across = new SimpleObjectProperty<>(this, "across", Across.STEP);
  final ObjectProperty<Set<Helix>> opened = new SimpleObjectProperty<>(this, "opened", Set.of());
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private final ReadOnlyObjectWrapper<Picture> picture;
  private final ReadOnlyObjectWrapper<@Nullable Chosen> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private CoverageSources sources = CoverageSources.NONE;

  CoverageScreenModel(Workspace workspace, Jobs jobs, CityId city, Catalogue catalogue) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    picture = new ReadOnlyObjectWrapper<>(this, "picture", drawn(sources, Across.STEP));
    across.subscribe(
        (_, _) -> {
          chosen.set(null);
          draw();
        });
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Chosen> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  void reload() {
    jobs.load(
        () -> workspace.read(this::read),
        found -> {
          sources = found;
          draw();
        });
  }

  private CoverageSources read(Tx tx) {
    return new CoverageSources(
        tx.stakeholders().all(city),
        tx.paths().steps(city),
        tx.partnerships().all(city),
        tx.activities().all(city),
        tx.contacts().all(city),
        tx.meetings().attended(city));
  }

  private void draw() {
    var from = sources;
    var by = across.get();
    jobs.compute(
        () -> drawn(from, by),
        drawn -> {
          if (from != sources || by != across.get()) return;
          picture.set(drawn);
          chosen.set(followed());
          loaded.set(true);
        });
  }

  /// The cell that is looked at, with its column as it is now; none where it is gone.
  private @Nullable Chosen followed() {
    var it = chosen.get();
    return it == null
        ? null
        : cell().map(found -> new Chosen(it.part(), found.column())).orElse(null);
  }

  private Picture drawn(CoverageSources from, Across by) {
    var coverage = Coverage.of(from, by, catalogue);
    return new Picture(coverage, Gaps.of(coverage));
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  /// Nobody is known at all.
  boolean isEmpty() {
    return sources.stakeholders().isEmpty();
  }

  /// Shows the categories of a helix, or hides them.
  void toggle(Helix helix) {
    var now = new HashSet<>(opened.get());
    if (!now.remove(helix)) now.add(helix);
    opened.set(Set.copyOf(now));
  }

  void openAll(boolean all) {
    opened.set(all ? Set.of(Helix.values()) : Set.of());
  }

  /// The rows that are seen.
  List<CoverageRow> rows() {
    var coverage = picture.get().coverage();
    return Stream.concat(
            coverage.helices().stream()
                .flatMap(
                    it ->
                        Stream.concat(
                            Stream.of(it.whole()),
                            opened.get().contains(it.helix())
                                ? it.categories().stream()
                                : Stream.empty())),
            coverage.notCounted().stream())
        .toList();
  }

  void choose(Part part, Column column) {
    chosen.set(new Chosen(part, column));
  }

  void close() {
    chosen.set(null);
  }

  /// The cell that is looked at, as it is now.
  Optional<CoverageCell> cell() {
    var it = chosen.get();
    return it == null ? Optional.empty() : picture.get().coverage().cell(it.part(), it.column());
  }

  /// Who is known and not here yet, those first who were never met.
  static List<Stakeholder> toInvite(CoverageCell cell) {
    return Stream.concat(cell.neverMet().stream(), cell.others().stream()).toList();
  }

  /// The addresses of organisations, never those of people; the certified one where there is no
  /// other.
  static List<String> addresses(List<Stakeholder> those) {
    return those.stream()
        .<String>mapMulti(
            (it, next) -> {
              var email = it.reach().email();
              var address = email == null ? it.reach().pec() : email;
              if (address != null) next.accept(address);
            })
        .distinct()
        .toList();
  }
}
