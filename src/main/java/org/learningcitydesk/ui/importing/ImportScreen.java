// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Import of a list, all on one page: the file, its columns, what would happen, and the button that
/// does it.
public final class ImportScreen {
  private final ImportScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final ImportFiles files;
  private final BorderPane root = new BorderPane();
  private final VBox steps = new VBox();
  private Subscription following = Subscription.EMPTY;

  public ImportScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model = new ImportScreenModel(workspace, city, kit.jobs(), kit.catalogue());
    files = new ImportFiles(model, kit, root);
    root.setId("import");
    root.setTop(head());
    var scroll = new ScrollPane(page());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("import-scroll");
    root.setCenter(scroll);
    root.setBottom(new ImportFoot(model, messages));
    takeDrops();
    model.sheetProperty().subscribe(this::show);
    kit.versions()
        .of(Stakeholder.class, Person.class, Partnership.class, Activity.class, Step.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.refresh());
  }

  public Parent root() {
    return root;
  }

  /// Takes a file; null waits for one.
  ///
  /// @param kind what it is a list of, or null to find out
  public void open(@Nullable Path file, @Nullable ImportKind kind) {
    model.want(kind);
    if (file != null) files.open(file);
  }

  private void takeDrops() {
    root.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
          drag.consume();
        });
    root.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drag -> {
          var dropped = drag.getDragboard().getFiles();
          if (!dropped.isEmpty()) files.open(dropped.getFirst().toPath());
          drag.setDropCompleted(!dropped.isEmpty());
          drag.consume();
        });
  }

  private Node head() {
    var title = new Label(messages.get("import.title"));
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var file = new Label();
    file.setId("import-file");
    file.getStyleClass().add("quiet");
    file.textProperty()
        .bind(model.fileProperty().map(it -> String.valueOf(it.getFileName())).orElse(""));
    file.setMinWidth(0);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var other = Icons.button("import-other", Feather.FILE, messages.get("import.otherFile"));
    other.setOnAction(_ -> files.choose());
    onlyWhen(other, model.fileProperty().map(_ -> true).orElse(false));
    other.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(title, file, room, other);
    line.getStyleClass().add("register-title-line");
    var head = new VBox(line, readOnlyNote());
    head.getStyleClass().add("register-head");
    return head;
  }

  private Node readOnlyNote() {
    var note = new Label(messages.get("import.readOnly"), Icons.of(Feather.LOCK));
    note.setVisible(model.readOnly());
    note.setManaged(model.readOnly());
    return note;
  }

  static void onlyWhen(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  private Node page() {
    steps.getStyleClass().add("import-steps");
    var page = new VBox(empty(), problem(), new ResultPane(model, kit), steps);
    page.getStyleClass().add("import-page");
    return page;
  }

  private Node empty() {
    var choose = Icons.button("import-choose", Feather.FOLDER, messages.get("import.choose"));
    choose.setOnAction(_ -> files.choose());
    var empty =
        new EmptyState(
            Feather.DOWNLOAD,
            messages.get("import.emptyTitle"),
            messages.get("import.emptyText"),
            List.of(choose));
    onlyWhen(empty, model.fileProperty().map(_ -> false).orElse(true));
    return empty;
  }

  private Node problem() {
    var sentence = new Label();
    sentence.setId("import-problem");
    sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.getStyleClass().add("import-problem");
    sentence
        .textProperty()
        .bind(model.problemProperty().map((UserProblem it) -> messages.sentence(it)).orElse(""));
    onlyWhen(sentence, model.problemProperty().map(_ -> true).orElse(false));
    return sentence;
  }

  private void show(@Nullable Sheet sheet) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    steps.getChildren().clear();
    if (sheet == null) return;
    var kind = new KindPane(model, messages);
    var columns = new ColumnsPane(model, sheet, messages);
    var outcome = new OutcomePane(model, messages);
    steps
        .getChildren()
        .addAll(
            heading("import.file.title"),
            new FilePane(model, sheet, messages),
            heading("import.columns.title"),
            kind,
            files.mappings(),
            columns,
            heading("import.outcome.title"),
            rule(),
            outcome);
    following = kind.follow().and(columns.follow()).and(outcome.follow());
  }

  private Label heading(String key) {
    var heading = new Label(messages.get(key));
    heading.getStyleClass().add("import-heading");
    return heading;
  }

  private Node rule() {
    var rule = new Label();
    rule.textProperty()
        .bind(
            model
                .mappingProperty()
                .map(it -> messages.get("import.rule." + it.kind().id()))
                .orElse(""));
    rule.getStyleClass().add("form-note");
    rule.setWrapText(true);
    rule.setMinHeight(Region.USE_PREF_SIZE);
    return rule;
  }
}
