// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// A number per type that moves with every commit that touched the type. A shown screen reads again
/// when its number moves:
///
/// ```java
/// kit.versions().of(Stakeholder.class).when(Shown.in(root)).subscribe(_ -> model.reload());
/// ```
///
/// The subscription reads at once, and again whenever the number has moved and the node is shown.
public final class DataVersions {
  private final Executor fx;
  private final Map<Class<?>, LongProperty> versions = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Instant> saved =
      new ReadOnlyObjectWrapper<>(this, "saved");

  /// @param fx the JavaFX thread, to which all the numbers belong
  public DataVersions(Executor fx) {
    this.fx = fx;
  }

  /// The number of one type.
  public ObservableValue<Number> of(Class<?> type) {
    return version(type);
  }

  /// One number for several types: it moves when any of them does.
  public ObservableValue<Number> of(Class<?> first, Class<?>... more) {
    var all = new LongProperty[more.length + 1];
    all[0] = version(first);
    for (var i = 0; i < more.length; i++) all[i + 1] = version(more[i]);
    return Bindings.createLongBinding(() -> sum(all), all);
  }

  /// When the last commit was safely on the disk; null before the first one.
  public ReadOnlyObjectProperty<@Nullable Instant> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /// Takes note of a commit; may be called from any thread.
  public void touched(Set<Class<?>> types, Instant at) {
    fx.execute(
        () -> {
          saved.set(at);
          for (var type : types) version(type).set(version(type).get() + 1);
        });
  }

  private LongProperty version(Class<?> type) {
    return versions.computeIfAbsent(type, _ -> new SimpleLongProperty());
  }

  private static long sum(LongProperty[] all) {
    var sum = 0L;
    for (var one : all) sum += one.get();
    return sum;
  }
}
