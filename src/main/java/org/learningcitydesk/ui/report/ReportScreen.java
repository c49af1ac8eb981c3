// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// The progress report: choices on the left, the pages as they will be printed on the right.
public final class ReportScreen {
  private final ReportScreenModel model;
  private final ReportKind kind;
  private final Kit kit;
  private final Messages messages;
  private final BorderPane root = new BorderPane();

  public ReportScreen(Workspace workspace, CityId city, ReportKind kind, Kit kit) {
    this(workspace, city, kind, kit, Clock.systemDefaultZone());
  }

  ReportScreen(Workspace workspace, CityId city, ReportKind kind, Kit kit, InstantSource clock) {
    this.kind = kind;
    this.kit = kit;
    messages = kit.messages();
    var first = kit.settings().choice("report.language").map(Locale::of).orElse(messages.locale());
    model =
        new ReportScreenModel(
            workspace,
            city,
            kind,
            kit.jobs(),
            kit.catalogue(),
            first.getLanguage().equals("it") ? Locale.ITALIAN : Locale.ENGLISH,
            clock);
    root.setId("report");
    root.setLeft(choices());
    root.setCenter(new PagesPane(model, messages));
    kit.versions().of(City.class, kind.about()).when(Shown.in(root)).subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  ReportScreenModel model() {
    return model;
  }

  private Node choices() {
    var title = new Label(messages.get("report.title." + kind.id()));
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    var about = new Label(messages.get("report.about." + kind.id()));
    about.getStyleClass().add("quiet");
    about.setWrapText(true);
    var box = new VBox(title, kinds(), about, since(), language(), format(), saveButton(), saved());
    box.setId("report-choices");
    box.getStyleClass().add("report-choices");
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "report-side");
    return scroll;
  }

  /// Which report: each is a place of its own.
  private Node kinds() {
    var line = new FlowPane();
    line.setId("report-kinds");
    line.getStyleClass().add("register-tools");
    for (var it : ReportKind.values()) {
      var toggle = new ToggleButton(messages.label(it));
      toggle.setId("report-kind-" + it.id());
      toggle.setSelected(it == kind);
      toggle.setOnAction(
          _ -> {
            toggle.setSelected(it == kind);
            if (it != kind) kit.navigator().open(it.place());
          });
      line.getChildren().add(toggle);
    }
    return line;
  }

  private Node language() {
    var choice = new ComboBox<Option<Locale>>();
    choice.setId("report-language");
    choice
        .getItems()
        .setAll(
            Option.all(
                Messages.LANGUAGES, it -> messages.get("report.language." + it.getLanguage())));
    choice.getItems().stream()
        .filter(it -> it.value().equals(model.languageProperty().get()))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice
        .valueProperty()
        .subscribe(
            (_, it) -> {
              if (it == null) return;
              kit.settings().rememberChoice("report.language", it.value().getLanguage());
              model.languageProperty().set(it.value());
            });
    return labelled("report.language", choice);
  }

  /// The baseline of the part on what changed; not there where there is none to choose.
  private Node since() {
    var choice = new ComboBox<Option<Optional<BaselineId>>>();
    choice.setId("report-since");
    choice.setMaxWidth(Double.MAX_VALUE);
    var field = labelled("since.report.choice", choice);
    field
        .visibleProperty()
        .bind(model.baselinesProperty().map(it -> !it.isEmpty() && kind.compares()));
    field.managedProperty().bind(field.visibleProperty());
    model
        .baselinesProperty()
        .subscribe(
            all -> {
              var options = new ArrayList<Option<Optional<BaselineId>>>();
              if (kind != ReportKind.CHANGES)
                options.add(Option.of(Optional.empty(), messages.get("since.report.choiceNone")));
              for (var it : all)
                options.add(
                    Option.of(
                        Optional.of(it.id()),
                        messages.get(
                            "since.baseline",
                            it.name(),
                            LocalDate.ofInstant(it.takenAt(), ZoneId.systemDefault()))));
              choice.getItems().setAll(options);
              mark(choice);
            });
    model.sinceProperty().subscribe(_ -> mark(choice));
    choice.setOnAction(
        _ -> {
          var chosen = choice.getValue();
          if (chosen != null) model.compareWith(chosen.value().orElse(null));
        });
    return field;
  }

  private void mark(ComboBox<Option<Optional<BaselineId>>> choice) {
    var since = Optional.ofNullable(model.sinceProperty().get());
    var shown = choice.getOnAction();
    choice.setOnAction(null);
    choice.getItems().stream()
        .filter(it -> it.value().equals(since))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.setOnAction(shown);
  }

  private Node format() {
    var group = new ToggleGroup();
    var line = new FlowPane();
    line.getStyleClass().add("register-tools");
    for (var format : ReportFormat.values()) {
      var button = new ToggleButton(messages.get("report.format." + format.ending()));
      button.setId("report-format-" + format.ending());
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setSelected(format == model.formatProperty().get());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.formatProperty().set(format);
          });
      line.getChildren().add(button);
    }
    var note = new Label();
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.textProperty()
        .bind(
            model
                .formatProperty()
                .map(it -> messages.get("report.format." + it.ending() + "Note")));
    var box = new VBox(labelled("report.format", line), note);
    box.getStyleClass().add("form-field");
    return box;
  }

  private Node labelled(String key, Node control) {
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    label.setLabelFor(control);
    var box = new VBox(label, control);
    box.getStyleClass().add("form-field");
    return box;
  }

  private Node saveButton() {
    var button = Icons.button("report-save", Feather.SAVE, messages.get("report.save"));
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.disableProperty().bind(model.cannotSave());
    button.setOnAction(_ -> save());
    return button;
  }

  private void save() {
    var ending = model.formatProperty().get().ending();
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("report.save"));
    chooser.setInitialFileName(model.fileName());
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                messages.get("report.format." + ending), "*." + ending));
    kit.settings().folder("report").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    var chosen = chooser.showSaveDialog(root.getScene().getWindow());
    if (chosen == null) return;
    if (chosen.getParentFile() != null)
      kit.settings().rememberFolder("report", chosen.getParentFile().toPath());
    model.save(chosen.toPath());
  }

  private Node saved() {
    var line = new SavedFile("report", kit);
    model.savedProperty().subscribe(line::show);
    return line;
  }
}
