// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.MappingFile;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Import of a list of stakeholders, all on one page: the file, its columns, what would happen, and
/// the button that does it.
public final class ImportScreen {
  private final ImportScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final BorderPane root = new BorderPane();
  private final VBox steps = new VBox();
  private Subscription following = Subscription.EMPTY;

  public ImportScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model = new ImportScreenModel(workspace, city, kit.jobs(), kit.settings(), kit.catalogue());
    root.setId("import");
    root.setTop(head());
    var scroll = new ScrollPane(page());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("import-scroll");
    root.setCenter(scroll);
    root.setBottom(foot());
    root.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
          drag.consume();
        });
    root.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drag -> {
          var files = drag.getDragboard().getFiles();
          if (!files.isEmpty()) open(files.getFirst().toPath());
          drag.setDropCompleted(!files.isEmpty());
          drag.consume();
        });
    model.sheetProperty().subscribe(this::show);
    kit.versions().of(Stakeholder.class).when(Shown.in(root)).subscribe(_ -> model.refresh());
  }

  public Parent root() {
    return root;
  }

  /// Takes a file; null waits for one.
  public void open(@Nullable Path file) {
    if (file == null) return;
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("import", folder);
    model.open(file);
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
    other.setOnAction(_ -> choose());
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

  private static void onlyWhen(Node node, javafx.beans.value.ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  private Node page() {
    steps.getStyleClass().add("import-steps");
    var page = new VBox(empty(), problem(), result(), steps);
    page.getStyleClass().add("import-page");
    return page;
  }

  private Node empty() {
    var choose = Icons.button("import-choose", Feather.FOLDER, messages.get("import.choose"));
    choose.setOnAction(_ -> choose());
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

  private Node result() {
    var sentence = new Label();
    sentence.setId("import-result");
    sentence.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence
        .textProperty()
        .bind(
            model
                .resultProperty()
                .map(
                    it ->
                        messages.get(
                            "import.result", it.added(), it.changed(), it.same(), it.rejected()))
                .orElse(""));
    var undo = Icons.button("import-undo", Feather.ROTATE_CCW, messages.get("import.undo"));
    undo.setOnAction(_ -> model.undo());
    var show = Icons.button("import-show", Feather.USERS, messages.get("import.show"));
    show.setOnAction(_ -> kit.navigator().open(new Place.Stakeholders(null)));
    var buttons = new FlowPane(undo, show);
    buttons.getStyleClass().add("import-outcomes");
    var box = new VBox(sentence, buttons);
    box.getStyleClass().add("import-result");
    onlyWhen(box, model.resultProperty().map(_ -> true).orElse(false));
    return box;
  }

  private void show(@Nullable Sheet sheet) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    steps.getChildren().clear();
    if (sheet == null) return;
    var columns = new ColumnsPane(model, sheet, kit.catalogue(), messages);
    var outcome = new OutcomePane(model, messages);
    steps
        .getChildren()
        .addAll(
            heading("import.file.title"),
            new FilePane(model, sheet, messages),
            heading("import.columns.title"),
            mappingFiles(),
            columns,
            heading("import.outcome.title"),
            rule(),
            outcome);
    following = columns.follow().and(outcome.follow());
  }

  private Label heading(String key) {
    var heading = new Label(messages.get(key));
    heading.getStyleClass().add("import-heading");
    return heading;
  }

  private Node rule() {
    var rule = new Label(messages.get("import.rule"));
    rule.getStyleClass().add("form-note");
    rule.setWrapText(true);
    rule.setMinHeight(Region.USE_PREF_SIZE);
    return rule;
  }

  private Node mappingFiles() {
    var load =
        Icons.button("import-mapping-load", Feather.FOLDER, messages.get("import.mapping.load"));
    load.setOnAction(
        _ -> {
          var file =
              chooser("import.mapping.load", "*.json").showOpenDialog(root.getScene().getWindow());
          if (file != null) model.use(file.toPath());
        });
    var save =
        Icons.button("import-mapping-save", Feather.SAVE, messages.get("import.mapping.save"));
    save.setOnAction(_ -> saveMapping());
    var hint = new Label(messages.get("import.columns.hint"));
    hint.getStyleClass().add("form-note");
    hint.setWrapText(true);
    var buttons = new FlowPane(load, save);
    buttons.getStyleClass().add("import-outcomes");
    var box = new VBox(hint, buttons);
    box.getStyleClass().add("import-section");
    return box;
  }

  private void saveMapping() {
    var mapping = model.mappingProperty().get();
    if (mapping == null) return;
    var chooser = chooser("import.mapping.save", "*.json");
    chooser.setInitialFileName((mapping.source() == null ? "import" : mapping.source()) + ".json");
    var file = chooser.showSaveDialog(root.getScene().getWindow());
    if (file != null)
      kit.jobs()
          .save(
              () ->
                  TargetFile.write(
                      file.toPath(),
                      out ->
                          out.write(
                              MappingFile.write(mapping)
                                  .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
  }

  private void choose() {
    var chooser = chooser("import.choose", "*.csv", "*.txt", "*.tsv");
    var file = chooser.showOpenDialog(root.getScene().getWindow());
    if (file != null) open(file.toPath());
  }

  private FileChooser chooser(String titleKey, String... endings) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get(titleKey));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(messages.get("import.kind.list"), endings),
            new FileChooser.ExtensionFilter(messages.get("import.kind.any"), "*"));
    kit.settings().folder("import").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return chooser;
  }

  private Node foot() {
    var button = new Button();
    button.setId("import-apply");
    button.setGraphic(Icons.of(Feather.DOWNLOAD));
    button.setDefaultButton(true);
    button.setOnAction(_ -> model.apply());
    button
        .disableProperty()
        .bind(
            javafx.beans.binding.Bindings.createBooleanBinding(
                () -> model.blocked().get(), model.blocked()));
    button
        .textProperty()
        .bind(
            model
                .planProperty()
                .map(
                    (ImportPlan it) ->
                        messages.get("import.apply", it.fresh().size() + it.changed().size()))
                .orElse(messages.get("import.apply", 0)));
    button.setMinWidth(Region.USE_PREF_SIZE);
    var summary = new Label();
    summary.setId("import-summary");
    summary.setWrapText(true);
    summary
        .textProperty()
        .bind(
            model
                .planProperty()
                .map(
                    (ImportPlan it) ->
                        messages.get(
                            "import.summary",
                            it.fresh().size(),
                            it.changed().size(),
                            it.same().size(),
                            it.rejected().size()))
                .orElse(""));
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    var foot = new HBox(summary, progress(), button);
    foot.getStyleClass().add("import-foot");
    onlyWhen(foot, model.fileProperty().map(_ -> true).orElse(false));
    return foot;
  }

  private Node progress() {
    var bar = new ProgressBar();
    bar.setAccessibleText(messages.get("import.progress"));
    bar.progressProperty()
        .bind(
            model
                .jobProperty()
                .flatMap(Job::progressProperty)
                .map(Number::doubleValue)
                .orElse(0.0));
    var cancel = Icons.button("import-cancel", Feather.X, messages.get("import.cancel"));
    cancel.setOnAction(_ -> model.cancel());
    var box = new HBox(bar, cancel);
    box.getStyleClass().add("desk-job");
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    onlyWhen(box, model.jobProperty().map(_ -> true).orElse(false));
    return box;
  }
}
