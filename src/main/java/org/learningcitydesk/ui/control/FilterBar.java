// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// The filters of a table, each a chip that can be changed or taken away.
final class FilterBar<T> extends FlowPane {
  private final String id;
  private final Kit kit;
  private final Messages messages;
  private final RegisterTable<T> table;
  private final Map<String, Predicate<ColumnFilter>> said = new HashMap<>();

  FilterBar(String id, Kit kit, RegisterTable<T> table) {
    this.id = id;
    this.kit = kit;
    messages = kit.messages();
    this.table = table;
    setId(id + "-chips");
    getStyleClass().addAll("chips", "filter-bar");
    setMinWidth(0);
    table.filterProperty().subscribe(_ -> show());
    table.onlyProperty().subscribe(_ -> show());
  }

  /// Adds the columns to a menu; each asks for its filter.
  void fill(MenuButton menu) {
    for (var column : table.headings().all()) {
      var item = RegisterTools.item(messages.get(column.titleKey()), () -> edit(column));
      item.setId(id + "-add-filter-" + column.id());
      menu.getItems().add(item);
    }
  }

  /// Leaves out the chips of filters that a tool says itself.
  void saidElsewhere(String column, Predicate<ColumnFilter> which) {
    said.put(column, which);
    show();
  }

  private boolean isSaid(String column, ColumnFilter it) {
    var which = said.get(column);
    return which != null && which.test(it);
  }

  private void edit(RegisterColumn<T> column) {
    var before =
        table.filterProperty().get().columns().getOrDefault(column.id(), ColumnFilter.NONE);
    table.counts(
        column.id(),
        counts ->
            new FilterEditor<>(kit, column, before)
                .ask(this, counts, it -> table.filter(column.id(), it)));
  }

  private void show() {
    var filter = table.filterProperty().get();
    var chips = new ArrayList<Node>();
    var only = table.onlyProperty().get();
    if (only != null) chips.add(chip(only));
    for (var column : table.headings().all()) {
      var it = filter.columns().get(column.id());
      if (it != null && !isSaid(column.id(), it)) chips.add(chip(column, it));
    }
    getChildren().setAll(chips);
    setVisible(!chips.isEmpty());
    setManaged(!chips.isEmpty());
  }

  private Node chip(RegisterColumn<T> column, ColumnFilter filter) {
    var said =
        messages.get("register.chip", messages.get(column.titleKey()), words(column, filter));
    var change = new Button(said);
    change.setMnemonicParsing(false);
    change.setId(id + "-chip-" + column.id());
    change.getStyleClass().addAll("chip", "small", "filter-chip");
    change.setTooltip(new Tooltip(said));
    change.setAccessibleText(messages.get("register.changeFilter", said));
    change.setMaxWidth(40 * kit.settings().em());
    change.setOnAction(_ -> edit(column));
    return new HBox(
        change,
        drop("-unchip-" + column.id(), said, () -> table.filter(column.id(), ColumnFilter.NONE)));
  }

  /// Rows that were chosen elsewhere can only be taken back.
  private Node chip(RegisterTable.Only only) {
    var words = new Label(only.words());
    words.setId(id + "-chip-only");
    words.getStyleClass().addAll("chip", "small", "filter-chip");
    words.setTooltip(new Tooltip(only.words()));
    words.setMaxWidth(40 * kit.settings().em());
    return new HBox(words, drop("-unchip-only", only.words(), () -> table.only(null)));
  }

  private Button drop(String end, String said, Runnable action) {
    var drop = new Button(null, Icons.of(Feather.X));
    drop.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    drop.setId(id + end);
    drop.getStyleClass().addAll("chip", "small", "filter-chip-drop");
    drop.setAccessibleText(messages.get("field.take", said));
    drop.setTooltip(new Tooltip(messages.get("field.take", said)));
    drop.setOnAction(_ -> action.run());
    return drop;
  }

  private String words(RegisterColumn<T> column, ColumnFilter it) {
    var parts = new ArrayList<String>();
    var of = column.choices();
    if (!it.oneOf().isEmpty() && of != null)
      parts.add(
          it.oneOf().stream()
              .map(one -> one.isEmpty() ? messages.get("register.blank") : of.label().apply(one))
              .collect(Collectors.joining(", ")));
    if (it.from() != null && it.to() != null)
      parts.add(messages.get("register.fromTo", it.from(), it.to()));
    else if (it.from() != null) parts.add(messages.get("register.fromOn", it.from()));
    else if (it.to() != null) parts.add(messages.get("register.upTo", it.to()));
    if (!it.words().isBlank()) parts.add("“" + it.words().strip() + "”");
    if (it.blank() != null)
      parts.add(messages.get(it.blank() ? "register.onlyBlank" : "register.onlyFilled"));
    return String.join("; ", parts);
  }
}
