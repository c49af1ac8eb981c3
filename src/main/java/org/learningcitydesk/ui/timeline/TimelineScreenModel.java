// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.learningcitydesk.chart.timeline.TimelineFigure;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.Naming;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.timeline.RowKind;
import org.learningcitydesk.domain.timeline.Subject;
import org.learningcitydesk.domain.timeline.Timeline;
import org.learningcitydesk.domain.timeline.Window;
import org.learningcitydesk.domain.timeline.Zoom;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.timeline.TimelineFigures;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// Which part of the timeline of one city is looked at. Zoom and groups are remembered.
final class TimelineScreenModel {
  private static final String ZOOM = "timeline-zoom";
  private static final String KINDS = "timeline-kinds";

  /// @param city its name
  /// @param timeline of all kinds
  /// @param period the name of what is looked at
  record Shown(
      String city,
      Timeline timeline,
      Zoom zoom,
      Set<RowKind> kinds,
      Window window,
      String period,
      TimelineFigure figure) {
    Shown {
      kinds = Set.copyOf(kinds);
    }

    /// True where nothing has a date at all.
    boolean isEmpty() {
      return timeline.rows().stream().allMatch(it -> it.isUndated());
    }
  }

  private record Read(String city, Timeline timeline, TimelineFigures figures) {}

  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final Settings settings;
  private final Supplier<LocalDate> today;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private Optional<Read> read = Optional.empty();
  private Zoom zoom;
  private Set<RowKind> kinds;
  private LocalDate day;

  TimelineScreenModel(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.city = city;
    this.today = today;
    jobs = kit.jobs();
    catalogue = kit.catalogue();
    settings = kit.settings();
    messages = kit.messages();
    day = today.get();
    zoom = settings.choice(ZOOM).flatMap(TimelineScreenModel::zoom).orElse(Zoom.YEAR);
    kinds =
        settings
            .choice(KINDS)
            .map(TimelineScreenModel::kinds)
            .orElseGet(() -> EnumSet.allOf(RowKind.class));
  }

  private static Optional<Zoom> zoom(String id) {
    try {
      return Optional.of(Zoom.of(id));
    } catch (InvalidValue _) {
      return Optional.empty();
    }
  }

  private static Set<RowKind> kinds(String ids) {
    var known = Set.of(ids.split(" ", -1));
    return Arrays.stream(RowKind.values())
        .filter(it -> known.contains(it.id()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RowKind.class)));
  }

  /// Empty until it was read for the first time.
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void reload() {
    jobs.load(
        () -> workspace.read(tx -> read(ProgressSource.read(tx, city))),
        it -> {
          read = Optional.of(it);
          show();
        });
  }

  /// What is looked at, as somebody else sees it; the work is for any thread.
  Supplier<TimelineFigure> shared(SharingProfile profile) {
    var now = shown.get().orElseThrow();
    var at = day;
    if (profile == SharingProfile.FULL) return now::figure;
    return () -> {
      var seen =
          workspace.read(
              tx ->
                  read(
                      ProgressSource.read(
                          tx.sharedAs(profile, city, catalogue.lifecycle()), city)));
      return shown(seen, now.zoom(), now.kinds(), at).figure();
    };
  }

  /// How many people are named in what is looked at; for any thread.
  int people() {
    var naming = new Naming(sharing().others());
    shown
        .get()
        .ifPresent(it -> it.figure().table().rows().forEach(row -> row.forEach(naming::hear)));
    return naming.people();
  }

  SharingDialog.Shared sharing() {
    return new SharingDialog.Shared(
        workspace, city, SharedKinds.TIMELINE, SharingDialog.Shared.PICTURES);
  }

  private Read read(ProgressSource it) {
    return new Read(
        it.city().name(),
        Timeline.of(
            it.steps(),
            it.tasks(),
            it.activities(),
            it.partnerships(),
            catalogue.lifecycle(),
            today.get()),
        new TimelineFigures(messages, it.restricted()));
  }

  /// Puts the part that is looked at into words and bars, in the background: a thousand rows take
  /// a moment.
  private void show() {
    if (read.isEmpty()) return;
    var it = read.get();
    var of = zoom;
    var some = Set.copyOf(kinds);
    var at = day;
    jobs.load(() -> shown(it, of, some, at), made -> shown.set(Optional.of(made)));
  }

  private Shown shown(Read it, Zoom of, Set<RowKind> some, LocalDate at) {
    var timeline = it.timeline().only(some);
    var window = Window.of(of, at, timeline.whole());
    return new Shown(
        it.city(),
        it.timeline(),
        of,
        some,
        window,
        TimelineFigures.period(messages, of, window),
        it.figures().of(it.city(), timeline, of, window));
  }

  Zoom zoom() {
    return zoom;
  }

  Set<RowKind> kinds() {
    return Set.copyOf(kinds);
  }

  void zoom(Zoom wanted) {
    if (wanted == zoom) return;
    zoom = wanted;
    settings.rememberChoice(ZOOM, wanted.id());
    show();
  }

  /// Switches one group on or off.
  void show(RowKind kind, boolean wanted) {
    if (kinds.contains(kind) == wanted) return;
    if (wanted) kinds.add(kind);
    else kinds.remove(kind);
    settings.rememberChoice(
        KINDS, kinds.stream().map(RowKind::id).collect(Collectors.joining(" ")));
    show();
  }

  /// The quarter or year after this one, or with -1 before it.
  void move(int direction) {
    switch (zoom) {
      case QUARTER -> day = day.plusMonths(3L * direction);
      case YEAR -> day = day.plusYears(direction);
      case ALL -> {
        return;
      }
    }
    show();
  }

  void today() {
    day = today.get();
    show();
  }

  /// Where the record behind a row is.
  static Place place(Subject subject) {
    return switch (subject) {
      case Subject.OfStep(var step) -> new Place.Path(step);
      case Subject.OfTask(_, var step) -> new Place.Path(step);
      case Subject.OfActivity(var activity) -> new Place.Activities(activity);
      case Subject.OfPartnership(var partnership) -> new Place.Partnerships(partnership);
    };
  }
}
