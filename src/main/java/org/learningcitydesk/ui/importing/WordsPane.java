// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.exchange.intake.Field;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Option;

/// One line for each word of the file that the catalogue does not know; built anew only when other
/// words are asked.
final class WordsPane extends VBox {
  private static final int MOST = 150;
  private final ImportScreenModel model;
  private final Sheet sheet;
  private final Messages messages;
  private List<Question> asked = List.of();

  WordsPane(ImportScreenModel model, Sheet sheet, Messages messages) {
    this.model = model;
    this.sheet = sheet;
    this.messages = messages;
    getStyleClass().add("import-section");
  }

  void show(Mapping mapping) {
    var questions =
        mapping.columns().entrySet().stream()
            .filter(it -> model.words().isChoice(it.getValue()))
            .flatMap(this::questions)
            .limit(MOST)
            .toList();
    if (questions.equals(asked)) return;
    asked = questions;
    getChildren().clear();
    if (questions.isEmpty()) return;
    var heading = new Label(messages.get("import.words.title"));
    heading.getStyleClass().add("form-heading");
    var grid = new GridPane();
    grid.setId("import-words");
    grid.getStyleClass().add("import-columns");
    for (var i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      grid.addRow(
          i,
          ColumnsPane.shortened(question.field().label().sentence(messages), true),
          ColumnsPane.shortened(question.word(), false),
          meaning(mapping, question, i));
    }
    getChildren().addAll(heading, grid);
  }

  private Stream<Question> questions(Map.Entry<String, Field> column) {
    return MappingProposal.unknown(sheet, column.getKey(), column.getValue(), model.words())
        .stream()
        .map(word -> new Question(column.getValue(), word));
  }

  private Node meaning(Mapping mapping, Question question, int index) {
    var options =
        Option.all(
            model.words().ids(question.field()),
            it -> model.words().name(question.field(), it, messages));
    var drop =
        new Drop<>(
            "import-word-" + index,
            question.word(),
            options,
            messages.get("import.words.unknown"),
            it -> model.choices().mean(question.field(), question.word(), it));
    drop.show(mapping.values().getOrDefault(question.field(), Map.of()).get(question.word()));
    return drop;
  }

  private record Question(Field field, String word) {}
}
