// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.workspace.LocalCopies;

/// What was changed on this computer and is not in its original yet.
final class WaitingCopies extends VBox {
  private final Kit kit;
  private final Messages messages;
  private final LocalCopies copies;
  private final Consumer<Path> open;
  private final Consumer<LocalCopies.Waiting> saveElsewhere;

  WaitingCopies(
      Kit kit,
      LocalCopies copies,
      Consumer<Path> open,
      Consumer<LocalCopies.Waiting> saveElsewhere) {
    this.kit = kit;
    messages = kit.messages();
    this.copies = copies;
    this.open = open;
    this.saveElsewhere = saveElsewhere;
    setId("waiting-copies");
    getStyleClass().add("start-recent");
    show(List.of());
  }

  void look() {
    kit.jobs().compute(copies::waiting, this::show);
  }

  private void show(List<LocalCopies.Waiting> all) {
    getChildren().clear();
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
    if (all.isEmpty()) return;
    var heading = new Label(messages.get("away.waiting"));
    heading.getStyleClass().add("start-heading");
    getChildren().add(heading);
    for (var it : all) getChildren().add(line(it));
  }

  private Node line(LocalCopies.Waiting it) {
    var file = String.valueOf(it.original().getFileName());
    var name = new Label(file, Icons.of(Feather.UPLOAD_CLOUD));
    name.getStyleClass().add("start-file");
    var sentence =
        new Label(
            messages.get(
                "away.waitingSince", messages.dateTime(it.asOf()), it.original().getParent()));
    sentence.setWrapText(true);
    sentence.getStyleClass().add("quiet");
    sentence.setMinHeight(USE_PREF_SIZE);
    var words = new VBox(name, sentence);
    HBox.setHgrow(words, Priority.ALWAYS);
    var buttons =
        new FlowPane(
            button("waiting-open", "away.open", file, () -> open.accept(it.original())),
            button("waiting-save", "copy.save", file, () -> saveElsewhere.accept(it)),
            button("waiting-delete", "away.delete", file, () -> delete(it, file)));
    buttons.getStyleClass().add("waiting-ways");
    buttons.setAlignment(Pos.CENTER_LEFT);
    var line = new VBox(words, buttons);
    line.getStyleClass().add("waiting-copy");
    return line;
  }

  private Button button(String id, String key, String file, Runnable action) {
    var button = new Button(messages.get(key));
    button.setId(id);
    button.setAccessibleText(messages.get(key) + ": " + file);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void delete(LocalCopies.Waiting it, String file) {
    new Question(
            messages.get("away.deleteTitle", file),
            messages.get("away.deleteSentence", messages.dateTime(it.asOf())),
            List.of(),
            messages.get("away.deleteYes"))
        .ask(
            this,
            kit,
            () ->
                kit.jobs()
                    .compute(
                        () -> {
                          copies.forget(it);
                          return it;
                        },
                        _ -> look()));
  }
}
