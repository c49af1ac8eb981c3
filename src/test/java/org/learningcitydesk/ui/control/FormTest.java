// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormTest {
  private final Messages messages = Messages.in(Locale.ENGLISH);
  private final List<UnaryOperator<Activity>> edits = new ArrayList<>();
  private final Activity activity =
      Activity.titled(CityId.next(), "Reading circle", "course", PartialDate.parse("2026-05-03"));

  @Start
  void start(Stage stage) {
    var form = new Form<Activity>(messages, Activity::id, edits::add);
    form.text("activity.title", Activity::title, Activity::withTitle);
    form.date("activity.start", Activity::start, Activity::withStart).half();
    form.date("activity.end", Activity::end, Activity::withEnd).half();
    form.money("activity.cost", Activity::cost, Activity::withCost);
    form.show(activity);
    stage.setScene(new Scene(form, 500, 400));
    stage.show();
  }

  private static TextField field(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(TextField.class);
  }

  private static List<String> notes(FxRobot robot) {
    return robot.lookup(".form-note").<Label>queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  private void type(FxRobot robot, String id, String text) {
    robot.interact(
        () -> {
          field(robot, id).requestFocus();
          field(robot, id).setText(text);
        });
    robot.type(KeyCode.ENTER);
  }

  @Test
  void aValidChangeIsHandedOnAsAFunction(FxRobot robot) {
    type(robot, "activity-title", "Book club");
    assertThat(edits).hasSize(1);
    assertThat(edits.getFirst().apply(activity)).isEqualTo(activity.withTitle("Book club"));
  }

  @Test
  void whatTheRecordRefusesIsSaidAtTheFieldThatTheRuleNames(FxRobot robot) {
    type(robot, "activity-title", "  ");
    assertThat(edits).isEmpty();
    assertThat(notes(robot)).hasSize(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(field(robot, "activity-title").getText()).isEqualTo("Reading circle");
    assertThat(notes(robot)).isEmpty();
  }

  @Test
  void aDateIsReadAsPeopleTypeItAndShownAsItWasUnderstood(FxRobot robot) {
    robot.interact(() -> field(robot, "activity-end").requestFocus());
    robot.interact(() -> field(robot, "activity-end").setText("5/2027"));
    assertThat(notes(robot)).containsExactly("May 2027");
    robot.type(KeyCode.ENTER);
    assertThat(edits.getFirst().apply(activity).end()).isEqualTo(PartialDate.parse("2027-05"));
    type(robot, "activity-end", "2019");
    assertThat(edits).hasSize(1);
    assertThat(notes(robot)).hasSize(1);
  }

  @Test
  void anAmountIsReadInTheLanguageAndNonsenseIsRefused(FxRobot robot) {
    type(robot, "activity-cost", "1,250.50");
    assertThat(edits.getFirst().apply(activity).cost()).isEqualByComparingTo("1250.50");
    type(robot, "activity-cost", "a lot");
    assertThat(edits).hasSize(1);
    assertThat(notes(robot)).hasSize(1);
  }
}
