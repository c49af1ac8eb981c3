// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.contact.Warmth;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// Who asks for a contact. It changes nothing.
final class GoingColdScreenModel {
  /// What was read: who asks for a contact, the longest overdue first.
  ///
  /// @param cadences how many there are: without any, nobody goes cold
  record View(List<Silence> list, int cadences) {
    int cold() {
      return (int) list.stream().filter(Silence::isCold).count();
    }

    int due() {
      return count(Warmth.DUE);
    }

    /// Never contacted, and recorded not long enough ago to be cold.
    int waiting() {
      return (int)
          list.stream().filter(it -> it.warmth() == Warmth.NEVER_CONTACTED && !it.isCold()).count();
    }

    private int count(Warmth warmth) {
      return (int) list.stream().filter(it -> it.warmth() == warmth).count();
    }
  }

  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<@Nullable View> view =
      new ReadOnlyObjectWrapper<>(this, "view");

  GoingColdScreenModel(Workspace workspace, Jobs jobs, CityId city, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.today = today;
  }

  /// Null until it was read for the first time.
  ReadOnlyObjectProperty<@Nullable View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  void reload() {
    var day = today.get();
    jobs.load(
        () ->
            workspace.read(
                tx -> new View(tx.contacts().goingCold(city, day), tx.cadences().all(city).size())),
        view::set);
  }
}
