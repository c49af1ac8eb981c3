// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.ui.task.Jobs;

/// The records of a register that are like the one that is being written. The index is made when
/// somebody types and the register has changed since; what was typed last is answered.
public final class Lookalikes<T> {
  private static final int MOST = 3;
  private final Jobs jobs;
  private final ObservableList<T> records;
  private final Function<List<T>, DuplicateIndex<T>> indexing;
  private final Function<? super T, ?> identity;
  private final ReadOnlyObjectWrapper<List<Pair<T>>> found =
      new ReadOnlyObjectWrapper<>(this, "found", List.of());
  private @Nullable DuplicateIndex<T> index;
  private boolean stale = true;
  private boolean busy;
  private @Nullable T asked;

  public Lookalikes(
      Jobs jobs,
      ObservableList<T> records,
      Function<List<T>, DuplicateIndex<T>> indexing,
      Function<? super T, ?> identity) {
    this.jobs = jobs;
    this.records = records;
    this.indexing = indexing;
    this.identity = identity;
    records.subscribe(() -> stale = true);
  }

  /// The most alike first.
  public ReadOnlyObjectProperty<List<Pair<T>>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// The record as it is typed so far; null where nothing is typed.
  public void typed(@Nullable T written) {
    asked = written;
    if (written == null) found.set(List.of());
    else if (!busy) answer(written);
  }

  private void answer(T written) {
    busy = true;
    var made = stale ? null : index;
    stale = false;
    var all = List.copyOf(records);
    jobs.compute(
        () -> {
          var now = made == null ? indexing.apply(all) : made;
          var id = identity.apply(written);
          return new Answer<>(
              now, now.near(written, MOST, it -> !Objects.equals(identity.apply(it), id)));
        },
        answer -> {
          busy = false;
          index = answer.index();
          var last = asked;
          if (last == null) return;
          if (last.equals(written)) found.set(answer.pairs());
          else answer(last);
        });
  }

  private record Answer<T>(DuplicateIndex<T> index, List<Pair<T>> pairs) {}
}
