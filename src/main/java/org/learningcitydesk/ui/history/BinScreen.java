// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.history.Binned;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.Restored;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// What was deleted, and the way back for one or several records.
public final class BinScreen {
  private static final int NAMED = 5;
  private final Kit kit;
  private final Messages messages;
  private final HistoryWords words;
  private final BinScreenModel model;
  private final RegisterTable<Binned> table;
  private final BorderPane root = new BorderPane();
  private boolean quiet;

  public BinScreen(Workspace workspace, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    words = new HistoryWords(messages, kit.catalogue());
    model = new BinScreenModel(workspace, kit.jobs(), words);
    table = new RegisterTable<>("bin", kit, messages.get("bin.title"), Binned::record, columns());
    table.follow(model.shown);
    table.menu(menu());
    root.setId("bin-screen");
    root.getStyleClass().add("register");
    root.setTop(head());
    root.setCenter(middle());
    kit.versions().savedProperty().when(Shown.in(root)).subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private Node middle() {
    var empty =
        new EmptyState(
            Feather.TRASH_2, messages.get("bin.empty"), messages.get("bin.emptyHint"), List.of());
    empty.visibleProperty().bind(model.read.and(model.empty));
    table.visibleProperty().bind(model.read.and(model.empty.not()));
    return new StackPane(table, empty);
  }

  private Node head() {
    var title = new Label(messages.get("bin.title"));
    title.getStyleClass().add("page-title");
    var line = new HBox(title);
    line.getStyleClass().add("register-title-line");
    var note = new Label(messages.get("bin.note"));
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    var tools = tools();
    var told = told();
    for (var node : List.of(note, tools)) {
      node.visibleProperty().bind(model.read.and(model.empty.not()));
      node.managedProperty().bind(node.visibleProperty());
    }
    var head = new VBox(line, note, tools, told);
    head.getStyleClass().add("register-head");
    return head;
  }

  private Region tools() {
    var restore = Icons.button("bin-restore", Feather.ROTATE_CCW, messages.get("bin.restore"));
    restore.getStyleClass().add("accent");
    if (model.readOnly()) restore.setDisable(true);
    else restore.disableProperty().bind(Bindings.isEmpty(table.selection()));
    restore.setOnAction(_ -> restore());
    var filter = new TextField();
    filter.setId("bin-filter");
    filter.setPromptText(messages.get("register.filterAll"));
    filter.setAccessibleText(messages.get("register.filterAll"));
    filter.textProperty().bindBidirectional(table.anywhereProperty());
    var tools = new FlowPane(restore, kinds(), filter);
    tools.getStyleClass().add("register-tools");
    return tools;
  }

  private ComboBox<Option<Optional<RecordKind>>> kinds() {
    var box = new ComboBox<Option<Optional<RecordKind>>>();
    box.setId("bin-kind");
    Icons.name(box, messages.get("history.column.kind"));
    Runnable fill =
        () -> {
          quiet = true;
          var all = new ArrayList<Option<Optional<RecordKind>>>();
          all.add(Option.of(Optional.empty(), messages.get("bin.anyKind")));
          for (var it : model.kinds) all.add(Option.of(Optional.of(it), messages.label(it)));
          box.getItems().setAll(all);
          show(box, model.kind.get());
          quiet = false;
        };
    fill.run();
    model.kinds.addListener((ListChangeListener.Change<? extends RecordKind> _) -> fill.run());
    model.kind.subscribe(it -> show(box, it));
    box.setOnAction(
        _ -> {
          if (!quiet && box.getValue() != null) model.kind.set(box.getValue().value().orElse(null));
        });
    return box;
  }

  private static void show(ComboBox<Option<Optional<RecordKind>>> box, @Nullable RecordKind kind) {
    box.getItems().stream()
        .filter(it -> it.value().equals(Optional.ofNullable(kind)))
        .findFirst()
        .ifPresent(box::setValue);
  }

  /// What came of restoring.
  private Node told() {
    var said = new Label();
    said.setId("bin-told");
    said.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.managedProperty().bind(said.visibleProperty());
    model.restored.subscribe(
        it -> {
          said.setVisible(it != null);
          said.setText(it == null ? "" : sentence(it));
        });
    return said;
  }

  private String sentence(Restored it) {
    if (it.lost().isEmpty()) return messages.get("bin.restored", it.records(), it.links());
    var named =
        it.lost().stream()
            .limit(NAMED)
            .map(
                lost ->
                    lost.name() == null
                        ? messages.label(lost.kind())
                        : messages.get(
                            "history.record", messages.label(lost.kind()), words.name(lost.name())))
            .collect(Collectors.joining(", "));
    return messages.get(
        "bin.restoredPartly",
        it.records(),
        it.links(),
        named,
        Math.max(0, it.lost().size() - NAMED));
  }

  private ContextMenu menu() {
    var restore = new MenuItem(messages.get("bin.restore"));
    restore.setDisable(model.readOnly());
    restore.setOnAction(_ -> restore());
    var copy = new MenuItem(messages.get("register.copy"));
    copy.setOnAction(_ -> table.copy());
    return new ContextMenu(restore, copy);
  }

  private void restore() {
    if (!model.readOnly()) model.restore(List.copyOf(table.selection()));
  }

  private List<RegisterColumn<Binned>> columns() {
    return List.of(
        RegisterColumn.<Binned>text("name", "bin.column.name", it -> words.name(it.name()))
            .width(270),
        RegisterColumn.<Binned>text(
                "kind", "history.column.kind", it -> messages.label(it.record().kind()))
            .width(175),
        RegisterColumn.<Binned, Long>sorted(
                "when", "bin.column.when", it -> messages.dateTime(it.at()), Binned::change)
            .width(185),
        RegisterColumn.<Binned>text("who", "history.column.who", Binned::author).width(130),
        RegisterColumn.<Binned>text("what", "history.column.what", words::change).width(260),
        RegisterColumn.<Binned>text(
                "owner",
                "bin.column.owner",
                it -> it.owner() == null ? null : words.name(it.owner()))
            .width(170),
        RegisterColumn.<Binned>text("city", "history.city", model::city).width(150).hidden());
  }
}
