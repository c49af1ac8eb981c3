// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.network.Leaving;
import org.learningcitydesk.domain.network.Leavings;
import org.learningcitydesk.domain.network.NetworkChange;
import org.learningcitydesk.domain.network.NetworkFilter;
import org.learningcitydesk.domain.network.NetworkLayout;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.network.NetworkSnapshotId;
import org.learningcitydesk.domain.network.Occasion;
import org.learningcitydesk.domain.network.SnapshotFigures;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.network.NetworkReading;
import org.learningcitydesk.report.network.NodeSize;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// The network of a city: what part of it is looked at, what is measured, who is selected, where
/// everybody lies.
final class NetworkScreenModel {
  /// Measuring more than so many links is shown as a job.
  private static final int MANY = 2000;

  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final ReadOnlyObjectWrapper<Optional<NetworkReading>> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", Optional.empty());
  private final ReadOnlyObjectWrapper<Picture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Picture.NONE);
  private final ObjectProperty<NetworkFilter> filter =
      new SimpleObjectProperty<>(this, "filter", NetworkFilter.ALL);
  private final ObjectProperty<NodeSize> size =
      new SimpleObjectProperty<>(this, "size", NodeSize.DEGREE);
  private final ObjectProperty<@Nullable StakeholderId> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final ObjectProperty<@Nullable NetworkSnapshotId> compared =
      new SimpleObjectProperty<>(this, "compared");

  /// Where linked stakeholders lay last, so that a filter does not turn the picture over.
  private final Map<StakeholderId, NetworkPosition> remembered = new HashMap<>();

  private long asked;

  NetworkScreenModel(Workspace workspace, Jobs jobs, CityId city) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    filter.subscribe((_, _) -> measure());
    compared.subscribe((_, _) -> compare());
  }

  /// Empty until it was read for the first time.
  ReadOnlyObjectProperty<Optional<NetworkReading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  ObjectProperty<NetworkFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<NodeSize> sizeProperty() {
    return size;
  }

  ObjectProperty<@Nullable StakeholderId> selectedProperty() {
    return selected;
  }

  /// The snapshot that is compared with.
  ObjectProperty<@Nullable NetworkSnapshotId> comparedProperty() {
    return compared;
  }

  void reload() {
    jobs.load(
        () -> workspace.read(tx -> NetworkReading.of(tx, city)),
        it -> {
          reading.set(Optional.of(it));
          measure();
        });
  }

  void narrow(UnaryOperator<NetworkFilter> change) {
    filter.set(change.apply(filter.get()));
  }

  /// Measures and arranges in the background; only the last wish is shown.
  private void measure() {
    if (reading.get().isEmpty()) return;
    var source = reading.get().get();
    var turn = ++asked;
    var wish = filter.get();
    var kept = new HashMap<>(remembered);
    kept.putAll(source.positions());
    var snapshot = snapshot();
    Function<Progress, Picture> work =
        progress -> {
          progress.step(0, 2);
          var metrics = NetworkMetrics.of(source.network(wish));
          progress.step(1, 2);
          var places = NetworkLayout.of(metrics.network(), kept);
          return new Picture(metrics, places, compared(snapshot, metrics));
        };
    if (source.partnerships().size() + source.activities().size() > MANY)
      jobs.start("network.measuring", work, it -> show(turn, it));
    else jobs.compute(() -> work.apply(Progress.NONE), it -> show(turn, it));
  }

  private void show(long turn, Picture measured) {
    if (turn != asked) return;
    for (var it : measured.metrics().figures()) {
      var place = measured.places().get(it.who().id());
      if (it.degree() > 0 && place != null) remembered.put(it.who().id(), place);
    }
    picture.set(measured);
    var id = selected.get();
    if (id != null && measured.metrics().of(id).isEmpty()) selected.set(null);
  }

  private static Optional<Picture.Compared> compared(
      Optional<NetworkSnapshot> snapshot, NetworkMetrics metrics) {
    return snapshot.map(
        it ->
            new Picture.Compared(
                it, NetworkChange.between(SnapshotFigures.fromJson(it.figures()), metrics)));
  }

  /// The numbers of the selected stakeholder.
  Optional<NetworkMetrics.Figures> figures() {
    var id = selected.get();
    return id == null ? Optional.empty() : picture.get().metrics().of(id);
  }

  Leaving leaving(StakeholderId id) {
    return new Leavings(picture.get().metrics().network()).of(id);
  }

  /// The picture as it is, or as somebody else gets to see it, to be read by any thread. Others get
  /// no comparison with an earlier day: it names those who were there.
  Supplier<Picture> shared(SharingProfile profile) {
    var shown = picture.get();
    var wish = filter.get();
    if (profile == SharingProfile.FULL) return () -> shown;
    return () -> {
      var lifecycle = Catalogue.shipped().lifecycle();
      var seen = workspace.read(tx -> NetworkReading.of(tx, city, profile, lifecycle));
      var metrics = NetworkMetrics.of(seen.network(wish));
      return new Picture(
          metrics, NetworkLayout.of(metrics.network(), shown.places()), Optional.empty());
    };
  }

  /// How many people are named in what is shown; for any thread.
  int people() {
    var network = picture.get().metrics().network();
    var lifecycle = Catalogue.shipped().lifecycle();
    return workspace.read(
        tx ->
            NetworkReading.people(
                network, tx.sharedAs(SharingProfile.REDACTED, city, lifecycle).sight()));
  }

  SharingDialog.Shared sharing() {
    return new SharingDialog.Shared(
        workspace, city, SharedKinds.NETWORK, List.of(SharingProfile.values()));
  }

  /// Where the record of an occasion is.
  static Place placeOf(Occasion.Source source) {
    return switch (source) {
      case Occasion.Source.OfPartnership(var id) -> new Place.Partnerships(id);
      case Occasion.Source.OfActivity(var id) -> new Place.Activities(id);
      case Occasion.Source.OfContact(var id) -> new Place.Contacts(id);
      case Occasion.Source.OfMeeting(var id) -> new Place.Meetings(id);
    };
  }

  /// Keeps a place that somebody chose, and with it the picture as it is: everybody stays where
  /// they are seen.
  void move(StakeholderId id, double x, double y) {
    var name = picture.get().metrics().network().node(id).map(it -> it.name()).orElse("");
    picture.set(picture.get().moved(new NetworkPosition(id, x, y)));
    remembered.put(id, new NetworkPosition(id, x, y));
    var places = List.copyOf(picture.get().places().values());
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.network.moved", name),
                tx -> tx.network().savePositions(city, places)));
  }

  boolean hasChosenPlaces() {
    return reading.get().map(it -> !it.positions().isEmpty()).orElse(false);
  }

  /// Forgets all chosen places and arranges anew.
  void arrangeAgain() {
    remembered.clear();
    if (hasChosenPlaces())
      jobs.save(
          () ->
              workspace.change(
                  "change.network.arranged", tx -> tx.network().forgetPositions(city)));
    else measure();
  }

  /// Keeps what is measured now.
  void takeSnapshot(String name, LocalDate today) {
    var metrics = picture.get().metrics();
    var snapshot =
        new NetworkSnapshot(
            NetworkSnapshotId.next(),
            0,
            city,
            PartialDate.of(today),
            name,
            metrics.network().filter().toJson(),
            SnapshotFigures.of(metrics).toJson());
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.snapshot.taken", snapshot.name()),
                tx -> tx.network().save(snapshot)),
        () -> compared.set(snapshot.id()));
  }

  void removeSnapshot() {
    snapshot()
        .ifPresent(
            it -> {
              compared.set(null);
              jobs.save(
                  () ->
                      workspace.change(
                          Label.of("change.snapshot.removed", it.name()),
                          tx -> tx.network().remove(it.id())));
            });
  }

  /// Looks at the same part of the network as the snapshot did.
  private void compare() {
    var snapshot = snapshot();
    var same = snapshot.map(it -> NetworkFilter.fromJson(it.filter())).orElse(filter.get());
    if (same.equals(filter.get())) measure();
    else filter.set(same);
  }

  /// The snapshot that is compared with.
  Optional<NetworkSnapshot> snapshot() {
    var id = compared.get();
    return id == null
        ? Optional.empty()
        : reading.get().stream()
            .flatMap(it -> it.snapshots().stream())
            .filter(it -> it.id().equals(id))
            .findFirst();
  }
}
