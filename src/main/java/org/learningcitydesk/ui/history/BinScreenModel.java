// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.Binned;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.Restored;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// What was deleted, of all kinds or of one; and the way back.
final class BinScreenModel {
  private final Workspace workspace;
  private final Jobs jobs;
  private final HistoryWords words;
  final ObservableList<Binned> shown = FXCollections.observableArrayList();
  final ObservableList<RecordKind> kinds = FXCollections.observableArrayList();

  /// Null for all kinds.
  final ObjectProperty<@Nullable RecordKind> kind = new SimpleObjectProperty<>(this, "kind");

  /// What came of the last restoring; null before the first and after it was looked away from.
  final ObjectProperty<@Nullable Restored> restored = new SimpleObjectProperty<>(this, "restored");

  final BooleanProperty read = new SimpleBooleanProperty(this, "read");
  final BooleanProperty empty = new SimpleBooleanProperty(this, "empty");
  private List<Binned> all = List.of();
  private Map<CityId, String> cities = Map.of();

  BinScreenModel(Workspace workspace, Jobs jobs, HistoryWords words) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.words = words;
    kind.subscribe(_ -> show());
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  private record Found(List<Binned> all, Map<CityId, String> cities) {}

  void reload() {
    jobs.load(
        () ->
            workspace.<Found>read(
                tx -> {
                  var names = new HashMap<CityId, String>();
                  for (var it : tx.cities().all()) names.put(it.id(), it.name());
                  return new Found(tx.bin().all(), names);
                }),
        found -> {
          all = found.all();
          cities = found.cities();
          var there = all.stream().map(it -> it.record().kind()).distinct().sorted().toList();
          if (!there.equals(kinds)) kinds.setAll(there);
          var wanted = kind.get();
          if (wanted != null && !there.contains(wanted)) kind.set(null);
          empty.set(all.isEmpty());
          show();
          read.set(true);
        });
  }

  private void show() {
    var wanted = kind.get();
    shown.setAll(
        all.stream().filter(it -> wanted == null || it.record().kind() == wanted).toList());
  }

  /// The name of the city that the record belongs to; null where it belongs to none that is there.
  @Nullable String city(Binned it) {
    return it.city() == null ? null : cities.get(it.city());
  }

  /// Restores these, as one change.
  void restore(List<Binned> chosen) {
    if (chosen.isEmpty()) return;
    var report = new AtomicReference<@Nullable Restored>();
    restored.set(null);
    jobs.save(
        () ->
            workspace.change(
                Label.of(
                    "change.bin.restored",
                    Integer.toString(chosen.size()),
                    words.name(chosen.getFirst().name())),
                tx -> report.set(tx.bin().restore(chosen))),
        () -> restored.set(report.get()));
  }
}
