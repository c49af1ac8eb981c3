// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.group;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.group.SmartGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterFilter;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// The smart groups of a register with their live counts: choosing one filters the table.
///
/// ```java
/// GroupMenu.install("stakeholders", kit, workspace, city, root, table);
/// ```
public final class GroupMenu extends MenuButton {
  private final String id;
  private final Kit kit;
  private final Messages messages;
  private final GroupScreenModel model;
  private final RegisterTable<?> table;
  private List<Integer> counts = List.of();

  /// What is typed for a name.
  private record Named(String name) {}

  private GroupMenu(String id, Kit kit, GroupScreenModel model, RegisterTable<?> table) {
    this.id = id;
    this.kit = kit;
    messages = kit.messages();
    this.model = model;
    this.table = table;
    setId(id + "-groups");
    setGraphic(Icons.of(Feather.BOOKMARK));
    setMaxWidth(18 * kit.settings().em());
    model.groups.subscribe(this::count);
    model.chosenProperty().subscribe(_ -> build());
    table
        .filterProperty()
        .subscribe(
            it -> {
              if (it.isEmpty()) model.chooseNone();
              build();
            });
    table.onlyProperty().subscribe(_ -> build());
    table.readingsProperty().subscribe(_ -> count());
  }

  /// Adds the menu to the register.
  ///
  /// @param id of the register
  public static void install(
      String id,
      Kit kit,
      Workspace workspace,
      CityId city,
      RegisterPane<?> pane,
      RegisterTable<?> table) {
    var model = new GroupScreenModel(workspace, kit.jobs(), city, id, table.columnIds());
    pane.tool(new GroupMenu(id, kit, model, table));
    kit.versions().of(SmartGroup.class).when(Shown.in(pane)).subscribe(_ -> model.reload());
  }

  /// Groups refill by themselves: they are counted whenever rows or groups were read.
  private void count() {
    build();
    if (model.groups.isEmpty()) return;
    var filters = model.groups.stream().map(model::filter).toList();
    table.count(
        filters,
        found -> {
          if (found.size() != model.groups.size()) return;
          counts = found;
          build();
        });
  }

  private void build() {
    var filter = table.filterProperty().get();
    var items = new ArrayList<MenuItem>();
    for (var i = 0; i < model.groups.size(); i++) items.add(group(i, filter));
    if (!items.isEmpty()) items.add(new SeparatorMenuItem());
    var save = item("save", messages.get("group.save"), this::save);
    // Rows that were chosen elsewhere are no filter that refills.
    var isOnly = table.onlyProperty().get() != null;
    save.setDisable(filter.isEmpty() || isOnly || model.readOnly());
    items.add(save);
    model.chosen().ifPresent(it -> items.addAll(about(it, filter)));
    getItems().setAll(items);
    setText(
        model
            .chosen()
            .filter(it -> model.filter(it).equals(filter))
            .map(it -> messages.get("group.chosen", it.name()))
            .orElseGet(() -> messages.get("group.groups")));
  }

  private MenuItem group(int at, RegisterFilter filter) {
    var group = model.groups.get(at);
    var word =
        at < counts.size()
            ? messages.get("group.counted", group.name(), counts.get(at))
            : group.name();
    var item = new CheckMenuItem(word);
    item.setMnemonicParsing(false);
    item.setId(id + "-group-" + at);
    item.setSelected(
        model.chosen().filter(group::equals).isPresent() && model.filter(group).equals(filter));
    item.setOnAction(_ -> model.choose(group, table::filter));
    return item;
  }

  /// What can be done with the group that was chosen.
  private List<MenuItem> about(SmartGroup group, RegisterFilter filter) {
    var update =
        item(
            "update",
            messages.get("group.update", group.name()),
            () -> model.refilter(group, filter));
    update.setDisable(model.readOnly() || filter.isEmpty() || model.filter(group).equals(filter));
    var rename = item("rename", messages.get("group.rename", group.name()), () -> rename(group));
    var remove =
        item("remove", messages.get("group.remove", group.name()), () -> model.remove(group));
    rename.setDisable(model.readOnly());
    remove.setDisable(model.readOnly());
    return List.of(update, rename, remove);
  }

  private MenuItem item(String name, String word, Runnable action) {
    var item = new MenuItem(word);
    item.setMnemonicParsing(false);
    item.setId(id + "-groups-" + name);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void save() {
    var filter = table.filterProperty().get();
    var dialog = new FormDialog<>(kit, "group", new Named(""));
    dialog.form().text("group.name", Named::name, (_, typed) -> new Named(typed));
    dialog.ask(
        this,
        messages.get("group.saveTitle"),
        messages.get("group.saveOk"),
        it -> model.named(it.name(), filter),
        model::add);
  }

  private void rename(SmartGroup group) {
    var dialog = new FormDialog<>(kit, "group", new Named(group.name()));
    dialog.form().text("group.name", Named::name, (_, typed) -> new Named(typed));
    dialog.ask(
        this,
        messages.get("group.rename", group.name()),
        messages.get("group.saveOk"),
        it -> model.renamed(group, it.name()),
        model::rename);
  }
}
