// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.exchange.intake.Field;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.tabular.WordList;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Option;

/// What holds for the whole file: choices for new records, what becomes of stakeholders that nobody
/// knows, the name of the list, the words that mean nothing.
final class WholeFilePane extends VBox {
  private final ImportScreenModel model;
  private final Messages messages;
  private final List<java.util.function.Consumer<Mapping>> shows = new ArrayList<>();

  WholeFilePane(ImportScreenModel model, ImportKind kind, Messages messages) {
    this.model = model;
    this.messages = messages;
    var heading = new Label(messages.get("import.whole.title"));
    heading.getStyleClass().add("form-heading");
    var hint = new Label(messages.get("import.whole.hint"));
    hint.getStyleClass().add("form-note");
    hint.setWrapText(true);
    var pane = new FlowPane();
    pane.getStyleClass().add("import-choices");
    for (var field : kind.defaults()) pane.getChildren().add(otherwise(field));
    if (kind.namesStakeholders()) pane.getChildren().add(arrivals());
    pane.getChildren().addAll(source(), blanks());
    getChildren().addAll(heading, hint, pane);
  }

  void show(Mapping mapping) {
    shows.forEach(it -> it.accept(mapping));
  }

  private Node otherwise(Field field) {
    var name = field.label().sentence(messages);
    var drop =
        new Drop<>(
            "import-" + field.column(),
            name,
            Option.all(model.words().ids(field), it -> model.words().name(field, it, messages)),
            messages.get("import.whole.none"),
            it -> model.choices().otherwise(field, it));
    shows.add(mapping -> drop.show(mapping.otherwise(field)));
    return FilePane.named(name, drop);
  }

  private Node arrivals() {
    var name = messages.get("import.whole.arrivals");
    var drop =
        new Drop<>(
            "import-arrivals",
            name,
            Option.all(
                List.of(Helix.values()),
                it -> messages.get("import.whole.arriveAs", messages.label(it))),
            messages.get("import.whole.stayOut"),
            model.choices()::arrivals);
    shows.add(mapping -> drop.show(mapping.arrivals()));
    return FilePane.named(name, drop);
  }

  private Node source() {
    var text = new TextField();
    text.setId("import-source");
    text.setPrefColumnCount(22);
    committed(text, () -> model.choices().source(text.getText()));
    shows.add(mapping -> text.setText(Objects.requireNonNullElse(mapping.source(), "")));
    text.setTooltip(new Tooltip(messages.get("import.whole.sourceHint")));
    return FilePane.named(messages.get("import.whole.source"), text);
  }

  private Node blanks() {
    var text = new TextField();
    text.setId("import-blanks");
    text.setPrefColumnCount(38);
    committed(
        text,
        () ->
            model
                .choices()
                .blanks(
                    WordList.split(
                        text.getText().indexOf(';') < 0 ? text.getText() + ";" : text.getText())));
    shows.add(mapping -> text.setText(WordList.join(mapping.blanks())));
    return FilePane.named(messages.get("import.whole.blanks"), text);
  }

  private static void committed(TextField text, Runnable commit) {
    text.setOnAction(_ -> commit.run());
    text.focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) commit.run();
            });
  }
}
