// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.report.render.PdfPages;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// A report on one city: in which language and format, its pages as they will be
/// printed, and where it was saved.
final class ReportScreenModel {
  /// Sizes of the preview, in percent.
  static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200);

  /// Points of a usual screen.
  private static final double POINTS_PER_INCH = 96;

  /// Of A4, in pixels at 100 percent.
  private static final double PAGE_WIDTH = 210 / 25.4 * POINTS_PER_INCH;

  private static final int STEP = 5;
  private static final int SMALLEST_FIT = 40;
  private static final int LARGEST_FIT = 100;

  private final Workspace workspace;
  private final CityId city;
  private final ReportKind kind;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final ObjectProperty<Locale> language;
  private final ObjectProperty<ReportFormat> format =
      new SimpleObjectProperty<>(this, "format", ReportFormat.PDF);
  private final ReadOnlyObjectWrapper<@Nullable PdfPages> pages =
      new ReadOnlyObjectWrapper<>(this, "pages");
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
  private final ReadOnlyObjectWrapper<PdfPages.@Nullable Picture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture");
  private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(this, "zoom", 75);
  private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
  private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(this, "preparing");
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
  private final ReadOnlyObjectWrapper<@Nullable Path> saved =
      new ReadOnlyObjectWrapper<>(this, "saved");
  private final ReadOnlyObjectWrapper<List<Baseline>> baselines =
      new ReadOnlyObjectWrapper<>(this, "baselines", List.of());
  private final ReadOnlyObjectWrapper<@Nullable BaselineId> since =
      new ReadOnlyObjectWrapper<>(this, "since");
  private long asked;
  private boolean zoomChosen;
  private boolean sinceChosen;
  private ReportKind.@Nullable Draft source;

  /// @param first the language to begin with; the report has its own
  ReportScreenModel(
      Workspace workspace,
      CityId city,
      ReportKind kind,
      Jobs jobs,
      Catalogue catalogue,
      Locale first,
      InstantSource clock) {
    this.workspace = workspace;
    this.city = city;
    this.kind = kind;
    this.jobs = jobs;
    this.catalogue = catalogue;
    this.clock = clock;
    language = new SimpleObjectProperty<>(this, "language", first);
    language.subscribe((_, _) -> prepare());
    scale.subscribe((_, _) -> draw());
  }

  ObjectProperty<Locale> languageProperty() {
    return language;
  }

  ObjectProperty<ReportFormat> formatProperty() {
    return format;
  }

  /// From 0.
  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable PdfPages> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PdfPages.@Nullable Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /// In percent: what fits, or what the user chose of [#ZOOMS].
  ReadOnlyIntegerProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /// Dots of the screen to one of its points.
  DoubleProperty scaleProperty() {
    return scale;
  }

  /// Dots to an inch of paper at the size that is shown.
  ///
  /// @param dots how many a point of the screen has
  double fineness(double dots) {
    return POINTS_PER_INCH * zoom.get() / 100 * dots;
  }

  ReadOnlyBooleanProperty preparingProperty() {
    return preparing.getReadOnlyProperty();
  }

  /// The file written last; null as long as there is none.
  ReadOnlyObjectProperty<@Nullable Path> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  ObservableBooleanValue cannotSave() {
    return Bindings.createBooleanBinding(() -> saving.get() || preparing.get(), saving, preparing);
  }

  ObservableBooleanValue firstPage() {
    return page.lessThanOrEqualTo(0);
  }

  ObservableBooleanValue lastPage() {
    return Bindings.createBooleanBinding(() -> page.get() >= count() - 1, page, pages);
  }

  int count() {
    return pages.get() == null ? 0 : pages.get().count();
  }

  /// Reads the data again and draws the preview anew.
  void reload() {
    if (!kind.compares()) {
      read(null);
      return;
    }
    jobs.load(
        () -> workspace.read(tx -> tx.baselines().all(city)),
        it -> {
          baselines.set(it);
          var wish = since.get();
          var isWish = wish == null || it.stream().anyMatch(one -> one.id().equals(wish));
          if (!sinceChosen || !isWish) since.set(it.isEmpty() ? null : it.getFirst().id());
          read(since.get());
        });
  }

  private void read(@Nullable BaselineId compared) {
    jobs.load(
        () ->
            workspace.read(
                tx -> kind.read(tx, new ReportKind.Order(city, compared, catalogue, today()))),
        it -> {
          source = it;
          prepare();
        });
  }

  /// Those that the report can be compared with, the latest first.
  ReadOnlyObjectProperty<List<Baseline>> baselinesProperty() {
    return baselines.getReadOnlyProperty();
  }

  /// The baseline that the report is compared with: the latest, until somebody chooses another or
  /// none.
  ReadOnlyObjectProperty<@Nullable BaselineId> sinceProperty() {
    return since.getReadOnlyProperty();
  }

  void compareWith(@Nullable BaselineId baseline) {
    sinceChosen = true;
    if (Objects.equals(baseline, since.get())) return;
    since.set(baseline);
    read(baseline);
  }

  private void prepare() {
    var from = source;
    if (from == null) return;
    var number = ++asked;
    var in = language.get();
    preparing.set(true);
    var job =
        jobs.start(
            "report.preparing",
            _ -> PdfPages.of(from.written(catalogue, in, today())),
            it -> {
              if (number != asked) return;
              pages.set(it);
              show(Math.min(page.get(), it.count() - 1));
            });
    job.stateProperty()
        .subscribe(
            state -> {
              if (number == asked && state != Job.State.RUNNING && state != Job.State.CANCELLING)
                preparing.set(false);
            });
  }

  void next() {
    if (page.get() < count() - 1) show(page.get() + 1);
  }

  void previous() {
    if (page.get() > 0) show(page.get() - 1);
  }

  private void show(int wanted) {
    page.set(wanted);
    draw();
  }

  /// Draws the page as finely as it is shown; the picture before stays until then.
  private void draw() {
    var from = pages.get();
    if (from == null) return;
    var wanted = page.get();
    var fineness = (float) fineness(scale.get());
    jobs.compute(
        () -> from.picture(wanted, fineness),
        it -> {
          if (from == pages.get()
              && wanted == page.get()
              && fineness == (float) fineness(scale.get())) picture.set(it);
        });
  }

  /// The next larger (1) or smaller (-1) size of the preview.
  void zoom(int direction) {
    zoomChosen = true;
    var now = zoom.get();
    var next =
        direction > 0
            ? ZOOMS.stream().filter(it -> it > now).findFirst().orElse(ZOOMS.getLast())
            : ZOOMS.reversed().stream().filter(it -> it < now).findFirst().orElse(ZOOMS.getFirst());
    zoom.set(next);
    draw();
  }

  /// As large as the width allows, until the user chooses a size.
  ///
  /// @param room width for the page, in pixels
  void fit(double room) {
    var percent = (int) (room / PAGE_WIDTH * 100) / STEP * STEP;
    var fitting = Math.clamp(percent, SMALLEST_FIT, LARGEST_FIT);
    if (zoomChosen || room <= 0 || fitting == zoom.get()) return;
    zoom.set(fitting);
    draw();
  }

  /// A name for the file; the user may change it.
  String fileName() {
    return source == null
        ? "report." + format.get().ending()
        : source.fileName(today(), format.get().ending());
  }

  /// Writes the report in the chosen language and format.
  void save(Path target) {
    var from = source;
    if (from == null) return;
    var in = language.get();
    var as = format.get();
    saved.set(null);
    saving.set(true);
    var job =
        jobs.start(
            "report.saving",
            _ -> {
              as.write(from.written(catalogue, in, today()), target);
              return target;
            },
            saved::set);
    job.stateProperty()
        .subscribe(
            state -> {
              if (state != Job.State.RUNNING && state != Job.State.CANCELLING) saving.set(false);
            });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
