// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.nio.IntBuffer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.render.PdfPages;
import org.learningcitydesk.ui.control.Icons;

/// The pages of the report, one at a time, with arrows and sizes. Page up and page down turn the
/// pages.
final class PagesPane extends BorderPane {
  private static final double SCROLL_BAR = 16;

  private final ReportScreenModel report;
  private final PagesModel model;
  private final Messages messages;

  PagesPane(ReportScreenModel report, Messages messages) {
    this.report = report;
    model = report.pages;
    this.messages = messages;
    getStyleClass().add("report-pages");
    setTop(tools());
    setCenter(new StackPane(page(), waiting()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
  }

  private Node tools() {
    var previous =
        Icons.small("report-previous", Feather.CHEVRON_LEFT, messages.get("report.previous"));
    previous.disableProperty().bind(model.firstPage());
    previous.setOnAction(_ -> model.previous());
    var next = Icons.small("report-next", Feather.CHEVRON_RIGHT, messages.get("report.next"));
    next.disableProperty().bind(model.lastPage());
    next.setOnAction(_ -> model.next());
    var number = new PageNumber(model, messages);
    var smaller = Icons.small("report-smaller", Feather.ZOOM_OUT, messages.get("report.smaller"));
    smaller.setOnAction(_ -> model.zoom(-1));
    var larger = Icons.small("report-larger", Feather.ZOOM_IN, messages.get("report.larger"));
    larger.setOnAction(_ -> model.zoom(1));
    var size = new Label();
    size.setMinWidth(Region.USE_PREF_SIZE);
    size.textProperty()
        .bind(model.zoomProperty().map(it -> messages.percent(it.doubleValue() / 100)));
    var gap = new Region();
    HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
    var tools = new HBox(previous, number, next, gap, smaller, size, larger);
    tools.getStyleClass().add("report-page-tools");
    return tools;
  }

  private Node page() {
    var view = new ImageView();
    view.setId("report-preview");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .orElse(1.0)
        .subscribe(it -> model.scaleProperty().set(it.doubleValue()));
    view.imageProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> image(model.pictureProperty().get()), model.pictureProperty()));
    view.fitWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    model.pictureProperty().get() == null
                        ? 0
                        : model.pictureProperty().get().width()
                            * model.fineness(1)
                            / model.pictureProperty().get().dotsPerInch(),
                model.pictureProperty(),
                model.zoomProperty()));
    view.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("report.preview", model.pageProperty().get() + 1, model.count()),
                model.pageProperty(),
                model.pagesProperty()));
    var sheet = new StackPane(view);
    sheet.getStyleClass().add("report-sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var desk = new StackPane(sheet);
    desk.getStyleClass().add("report-desk");
    var scroll = new ScrollPane(desk);
    scroll.setId("report-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    model.pageProperty().subscribe(_ -> scroll.setVvalue(0));
    scroll.widthProperty().subscribe(_ -> fit(scroll, desk));
    desk.insetsProperty().subscribe(_ -> fit(scroll, desk));
    return scroll;
  }

  private void fit(ScrollPane scroll, Region desk) {
    var around = desk.getInsets().getLeft() + desk.getInsets().getRight();
    model.fit(scroll.getWidth() - around - SCROLL_BAR);
  }

  private Node waiting() {
    var turning = new ProgressIndicator();
    turning.setMaxSize(36, 36);
    turning.setAccessibleText(messages.get("report.preparing"));
    turning.visibleProperty().bind(report.preparingProperty());
    return turning;
  }

  private void turn(KeyEvent key) {
    if (key.getCode() == KeyCode.PAGE_DOWN) model.next();
    else if (key.getCode() == KeyCode.PAGE_UP) model.previous();
    else if (key.getCode() == KeyCode.HOME && key.isShortcutDown()) model.go(0);
    else if (key.getCode() == KeyCode.END && key.isShortcutDown()) model.go(model.count() - 1);
    else return;
    key.consume();
  }

  /// An image over the points of the picture, not over a copy.
  static @Nullable Image image(PdfPages.@Nullable Picture picture) {
    if (picture == null) return null;
    return new WritableImage(
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            IntBuffer.wrap(picture.points()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
