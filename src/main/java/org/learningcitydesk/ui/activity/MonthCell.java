// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.activity.MonthPage.Item;
import org.learningcitydesk.ui.control.Icons;

/// One day of the calendar with what takes place on it. Enter opens a menu of all of it.
final class MonthCell extends VBox {
  static final int SHOWN = 3;
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
  private final Messages messages;
  private final MonthPage.Day day;
  private final Consumer<Item> opening;
  private final @Nullable Consumer<LocalDate> adding;

  /// @param adding begins an activity on the day; null where nothing can be added
  MonthCell(
      Messages messages,
      MonthPage.Day day,
      boolean isToday,
      Consumer<Item> opening,
      @Nullable Consumer<LocalDate> adding) {
    this.messages = messages;
    this.day = day;
    this.opening = opening;
    this.adding = adding;
    setId("day-" + day.date());
    getStyleClass().add("month-day");
    pseudoClassStateChanged(TODAY, isToday);
    pseudoClassStateChanged(OTHER_MONTH, !day.inMonth());
    setAccessibleRole(AccessibleRole.BUTTON);
    setMinHeight(USE_PREF_SIZE);
    var number =
        new Label(
            isToday
                ? messages.get("activity.month.today", day.date().getDayOfMonth())
                : Integer.toString(day.date().getDayOfMonth()));
    number.getStyleClass().add("month-number");
    getChildren().add(number);
    var items = day.items();
    var shown = items.size() > SHOWN ? items.subList(0, SHOWN - 1) : items;
    for (var it : shown) getChildren().add(link(it));
    for (var i = items.size(); i < SHOWN - 1; i++) getChildren().add(room());
    if (items.size() > shown.size()) getChildren().add(more(items.size() - shown.size()));
    setAccessibleText(spoken(isToday));
    setOnMouseClicked(
        press -> {
          requestFocus();
          if (press.getClickCount() == 2) openMenu();
        });
  }

  /// What a screen reader does when somebody presses the day.
  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) openMenu();
    else super.executeAccessibleAction(action, parameters);
  }

  LocalDate date() {
    return day.date();
  }

  /// Days with little have room for more, so that the weeks of a calm month are not thin lines.
  private static Label room() {
    var room = new Label();
    room.getStyleClass().add("month-item");
    return room;
  }

  private String spoken(boolean isToday) {
    return messages.get(
        "activity.month.spoken",
        day.date(),
        String.valueOf(isToday),
        day.items().size(),
        day.items().stream().map(this::words).collect(Collectors.joining("; ")));
  }

  private Hyperlink link(Item it) {
    var link = new Hyperlink(words(it), Icons.of(icon(it)));
    link.getStyleClass().add("month-item");
    if (it.other() != null) link.getStyleClass().add("month-other");
    link.setFocusTraversable(false); // the day has the cursor, and a menu of them all
    link.setMaxWidth(Double.MAX_VALUE);
    link.setTooltip(new Tooltip(words(it)));
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          opening.accept(it);
        });
    return link;
  }

  private Hyperlink more(int count) {
    var link = new Hyperlink(messages.get("activity.month.more", count));
    link.getStyleClass().add("month-item");
    link.setFocusTraversable(false);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          openMenu();
        });
    return link;
  }

  private static Feather icon(Item it) {
    var other = it.other();
    if (other != null)
      return other.kind() == OtherDate.Kind.MEETING ? Feather.MESSAGE_SQUARE : Feather.BELL;
    var activity = it.activity();
    return activity == null ? Feather.CIRCLE : ActivityScreen.icon(activity.status());
  }

  private String words(Item it) {
    var other = it.other();
    var title =
        other == null
            ? switch (it.phase()) {
              case ONLY, BETWEEN -> name(it);
              case FIRST -> messages.get("activity.month.begins", name(it));
              case LAST -> messages.get("activity.month.ends", name(it));
            }
            : switch (other.kind()) {
              case MEETING -> messages.get("activity.month.meeting", it.title());
              case NOTICE -> messages.get("activity.month.notice", it.title());
              case END -> messages.get("activity.month.end", it.title());
            };
    return it.at() == null
        ? title
        : messages.get("activity.month.timed", messages.time(it.at()), title);
  }

  /// What does not take place says so first, where it is read even in a narrow cell.
  private String name(Item it) {
    var activity = it.activity();
    return activity == null || activity.status().takesPlace()
        ? it.title()
        : messages.get("activity.month.off", messages.label(activity.status()), it.title());
  }

  /// All of the day, and a way to add something to it.
  void openMenu() {
    var menu = new ContextMenu();
    menu.getItems().setAll(menuItems());
    if (!menu.getItems().isEmpty()) menu.show(this, Side.BOTTOM, 0, 0);
  }

  List<MenuItem> menuItems() {
    var all = new ArrayList<MenuItem>();
    for (var it : day.items()) {
      var item = new MenuItem(words(it), Icons.of(icon(it)));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> opening.accept(it));
      all.add(item);
    }
    var add = adding;
    if (add == null) return all;
    if (!all.isEmpty()) all.add(new SeparatorMenuItem());
    var item = new MenuItem(messages.get("activity.month.add", day.date()), Icons.of(Feather.PLUS));
    item.setOnAction(_ -> add.accept(day.date()));
    all.add(item);
    return all;
  }
}
