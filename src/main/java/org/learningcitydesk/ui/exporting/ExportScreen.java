// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RecipientPane;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// Export of registers: in what kind of file, which, for whom, and then the file.
public final class ExportScreen {
  private static final int FEW = 5;

  /// Each on a line of its own, so that none is overlooked.
  private static final int PROFILES = SharingProfile.values().length;

  private final ExportScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final ScrollPane root = new ScrollPane();

  public ExportScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model = new ExportScreenModel(workspace, city, kit.jobs(), kit.settings(), kit.catalogue());
    var title = new Label(messages.get("export.title"));
    title.getStyleClass().add("page-title");
    var page =
        new VBox(
            title,
            heading("sharing.title"),
            profiles(),
            heading("export.which"),
            choices(
                "export-register",
                List.of(ExportScreenModel.Choice.values()),
                model.choiceProperty(),
                this::withSize,
                model::isPossible),
            heading("export.format"),
            choices(
                "export-format",
                List.of(RegisterFormat.values()),
                model.formatProperty(),
                messages::label,
                _ -> true),
            heading("export.how"),
            choices(
                "export-dialect",
                List.of(CsvDialect.values()),
                model.dialectProperty(),
                this::dialect,
                _ -> model.formatProperty().get() != RegisterFormat.VCARD),
            note("export.note"),
            left(),
            new RecipientPane(
                "export",
                "import-heading",
                "export.whoNote",
                model.recipient,
                model.asksWho(),
                messages),
            button(),
            result(),
            heading("export.others"),
            folded("export-other-whole", "export.whole", new WholePane(workspace, kit)),
            folded(
                "export-other-open-data",
                "openData.card",
                new OpenDataPane(workspace, city, kit).root()),
            folded(
                "export-other-evidence",
                "evidencePack.title",
                new EvidencePane(workspace, city, kit).root()));
    page.getStyleClass().add("export-page");
    root.setContent(page);
    root.setFitToWidth(true);
    root.getStyleClass().add("import-scroll");
    root.setId("export");
    kit.versions()
        .of(
            Stakeholder.class,
            Person.class,
            PersonRole.class,
            Partnership.class,
            Step.class,
            Activity.class,
            Contact.class,
            Meeting.class,
            WorkingGroup.class,
            Contribution.class,
            GovernanceRound.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  public Parent root() {
    return root;
  }

  private Label heading(String key) {
    var heading = new Label(messages.get(key));
    heading.getStyleClass().add("import-heading");
    return heading;
  }

  /// For whom the file is, with what that means.
  private Node profiles() {
    var means = note("sharing.redactedMeans");
    means.setId("export-profile-means");
    model.profileProperty().subscribe(it -> means.setText(SharingWords.explained(it, messages)));
    var box =
        new VBox(
            choices(
                "export-profile",
                List.of(SharingProfile.values()),
                model.profileProperty(),
                messages::label,
                _ -> true),
            means,
            confidential());
    box.getStyleClass().add("import-section");
    return box;
  }

  /// What stays out of the file, before it is written.
  private Node left() {
    var sentences = note("sharing.leftNothing");
    sentences.setId("export-left");
    model
        .withheldProperty()
        .subscribe(
            it -> {
              if (it == null) return;
              var all = SharingWords.sentences(it, messages);
              sentences.setText(
                  all.isEmpty() ? messages.get("sharing.leftNothing") : String.join("\n", all));
            });
    var box = new VBox(heading("sharing.leftTitle"), sentences);
    box.getStyleClass().add("import-section");
    return box;
  }

  /// Another way out, closed until somebody looks for it.
  private Node folded(String id, String key, Node content) {
    var pane = new TitledPane(messages.get(key), content);
    pane.setId(id);
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  private Node confidential() {
    var box = new CheckBox(messages.get("export.confidential"));
    box.setId("export-confidential");
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(model.confidentialProperty());
    box.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.profileProperty().get() == SharingProfile.FULL
                        && model.choiceProperty().get().mayBeConfidential(),
                model.profileProperty(),
                model.choiceProperty()));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private Label note(String key) {
    var note = new Label(messages.get(key));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  private String withSize(ExportScreenModel.Choice choice) {
    if (choice == ExportScreenModel.Choice.ALL) return messages.label(choice);
    var size = model.sizesProperty().get().get(choice.register());
    var word = messages.label(choice.register());
    return size == null ? word : messages.get("export.withSize", word, size);
  }

  /// Separators are of text files only.
  private String dialect(CsvDialect dialect) {
    return model.formatProperty().get() == RegisterFormat.CSV
        ? messages.label(dialect)
        : messages.get("export.dialect." + dialect.id());
  }

  private <E extends Enum<E> & Code> Node choices(
      String id,
      List<E> all,
      ObjectProperty<E> chosen,
      Function<E, String> word,
      Predicate<E> possible) {
    var group = new ToggleGroup();
    var box = all.size() == PROFILES ? new VBox() : new FlowPane();
    box.getStyleClass().add("export-choices");
    if (all.size() > FEW) box.getStyleClass().add("export-many");
    for (var it : all) {
      var radio = new RadioButton();
      radio.setId(id + "-" + it.id());
      radio.setToggleGroup(group);
      radio.setWrapText(true);
      chosen.subscribe(now -> radio.setSelected(now == it));
      radio
          .selectedProperty()
          .subscribe(
              selected -> {
                if (selected) chosen.set(it);
              });
      model.sizesProperty().subscribe(_ -> radio.setText(word.apply(it)));
      Runnable renew =
          () -> {
            radio.setText(word.apply(it));
            radio.setDisable(!possible.test(it));
          };
      model.formatProperty().subscribe(_ -> renew.run());
      model.profileProperty().subscribe(_ -> renew.run());
      box.getChildren().add(radio);
    }
    return box;
  }

  private Node button() {
    var button = Icons.button("export-write", Feather.UPLOAD, messages.get("export.write"));
    button.setDefaultButton(true);
    button.setOnAction(_ -> kit.plainText().before(button, kit, this::choose));
    return button;
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("export.write"));
    chooser.setInitialFileName(model.fileName(messages, LocalDate.now()));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.label(model.formatProperty().get()),
                "*." + model.formatProperty().get().ending()));
    kit.settings().folder("export").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    File file = chooser.showSaveDialog(root.getScene().getWindow());
    if (file != null) write(file.toPath());
  }

  /// Writes what is chosen to the file.
  void write(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder("export", folder);
    model.write(file, messages);
  }

  private Node result() {
    var sentence = new Label();
    sentence.setId("export-result");
    sentence.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.textProperty().bind(model.resultProperty().map(this::sentence).orElse(""));
    var box = new VBox(sentence);
    box.getStyleClass().add("import-result");
    box.visibleProperty().bind(model.resultProperty().map(_ -> true).orElse(false));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private String sentence(ExportScreenModel.Result result) {
    var written =
        messages.get(
            "export.result",
            messages.label(result.choice()),
            result.written().records(),
            result.file().toString());
    var sentences = new ArrayList<>(List.of(written));
    var description = result.written().description();
    if (description != null)
      sentences.add(messages.get("export.described", String.valueOf(description.getFileName())));
    sentences.addAll(SharingWords.sentences(result.written().withheld(), messages));
    if (result.noted()) sentences.add(messages.get("export.noted"));
    return String.join("\n", sentences);
  }
}
