// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FigureNodeTest {
  private FigureNode node;

  @Start
  void show(Stage stage) {
    node = new FigureNode(Figures.helices(), ChartTheme.LIGHT);
    stage.setScene(new Scene(new VBox(node), 700, 500));
    stage.show();
  }

  @Test
  void itDrawsItsFigureAndSpeaksItsSentence(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(node.getAccessibleText())
        .isEqualTo("Stakeholders by helix. Civil society is the largest helix.");
    assertThat(colours(picture(robot))).contains(Color.web("#0072B2"), Color.web("#C65300"));
    robot.interact(() -> node.themeProperty().set(ChartTheme.DARK));
    robot.interact(() -> node.figureProperty().set(Figures.months()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(colours(picture(robot)))
        .contains(Color.web("#56B4E9"))
        .doesNotContain(Color.web("#0072B2"));
    assertThat(node.getAccessibleText()).startsWith("Activities per month");
  }

  private WritableImage picture(FxRobot robot) {
    var shot = new WritableImage[1];
    robot.interact(() -> shot[0] = node.snapshot(null, null));
    return shot[0];
  }

  private static java.util.Set<Color> colours(WritableImage image) {
    var seen = new java.util.HashSet<Color>();
    for (var y = 0; y < image.getHeight(); y++)
      for (var x = 0; x < image.getWidth(); x++) seen.add(image.getPixelReader().getColor(x, y));
    return seen;
  }
}
