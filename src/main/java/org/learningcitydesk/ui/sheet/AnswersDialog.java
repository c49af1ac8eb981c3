// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.io.File;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.questionnaire.FormIntake;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.task.Job;

/// Takes forms that came back: chosen or dropped, looked at, and taken by one button.
final class AnswersDialog {
  private static final String FOLDER = "questionnaire";
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final AnswersScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final VBox files = new VBox();
  private final Label counts = new Label();
  private final ProgressBar progress = new ProgressBar();

  /// @param round its name
  AnswersDialog(AnswersScreenModel model, String round, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    dialog.setTitle(messages.get("questionnaire.import"));
    dialog.setResizable(true);
    var title = text(messages.get("questionnaire.importTo", round), "question-title");
    var hint = text(messages.get("questionnaire.importHint"), "quiet");
    counts.setId("answers-counts");
    counts.getStyleClass().add("batch-counts");
    counts.setWrapText(true);
    counts.setMinHeight(Region.USE_PREF_SIZE);
    counts.managedProperty().bind(counts.visibleProperty());
    files.setId("answers-files");
    files.getStyleClass().add("answer-files");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(messages.get("questionnaire.reading"));
    progress.managedProperty().bind(progress.visibleProperty());
    var content = new VBox(title, hint, tools(), counts, files, progress);
    content.getStyleClass().add("batch-dialog");
    VBox.setVgrow(files, Priority.ALWAYS);
    var scroll = new ScrollPane(content);
    scroll.setId("answers-scroll");
    scroll.getStyleClass().addAll("form", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    var pane = dialog.getDialogPane();
    pane.setId("answers");
    pane.getStyleClass().add("batch-window");
    pane.setContent(scroll);
    takeDrops(pane);
    model.intakeProperty().subscribe(this::list);
    model.readingProperty().subscribe(this::follow);
    Appearance.dress(pane.getScene(), kit.settings());
  }

  private static Label text(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node tools() {
    var choose =
        Icons.button("answers-choose", Feather.FOLDER, messages.get("questionnaire.chooseFiles"));
    choose.setOnAction(_ -> choose());
    var clear = Icons.button("answers-clear", Feather.X, messages.get("questionnaire.clearFiles"));
    clear.setOnAction(_ -> model.clear());
    clear
        .disableProperty()
        .bind(model.intakeProperty().isNull().and(model.readingProperty().isNull()));
    var tools = new FlowPane(choose, clear);
    tools.getStyleClass().add("register-tools");
    return tools;
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("questionnaire.import"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.label(QuestionnaireFormat.XLSX), "*.xlsx", "*.ods"));
    kit.settings().folder(FOLDER).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var chosen = chooser.showOpenMultipleDialog(dialog.getDialogPane().getScene().getWindow());
    if (chosen == null || chosen.isEmpty()) return;
    var folder = chosen.getFirst().toPath().toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder(FOLDER, folder);
    read(chosen);
  }

  void read(List<File> chosen) {
    model.read(chosen.stream().map(File::toPath).toList());
  }

  private void takeDrops(Node where) {
    where.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
          drag.consume();
        });
    where.setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent drop) {
    if (!drop.getDragboard().hasFiles()) return;
    read(List.copyOf(drop.getDragboard().getFiles()));
    drop.setDropCompleted(true);
    drop.consume();
  }

  private void list(@Nullable FormIntake intake) {
    files.getChildren().clear();
    counts.setVisible(intake != null);
    if (intake == null) return;
    counts.setText(
        messages.get("questionnaire.found", intake.accepted().size(), intake.refused().size()));
    for (var i = 0; i < intake.files().size(); i++)
      files
          .getChildren()
          .add(
              new AnswerFilePane(
                  model, i, intake.files().get(i), intake.questionnaire(), messages));
  }

  private void follow(@Nullable Job job) {
    progress.setVisible(job != null);
    progress.progressProperty().unbind();
    if (job != null) progress.progressProperty().bind(job.progressProperty());
  }

  /// @param owner the place that asks; it gets the focus back
  /// @param done gets how many answers were taken and how many files were not
  void show(Node owner, BiConsumer<Integer, Integer> done) {
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    var pane = dialog.getDialogPane();
    var em = kit.settings().em();
    if (window != null) {
      dialog.initOwner(window);
      pane.setPrefSize(
          Math.min(50 * em, window.getWidth() * 0.94), Math.min(40 * em, window.getHeight() * 0.9));
    }
    var take = new ButtonType(messages.get("questionnaire.take", 0), ButtonBar.ButtonData.OK_DONE);
    pane.getButtonTypes()
        .setAll(
            take, new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    var button = (Button) pane.lookupButton(take);
    button.setId("answers-take");
    button.setMinWidth(Region.USE_PREF_SIZE);
    ButtonBar.setButtonUniformSize(button, false); // its words grow with the files
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("questionnaire.take", model.chosenProperty().get()),
                model.chosenProperty()));
    button
        .disableProperty()
        .bind(model.chosenProperty().isEqualTo(0).or(model.readingProperty().isNotNull()));
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          press.consume();
          model.take(taken -> close(take, taken, done));
        });
    dialog.setOnHidden(_ -> model.cancel());
    dialog.show();
  }

  private void close(ButtonType take, int taken, BiConsumer<Integer, Integer> done) {
    var intake = model.intakeProperty().get();
    var left = intake == null ? 0 : intake.files().size() - taken;
    dialog.setResult(take);
    dialog.close();
    done.accept(taken, left);
  }
}
