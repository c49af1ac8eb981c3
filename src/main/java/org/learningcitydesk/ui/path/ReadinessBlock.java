// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.ReadinessWords;
import org.learningcitydesk.ui.control.Icons;

/// How ready the open step is, what is missing, and who closed it; the way to close it and to open
/// it again.
final class ReadinessBlock extends VBox {
  private final PathScreenModel model;
  private final Messages messages;
  private final ReadinessWords words;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label percent = new Label();
  private final Label sentence = line("path-readiness");
  private final Label open = line("path-readiness-open");
  private final Label missing = line("path-readiness-missing");
  private final Label ready = line("path-ready");
  private final Label closing = line("path-closing");
  private final Button close;
  private final Button reopen;

  /// @param ask asks how the criterion is met
  ReadinessBlock(PathScreenModel model, Messages messages, ReadinessWords words, Runnable ask) {
    this.model = model;
    this.messages = messages;
    this.words = words;
    getStyleClass().add("step-readiness");
    bar.getStyleClass().add("path-progress-bar");
    bar.setFocusTraversable(false);
    bar.managedProperty().bind(bar.visibleProperty());
    percent.managedProperty().bind(bar.visibleProperty());
    percent.visibleProperty().bind(bar.visibleProperty());
    percent.setMinWidth(USE_PREF_SIZE);
    ready.setText(messages.get("path.ready"));
    ready.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    ready.getStyleClass().add("success");
    closing.getStyleClass().add("step-closing");
    open.getStyleClass().add("quiet");
    missing.getStyleClass().add("quiet");
    close = button("path-complete", ask);
    close.setText(messages.get("path.complete"));
    reopen =
        button(
            "path-reopen", () -> model.steps().edit(it -> it.withStatus(StepStatus.IN_PROGRESS)));
    reopen.setText(messages.get("path.reopen"));
    var title = new Label(messages.get("readiness.title"));
    title.getStyleClass().add("form-label");
    title.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(title, bar, percent);
    head.getStyleClass().add("path-progress-line");
    var buttons = new FlowPane(close, reopen);
    buttons.getStyleClass().add("register-tools");
    getChildren().addAll(head, sentence, open, missing, ready, closing, buttons);
  }

  private static Label line(String id) {
    var line = new Label();
    line.setId(id);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private Button button(String id, Runnable action) {
    var button = new Button();
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(_ -> action.run());
    return button;
  }

  void show(StepView view) {
    var step = view.step();
    var counts = step.status() != StepStatus.NOT_APPLICABLE;
    setVisible(counts);
    setManaged(counts);
    if (!counts) return;
    var readiness = view.readiness();
    var completed = step.status() == StepStatus.COMPLETED;
    var share = readiness.percent();
    bar.setVisible(share.isPresent());
    bar.setProgress(share.orElse(0) / 100.0);
    percent.setText(messages.percent(share.orElse(0) / 100.0));
    sentence.setText(words.sentence(readiness));
    bar.setAccessibleText(messages.get("readiness.title") + ": " + sentence.getText());
    show(open, words.open(readiness).orElse(""));
    show(missing, words.missing(readiness).orElse(""));
    ready.setVisible(readiness.isReady() && !completed);
    showClosing(step.closing(), completed);
  }

  private void showClosing(@Nullable Closing by, boolean completed) {
    closing.setVisible(completed);
    closing.setText(
        by == null
            ? messages.get("path.closedUnsaid")
            : messages.get("path.closed", by.on(), by.by(), by.statement()));
    closing.setGraphic(Icons.of(by == null ? Feather.INFO : Feather.CHECK_CIRCLE));
    close.setText(messages.get(completed ? "path.recordClosing" : "path.complete"));
    close.setVisible(!model.readOnly() && (!completed || by == null));
    reopen.setVisible(!model.readOnly() && completed);
  }

  private static void show(Label line, String words) {
    line.setText(words);
    line.setVisible(!words.isEmpty());
  }
}
