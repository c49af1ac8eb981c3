// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// The pairs of one kind of record: the list, and beside it the pair that is looked at or what
/// would be merged at once. Enter merges, N tells apart, Alt with an arrow goes on or back.
final class PairsPane<T> extends BorderPane {
  /// In ems: less than that, the comparison stands below the list.
  private static final double ROOM_FOR_BOTH = 62;

  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  private static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);

  private final DuplicateScreenModel<T> model;
  private final Kit kit;
  private final Messages messages;
  private final String id;

  PairsPane(DuplicateScreenModel<T> model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    id = "duplicate-" + model.kind().stem();
    getStyleClass().add("duplicate-pane");
    var words = new FieldWords(messages, kit.catalogue());
    var list = new PairList<>(model, kit, words);
    var side = new StackPane(new ComparisonPane<>(model, kit, words), bulk(words));
    side.setMinWidth(0);
    var split = new SplitPane(list, side);
    split.setId(id + "-split");
    split.getStyleClass().add("duplicate-split");
    split.setDividerPositions(0.36);
    SplitPane.setResizableWithParent(list, false);
    split
        .widthProperty()
        .subscribe(
            width -> {
              var narrow =
                  width.doubleValue() > 0
                      && width.doubleValue() / kit.settings().em() < ROOM_FOR_BOTH;
              split.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
            });
    var any = Bindings.isNotEmpty(model.pairs());
    split.visibleProperty().bind(any);
    var empty = nothing();
    empty.visibleProperty().bind(any.not().and(model.searchedProperty()));
    setTop(new VBox(tools(), new OutcomePane<>(model, kit, words)));
    // Large text in a small window: rather scrolled than squeezed.
    var room = new ScrollPane(new StackPane(split, empty));
    room.setFitToWidth(true);
    room.setFitToHeight(true);
    room.setFocusTraversable(false);
    room.getStyleClass().addAll("edge-to-edge", "import-scroll");
    setCenter(room);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Node bulk(FieldWords words) {
    var pane = new BulkPane<>(model, kit, words);
    pane.visibleProperty().bind(model.bulkProperty().map(_ -> true).orElse(false));
    return pane;
  }

  private Node tools() {
    var find = button("find", Feather.SEARCH, "duplicate.find", model::findAll);
    find.disableProperty().bind(model.searchProperty().isNotNull());
    var all = button("bulk", Feather.LAYERS, "duplicate.bulk", model::previewBulk);
    all.disableProperty()
        .bind(Bindings.isEmpty(model.pairs()).or(Bindings.createBooleanBinding(model::readOnly)));
    var count = new Label();
    count.setId(id + "-count");
    count.getStyleClass().add("quiet");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::count, model.pairs(), model.searchedProperty(), model.beyondProperty()));
    count.setWrapText(true);
    count.setMinHeight(Region.USE_PREF_SIZE);
    var line = new FlowPane(find, all, count, stale(), progress());
    line.getStyleClass().add("duplicate-tools");
    return line;
  }

  private String count() {
    if (!model.searchedProperty().get() || model.pairs().isEmpty()) return "";
    var shown = model.pairs().size();
    var beyond = model.beyondProperty().get();
    return beyond == 0
        ? messages.get("duplicate.count", shown)
        : messages.get("duplicate.countOf", shown, beyond);
  }

  private Button button(String name, Feather icon, String key, Runnable action) {
    var button = Icons.button(id + "-" + name, icon, messages.get(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node stale() {
    var label = new Label(messages.get("duplicate.stale"), Icons.of(Feather.ALERT_TRIANGLE));
    label.visibleProperty().bind(model.staleProperty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private Node progress() {
    var bar = new ProgressBar();
    bar.setAccessibleText(messages.get("duplicate.finding"));
    var stop = new Hyperlink(messages.get("duplicate.stop"));
    stop.setId(id + "-stop");
    stop.setOnAction(
        _ -> {
          var job = model.searchProperty().get();
          if (job != null) job.cancel();
        });
    model
        .searchProperty()
        .subscribe(
            job -> {
              bar.progressProperty().unbind();
              if (job != null) bar.progressProperty().bind(job.progressProperty());
            });
    var line = new HBox(new Label(messages.get("duplicate.finding")), bar, stop);
    line.getStyleClass().add("duplicate-progress");
    line.visibleProperty().bind(model.searchProperty().isNotNull());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private Node nothing() {
    return new EmptyState(
        Feather.CHECK_CIRCLE,
        messages.get("duplicate.none"),
        messages.get("duplicate.noneHint"),
        List.of(button("empty-find", Feather.SEARCH, "duplicate.find", model::findAll)));
  }

  private void pressed(KeyEvent press) {
    if (press.getTarget() instanceof TextInputControl) return;
    if (NEXT.match(press)) model.step(1);
    else if (PREVIOUS.match(press)) model.step(-1);
    else if (model.bulkProperty().get() != null || press.isShortcutDown() || press.isAltDown())
      return;
    else if (press.getCode() == KeyCode.N) model.tellApart();
    else if (press.getCode() == KeyCode.ENTER && !(press.getTarget() instanceof ButtonBase))
      model.merge();
    else return;
    press.consume();
  }
}
