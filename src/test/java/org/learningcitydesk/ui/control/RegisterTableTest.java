// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RegisterTableTest {
  record Place(int id, String name, Integer people) {}

  private static final List<Place> PLACES =
      List.of(
          new Place(1, "Zona 10", 5),
          new Place(2, "Città Alta", null),
          new Place(3, "zona 2", 40),
          new Place(4, "Cuneo", 300),
          new Place(5, "Ática", 7));

  @TempDir static Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final ObservableList<Place> places = FXCollections.observableArrayList(PLACES);
  private Settings settings;
  private RegisterTable<Place> table;

  @Start
  void start(Stage stage) {
    settings = new Settings(folder, Runnable::run);
    settings.rememberTable("places", null);
    table = table();
    stage.setScene(new Scene(table, 600, 300));
    stage.show();
  }

  private RegisterTable<Place> table() {
    var jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
    var kit =
        new Kit(
            jobs,
            new DataVersions(Runnable::run),
            Messages.in(Locale.ITALIAN),
            _ -> {},
            settings,
            org.learningcitydesk.domain.catalogue.Catalogue.shipped());
    var made =
        new RegisterTable<>(
            "places",
            kit,
            "Places",
            Place::id,
            List.of(
                RegisterColumn.<Place>text("name", "register.filter", Place::name),
                RegisterColumn.<Place, Integer>number(
                    "people",
                    "register.columns",
                    it -> it.people() == null ? null : it.people().toString(),
                    Place::people)));
    made.follow(places);
    return made;
  }

  /// The robot of the headless platform never counts as still since the press, which a heading asks
  /// for.
  private void clickHeading(FxRobot robot) {
    var heading = robot.lookup("#name").queryAs(TableColumnHeader.class);
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      robot.interact(
          () ->
              heading.fireEvent(
                  new MouseEvent(
                      type,
                      5,
                      5,
                      5,
                      5,
                      MouseButton.PRIMARY,
                      1,
                      false,
                      false,
                      false,
                      false,
                      true,
                      false,
                      false,
                      false,
                      false,
                      true,
                      null)));
    }
  }

  private List<String> names() {
    return table.shownRows().stream().map(Place::name).toList();
  }

  @Test
  void textSortsInTheOrderOfTheLanguageAndNumbersInsideItByValue(FxRobot robot) {
    robot.interact(() -> table.sort(List.of(new TableState.Sort("name", true))));
    assertThat(names()).containsExactly("Ática", "Città Alta", "Cuneo", "zona 2", "Zona 10");
  }

  @Test
  void blanksComeLastInBothDirections(FxRobot robot) {
    robot.interact(() -> table.sort(List.of(new TableState.Sort("people", true))));
    assertThat(names()).containsExactly("Zona 10", "Ática", "zona 2", "Cuneo", "Città Alta");
    robot.interact(() -> table.sort(List.of(new TableState.Sort("people", false))));
    assertThat(names()).containsExactly("Cuneo", "zona 2", "Ática", "Zona 10", "Città Alta");
  }

  @Test
  void theFilterFindsWithoutAccentsAndSaysHowManyAreLeft(FxRobot robot) {
    robot.interact(() -> table.anywhereProperty().set("citta"));
    assertThat(names()).containsExactly("Città Alta");
    assertThat(table.shownProperty().get()).isEqualTo(1);
    assertThat(table.filteredProperty().get()).isTrue();
    robot.interact(table::clearFilters);
    assertThat(names()).hasSize(5);
    robot.interact(() -> table.filterProperty("people").set("30"));
    assertThat(names()).containsExactly("Cuneo");
  }

  @Test
  void theSelectionIsCopiedWithHeadingsAndTabs(FxRobot robot) {
    robot.interact(() -> table.view().getSelectionModel().selectIndices(0, 1));
    assertThat(table.copyText()).isEqualTo("Filtra\tColonne\nZona 10\t5\nCittà Alta\t\n");
  }

  @Test
  void theSelectedRowStaysSelectedWhenRowsAreReadAgain(FxRobot robot) {
    robot.interact(() -> table.select(4));
    robot.interact(
        () -> places.setAll(new Place(4, "Cuneo Nord", 301), new Place(1, "Zona 10", 5)));
    assertThat(table.selectedProperty().get()).isEqualTo(new Place(4, "Cuneo Nord", 301));
    robot.interact(() -> places.setAll(new Place(1, "Zona 10", 5)));
    assertThat(table.selectedProperty().get()).isEqualTo(new Place(1, "Zona 10", 5));
  }

  @Test
  void aClickOnAHeadingSortsAndTheThirdClearsAndAnotherTableRemembers(FxRobot robot) {
    clickHeading(robot);
    assertThat(names()).startsWith("Ática");
    var again = new ArrayList<RegisterTable<Place>>();
    robot.interact(() -> again.add(table()));
    assertThat(again.getFirst().shownRows().getFirst().name()).isEqualTo("Ática");
    clickHeading(robot);
    assertThat(names()).startsWith("Zona 10");
    clickHeading(robot);
    assertThat(names()).containsExactlyElementsOf(PLACES.stream().map(Place::name).toList());
    assertThat(problems).isEmpty();
  }

  @Test
  void typingSelectsTheNextRowThatBeginsLikeIt(FxRobot robot) {
    robot.interact(() -> table.view().requestFocus());
    robot.write("cun");
    assertThat(table.selectedProperty().get()).isEqualTo(PLACES.get(3));
    robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
    assertThat(table.selection()).hasSize(5);
  }
}
