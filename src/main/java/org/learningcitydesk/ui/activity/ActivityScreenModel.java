// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The activities of one city: the register, and what an activity can point to.
final class ActivityScreenModel {
  final RegisterModel<Activity, ActivityId> register;
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Choices> choices =
      new ReadOnlyObjectWrapper<>(this, "choices", Choices.NONE);
  private volatile Choices names = Choices.NONE;

  ActivityScreenModel(
      Workspace workspace, Jobs jobs, CityId city, Catalogue catalogue, InstantSource clock) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    this.clock = clock;
    register = new RegisterModel<>(workspace, jobs, new ActivityKind(city));
  }

  /// Reads first what activities point to, so that the rows know the names when they arrive.
  void reload() {
    jobs.load(
        () -> workspace.read(tx -> Choices.of(tx, city)),
        read -> {
          names = read;
          if (!read.equals(choices.get())) choices.set(read);
          register.reload();
        });
  }

  ReadOnlyObjectProperty<Choices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// The same from any thread: tables ask for names while they sort.
  Choices names() {
    return names;
  }

  /// Begins a new activity, of the same type as the open one.
  void begin(String untitled) {
    var open = register.open();
    var type = open == null ? catalogue.activityTypes().getFirst().id() : open.type();
    register.begin(Activity.titled(city, untitled, type, null));
  }

  /// A new activity of the first type.
  Activity titled(String title) {
    return Activity.titled(city, title, catalogue.activityTypes().getFirst().id(), null);
  }

  /// Removes the activities, or drops the draft that is open.
  void remove(List<Activity> chosen) {
    if (register.isDraft()) register.discard();
    else register.remove(chosen);
  }

  /// Whether its last day has passed although it is still said to lie ahead or to be under way.
  boolean shouldBeOver(Activity it) {
    var last = it.end() == null ? it.start() : it.end();
    var open =
        it.status() == ActivityStatus.PLANNED
            || it.status() == ActivityStatus.CONFIRMED
            || it.status() == ActivityStatus.IN_PROGRESS;
    return open
        && last != null
        && last.last().isBefore(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }
}
