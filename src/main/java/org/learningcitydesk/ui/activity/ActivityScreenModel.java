// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.NextYear;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.catalogue.ActivityFormat;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
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
        () -> workspace.read(tx -> Choices.of(tx, city, catalogue.lifecycle(), clock)),
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

  /// By which time the city lives.
  ZoneId zone() {
    return names.zone();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /// Begins an activity of a format of the catalogue: its type, and its phases as the plan.
  void begin(ActivityFormat format, Messages messages) {
    var type = catalogue.activityType(format.activityTypeId());
    var name = type.map(it -> it.name().in(messages.locale())).orElse(format.id());
    var plan =
        IntStream.range(0, format.phases().size())
            .mapToObj(
                at ->
                    messages.get(
                        "activity.phase",
                        at + 1,
                        format.phases().get(at).name().in(messages.locale())))
            .collect(Collectors.joining("\n"));
    register.begin(
        Activity.titled(city, name, format.activityTypeId(), null)
            .withFormat(format.id())
            .withNotes(messages.get("activity.plan", name) + "\n" + plan));
  }

  /// Begins an activity on a day.
  void begin(String untitled, LocalDate day) {
    begin(untitled);
    register.edit(it -> it.withStart(PartialDate.of(day)));
  }

  /// The activity with another time at which it begins. It takes as long as before, or as long as
  /// its format does at most.
  Activity withStartTime(Activity it, @Nullable LocalTime from) {
    var timing = it.timing();
    if (from == null) return it.withTiming(timing.withTo(null).withFrom(null));
    var minutes = minutes(it);
    var ends = from.toSecondOfDay() / 60 + minutes;
    if (minutes == 0 || ends >= 24 * 60) return it.withTiming(timing.withFrom(from));
    return it.withTiming(new Timing(from, from.plusMinutes(minutes), timing.recurrence()));
  }

  private int minutes(Activity it) {
    var from = it.timing().from();
    var to = it.timing().to();
    if (from != null && to != null)
      return Math.max(0, (int) Duration.between(from, to).toMinutes());
    return Optional.ofNullable(it.format())
        .flatMap(catalogue::format)
        .map(format -> format.durationHours().max() * 60)
        .orElse(0);
  }

  /// Gives an activity another state, wherever it is shown.
  void setStatus(Activity it, ActivityStatus status) {
    if (register.readOnly()) return;
    register.leave();
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.activity.edited", it.title()),
                tx ->
                    tx.activities()
                        .find(it.id())
                        .ifPresent(now -> tx.activities().save(now.withStatus(status)))));
  }

  /// The same activities a year later, in one change; the first new one is opened.
  void copyToNextYear(List<Activity> chosen, NextYear.Way way) {
    if (chosen.isEmpty() || register.readOnly()) return;
    register.leave();
    var copies = chosen.stream().map(it -> NextYear.of(it, way).to()).toList();
    jobs.save(
        () ->
            workspace.change(
                Label.of(
                    "change.activity.nextYear",
                    Integer.toString(chosen.size()),
                    chosen.getFirst().title()),
                tx -> tx.activities().saveAll(copies)),
        () -> register.open(copies.getFirst().id()));
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
    var last = it.lastDay();
    var open =
        it.status() == ActivityStatus.PLANNED
            || it.status() == ActivityStatus.CONFIRMED
            || it.status() == ActivityStatus.IN_PROGRESS;
    return open && last != null && last.isBefore(today());
  }
}
