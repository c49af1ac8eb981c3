// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Figure;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RadarNodeTest {
  private RadarNode node;

  private static RadarFigure figure(String title, @Nullable Double... values) {
    var spokes =
        Arrays.stream(values).map(it -> new RadarFigure.Spoke("Trust", List.of(), null)).toList();
    return new RadarFigure(
        title,
        "One side has answered.",
        Locale.ENGLISH,
        List.of("Low", "High"),
        spokes,
        List.of(new RadarFigure.Line("Us", RadarFigure.Look.FIRST, Arrays.asList(values))),
        "apart",
        List.of(),
        new Figure.DataTable(List.of(), List.of()));
  }

  @Start
  void show(Stage stage) {
    node = new RadarNode(figure("Trust", 1.0, 2.0, null, 1.5), ChartTheme.LIGHT);
    stage.setScene(new Scene(new VBox(node), 700, 500));
    stage.show();
  }

  @Test
  void itDrawsItsFigureAndSpeaksItsSentence(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(node.getAccessibleText()).isEqualTo("Trust. One side has answered.");
    assertThat(colours(robot)).contains(Color.web("#0072B2"));
    robot.interact(() -> node.themeProperty().set(ChartTheme.DARK));
    robot.interact(() -> node.figureProperty().set(figure("Other", 2.0, 2.0, 2.0)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(colours(robot)).contains(Color.web("#56B4E9")).doesNotContain(Color.web("#0072B2"));
    assertThat(node.getAccessibleText()).startsWith("Other");
  }

  private java.util.Set<Color> colours(FxRobot robot) {
    var seen = new java.util.HashSet<Color>();
    robot.interact(
        () -> {
          var image = node.snapshot(null, null);
          for (var y = 0; y < image.getHeight(); y++)
            for (var x = 0; x < image.getWidth(); x++)
              seen.add(image.getPixelReader().getColor(x, y));
        });
    return seen;
  }
}
