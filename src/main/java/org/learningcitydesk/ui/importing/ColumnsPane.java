// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.WordList;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Option;

/// Which column leads to which field, what holds for the whole file, and what the words of the file
/// mean.
final class ColumnsPane extends VBox {
  private static final int MOST = 150;
  private final ImportScreenModel model;
  private final Sheet sheet;
  private final Catalogue catalogue;
  private final Messages messages;
  private final VBox meanings = new VBox();
  private final List<Runnable> shows = new ArrayList<>();
  private List<Object> asked = List.of();

  ColumnsPane(ImportScreenModel model, Sheet sheet, Catalogue catalogue, Messages messages) {
    this.model = model;
    this.sheet = sheet;
    this.catalogue = catalogue;
    this.messages = messages;
    getStyleClass().add("import-section");
    meanings.getStyleClass().add("import-section");
    getChildren().addAll(columns(), wholeFile(), meanings);
  }

  /// Follows the choices as long as the subscription lives.
  Subscription follow() {
    return model
        .mappingProperty()
        .subscribe(
            it -> {
              if (it == null) return;
              shows.forEach(Runnable::run);
              showMeanings(it);
            });
  }

  private Mapping mapping() {
    return Objects.requireNonNull(model.mappingProperty().get());
  }

  private Node columns() {
    var grid = new GridPane();
    grid.setId("import-columns");
    grid.getStyleClass().add("import-columns");
    var name = new ColumnConstraints();
    name.setPercentWidth(28);
    var examples = new ColumnConstraints();
    examples.setHgrow(Priority.ALWAYS);
    examples.setPercentWidth(40);
    var field = new ColumnConstraints();
    field.setPercentWidth(32);
    grid.getColumnConstraints().addAll(name, examples, field);
    grid.addRow(
        0,
        heading("import.columns.column"),
        heading("import.columns.examples"),
        heading("import.columns.field"));
    var fields = Option.all(List.of(StakeholderField.values()), it -> messages.get(it.labelKey()));
    var shown = Math.min(sheet.columns().size(), MOST);
    for (var i = 0; i < shown; i++)
      grid.addRow(
          i + 1,
          short_(sheet.columns().get(i), false),
          short_(String.join(" · ", FilePane.examples(sheet, i)), true),
          field(i, fields));
    if (shown == sheet.columns().size()) return grid;
    var more = new Label(messages.get("import.columns.more", sheet.columns().size() - shown));
    more.setWrapText(true);
    return new VBox(grid, more);
  }

  private Label heading(String key) {
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    return label;
  }

  private static Label short_(String text, boolean quiet) {
    var label = new Label(text.length() > 160 ? text.substring(0, 160) + "…" : text);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setTooltip(new Tooltip(text));
    label.setMinWidth(0);
    if (quiet) label.getStyleClass().add("quiet");
    return label;
  }

  private Node field(int index, List<Option<StakeholderField>> fields) {
    var column = sheet.columns().get(index);
    var drop =
        new Drop<>(
            "import-column-" + index,
            messages.get("import.columns.fieldOf", column),
            fields,
            messages.get("import.columns.notRead"),
            it -> model.lead(column, it));
    drop.setMaxWidth(Double.MAX_VALUE);
    shows.add(
        () -> {
          var field = mapping().columns().get(column);
          drop.show(field);
          drop.pseudoClassStateChanged(
              javafx.css.PseudoClass.getPseudoClass("unread"), field == null);
        });
    return drop;
  }

  private Node wholeFile() {
    var heading = new Label(messages.get("import.whole.title"));
    heading.getStyleClass().add("form-heading");
    var hint = new Label(messages.get("import.whole.hint"));
    hint.getStyleClass().add("form-note");
    hint.setWrapText(true);
    var pane = new FlowPane(category(), helix(), source(), blanks());
    pane.getStyleClass().add("import-choices");
    return new VBox(heading, hint, pane);
  }

  private Node category() {
    var name = messages.get("import.whole.category");
    var options =
        Option.all(
            catalogue.categories().stream().map(Category::id).toList(),
            it -> model.words().show(StakeholderField.CATEGORY, it, messages));
    var drop =
        new Drop<>(
            "import-category", name, options, messages.get("import.whole.none"), model::category);
    shows.add(() -> drop.show(mapping().category()));
    return FilePane.named(name, drop);
  }

  private Node helix() {
    var name = messages.get("import.whole.helix");
    var drop =
        new Drop<>(
            "import-helix",
            name,
            Option.all(List.of(Helix.values()), messages::label),
            messages.get("import.whole.none"),
            model::helix);
    shows.add(() -> drop.show(mapping().helix()));
    return FilePane.named(name, drop);
  }

  private Node source() {
    var text = new TextField();
    text.setId("import-source");
    text.setPrefColumnCount(22);
    committed(text, () -> model.source(text.getText()));
    shows.add(() -> text.setText(Objects.requireNonNullElse(mapping().source(), "")));
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
            model.blanks(
                WordList.split(
                    text.getText().indexOf(';') < 0 ? text.getText() + ";" : text.getText())));
    shows.add(() -> text.setText(WordList.join(mapping().blanks())));
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

  /// One line for each word of the file that the catalogue does not know; built anew only when
  /// other words are asked.
  private void showMeanings(Mapping mapping) {
    var questions =
        mapping.columns().entrySet().stream()
            .filter(it -> model.words().isChoice(it.getValue()))
            .flatMap(this::questions)
            .toList();
    if (questions.equals(asked)) return;
    asked = List.copyOf(questions);
    meanings.getChildren().clear();
    if (questions.isEmpty()) return;
    var heading = new Label(messages.get("import.words.title"));
    heading.getStyleClass().add("form-heading");
    var grid = new GridPane();
    grid.setId("import-words");
    grid.getStyleClass().add("import-columns");
    for (var i = 0; i < Math.min(questions.size(), MOST); i++) {
      var question = questions.get(i);
      grid.addRow(
          i,
          short_(messages.get(question.field().labelKey()), true),
          short_(question.word(), false),
          meaning(question, i));
    }
    meanings.getChildren().addAll(heading, grid);
  }

  private Stream<Question> questions(Map.Entry<String, StakeholderField> column) {
    return MappingProposal.unknown(sheet, column.getKey(), column.getValue(), model.words())
        .stream()
        .map(word -> new Question(column.getValue(), word));
  }

  private Node meaning(Question question, int index) {
    var options =
        Option.all(
            model.words().ids(question.field()),
            it -> model.words().show(question.field(), it, messages));
    var drop =
        new Drop<>(
            "import-word-" + index,
            question.word(),
            options,
            messages.get("import.words.unknown"),
            it -> model.mean(question.field(), question.word(), it));
    drop.show(mapping().values().getOrDefault(question.field(), Map.of()).get(question.word()));
    return drop;
  }

  private record Question(StakeholderField field, String word) {}
}
