// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.baseline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.baseline.ChangesReport;
import org.learningcitydesk.report.baseline.ChangesSource;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.SharedDocument;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// What is compared with what, what is different, and the states that were frozen.
final class ChangesScreenModel {
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<@Nullable List<Baseline>> baselines =
      new ReadOnlyObjectWrapper<>(this, "baselines");
  private final ReadOnlyObjectWrapper<@Nullable Moment> from =
      new ReadOnlyObjectWrapper<>(this, "from");
  private final ReadOnlyObjectWrapper<Moment> to =
      new ReadOnlyObjectWrapper<>(this, "to", new Moment.Now());
  private final ReadOnlyObjectWrapper<Optional<ChangesSource>> source =
      new ReadOnlyObjectWrapper<>(this, "source", Optional.empty());
  private LocalDate firstDay = LocalDate.MIN;
  private long asked;

  ChangesScreenModel(
      Workspace workspace, Jobs jobs, CityId city, Catalogue catalogue, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    this.today = today;
  }

  /// The document on what is different; it names people, and so does its history.
  DocumentMenu.Made document(Locale language) {
    var compared = source.get().orElseThrow();
    var document = ChangesReport.of(compared, catalogue, language, today.get());
    var people =
        workspace.read(
            tx ->
                SharedDocument.people(
                    document,
                    tx.sharedAs(SharingProfile.REDACTED, city, catalogue.lifecycle()).sight()));
    return new DocumentMenu.Made(
        document, compared.city().name(), today.get().toString(), people, SharingProfile.FULL);
  }

  SharingDialog.Shared shared() {
    return new SharingDialog.Shared(
        workspace,
        city,
        SharedKinds.ofReport(ReportKind.CHANGES.id()),
        ReportKind.CHANGES.profiles());
  }

  /// The latest first; null until they were read for the first time.
  ReadOnlyObjectProperty<@Nullable List<Baseline>> baselinesProperty() {
    return baselines.getReadOnlyProperty();
  }

  /// The earlier state; null where nothing was chosen and nothing can be.
  ReadOnlyObjectProperty<@Nullable Moment> fromProperty() {
    return from.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Moment> toProperty() {
    return to.getReadOnlyProperty();
  }

  /// What is different; empty where there is nothing to compare with.
  ReadOnlyObjectProperty<Optional<ChangesSource>> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  LocalDate today() {
    return today.get();
  }

  private List<Baseline> all() {
    var known = baselines.get();
    return known == null ? List.of() : known;
  }

  private record Read(List<Baseline> baselines, LocalDate firstDay) {}

  void reload() {
    jobs.load(
        () ->
            workspace.read(
                tx ->
                    tx.cities().find(city).isEmpty()
                        ? Optional.<Read>empty()
                        : Optional.of(
                            new Read(tx.baselines().all(city), tx.past().firstDay(city)))),
        it -> it.ifPresentOrElse(this::show, this::forget));
  }

  private void show(Read read) {
    firstDay = read.firstDay();
    baselines.set(read.baselines());
    if (from.get() == null || from.get() instanceof Moment.Frozen && frozen().isEmpty())
      from.set(
          read.baselines().isEmpty() ? null : new Moment.Frozen(read.baselines().getFirst().id()));
    if (!targets().contains(to.get())) to.set(new Moment.Now());
    compare();
  }

  /// The city is gone.
  private void forget() {
    asked++;
    from.set(null);
    baselines.set(List.of());
    source.set(Optional.empty());
  }

  /// The baseline that is compared with, where it is one.
  Optional<Baseline> frozen() {
    return from.get() instanceof Moment.Frozen(var id)
        ? all().stream().filter(it -> it.id().equals(id)).findFirst()
        : Optional.empty();
  }

  /// The states that can follow the one that is compared with.
  List<Moment> targets() {
    var later =
        all().stream()
            .filter(
                it ->
                    switch (from.get()) {
                      case null -> true;
                      case Moment.Now _ -> false;
                      case Moment.EndOf(var day) ->
                          LocalDate.ofInstant(it.takenAt(), ZoneId.systemDefault()).isAfter(day);
                      case Moment.Frozen(var id) ->
                          !it.id().equals(id)
                              && frozen().map(one -> it.seq() >= one.seq()).orElse(false);
                    })
            .<Moment>map(it -> new Moment.Frozen(it.id()));
    return Stream.concat(Stream.of(new Moment.Now()), later).toList();
  }

  /// Compares with another earlier state.
  ///
  /// @throws InvalidValue for a day that is still to come
  void compareFrom(Moment moment) {
    if (moment instanceof Moment.EndOf(var day) && day.isAfter(today()))
      throw new InvalidValue("baseline.day", "inTheFuture");
    if (moment.equals(from.get())) return;
    from.set(moment);
    if (!targets().contains(to.get())) to.set(new Moment.Now());
    compare();
  }

  void compareTo(Moment moment) {
    if (moment.equals(to.get())) return;
    to.set(moment);
    compare();
  }

  /// The first day that can be compared with.
  LocalDate firstDay() {
    return firstDay;
  }

  /// Only the last wish is shown.
  private void compare() {
    var turn = ++asked;
    var then = from.get();
    var now = to.get();
    if (then == null) {
      source.set(Optional.empty());
      return;
    }
    jobs.start(
        "since.comparing",
        progress ->
            workspace.read(
                tx -> ChangesSource.read(tx, city, then, now, catalogue, today.get(), progress)),
        it -> {
          if (turn == asked) source.set(Optional.of(it));
        });
  }

  /// Gives this moment, or the end of an earlier day, a name.
  ///
  /// @param day null for this moment
  void freeze(String name, @Nullable String note, @Nullable LocalDate day) {
    var frozen = new AtomicReference<@Nullable Baseline>();
    var wasNothing = from.get() == null;
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.baseline.taken", name.strip()),
                tx -> frozen.set(tx.baselines().freeze(city, name, note, day))),
        () -> {
          var it = frozen.get();
          if (it == null || !wasNothing && day == null) return;
          from.set(new Moment.Frozen(it.id()));
          reload();
        });
  }

  void save(Baseline baseline) {
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.baseline.edited", baseline.name()),
                tx -> tx.baselines().save(baseline)));
  }

  void remove(Baseline baseline) {
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.baseline.removed", baseline.name()),
                tx -> tx.baselines().remove(baseline.id())));
  }
}
