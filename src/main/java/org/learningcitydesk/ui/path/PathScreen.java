// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.ui.control.Disclaimer;
import org.learningcitydesk.ui.control.Divider;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The ten steps of a city: the list on the left, the page of the selected step on the right.
public final class PathScreen {
  private final PathScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final StackPane root = new StackPane();
  private final HBox titleLine = new HBox();
  private final StepList steps;
  private final Button export;
  private final SavedFile saved;
  private final TemplateMenu template;

  public PathScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, Clock.systemDefaultZone());
  }

  PathScreen(Workspace workspace, CityId city, Kit kit, InstantSource clock) {
    this.kit = kit;
    messages = kit.messages();
    model =
        new PathScreenModel(workspace, kit.jobs(), city, kit.catalogue(), messages.locale(), clock);
    steps = new StepList(model, messages);
    export = Icons.button("path-export", Feather.UPLOAD, messages.get("path.export"));
    saved = new SavedFile("path-template", kit);
    template = new TemplateMenu(model, kit, saved::show);
    var path = path(workspace);
    var empty = empty();
    path.visibleProperty().bind(model.pathProperty().map(it -> it.isPresent()));
    empty
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.loadedProperty().get() && model.pathProperty().get().isEmpty(),
                model.loadedProperty(),
                model.pathProperty()));
    root.setId("path");
    root.getChildren().addAll(path, empty);
    Shown.in(steps).subscribe(this::focusSteps);
    model.loadedProperty().subscribe(this::focusSteps);
    kit.versions()
        .of(Path.class, Step.class, Task.class, Evidence.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
    kit.versions()
        .of(Partnership.class, Activity.class, Meeting.class, BudgetLine.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadLinks());
  }

  /// When the screen appears, the first focus belongs to the steps and not to the button above
  /// them; where something else was focused, it stays so.
  private void focusSteps() {
    if (steps.getScene() == null || model.pathProperty().get().isEmpty()) return;
    var focused = steps.getScene().getFocusOwner();
    if (focused == null || titleLine.getChildren().contains(focused)) steps.focus();
  }

  public Parent root() {
    return root;
  }

  /// Selects a step, as soon as it is there; null leaves the selection alone.
  public void open(@Nullable StepId step) {
    if (step != null) model.open(step);
  }

  private Node empty() {
    var start = Icons.button("path-start", Feather.PLAY, messages.get("path.empty.start"));
    start.setOnAction(_ -> model.startFromTemplate());
    start.setDisable(model.readOnly());
    var fromFile =
        Icons.button("path-start-file", Feather.FILE_TEXT, messages.get("path.empty.startFile"));
    fromFile.setOnAction(_ -> template.choose(fromFile));
    fromFile.setDisable(model.readOnly());
    return new EmptyState(
        Feather.LIST,
        messages.get("path.empty.title"),
        messages.get("path.empty.text"),
        List.of(start, fromFile));
  }

  private Node path(Workspace workspace) {
    var pane = new BorderPane();
    pane.setTop(head());
    var form = new StepForm(model, kit);
    HistoryPart.addTo(
        form.form,
        "step",
        workspace,
        kit,
        model.openProperty(),
        it -> HistoryPart.ref(RecordKind.STEP, it.step().version(), it.step().id().value()));
    var split = new SplitPane(steps, form);
    split.setId("path-split");
    split.getStyleClass().add("register-split");
    new Divider(split, "path", 0.34, kit.settings()).place();
    pane.setCenter(split);
    return pane;
  }

  private Node head() {
    var title = new Label(messages.get("path.title"));
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var name = new Label();
    name.getStyleClass().add("quiet");
    name.textProperty()
        .bind(
            model
                .pathProperty()
                .map(it -> it.map(path -> path.name().in(messages.locale())).orElse("")));
    export.setOnAction(_ -> kit.navigator().open(new Place.Export()));
    export.setMinWidth(Region.USE_PREF_SIZE);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    titleLine.getChildren().setAll(title, name, room, resolutions(), template, export);
    titleLine.getStyleClass().add("register-title-line");
    var disclaimer = new Disclaimer("path", messages);
    model.templateProperty().subscribe(disclaimer::show);
    var head = new VBox(titleLine, progress(), saved, disclaimer);
    head.getStyleClass().addAll("register-head", "path-head");
    return head;
  }

  /// Drafts of the resolutions that the path asks for.
  private Node resolutions() {
    var menu =
        new DocumentMenu("path-resolutions", messages.get("resolution.menu"), kit, saved::show);
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.offer(
        Stream.of(Resolution.values())
            .map(
                it ->
                    new DocumentMenu.Offer(
                        it.id(),
                        messages.label(it),
                        null,
                        model.shared(it),
                        (language, profile) -> model.resolution(it, language, profile)))
            .toList());
    return menu;
  }

  /// How far the whole path is: a bar, and the same in words.
  private Node progress() {
    var words = new Label();
    words.setId("path-progress");
    var bar = new ProgressBar(0);
    bar.getStyleClass().add("path-progress-bar");
    bar.setFocusTraversable(false);
    model
        .progressProperty()
        .subscribe(
            it -> {
              words.setText(
                  messages.get(
                      "path.progress",
                      it.completed(),
                      it.applicable(),
                      it.tasksDone(),
                      it.tasks()));
              bar.setProgress(it.applicable() == 0 ? 0 : (double) it.completed() / it.applicable());
              bar.setAccessibleText(words.getText());
            });
    var line = new HBox(bar, words);
    line.getStyleClass().add("path-progress-line");
    return line;
  }
}
