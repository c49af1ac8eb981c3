// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// The tags in use: rename, which merges with a tag of that name, remove, show who has it.
final class TagDialog {
  private final Kit kit;
  private final Messages messages;
  private final TagScreenModel model;
  private final Consumer<String> show;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final TableView<TagScreenModel.Count> table = new TableView<>();

  /// What is typed for a name.
  private record Named(String name) {}

  /// @param show filters the register by the tag
  TagDialog(Kit kit, TagScreenModel model, Consumer<String> show) {
    this.kit = kit;
    messages = kit.messages();
    this.model = model;
    this.show = show;
  }

  /// @param owner the place that asks; it gets the focus back
  void show(Node owner) {
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(messages.get("stakeholder.tags.title"));
    dialog.setResizable(true);
    var heading = new Label(messages.get("stakeholder.tags.title"));
    heading.getStyleClass().add("question-title");
    var hint = new Label(messages.get("stakeholder.tags.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    fillTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    var content = new VBox(heading, hint, table, buttons());
    content.getStyleClass().add("batch-dialog");
    var pane = dialog.getDialogPane();
    pane.setId("tags");
    pane.getStyleClass().add("batch-window");
    pane.setContent(content);
    var em = kit.settings().em();
    pane.setPrefWidth(window == null ? 36 * em : Math.min(36 * em, window.getWidth() * 0.94));
    pane.getButtonTypes()
        .setAll(
            new ButtonType(
                messages.get("stakeholder.tags.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    Appearance.dress(pane.getScene(), kit.settings());
    dialog.show();
  }

  private void fillTable() {
    table.setId("tags-table");
    table.setAccessibleText(messages.get("stakeholder.tags.title"));
    table.getStyleClass().add("dense");
    table.setPlaceholder(new Label(messages.get("stakeholder.tags.none")));
    var tag = new TableColumn<TagScreenModel.Count, String>(messages.get("stakeholder.tags.tag"));
    tag.setCellValueFactory(it -> new ReadOnlyStringWrapper(it.getValue().tag()));
    tag.setPrefWidth(300);
    var count =
        new TableColumn<TagScreenModel.Count, String>(messages.get("stakeholder.tags.count"));
    count.setCellValueFactory(
        it -> new ReadOnlyStringWrapper(messages.number(it.getValue().stakeholders())));
    count.getStyleClass().add("numeric");
    table.getColumns().add(tag);
    table.getColumns().add(count);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setItems(model.tags);
    table.getSelectionModel().selectFirst();
  }

  private Node buttons() {
    var rename = button("tags-rename", Feather.EDIT_3, "stakeholder.tags.rename", this::rename);
    var remove =
        button("tags-remove", Feather.TRASH_2, "stakeholder.tags.remove", it -> model.remove(it));
    var who =
        button(
            "tags-show",
            Feather.FILTER,
            "stakeholder.tags.show",
            it -> {
              dialog.setResult(ButtonType.CLOSE);
              dialog.close();
              show.accept(it);
            });
    if (model.readOnly()) {
      for (var it : new Button[] {rename, remove}) {
        it.disableProperty().unbind();
        it.setDisable(true);
      }
    }
    var line = new FlowPane(rename, remove, who);
    line.getStyleClass().add("chips");
    return line;
  }

  private Button button(String id, Feather icon, String key, Consumer<String> action) {
    var button = Icons.button(id, icon, messages.get(key));
    button
        .disableProperty()
        .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
    button.setOnAction(
        _ -> {
          var chosen = table.getSelectionModel().getSelectedItem();
          if (chosen != null) action.accept(chosen.tag());
        });
    return button;
  }

  private void rename(String tag) {
    var ask = new FormDialog<>(kit, "tag", new Named(tag));
    ask.form().text("stakeholder.tagName", Named::name, (_, typed) -> new Named(typed));
    ask.ask(
        table,
        messages.get("stakeholder.tags.renameTitle", tag),
        messages.get("stakeholder.tags.renameOk"),
        it -> TagScreenModel.name(it.name()),
        name -> model.rename(tag, name));
  }
}
