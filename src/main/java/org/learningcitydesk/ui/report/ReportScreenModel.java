// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.order.Draft;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.report.order.Since;
import org.learningcitydesk.report.render.PdfPages;
import org.learningcitydesk.ui.control.Recipient;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// A report: what is wished, its pages as they will be printed, and where it was saved.
final class ReportScreenModel {
  final PagesModel pages;

  /// Who gets it, where it names people.
  final Recipient recipient;

  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<ReportWish> wish;
  private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(this, "preparing");
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
  private final ReadOnlyObjectWrapper<@Nullable Path> saved =
      new ReadOnlyObjectWrapper<>(this, "saved");
  private final ReadOnlyObjectWrapper<Background> background =
      new ReadOnlyObjectWrapper<>(this, "background", new Background(List.of(), 1));
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft =
      new ReadOnlyObjectWrapper<>(this, "draft");
  private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper(this, "people");
  private @Nullable Job reading;
  private @Nullable Job preparation;
  private long asked;

  /// What there is to choose from.
  ///
  /// @param baselines those of the city, the latest first
  /// @param cities how many the workspace has
  record Background(List<Baseline> baselines, int cities) {}

  /// @param people how many the report names
  private record Prepared(PdfPages pages, int people) {}

  private record Read(Background background, ReportWish wish, Draft draft) {}

  /// @param first what is wished to begin with
  ReportScreenModel(
      Workspace workspace,
      CityId city,
      ReportWish first,
      Jobs jobs,
      Catalogue catalogue,
      InstantSource clock) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.catalogue = catalogue;
    this.clock = clock;
    pages = new PagesModel(jobs);
    recipient = new Recipient(workspace, city);
    wish = new ReadOnlyObjectWrapper<>(this, "wish", first);
  }

  ReadOnlyObjectProperty<ReportWish> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  ReportWish wish() {
    return wish.get();
  }

  ReadOnlyObjectProperty<Background> backgroundProperty() {
    return background.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty preparingProperty() {
    return preparing.getReadOnlyProperty();
  }

  /// The file that was written last.
  ReadOnlyObjectProperty<@Nullable Path> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /// Whether people are named in it, so that it is asked who gets it.
  ObservableValue<Boolean> asksWho() {
    return people.map(it -> it.intValue() > 0);
  }

  ObservableBooleanValue cannotSave() {
    return draft.isNull().or(saving);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /// Wishes something else; the pages follow.
  void wish(UnaryOperator<ReportWish> change) {
    var before = wish.get();
    var after = change.apply(before);
    if (after.equals(before)) return;
    wish.set(after);
    if (!after.order().equals(before.order())) reload();
    else if (!after.language().equals(before.language()) || !after.layout().equals(before.layout()))
      prepare();
  }

  /// Reads the data again and draws the preview anew. Until it was read, nothing can be saved: it
  /// would not be what is wished.
  void reload() {
    var wished = wish.get();
    draft.set(null);
    if (reading != null) reading.cancel();
    reading =
        jobs.start(
            "report.preparing",
            progress -> workspace.read(tx -> read(tx, wished, progress)),
            it -> {
              if (!wished.equals(wish.get())) return;
              background.set(it.background());
              wish.set(it.wish());
              draft.set(it.draft());
              prepare();
            });
  }

  /// A baseline that is gone is not wished any more.
  private Read read(Tx tx, ReportWish wished, Progress progress) {
    var order = wished.order();
    var isGone = order.since() instanceof Since.Named && order.since().in(tx, city).isEmpty();
    var kept = isGone ? wished.withOrder(order.withSince(new Since.Latest())) : wished;
    return new Read(
        new Background(tx.baselines().all(city), tx.cities().all().size()),
        kept,
        Draft.read(tx, city, kept.order(), catalogue, today(), progress));
  }

  private void prepare() {
    var from = draft.get();
    if (from == null) return;
    var number = ++asked;
    var wished = wish.get();
    if (preparation != null) preparation.cancel();
    preparing.set(true);
    var job =
        jobs.start(
            "report.preparing",
            progress ->
                new Prepared(
                    PdfPages.of(from.in(wished.language()), wished.layout(), progress),
                    from.people(wished.language())),
            it -> {
              if (number != asked) return;
              people.set(it.people());
              pages.show(it.pages(), wished.layout().width());
            });
    preparation = job;
    job.stateProperty()
        .subscribe(
            state -> {
              if (number == asked && state != Job.State.RUNNING && state != Job.State.CANCELLING)
                preparing.set(false);
            });
  }

  /// A name for the file; the user may change it.
  String fileName() {
    var ending = wish.get().format().ending();
    var from = draft.get();
    return from == null ? "report." + ending : from.fileName(wish.get().language(), ending);
  }

  /// Writes the report in the chosen language and format.
  void save(Path target) {
    var from = draft.get();
    if (from == null) return;
    var wished = wish.get();
    var order = wished.order();
    var handover =
        asksWho().getValue()
            ? recipient.handover(order.shared(), List.of(SharedKinds.ofReport(order.kind().id())))
            : Optional.<Handover>empty();
    var named = people.get();
    saved.set(null);
    saving.set(true);
    var job =
        jobs.start(
            "report.saving",
            progress -> {
              handover.ifPresent(it -> it.require(named));
              wished.format().write(from.in(wished.language()), wished.layout(), progress, target);
              handover.ifPresent(it -> it.keep(Map.of(Handover.PERSONS, named)));
              return target;
            },
            it -> {
              recipient.forget();
              saved.set(it);
            });
    job.stateProperty()
        .subscribe(
            state -> {
              if (state != Job.State.RUNNING && state != Job.State.CANCELLING) saving.set(false);
            });
  }
}
