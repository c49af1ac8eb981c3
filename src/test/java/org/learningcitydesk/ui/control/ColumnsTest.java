// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ColumnsTest {
  /// Of 14 points to the letter, four columns have room.
  private static final double WIDTH = 600;

  private final List<Region> tiles = Stream.generate(Region::new).limit(5).toList();
  private final List<Region> cards = Stream.generate(Region::new).limit(5).toList();

  @Start
  void start(Stage stage) {
    var textSize = new SimpleIntegerProperty(100);
    var both =
        new VBox(Columns.ofTiles(tiles, 5, 10, textSize), Columns.ofCards(cards, 5, 10, textSize));
    // As wide as here is said, however wide the window was in the test before.
    both.setPrefWidth(WIDTH);
    stage.setScene(new Scene(new Group(both)));
    stage.show();
  }

  @Test
  void aTileThatIsLeftOverIsAsWideAsTheOthers() {
    assertThat(tiles).extracting(Region::getWidth).containsOnly(WIDTH / 4);
  }

  @Test
  void aCardThatIsLeftOverHasTheRowForItself() {
    assertThat(cards)
        .extracting(Region::getWidth)
        .containsExactly(WIDTH / 4, WIDTH / 4, WIDTH / 4, WIDTH / 4, WIDTH);
  }
}
