// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.exchange.register.HistoryExport;
import org.learningcitydesk.exchange.register.HistoryFormat;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.ui.control.history.RecordHistory;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// The changes of the whole file, the newest first, page by page; and what the chosen one did.
final class HistoryScreenModel {
  static final int PAGE = 200;

  /// Of a change so many records and parts are shown; a file has them all.
  static final int MOST = 100;

  private final Workspace workspace;
  private final Jobs jobs;
  private final HistoryWords words;
  final ObservableList<Deed> deeds = FXCollections.observableArrayList();
  final BooleanProperty more = new SimpleBooleanProperty(this, "more");
  final BooleanProperty read = new SimpleBooleanProperty(this, "read");
  final ObservableList<String> authors = FXCollections.observableArrayList();
  final ObservableList<City> cities = FXCollections.observableArrayList();
  final ObjectProperty<HistoryFilter> filter =
      new SimpleObjectProperty<>(this, "filter", HistoryFilter.ALL);
  private final ReadOnlyObjectWrapper<@Nullable Deed> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private @Nullable Long number;
  private long asked;

  HistoryScreenModel(Workspace workspace, Jobs jobs, HistoryWords words) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.words = words;
  }

  /// The change that is looked at, with what it did.
  ReadOnlyObjectProperty<@Nullable Deed> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  void filter(UnaryOperator<HistoryFilter> change) {
    var changed = change.apply(filter.get());
    if (changed.equals(filter.get())) return;
    filter.set(changed);
    deeds.clear();
    reload();
  }

  private record Found(List<Deed> deeds, List<String> authors, List<City> cities) {}

  void reload() {
    var wanted = Math.max(PAGE, deeds.size());
    find(
        progress -> found(Long.MAX_VALUE, wanted, progress),
        found -> {
          authors.setAll(found.authors());
          cities.setAll(found.cities());
          deeds.setAll(cut(found.deeds(), wanted));
          read.set(true);
          look();
        });
  }

  /// The next page.
  void next() {
    if (deeds.isEmpty()) return;
    var last = deeds.getLast().number();
    find(progress -> found(last, PAGE, progress), found -> deeds.addAll(cut(found.deeds(), PAGE)));
  }

  private List<Deed> cut(List<Deed> found, int wanted) {
    more.set(found.size() > wanted);
    return found.subList(0, Math.min(wanted, found.size()));
  }

  private Found found(long before, int wanted, Progress progress) {
    var by = filter.get();
    return workspace.read(
        tx ->
            new Found(
                tx.history().page(by, before, wanted + 1, words::change, progress),
                tx.history().authors(),
                tx.cities().all()));
  }

  /// Only the last wish is shown. What a filter leaves is looked for in every change, and words and
  /// cities in every row, which may take long enough to be cancelled.
  private void find(Function<Progress, Found> work, Consumer<Found> done) {
    var turn = ++asked;
    Consumer<Found> arrived =
        it -> {
          if (turn == asked) done.accept(it);
        };
    if (filter.get().equals(HistoryFilter.ALL)) jobs.load(() -> work.apply(Progress.NONE), arrived);
    else jobs.start("history.searching", work, arrived);
  }

  /// Shows what a change did; null for none.
  void choose(@Nullable Deed deed) {
    var wanted = deed == null ? null : deed.number();
    if (Objects.equals(wanted, number)) return;
    number = wanted;
    if (wanted == null) chosen.set(null);
    look();
  }

  private void look() {
    var wanted = number;
    if (wanted == null) return;
    jobs.load(
        () -> workspace.<Optional<Deed>>read(tx -> tx.history().find(wanted, MOST)),
        found -> {
          if (wanted.equals(number)) chosen.set(found.orElse(null));
        });
  }

  void giveBack(RecordHistory.Past past) {
    RecordHistory.giveBack(workspace, jobs, words.messages(), past);
  }

  /// Writes the changes that the filter leaves into a file.
  void export(HistoryFormat format, Path target, Consumer<Path> written) {
    var by = filter.get();
    jobs.start(
        "history.exporting",
        progress -> {
          HistoryExport.write(
              workspace, by, format, target, words.catalogue(), words.messages(), progress);
          return target;
        },
        written);
  }
}
