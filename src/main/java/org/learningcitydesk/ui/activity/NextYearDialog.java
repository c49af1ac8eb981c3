// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.NextYear;
import org.learningcitydesk.domain.activity.NextYear.Way;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Kit;

/// Asks on which days of the next year activities are to take place, and shows them beforehand.
final class NextYearDialog {
  /// More lines than these nobody reads: the rest is counted.
  private static final int LINES = 40;

  private final Kit kit;
  private final Messages messages;
  private final List<Activity> chosen;

  NextYearDialog(Kit kit, List<Activity> chosen) {
    this.kit = kit;
    this.chosen = List.copyOf(chosen);
    messages = kit.messages();
  }

  /// @param owner the place that asks; it gets the focus back
  /// @param taken gets the activities that can be moved, and the way
  void ask(Node owner, BiConsumer<List<Activity>, Way> taken) {
    var dialog = new Dialog<Way>();
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(messages.get("activity.nextYear.title"));
    var pane = dialog.getDialogPane();
    pane.setId("next-year");
    pane.getStyleClass().addAll("desk-dialog", "form-dialog");
    var yes =
        new ButtonType(
            messages.get("activity.nextYear.ok", chosen.size()), ButtonBar.ButtonData.OK_DONE);
    var no = new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(yes, no);
    var copy = (Button) pane.lookupButton(yes);
    copy.setId("next-year-ok");
    pane.lookupButton(no).setId("next-year-cancel");
    var ways = new ToggleGroup();
    var preview = new VBox();
    preview.getStyleClass().add("next-year-lines");
    var content = new VBox(label(messages.get("activity.nextYear.remark")));
    content.getStyleClass().add("next-year");
    for (var way : Way.values()) {
      var button = new RadioButton(messages.label(way));
      button.setId("next-year-" + way.id());
      button.setWrapText(true);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setUserData(way);
      button.setToggleGroup(ways);
      content.getChildren().add(button);
    }
    ways.selectedToggleProperty()
        .subscribe(
            it -> {
              if (it == null) return;
              var way = (Way) it.getUserData();
              preview.getChildren().setAll(lines(way));
              var moving = moving(way).size();
              copy.setText(messages.get("activity.nextYear.ok", moving));
              copy.setDisable(moving == 0);
            });
    ways.selectToggle(ways.getToggles().getFirst());
    var scroll = new ScrollPane(preview);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    content.getChildren().add(scroll);
    pane.setContent(content);
    Appearance.dress(pane.getScene(), kit.settings());
    dialog.setResultConverter(
        it -> it == yes ? (Way) ways.getSelectedToggle().getUserData() : null);
    dialog
        .resultProperty()
        .subscribe(
            way -> {
              if (way == null) return;
              var moving = moving(way);
              if (!moving.isEmpty()) taken.accept(moving, way);
            });
    dialog.show();
  }

  private List<Activity> moving(Way way) {
    return chosen.stream().filter(it -> moves(it, way)).toList();
  }

  private static boolean moves(Activity it, Way way) {
    try {
      NextYear.of(it, way);
      return true;
    } catch (InvalidValue _) {
      return false;
    }
  }

  private List<Label> lines(Way way) {
    var lines = new ArrayList<Label>();
    for (var it : chosen.subList(0, Math.min(LINES, chosen.size())))
      lines.add(label(line(it, way)));
    if (chosen.size() > LINES)
      lines.add(label(messages.get("register.andMore", chosen.size() - LINES)));
    return lines;
  }

  private String line(Activity it, Way way) {
    try {
      var moved = NextYear.of(it, way);
      var start = moved.to().start();
      if (start == null) return messages.get("activity.nextYear.undated", it.title());
      var recurrence = moved.to().timing().recurrence();
      return messages.get(
          "activity.nextYear.line",
          it.title(),
          it.start(),
          start,
          recurrence == null ? "" : new RecurrenceWords(messages).of(recurrence, start.first()),
          String.valueOf(recurrence != null),
          String.valueOf(moved.leapDay()));
    } catch (InvalidValue invalid) {
      return messages.get("activity.nextYear.refused", it.title(), messages.sentence(invalid));
    }
  }

  private static Label label(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
