// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.FigureNode;
import org.learningcitydesk.report.picture.FigureFile;

/// A figure in its frame, in the colours and the size of the window. It is drawn again only where
/// the numbers changed, and stays a table where it was one.
public final class ChartCard extends StackPane {
  private static final float TEXT = 12;
  private final String id;
  private final Kit kit;
  private @Nullable Figure shown;
  private @Nullable ChartFrame frame;
  private @Nullable Node foot;
  private @Nullable IntConsumer clicked;
  private @Nullable Supplier<String> city;

  public ChartCard(String id, Kit kit) {
    this.id = id;
    this.kit = kit;
  }

  /// Adds what belongs below the chart.
  public void foot(Node node) {
    foot = node;
  }

  /// Lets the chart leave the window: by a menu beside its title.
  ///
  /// @param city its name, for the names of files
  public void leave(Supplier<String> city) {
    this.city = city;
  }

  /// Tells which category was clicked.
  public void onCategory(IntConsumer action) {
    clicked = action;
  }

  public void show(Figure figure) {
    show(figure, figure.table());
  }

  public void show(Figure figure, Figure.DataTable table) {
    if (figure.equals(shown)) return;
    shown = figure;
    getChildren().setAll(figure.isEmpty() ? words(figure) : framed(figure, table));
  }

  /// Where there is nothing to draw, the sentence says so.
  private Node words(Figure figure) {
    var title = new Label(figure.title());
    title.getStyleClass().add("chart-title");
    title.setWrapText(true);
    var sentence = new Label(figure.sentence());
    sentence.getStyleClass().add("chart-sentence");
    sentence.setWrapText(true);
    var box = new VBox(title, sentence);
    if (foot != null) box.getChildren().add(foot);
    box.setId(id);
    box.getStyleClass().add("chart-frame");
    return box;
  }

  private Node framed(Figure figure, Figure.DataTable table) {
    var wasTable = frame != null && frame.asTableProperty().get();
    var settings = kit.settings();
    var node = new FigureNode(figure, look(settings));
    node.themeProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> look(settings), settings.themeProperty(), settings.textSizeProperty()));
    var action = clicked;
    if (action != null)
      node.setOnMouseClicked(
          click -> node.categoryAt(click.getX(), click.getY()).ifPresent(action));
    var made =
        new ChartFrame(
            id,
            kit.messages(),
            figure.title(),
            figure.sentence(),
            node,
            table.header(),
            table.rows());
    made.asTableProperty().set(wasTable);
    if (foot != null) made.setBottom(foot);
    var whose = city;
    if (whose != null) leave(made, whose, figure, table);
    frame = made;
    return made;
  }

  private void leave(
      ChartFrame made, Supplier<String> whose, Figure figure, Figure.DataTable table) {
    var rows = new ArrayList<List<String>>();
    rows.add(table.header());
    rows.addAll(table.rows());
    var written = new WrittenFiles(id + "-written", kit.messages());
    var ways = new ChartWays(id, kit, () -> new FigureFile(figure, List.of()), () -> rows);
    made.tool(ways.all(figure.title(), new ExportMenu.Names(whose, figure.title()), written::show));
    made.setBottom(written);
  }

  private static ChartTheme look(Settings settings) {
    var colours =
        settings.themeProperty().get() == Settings.Theme.DARK ? ChartTheme.DARK : ChartTheme.LIGHT;
    return colours.withTextSize(TEXT * settings.textSizeProperty().get() / 100);
  }
}
