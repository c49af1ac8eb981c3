// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.i18n.Messages;

/// What would happen: how many rows are new, changed, the same and left out, and each of them;
/// first the first rows as they will be.
final class OutcomePane extends VBox {
  private static final int FIRST = 20;
  private final ImportScreenModel model;
  private final Messages messages;
  private final ToggleGroup views = new ToggleGroup();
  private final TableView<ImportPlan.Row> table = new TableView<>();
  private final RowWords words;
  private View view = View.FIRST_ROWS;

  private enum View {
    FIRST_ROWS("import.outcome.first"),
    FRESH("import.outcome.fresh"),
    CHANGED("import.outcome.changed"),
    SAME("import.outcome.same"),
    REJECTED("import.outcome.rejected");

    private final String key;

    View(String key) {
      this.key = key;
    }

    List<? extends ImportPlan.Row> rows(ImportPlan plan) {
      return switch (this) {
        case FIRST_ROWS -> plan.rows().stream().limit(FIRST).toList();
        case FRESH -> plan.fresh();
        case CHANGED -> plan.changed();
        case SAME -> plan.same();
        case REJECTED -> plan.rejected();
      };
    }
  }

  OutcomePane(ImportScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new RowWords(model.words(), messages);
    getStyleClass().add("import-section");
    var bar = new FlowPane();
    bar.getStyleClass().add("import-outcomes");
    for (var it : View.values()) bar.getChildren().add(toggle(it));
    table.setId("import-outcome");
    table.getStyleClass().addAll("dense", "import-outcome");
    table.setAccessibleText(messages.get("import.outcome.title"));
    table.setPlaceholder(new Label(messages.get("import.outcome.none")));
    getChildren().addAll(bar, table);
  }

  private ToggleButton toggle(View it) {
    var button = new ToggleButton();
    button.setId("import-view-" + it.name().toLowerCase(java.util.Locale.ROOT));
    button.setToggleGroup(views);
    button.setSelected(it == view);
    button.setUserData(it);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          view = it;
          show(model.planProperty().get());
        });
    return button;
  }

  /// Follows the plan as long as the subscription lives.
  Subscription follow() {
    return model.planProperty().subscribe(this::show);
  }

  private void show(@Nullable ImportPlan plan) {
    for (var toggle : views.getToggles()) {
      var button = (ToggleButton) toggle;
      var it = (View) button.getUserData();
      button.setText(
          it == View.FIRST_ROWS
              ? messages.get(it.key)
              : messages.get(it.key, plan == null ? 0 : it.rows(plan).size()));
    }
    setDisable(plan == null);
    if (plan == null) return;
    table
        .getColumns()
        .setAll(
            view == View.FIRST_ROWS
                ? firstRows(plan.kind(), Objects.requireNonNull(model.mappingProperty().get()))
                : list());
    table.getItems().setAll(view.rows(plan));
    table.scrollTo(0);
  }

  private List<TableColumn<ImportPlan.Row, String>> list() {
    return List.of(
        line(),
        column(messages.get("import.outcome.row"), 22, words::name),
        column(messages.get(detailKey()), 46, words::detail));
  }

  private String detailKey() {
    return switch (view) {
      case CHANGED -> "import.outcome.changes";
      case REJECTED -> "import.outcome.reason";
      case FIRST_ROWS, FRESH, SAME -> "import.outcome.where";
    };
  }

  private List<TableColumn<ImportPlan.Row, String>> firstRows(ImportKind kind, Mapping mapping) {
    var columns = new ArrayList<TableColumn<ImportPlan.Row, String>>();
    columns.add(line());
    columns.add(column(messages.get("import.outcome.what"), 11, this::what));
    var name = kind.names().getFirst();
    for (var field : RowWords.shown(kind, mapping))
      columns.add(
          column(
              field.label().sentence(messages),
              field == name ? 20 : 13,
              row -> words.value(field, row)));
    return columns;
  }

  private TableColumn<ImportPlan.Row, String> line() {
    var column = column(messages.get("import.outcome.line"), 5, row -> messages.number(row.line()));
    column.getStyleClass().add("numeric");
    return column;
  }

  private TableColumn<ImportPlan.Row, String> column(
      String name, int width, Function<ImportPlan.Row, String> text) {
    var column = new TableColumn<ImportPlan.Row, String>(name);
    column.setSortable(false);
    column.setCellValueFactory(it -> new ReadOnlyStringWrapper(text.apply(it.getValue())));
    column.setCellFactory(_ -> new Cell());
    column.setPrefWidth(width * 0.75 * Font.getDefault().getSize());
    return column;
  }

  private String what(ImportPlan.Row row) {
    return switch (row) {
      case ImportPlan.Fresh _ -> messages.get("import.what.fresh");
      case ImportPlan.Changed _ -> messages.get("import.what.changed");
      case ImportPlan.Same _ -> messages.get("import.what.same");
      case ImportPlan.Rejected(_, _, var reason) ->
          messages.get("import.what.rejected", reason.sentence(messages));
    };
  }

  /// Text that is longer than its column is there in the tooltip.
  private static final class Cell extends TableCell<ImportPlan.Row, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      setTooltip(empty || text == null || text.length() < 12 ? null : new Tooltip(text));
    }
  }
}
