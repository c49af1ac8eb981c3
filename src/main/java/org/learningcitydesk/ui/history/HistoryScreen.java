// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.exchange.register.HistoryFormat;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Divider;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.history.DeedBox;
import org.learningcitydesk.workspace.Workspace;

/// The history of the whole file: its changes, and beside them what the chosen one did.
public final class HistoryScreen {
  private final Kit kit;
  private final Messages messages;
  private final HistoryWords words;
  private final HistoryScreenModel model;
  private final RegisterTable<Deed> table;
  private final SavedFile saved;
  private final BorderPane root = new BorderPane();

  public HistoryScreen(Workspace workspace, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    words = new HistoryWords(messages, kit.catalogue());
    model = new HistoryScreenModel(workspace, kit.jobs(), words);
    table =
        new RegisterTable<>("history", kit, messages.get("history.title"), Deed::number, columns());
    table.follow(model.deeds);
    table.selectedProperty().subscribe(model::choose);
    saved = new SavedFile("history-file", kit);
    var split = new SplitPane(list(), details());
    split.setId("history-split");
    split.getStyleClass().add("register-split");
    split.setOrientation(Orientation.HORIZONTAL);
    new Divider(split, "history", 0.58, kit.settings()).place();
    root.setId("history-screen");
    root.getStyleClass().add("register");
    root.setTop(head());
    root.setCenter(split);
    kit.versions().savedProperty().when(Shown.in(root)).subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private Node head() {
    var title = new Label(messages.get("history.title"));
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(title, gap, export());
    line.getStyleClass().add("register-title-line");
    var head = new VBox(line, new HistoryFilterBar(model, messages), saved);
    head.getStyleClass().add("register-head");
    return head;
  }

  private MenuButton export() {
    var menu = new MenuButton(messages.get("register.export"), Icons.of(Feather.UPLOAD));
    menu.setId("history-export");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    Icons.name(menu, messages.get("register.export"));
    for (var format : HistoryFormat.values()) {
      var item = new MenuItem(messages.label(format));
      item.setId("history-export-" + format.id());
      item.setOnAction(_ -> kit.plainText().before(menu, kit, () -> choose(format)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void choose(HistoryFormat format) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("register.export"));
    chooser.setInitialFileName(
        messages.get("history.fileName") + "_" + LocalDate.now() + "." + format.id());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.label(format), "*." + format.id()));
    kit.settings().folder("export").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var file = chooser.showSaveDialog(root.getScene().getWindow());
    if (file == null) return;
    var folder = file.toPath().toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("export", folder);
    export(format, file.toPath());
  }

  void export(HistoryFormat format, Path target) {
    saved.show(null);
    model.export(format, target, saved::show);
  }

  private List<RegisterColumn<Deed>> columns() {
    return List.of(
        RegisterColumn.<Deed, Long>sorted(
                "when", "history.column.when", it -> messages.dateTime(it.at()), Deed::number)
            .width(185),
        RegisterColumn.<Deed>text("what", "history.column.what", this::what)
            .icon(it -> it.undone() ? Feather.CORNER_UP_LEFT : null)
            .width(280),
        RegisterColumn.<Deed>text("who", "history.column.who", Deed::author).width(120),
        RegisterColumn.<Deed>text("kinds", "history.column.kind", this::kinds).width(180));
  }

  private String what(Deed deed) {
    var what = words.change(deed);
    return deed.undone() ? messages.get("history.whatUndone", what) : what;
  }

  private String kinds(Deed deed) {
    return deed.kinds().stream()
        .sorted()
        .map((RecordKind it) -> messages.label(it))
        .collect(Collectors.joining(", "));
  }

  private Node list() {
    var count = new Label();
    count.setId("history-count");
    count.getStyleClass().add("quiet");
    Runnable tell =
        () -> count.setText(messages.get("history.count", model.deeds.size(), model.more.get()));
    model.deeds.subscribe(tell);
    model.more.subscribe(_ -> tell.run());
    var more = new Button(messages.get("history.next", HistoryScreenModel.PAGE));
    more.setId("history-next");
    more.visibleProperty().bind(model.more);
    more.managedProperty().bind(model.more);
    more.setOnAction(_ -> model.next());
    var foot = new HBox(count, more);
    foot.getStyleClass().add("register-status");
    var pane = new BorderPane(table);
    pane.setBottom(foot);
    return pane;
  }

  private Node details() {
    var page = new VBox();
    page.setId("history-details");
    page.getStyleClass().addAll("deeds", "deed-page");
    model.chosenProperty().subscribe(it -> page.getChildren().setAll(parts(it)));
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinWidth(200);
    return scroll;
  }

  private List<Node> parts(@Nullable Deed deed) {
    if (deed == null) return List.of(quiet(messages.get("history.choose")));
    var box = new DeedBox(deed, words, null, model.readOnly(), model::giveBack);
    return deed.traces().size() < deed.rows()
        ? List.of(box, quiet(messages.get("history.rest", deed.rows() - deed.traces().size())))
        : List.of(box);
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
