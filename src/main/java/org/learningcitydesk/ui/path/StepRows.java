// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.ui.path.PathScreenModel.Row;

/// The steps as the screen shows them, the one of them that is open, and how far all are.
final class StepRows {
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Row> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final ObservableValue<@Nullable StepView> open = selected.flatMap(Row::viewProperty);
  private final ReadOnlyObjectWrapper<PathProgress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", new PathProgress(0, 0, 0, 0));
  private @Nullable StepId wanted;

  ObservableList<Row> all() {
    return rows;
  }

  ObjectProperty<@Nullable Row> selectedProperty() {
    return selected;
  }

  ObservableValue<@Nullable StepView> openProperty() {
    return open;
  }

  ReadOnlyObjectProperty<PathProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  Optional<Row> row(@Nullable StepId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  Optional<Task> task(TaskId id) {
    return rows.stream()
        .flatMap(row -> row.view().tasks().stream())
        .filter(task -> task.id().equals(id))
        .findFirst();
  }

  Optional<Evidence> evidence(EvidenceId id) {
    return rows.stream()
        .flatMap(row -> row.view().evidence().stream())
        .map(StepView.Proof::evidence)
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  /// Shows what was read. The step that was open stays open; where it is gone, the one in its place
  /// is opened.
  void show(List<StepView> read) {
    var known = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    var next = read.stream().map(view -> row(known.get(view.step().id()), view)).toList();
    var before = selected.get();
    var chosen = wanted != null ? wanted : before == null ? null : before.id();
    var place = before == null ? 0 : rows.indexOf(before);
    if (!rows.equals(next)) rows.setAll(next);
    count();
    selected.set(
        row(chosen)
            .orElse(next.isEmpty() ? null : next.get(Math.clamp(place, 0, next.size() - 1))));
    wanted = null;
  }

  private static Row row(@Nullable Row known, StepView view) {
    if (known == null) return new Row(view);
    known.show(view);
    return known;
  }

  /// Shows an edit at once, before it has been saved; what is saved replaces it.
  void show(StepView view) {
    row(view.step().id()).ifPresent(row -> row.show(view));
    count();
  }

  void show(Task task) {
    row(task.step()).ifPresent(row -> show(row.view().with(task)));
  }

  void show(Evidence evidence) {
    row(evidence.step()).ifPresent(row -> show(row.view().with(evidence)));
  }

  private void count() {
    var steps = rows.stream().map(row -> row.view().step()).toList();
    progress.set(
        PathProgress.of(steps, rows.stream().flatMap(row -> row.view().tasks().stream()).toList()));
  }

  /// Opens a step, at once or as soon as it has been read.
  void open(StepId id) {
    var row = row(id);
    wanted = row.isPresent() ? null : id;
    row.ifPresent(selected::set);
  }
}
