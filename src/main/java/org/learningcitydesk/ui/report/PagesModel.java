// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.report.render.PdfPages;
import org.learningcitydesk.ui.task.Jobs;

/// The pages of a report as they will be printed: which one is shown, and how large.
final class PagesModel {
  /// Sizes of the preview, in percent.
  static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200);

  /// Points of a usual screen.
  private static final double POINTS_PER_INCH = 96;

  private static final int STEP = 5;
  private static final int SMALLEST_FIT = 40;
  private static final int LARGEST_FIT = 100;

  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<@Nullable PdfPages> pages =
      new ReadOnlyObjectWrapper<>(this, "pages");
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
  private final ReadOnlyObjectWrapper<PdfPages.@Nullable Picture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture");
  private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(this, "zoom", 75);
  private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
  private boolean zoomChosen;
  private double room;

  /// Of the widest paper on the desk, in millimetres.
  private double width = 210;

  PagesModel(Jobs jobs) {
    this.jobs = jobs;
    scale.subscribe((_, _) -> draw());
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

  /// Points of the screen for one of the layout; the pages are drawn for it.
  DoubleProperty scaleProperty() {
    return scale;
  }

  ObservableBooleanValue firstPage() {
    return page.lessThanOrEqualTo(0);
  }

  ObservableBooleanValue lastPage() {
    return page.greaterThanOrEqualTo(
        javafx.beans.binding.Bindings.createIntegerBinding(() -> count() - 1, pages));
  }

  int count() {
    return pages.get() == null ? 0 : pages.get().count();
  }

  /// Points per inch at which the page is drawn.
  ///
  /// @param scale points of the screen for one of the layout
  double fineness(double scale) {
    return POINTS_PER_INCH * zoom.get() / 100 * scale;
  }

  /// Shows other pages, at the same number where there are so many.
  ///
  /// @param paper their width in millimetres
  void show(PdfPages other, double paper) {
    pages.set(other);
    width = paper;
    page.set(Math.clamp(page.get(), 0, Math.max(0, other.count() - 1)));
    fit(room);
    draw();
  }

  void next() {
    go(page.get() + 1);
  }

  void previous() {
    go(page.get() - 1);
  }

  /// Turns to a page; before the first and after the last there is none.
  ///
  /// @param wanted from 0
  void go(int wanted) {
    var to = Math.clamp(wanted, 0, Math.max(0, count() - 1));
    if (to == page.get()) return;
    page.set(to);
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
  /// @param there width for the page, in pixels
  void fit(double there) {
    room = there;
    var percent = (int) (room / (width / 25.4 * POINTS_PER_INCH) * 100) / STEP * STEP;
    var fitting = Math.clamp(percent, SMALLEST_FIT, LARGEST_FIT);
    if (zoomChosen || room <= 0 || fitting == zoom.get()) return;
    zoom.set(fitting);
    draw();
  }
}
