// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.report.ReadinessWords;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// Asks how the criterion of a step is met, before the step counts as completed. What is missing is
/// said, but does not stand in the way: the criterion decides.
record ClosingDialog(PathScreenModel model, Kit kit, ReadinessWords words) {
  /// What is typed.
  record Draft(String statement) {}

  /// @param owner the place that asks
  void ask(Node owner) {
    var view = model.openProperty().getValue();
    if (view == null || model.readOnly()) return;
    var messages = kit.messages();
    var id = view.step().id();
    var dialog = new FormDialog<>(kit, "closing", new Draft(""));
    var form = dialog.form();
    form.wide(criterion(view));
    form.area("closing.statement", 4, Draft::statement, (_, text) -> new Draft(text(text)))
        .hint(messages.get("closing.hint"));
    form.wide(readiness(view));
    dialog.ask(
        owner,
        messages.get("closing.title", view.step().label(messages.locale())),
        messages.get("closing.close"),
        ClosingDialog::statement,
        statement -> model.steps().close(id, statement));
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  private static String statement(Draft draft) {
    if (draft.statement().isBlank()) throw new InvalidValue("closing.statement", "isBlank");
    return draft.statement().strip();
  }

  /// What has to be met.
  private Node criterion(StepView view) {
    var messages = kit.messages();
    var step = line(view.step().label(messages.locale()));
    step.getStyleClass().add("question-title");
    var box = new VBox(step);
    box.getStyleClass().add("closing-about");
    var criterion = view.step().criterion().in(messages.locale());
    if (criterion.isBlank()) return box;
    var name = line(messages.get("field.step.criterion"));
    name.getStyleClass().add("form-label");
    var text = line(criterion);
    text.setId("closing-criterion");
    box.getChildren().addAll(name, text);
    return box;
  }

  /// How ready the step is, and what is missing.
  private Node readiness(StepView view) {
    var readiness = view.readiness();
    var state = line(words.sentence(readiness));
    state.setId("closing-readiness");
    state.setGraphic(Icons.of(readiness.isReady() ? Feather.CHECK_CIRCLE : Feather.INFO));
    var box = new VBox(state);
    box.getStyleClass().add("closing-about");
    var missing =
        Stream.of(words.open(readiness), words.missing(readiness))
            .flatMap(it -> it.stream())
            .collect(Collectors.joining("\n"));
    if (missing.isEmpty()) return box;
    var warning = line(kit.messages().get("closing.missing") + "\n" + missing);
    warning.setId("closing-missing");
    warning.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    warning.getStyleClass().add("closing-warning");
    box.getChildren().add(warning);
    return box;
  }

  private static Label line(String words) {
    var line = new Label(words);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
