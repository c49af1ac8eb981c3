// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// A chart with its title, the sentence that says what it shows, and the same numbers as a table
/// behind a toggle.
public final class ChartFrame extends BorderPane {
  private final ToggleButton asTable;
  private final HBox top;

  /// @param id control id of the frame, for example `overview-helices`
  /// @param chart the drawing; its spoken text becomes title and sentence
  /// @param head names of the table's columns
  /// @param rows texts of the table; every row as long as the head
  public ChartFrame(
      String id,
      Messages messages,
      String title,
      String sentence,
      Node chart,
      List<String> head,
      List<List<String>> rows) {
    setId(id);
    getStyleClass().add("chart-frame");
    var heading = new Label(title);
    heading.getStyleClass().add("chart-title");
    heading.setWrapText(true);
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    asTable = new ToggleButton(messages.get("chart.asTable"), Icons.of(Feather.GRID));
    asTable.setId(id + "-as-table");
    asTable.getStyleClass().addAll("flat", "small");
    asTable.setMinWidth(Region.USE_PREF_SIZE);
    asTable.setAccessibleText(messages.get("chart.asTableOf", title));
    top = new HBox(heading, asTable);
    top.setAlignment(Pos.CENTER_LEFT);
    var text = new Label(sentence);
    text.getStyleClass().add("chart-sentence");
    text.setWrapText(true);
    setTop(new VBox(top, text));
    chart.setAccessibleText(title + ". " + sentence);
    var table = table(head, rows);
    table.setAccessibleText(title);
    table.visibleProperty().bind(asTable.selectedProperty());
    chart.visibleProperty().bind(asTable.selectedProperty().not());
    setCenter(new StackPane(chart, table));
  }

  /// Adds a control beside the title.
  void tool(Node node) {
    top.getChildren().add(node);
  }

  /// Whether the numbers are shown instead of the drawing.
  public javafx.beans.property.BooleanProperty asTableProperty() {
    return asTable.selectedProperty();
  }

  /// A table of texts that is only looked at.
  ///
  /// @param rows every row as long as the head
  public static TableView<List<String>> table(List<String> head, List<List<String>> rows) {
    var table = new TableView<List<String>>();
    table.getStyleClass().addAll("dense", "chart-table");
    for (var i = 0; i < head.size(); i++) {
      var at = i;
      var column = new TableColumn<List<String>, String>(head.get(i));
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
      column.setSortable(false);
      column.setReorderable(false);
      table.getColumns().add(column);
    }
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getItems().setAll(rows);
    return table;
  }
}
