// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.matrix.MatrixFilter;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.matrix.MarkBy;
import org.learningcitydesk.ui.control.Edits;
import org.learningcitydesk.ui.control.ScoreHistory;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Where the stakeholders of a city stand, whom the filter admits, and who is selected. Each move
/// is one change of the workspace and shows at once.
final class MatrixScreenModel {
  final ObjectProperty<MatrixFilter> filter =
      new SimpleObjectProperty<>(this, "filter", MatrixFilter.ALL);
  final ObjectProperty<Listing> listing =
      new SimpleObjectProperty<>(this, "listing", new Listing.Unassessed());
  final ObjectProperty<MarkBy> markBy = new SimpleObjectProperty<>(this, "markBy", MarkBy.HELIX);
  final ScoreHistory scores;

  /// All of the city, by name.
  final ObservableList<Stakeholder> all = FXCollections.observableArrayList();

  /// Those that the filter admits.
  final ObservableList<Stakeholder> shown = FXCollections.observableArrayList();

  /// Those of the list beside the plane.
  final ObservableList<Stakeholder> listed = FXCollections.observableArrayList();

  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Edits edits;
  private String cityName = "";
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private final ReadOnlyObjectWrapper<InfluenceMatrix> matrix =
      new ReadOnlyObjectWrapper<>(this, "matrix", InfluenceMatrix.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable Stakeholder> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");

  MatrixScreenModel(Workspace workspace, Jobs jobs, CityId city) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    edits = new Edits(workspace, jobs);
    scores = new ScoreHistory(workspace, jobs);
    filter.subscribe((_, _) -> arrange());
    listing.subscribe((_, _) -> list());
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// Of those that the filter admits.
  ReadOnlyObjectProperty<InfluenceMatrix> matrixProperty() {
    return matrix.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Stakeholder> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  String cityName() {
    return cityName;
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  void reload() {
    jobs.load(
        () -> {
          var upTo = edits.written();
          return workspace.read(
              tx ->
                  new Reading(
                      upTo,
                      tx.cities().find(city).map(City::name).orElse(""),
                      tx.stakeholders().all(city)));
        },
        this::arrived);
  }

  /// The plane as somebody gets it.
  ///
  /// @param all how many there are without a filter
  /// @param sight what its reader gets to see
  record Plane(InfluenceMatrix matrix, int all, Sight sight) {}

  /// What is shown now, as somebody else sees it; the work is for any thread. The filter has chosen
  /// by what only the house sees.
  Supplier<Plane> shared(SharingProfile profile) {
    var now = new Plane(matrix.get(), all.size(), Sight.ALL);
    var chosen = shown.stream().map(Stakeholder::id).collect(Collectors.toSet());
    if (profile == SharingProfile.FULL) return () -> now;
    return () ->
        workspace.read(
            tx -> {
              var seen = tx.sharedAs(profile, city, Catalogue.shipped().lifecycle());
              var some =
                  seen.stakeholders().all(city).stream()
                      .filter(it -> chosen.contains(it.id()))
                      .toList();
              return new Plane(InfluenceMatrix.of(some), now.all(), seen.sight());
            });
  }

  SharingDialog.Shared sharing() {
    return new SharingDialog.Shared(
        workspace, city, SharedKinds.MATRIX, SharingDialog.Shared.PICTURES);
  }

  private record Reading(long upTo, String city, List<Stakeholder> stakeholders) {}

  private void arrived(Reading reading) {
    if (!edits.allIn(reading.upTo())) {
      reload(); // moves are under way that this reading has not seen
      return;
    }
    var first = !loaded.get();
    cityName = reading.city();
    all.setAll(reading.stakeholders());
    arrange();
    if (first && matrix.get().unassessed().isEmpty()) listing.set(new Listing.All());
    loaded.set(true);
    scores.reload();
  }

  private void arrange() {
    shown.setAll(all.stream().filter(filter.get()::admits).toList());
    matrix.set(InfluenceMatrix.of(shown));
    list();
    var it = selected.get();
    if (it != null) selected.set(find(it.id()));
  }

  private void list() {
    listed.setAll(listing.get().of(matrix.get(), shown));
  }

  private @Nullable Stakeholder find(StakeholderId id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
  }

  void select(@Nullable StakeholderId id) {
    var before = selected.get();
    if (before != null && before.id().equals(id)) return;
    selected.set(id == null ? null : find(id));
    scores.follow(id);
  }

  /// Moves a mark by scores; who has none yet enters at the lowest.
  void move(StakeholderId id, int moreInfluence, int moreInterest) {
    var it = find(id);
    if (it == null) return;
    var to =
        Spot.of(it.stance())
            .map(from -> from.moved(moreInfluence, moreInterest))
            .orElse(new Spot(Spot.LOWEST, Spot.LOWEST));
    place(id, to);
  }

  void place(StakeholderId id, Spot spot) {
    select(id);
    edit(
        id,
        it ->
            it.withStance(
                it.stance().withInfluence(spot.influence()).withInterest(spot.interest())));
  }

  /// Takes both scores away.
  void unassess(StakeholderId id) {
    select(id);
    edit(id, it -> it.withStance(it.stance().withInfluence(null).withInterest(null)));
  }

  /// Changes the selected one.
  void edit(UnaryOperator<Stakeholder> change) {
    var it = selected.get();
    if (it != null) edit(it.id(), change);
  }

  private void edit(StakeholderId id, UnaryOperator<Stakeholder> change) {
    var before = find(id);
    if (before == null || readOnly()) return;
    var after = change.apply(before);
    if (after.equals(before)) return;
    all.set(all.indexOf(before), after);
    arrange();
    edits.save(
        label(before, after),
        tx ->
            tx.stakeholders()
                .save(
                    change.apply(
                        tx.stakeholders()
                            .find(id)
                            .orElseThrow(() -> new UserProblem("problem.recordGone")))),
        () -> {},
        _ -> reload());
  }

  private static Label label(Stakeholder before, Stakeholder after) {
    var was = before.stance();
    var is = after.stance();
    if (Objects.equals(was.influence(), is.influence())
        && Objects.equals(was.interest(), is.interest()))
      return Label.of("change.stakeholder.edited", after.name());
    return Label.of(
        "change.stakeholder.assessed", after.name(), word(is.influence()), word(is.interest()));
  }

  private static String word(@Nullable Integer score) {
    return score == null ? "none" : score.toString();
  }

  /// Adds the reason to an assessment that was made.
  void explain(Assessment assessment, UnaryOperator<Assessment> change) {
    var it = find(assessment.stakeholder());
    if (it == null || readOnly()) return;
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.assessment.explained", it.name()),
                tx ->
                    tx.assessments()
                        .find(assessment.id())
                        .map(change)
                        .ifPresent(changed -> tx.assessments().saveAll(List.of(changed)))));
  }
}
