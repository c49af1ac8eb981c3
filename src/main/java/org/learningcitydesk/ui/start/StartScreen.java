// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.LocalCopies;

/// Where one begins: a new file, a file, the sample, or one of the files opened last.
public final class StartScreen {
  private final Kit kit;
  private final Messages messages;
  private final Actions actions;
  private final VBox recent = new VBox();
  private final WaitingCopies waiting;
  private final ScrollPane root;
  private Subscription following = Subscription.EMPTY;

  /// What can be begun here.
  public record Actions(
      Runnable create, Runnable open, Runnable sample, Runnable restore, Consumer<Path> recent) {}

  /// @param copies what waits for its original is shown, too
  public StartScreen(
      Kit kit, Actions actions, LocalCopies copies, Consumer<LocalCopies.Waiting> saveElsewhere) {
    waiting = new WaitingCopies(kit, copies, actions.recent(), saveElsewhere);
    this.kit = kit;
    this.messages = kit.messages();
    this.actions = actions;
    var title = new Label(messages.get("app.name"));
    title.getStyleClass().add("start-title");
    var sentence = new Label(messages.get("start.sentence"));
    sentence.getStyleClass().add("start-sentence");
    sentence.setWrapText(true);
    recent.getStyleClass().add("start-recent");
    var page = new VBox(title, sentence, tiles(), hint(), restore(), waiting, recent);
    page.getStyleClass().add("start-page");
    page.setMaxWidth(VBox.USE_PREF_SIZE);
    var centre = new VBox(page);
    centre.setAlignment(Pos.TOP_CENTER);
    root = new ScrollPane(centre);
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    root.getStyleClass().addAll("edge-to-edge", "start");
    Shown.in(root).subscribe(this::follow);
  }

  public Node root() {
    return root;
  }

  /// Follows the files opened last only while it is shown, so that nothing holds it afterwards.
  private void follow(boolean shown) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (!shown) return;
    following = kit.settings().recent().subscribe(this::lookForRecent);
    lookForRecent();
    waiting.look();
  }

  private Node tiles() {
    var tiles =
        new HBox(
            tile("start-new", Feather.FILE_PLUS, "start.new", "start.newHint", actions.create()),
            tile("start-open", Feather.FOLDER, "start.open", "start.openHint", actions.open()),
            tile(
                "start-sample", Feather.MAP, "start.sample", "start.sampleHint", actions.sample()));
    tiles.getStyleClass().add("start-tiles");
    for (var tile : tiles.getChildren()) HBox.setHgrow(tile, Priority.ALWAYS);
    return tiles;
  }

  private Node tile(String id, Ikon icon, String word, String hint, Runnable action) {
    var button = Icons.button(id, icon, messages.get(word));
    button.setAccessibleHelp(messages.get(hint));
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> action.run());
    var text = new Label(messages.get(hint));
    text.setWrapText(true);
    text.getStyleClass().add("quiet");
    var tile = new VBox(button, text);
    tile.getStyleClass().add("start-tile");
    return tile;
  }

  private Node hint() {
    var hint = new Label(messages.get("start.drop"));
    hint.setWrapText(true);
    hint.getStyleClass().add("quiet");
    return hint;
  }

  private Node restore() {
    var button = Icons.button("start-restore", Feather.PACKAGE, messages.get("start.restore"));
    button.getStyleClass().add("flat");
    button.setAccessibleHelp(messages.get("start.restoreHint"));
    button.setTooltip(new Tooltip(messages.get("start.restoreHint")));
    button.setOnAction(_ -> actions.restore().run());
    return button;
  }

  /// Looks outside the JavaFX thread, because a file may be on a drive that does not answer.
  private void lookForRecent() {
    var files = List.copyOf(kit.settings().recent());
    kit.jobs()
        .compute(
            () ->
                files.stream()
                    .filter(Files::exists)
                    .collect(Collectors.toCollection(LinkedHashSet::new)),
            there -> show(files, there));
  }

  private void show(List<Path> files, Set<Path> there) {
    recent.getChildren().clear();
    if (files.isEmpty()) return;
    var heading = new Label(messages.get("start.recent"));
    heading.getStyleClass().add("start-heading");
    recent.getChildren().add(heading);
    for (var file : files) recent.getChildren().add(line(file, there.contains(file)));
  }

  private Node line(Path file, boolean isThere) {
    var name =
        new Label(
            file.getFileName().toString(), Icons.of(isThere ? Feather.FILE : Feather.ALERT_CIRCLE));
    name.getStyleClass().add("start-file");
    var folder =
        new Label(
            isThere
                ? String.valueOf(file.getParent())
                : messages.get("start.missing", String.valueOf(file.getParent())));
    folder.getStyleClass().add("quiet");
    folder.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
    var words = new VBox(name, folder);
    var open = new Button(file.getFileName().toString(), words);
    open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    open.setAlignment(Pos.CENTER_LEFT);
    open.setMaxWidth(Double.MAX_VALUE);
    open.getStyleClass().addAll("flat", "start-line");
    open.setAccessibleText(messages.get("start.openOf", file.getFileName()));
    open.setDisable(!isThere);
    open.setOnAction(_ -> actions.recent().accept(file));
    HBox.setHgrow(open, Priority.ALWAYS);
    var forget =
        Icons.small(
            "forget", Feather.X, messages.get("start.forget", file.getFileName().toString()));
    forget.setOnAction(_ -> kit.settings().recent().remove(file));
    var line = new HBox(open, forget);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
