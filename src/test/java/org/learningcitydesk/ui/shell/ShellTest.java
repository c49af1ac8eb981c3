// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.Desk;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
  @TempDir Path home;
  private Settings settings;
  private Desk desk;
  private Stage stage;
  private Workspace workspace;

  @Start
  void start(Stage primary) {
    stage = primary;
    settings = new Settings(home, Runnable::run);
    settings.languageProperty().set(Locale.ENGLISH);
    desk = new Desk(stage, settings, () -> {});
    desk.window().show();
  }

  @AfterEach
  void restore(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setOnCloseRequest(null);
          stage.hide();
        });
  }

  private void settle() throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, desk.jobs()::isIdle);
    WaitForAsyncUtils.waitForFxEvents(3);
  }

  private void open(FxRobot robot) throws Exception {
    robot.interact(
        () ->
            desk.use(
                "test.lcdesk",
                committed -> {
                  workspace = Workspace.inMemory(committed);
                  var city = City.named("Borgo");
                  workspace.change("change.city.added", tx -> tx.cities().save(city));
                  workspace.change(
                      org.learningcitydesk.workspace.Label.of(
                          "change.stakeholder.added", "Biblioteca Città Alta"),
                      tx ->
                          tx.stakeholders()
                              .save(
                                  Stakeholder.named(
                                      city.id(), "Biblioteca Città Alta", Helix.ACADEMIA)));
                  return workspace;
                },
                () -> {}));
    settle();
  }

  private Place place() {
    return desk.window().place();
  }

  @Test
  void theNavigationLeadsToScreensAndBack(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> robot.lookup("#go-stakeholders").queryAs(ButtonBase.class).fire());
    assertThat(place()).isEqualTo(new Place.Stakeholders(null));
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertThat(place()).isEqualTo(new Place.Overview());
    robot.interact(() -> robot.lookup("#forward").queryButton().fire());
    assertThat(place()).isEqualTo(new Place.Stakeholders(null));
  }

  @Test
  void thePaletteFindsWithoutAccentsAndGoesThere(FxRobot robot) throws Exception {
    open(robot);
    robot.press(KeyCode.SHORTCUT).type(KeyCode.K).release(KeyCode.SHORTCUT);
    var words = robot.lookup("#palette-words").queryAs(TextField.class);
    assertThat(words.isFocused()).isTrue();
    robot.interact(() -> words.setText("citta alta"));
    settle();
    ListView<?> list = robot.lookup("#palette-list").queryListView();
    assertThat(list.getItems().getFirst()).asString().startsWith("Biblioteca Città Alta");
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(place())
        .isInstanceOfSatisfying(
            Place.Stakeholders.class, it -> assertThat(it.stakeholder()).isNotNull());
  }

  @Test
  void undoTakesTheLastChangeBackAndSaysWhatItWas(FxRobot robot) throws Exception {
    open(robot);
    var undo = robot.lookup("#undo").queryAs(Button.class);
    assertThat(undo.getTooltip().getText()).contains("Biblioteca Città Alta");
    robot.interact(undo::fire);
    settle();
    assertThat(
            workspace.<Integer>read(
                tx -> tx.stakeholders().all(tx.cities().all().getFirst().id()).size()))
        .isZero();
    assertThat(robot.lookup("#redo").queryAs(Button.class).isDisabled()).isFalse();
    assertThat(robot.lookup("#saved").queryAs(Label.class).getText()).startsWith("saved ");
  }

  @Test
  void languageAndTextSizeChangeWithoutARestart(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(
        () -> {
          settings.languageProperty().set(Locale.ITALIAN);
          settings.textSizeProperty().set(150);
        });
    settle();
    assertThat(robot.lookup("#go-path").queryAs(ButtonBase.class).getText())
        .isEqualTo("Dieci passi");
    assertThat(stage.getScene().getRoot().getStyleClass()).contains("text-size-150");
  }

  @Test
  void badNewsIsASentenceThatCanBeClosed(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> desk.window().tell(new Notice.Sentence("The file is gone.")));
    assertThat(robot.lookup("#notice").tryQuery()).isPresent();
    robot.interact(() -> robot.lookup("#notice-close").queryButton().fire());
    assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
  }

  @Test
  void everythingThatTakesPartHasAName(FxRobot robot) throws Exception {
    for (var nameless : List.of(nameless())) assertThat(nameless).isEmpty();
    open(robot);
    for (var place :
        List.of(
            new Place.Overview(),
            new Place.Stakeholders(null),
            new Place.Partnerships(null),
            new Place.Activities(null),
            new Place.Path(null))) {
      robot.interact(() -> desk.window().open(place));
      settle();
      assertThat(nameless()).as(place.toString()).isEmpty();
    }
  }

  private List<Node> nameless() {
    return new FxRobot()
        .lookup(node -> node.isFocusTraversable() && isNameless(node)).queryAll().stream().toList();
  }

  private static boolean isNameless(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) return false;
    return switch (node) {
      case ButtonBase button -> button.getText() == null || button.getText().isBlank();
      case TextInputControl _,
          ListView<?> _,
          javafx.scene.control.TableView<?> _,
          javafx.scene.control.ComboBoxBase<?> _ ->
          true;
      default -> false;
    };
  }
}
