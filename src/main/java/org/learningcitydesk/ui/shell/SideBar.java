// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Place;

/// The navigation: a word and an icon for every screen, what the user prefers at its foot.
final class SideBar extends BorderPane {
  private final Shell shell;
  private final Messages messages;
  private final List<Entry> entries = new ArrayList<>();
  private final ScrollPane scroll = new ScrollPane();

  private record Entry(Place place, ToggleButton button) {}

  SideBar(Shell shell, Messages messages, Preferences preferences) {
    this.shell = shell;
    this.messages = messages;
    getStyleClass().add("desk-side");
    var list = new VBox();
    list.getStyleClass().add("desk-nav");
    for (var group : Screens.Group.values()) {
      var screens = Screens.of(group);
      if (screens.isEmpty()) continue;
      if (group != Screens.Group.CITY) list.getChildren().add(heading(group));
      for (var screen : screens) list.getChildren().add(entry(screen));
    }
    var more =
        new VBox(
            entry(
                "go-report",
                Feather.FILE_TEXT,
                messages.get("shell.report"),
                new Place.Report(null)),
            entry(
                "go-import",
                Feather.DOWNLOAD,
                messages.get("shell.import"),
                new Place.Import(null)));
    more.getStyleClass().addAll("desk-nav", "desk-nav-more");
    scroll.setContent(new VBox(list, more));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    setCenter(scroll);
    setBottom(foot(preferences));
  }

  /// Marks the screen that is shown.
  void show(Place place) {
    for (var entry : entries) {
      var isIt = entry.place().getClass().equals(belongingTo(place));
      entry.button().setSelected(isIt);
      if (isIt) reveal(entry.button());
    }
  }

  /// Scrolls as far as is needed to see the entry.
  private void reveal(ToggleButton button) {
    if (getScene() == null) return;
    applyCss();
    layout();
    var inside = scroll.getContent().getBoundsInLocal().getHeight();
    var seen = scroll.getViewportBounds().getHeight();
    if (seen <= 0 || inside <= seen) return;
    var at = scroll.getContent().sceneToLocal(button.localToScene(button.getBoundsInLocal()));
    var top = scroll.getVvalue() * (inside - seen);
    if (at.getMinY() < top) scroll.setVvalue(at.getMinY() / (inside - seen));
    else if (at.getMaxY() > top + seen) scroll.setVvalue((at.getMaxY() - seen) / (inside - seen));
  }

  /// Some places have no entry of their own.
  private static Class<? extends Place> belongingTo(Place place) {
    return switch (place) {
      case Place.LogContact _, Place.GoingCold _, Place.Cadences _ -> Place.Contacts.class;
      case Place.PlanMeeting _ -> Place.Meetings.class;
      case Place.BeginWorkingGroup _ -> Place.WorkingGroups.class;
      case Place.SomeStakeholders _ -> Place.Stakeholders.class;
      case Place.PartnershipSheet _, Place.SomePartnerships _ -> Place.Partnerships.class;
      case Place.ActivityFigures _, Place.PartnershipFigures _, Place.BudgetFigures _ ->
          Place.PathFigures.class;
      case Place.SomeBudgetLines _ -> Place.Budget.class;
      case Place.SomeActivities _ -> Place.Activities.class;
      case Place.Start _,
          Place.Overview _,
          Place.Path _,
          Place.Changes _,
          Place.Stakeholders _,
          Place.People _,
          Place.Contacts _,
          Place.Partnerships _,
          Place.PathFigures _,
          Place.Meetings _,
          Place.WorkingGroups _,
          Place.Activities _,
          Place.Budget _,
          Place.Timeline _,
          Place.Matrix _,
          Place.Coverage _,
          Place.Duplicates _,
          Place.Network _,
          Place.Privacy _,
          Place.Report _,
          Place.Import _,
          Place.History _,
          Place.Bin _,
          Place.Export _,
          Place.Backups _ ->
          place.getClass();
    };
  }

  private Node heading(Screens.Group group) {
    var heading = new Label(messages.get(group.key()));
    heading.getStyleClass().add("desk-nav-group");
    return heading;
  }

  private Node entry(Screens screen) {
    return entry("go-" + screen.id(), screen.icon(), messages.get(screen.key()), screen.place());
  }

  private Node entry(String id, Ikon icon, String word, Place place) {
    var button = new ToggleButton(word, Icons.of(icon));
    button.setId(id);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("flat", "desk-nav-entry");
    Icons.name(button, word);
    button.setOnAction(
        _ -> {
          shell.open(place);
          show(shell.place());
        });
    entries.add(new Entry(place, button));
    return button;
  }

  private Node foot(Preferences preferences) {
    var menu = new MenuButton(messages.get("settings.title"), Icons.of(Feather.SETTINGS));
    menu.setId("settings");
    Icons.name(menu, messages.get("settings.title"));
    menu.setPopupSide(Side.TOP);
    menu.setAlignment(Pos.CENTER_LEFT);
    menu.setMaxWidth(Double.MAX_VALUE);
    menu.getStyleClass().addAll("flat", "desk-nav-entry");
    menu.getItems()
        .addAll(
            preferences.language(),
            preferences.theme(),
            preferences.textSize(),
            preferences.author(shell.stage()));
    var foot = new VBox(menu);
    foot.getStyleClass().addAll("desk-nav", "desk-nav-foot");
    return foot;
  }
}
