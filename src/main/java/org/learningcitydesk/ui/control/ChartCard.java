// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.FigureNode;
import org.learningcitydesk.ui.control.ChartFrame;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;

/// A figure in its frame, in the colours and the size of the window. It is drawn again only where
/// the numbers changed, and stays a table where it was one.
final class ChartCard extends StackPane {
  private static final float TEXT = 12;
  private final String id;
  private final Kit kit;
  private @Nullable Figure shown;
  private @Nullable ChartFrame frame;

  ChartCard(String id, Kit kit) {
    this.id = id;
    this.kit = kit;
  }

  void show(Figure figure) {
    show(figure, figure.table());
  }

  void show(Figure figure, Figure.DataTable table) {
    if (figure.equals(shown)) return;
    var wasTable = frame != null && frame.asTableProperty().get();
    var settings = kit.settings();
    var node = new FigureNode(figure, look(settings));
    node.themeProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> look(settings), settings.themeProperty(), settings.textSizeProperty()));
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
    shown = figure;
    frame = made;
    getChildren().setAll(made);
  }

  private static ChartTheme look(Settings settings) {
    var colours =
        settings.themeProperty().get() == Settings.Theme.DARK ? ChartTheme.DARK : ChartTheme.LIGHT;
    return colours.withTextSize(TEXT * settings.textSizeProperty().get() / 100);
  }
}
