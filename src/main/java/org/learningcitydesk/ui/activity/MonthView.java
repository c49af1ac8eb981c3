// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.ui.activity.MonthPage.Item;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;

/// The activities that the register shows, on the days of a month. The arrows go from day to day,
/// Page Up and Page Down from month to month, Enter opens what the day holds.
final class MonthView extends ScrollPane {
  private static final String OTHERS = "activities-month-others";
  private final ActivityScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final ObservableList<Activity> rows; // kept: its listener is held weakly
  private final Consumer<Item> opening;
  private final Consumer<LocalDate> adding;
  private final Label title = new Label();
  private final Label said = new Label();
  private final CheckBox others = new CheckBox();
  private final GridPane grid = new GridPane();
  private final Map<LocalDate, MonthCell> cells = new HashMap<>();
  private LocalDate cursor;

  /// @param rows activities that are shown
  /// @param opening brings the record of an item to the front
  /// @param adding begins an activity on a day
  MonthView(
      ActivityScreenModel model,
      Kit kit,
      ObservableList<Activity> rows,
      Consumer<Item> opening,
      Consumer<LocalDate> adding) {
    this.model = model;
    this.kit = kit;
    this.rows = rows;
    this.opening = opening;
    this.adding = adding;
    messages = kit.messages();
    cursor = model.today();
    setId("activities-month-view");
    getStyleClass().addAll("month-scroll", "edge-to-edge");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setAccessibleText(messages.get("activity.month"));
    said.getStyleClass().add("quiet");
    said.setWrapText(true);
    said.setId("month-said");
    grid.getStyleClass().add("month-grid");
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(grid, Priority.ALWAYS);
    var content = new VBox(head(), said, grid);
    content.getStyleClass().add("month");
    setContent(content);
    rows.addListener((ListChangeListener<Activity>) _ -> showIfSeen());
    visibleProperty().subscribe(_ -> showIfSeen());
    Shown.in(this).subscribe(_ -> showIfSeen());
    model.choicesProperty().subscribe(_ -> showIfSeen());
  }

  private Node head() {
    title.getStyleClass().add("month-title");
    title.setId("month-title");
    others.setText(messages.get("activity.month.others"));
    others.setId("month-others");
    others.setSelected(!kit.settings().choice(OTHERS).orElse("").equals("no"));
    others
        .selectedProperty()
        .subscribe(
            it -> {
              kit.settings().rememberChoice(OTHERS, it ? "yes" : "no");
              showIfSeen();
            });
    var today = new Button(messages.get("activity.month.goToday"));
    today.setId("month-today");
    today.setOnAction(_ -> go(model.today()));
    var head =
        new FlowPane(
            way("month-previous", Feather.CHEVRON_LEFT, "activity.month.previous", -1),
            today,
            way("month-next", Feather.CHEVRON_RIGHT, "activity.month.next", 1),
            title,
            others);
    head.getStyleClass().add("month-head");
    return head;
  }

  private Button way(String id, Feather icon, String key, int months) {
    var button = Icons.small(id, icon, messages.get(key));
    button.setOnAction(_ -> go(cursor.plusMonths(months)));
    return button;
  }

  /// The month of a day, with the cursor on that day.
  void go(LocalDate day) {
    cursor = day;
    show();
  }

  private void showIfSeen() {
    if (isVisible()) show();
  }

  private void show() {
    var hadCursor = cells.values().stream().anyMatch(Node::isFocused);
    var month = YearMonth.from(cursor);
    var page =
        MonthPage.of(
            month,
            firstDay(messages.locale()),
            rows,
            others.isSelected() ? model.names().otherDates() : List.of());
    title.setText(DateTimeFormatter.ofPattern("LLLL uuuu", messages.locale()).format(month));
    said.setText(messages.get("activity.month.said", page.activities(), page.undated()));
    cells.clear();
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    grid.getRowConstraints().setAll(new RowConstraints());
    for (var i = 0; i < 7; i++) addHeading(page.days().get(i).date().getDayOfWeek(), i);
    for (var i = 0; i < page.weeks(); i++) {
      var row = new RowConstraints();
      row.setVgrow(Priority.ALWAYS);
      grid.getRowConstraints().add(row);
    }
    for (var i = 0; i < page.days().size(); i++) {
      var day = page.days().get(i);
      var cell =
          new MonthCell(
              messages,
              day,
              day.date().equals(model.today()),
              opening,
              model.register.readOnly() ? null : adding);
      cells.put(day.date(), cell);
      cell.setFocusTraversable(day.date().equals(cursor));
      cell.focusedProperty()
          .subscribe(
              focused -> {
                if (focused) moved(cell);
              });
      grid.add(cell, i % 7, 1 + i / 7);
    }
    if (hadCursor) focus();
  }

  private void addHeading(DayOfWeek day, int at) {
    var column = new ColumnConstraints();
    column.setPercentWidth(100 / 7.0);
    column.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(column);
    var label =
        new Label(
            day.getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, messages.locale()));
    label.setAccessibleText(new RecurrenceWords(messages).weekday(day));
    label.getStyleClass().add("month-weekday");
    GridPane.setHalignment(label, HPos.LEFT);
    grid.add(label, at, 0);
  }

  /// As the country has it; Monday where only a language is known.
  private static DayOfWeek firstDay(Locale locale) {
    return locale.getCountry().isEmpty()
        ? DayOfWeek.MONDAY
        : WeekFields.of(locale).getFirstDayOfWeek();
  }

  private void moved(MonthCell to) {
    cells.values().forEach(it -> it.setFocusTraversable(it == to));
    cursor = to.date();
  }

  private void pressed(KeyEvent press) {
    if (press.isAltDown() || press.isControlDown() || press.isMetaDown()) return;
    var to =
        switch (press.getCode()) {
          case LEFT -> cursor.minusDays(1);
          case RIGHT -> cursor.plusDays(1);
          case UP -> cursor.minusWeeks(1);
          case DOWN -> cursor.plusWeeks(1);
          case PAGE_UP -> cursor.minusMonths(1);
          case PAGE_DOWN -> cursor.plusMonths(1);
          case HOME -> model.today();
          default -> null;
        };
    if (to != null) {
      if (YearMonth.from(to).equals(YearMonth.from(cursor))) cursor = to;
      else go(to);
      focus();
      press.consume();
    } else if (switch (press.getCode()) {
      case ENTER, SPACE -> true;
      default -> false;
    }) {
      var cell = cells.get(cursor);
      if (cell != null) cell.openMenu();
      press.consume();
    }
  }

  private void focus() {
    var cell = cells.get(cursor);
    if (cell != null) cell.requestFocus();
  }
}
