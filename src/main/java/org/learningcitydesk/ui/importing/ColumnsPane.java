// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.intake.Field;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Option;

/// Which column leads to which field, what holds for the whole file, and what the words of the file
/// mean. Built anew for another kind of record.
final class ColumnsPane extends VBox {
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final int MOST = 150;
  private final ImportScreenModel model;
  private final Sheet sheet;
  private final Messages messages;
  private final List<Runnable> shows = new ArrayList<>();
  private @Nullable ImportKind shown;

  ColumnsPane(ImportScreenModel model, Sheet sheet, Messages messages) {
    this.model = model;
    this.sheet = sheet;
    this.messages = messages;
    getStyleClass().add("import-section");
  }

  /// Follows the choices as long as the subscription lives.
  Subscription follow() {
    return model
        .mappingProperty()
        .subscribe(
            it -> {
              if (it == null) return;
              if (it.kind() != shown) build(it.kind());
              shows.forEach(Runnable::run);
            });
  }

  private void build(ImportKind kind) {
    shown = kind;
    shows.clear();
    var whole = new WholeFilePane(model, kind, messages);
    var words = new WordsPane(model, sheet, messages);
    getChildren().setAll(columns(kind), whole, words);
    shows.add(() -> whole.show(mapping()));
    shows.add(() -> words.show(mapping()));
  }

  private Mapping mapping() {
    return Objects.requireNonNull(model.mappingProperty().get());
  }

  private Node columns(ImportKind kind) {
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
    var fields = Option.all(kind.fields(), it -> it.label().sentence(messages));
    var most = Math.min(sheet.columns().size(), MOST);
    for (var i = 0; i < most; i++)
      grid.addRow(
          i + 1,
          shortened(sheet.columns().get(i), false),
          shortened(String.join(" · ", FilePane.examples(sheet, i)), true),
          field(i, fields));
    if (most == sheet.columns().size()) return grid;
    var more = new Label(messages.get("import.columns.more", sheet.columns().size() - most));
    more.setWrapText(true);
    return new VBox(grid, more);
  }

  private Label heading(String key) {
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    return label;
  }

  static Label shortened(String text, boolean quiet) {
    var label = new Label(text.length() > 160 ? text.substring(0, 160) + "…" : text);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setTooltip(new Tooltip(text));
    label.setMinWidth(0);
    if (quiet) label.getStyleClass().add("quiet");
    return label;
  }

  private Node field(int index, List<Option<Field>> fields) {
    var column = sheet.columns().get(index);
    var drop =
        new Drop<>(
            "import-column-" + index,
            messages.get("import.columns.fieldOf", column),
            fields,
            messages.get("import.columns.notRead"),
            it -> model.choices().lead(column, it));
    drop.setMaxWidth(Double.MAX_VALUE);
    shows.add(
        () -> {
          var field = mapping().columns().get(column);
          drop.show(field);
          drop.pseudoClassStateChanged(UNREAD, field == null);
        });
    return drop;
  }
}
