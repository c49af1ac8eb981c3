// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.backup.BackupState;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.control.BackupWords;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.SystemPrograms;
import org.learningcitydesk.workspace.Workspace;

/// The backups of the workspace: how they stand, where they go, what differs in one of them, and
/// the way back to it.
public final class BackupScreen {
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final BackupScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final String fileName;
  private final TakingBack ways;
  private final Label state = wrapped(new Label());
  private final Label oneDisk = note();
  private final Label folder = wrapped(new Label());
  private final Button beside;
  private final Label unreadable = note();
  private final Label checked = wrapped(new Label());
  private final BackupPreview preview;
  private final ScrollPane root = new ScrollPane();

  public BackupScreen(Workspace workspace, BackupWatch watch, TakingBack ways, Kit kit) {
    this.kit = kit;
    this.ways = ways;
    messages = kit.messages();
    fileName = String.valueOf(workspace.file().getFileName());
    model = new BackupScreenModel(workspace, watch, new BackupChoice(kit.settings()), kit.jobs());
    preview = new BackupPreview(messages);
    beside = Icons.button("backup-beside", Feather.CORNER_DOWN_LEFT, text("backup.beside"));
    beside.setOnAction(_ -> model.choose(null));
    var table = new BackupTable(model, messages);
    var title = new Label(text("shell.backups"));
    title.getStyleClass().add("page-title");
    state.setId("backup-sentence");
    state.getStyleClass().add("backup-sentence");
    checked.setId("backup-checked");
    unreadable.setId("backup-unreadable");
    oneDisk.setId("backup-one-disk");
    var page =
        new VBox(
            title,
            state,
            tools(),
            heading("backup.where"),
            folder,
            oneDisk,
            places(),
            heading("backup.all"),
            table,
            unreadable,
            ofSelected(),
            checked,
            preview,
            heading("backup.about"),
            plain("backup.aboutText"));
    page.getStyleClass().addAll("export-page", "backup-page");
    root.setContent(page);
    root.setFitToWidth(true);
    root.getStyleClass().add("import-scroll");
    root.setId("backups");
    var shown = Shown.in(root);
    model.stateProperty().when(shown).subscribe(this::show);
    model.difference.subscribe(preview::show);
    model.checked.subscribe(
        it -> tell(checked, it == null ? "" : messages.get("backup.checked", it.heading().size())));
    kit.versions().savedProperty().when(shown).subscribe((_, _) -> model.look());
    shown.subscribe(this::appeared);
  }

  public Parent root() {
    return root;
  }

  /// A disk may have been connected or taken away meanwhile.
  private void appeared(boolean here) {
    if (here) model.look();
  }

  BackupScreenModel model() {
    return model;
  }

  private String text(String key) {
    return messages.get(key);
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private static Label note() {
    var note = wrapped(new Label());
    note.getStyleClass().add("form-note");
    return note;
  }

  private Label plain(String key) {
    var note = note();
    note.setText(text(key));
    return note;
  }

  private Label heading(String key) {
    var heading = new Label(text(key));
    heading.getStyleClass().add("import-heading");
    return heading;
  }

  private static void tell(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
  }

  private Node tools() {
    var make = Icons.button("backup-now", Feather.SHIELD, text("backup.now"));
    make.getStyleClass().add("accent");
    make.setOnAction(_ -> model.makeNow());
    return line(make);
  }

  private static FlowPane line(Button... buttons) {
    var line = new FlowPane(buttons);
    line.getStyleClass().add("register-tools");
    return line;
  }

  private Node places() {
    var choose = Icons.button("backup-choose", Feather.FOLDER, text("backup.choose"));
    choose.setOnAction(_ -> chooseFolder());
    var show = Icons.button("backup-reveal", Feather.EXTERNAL_LINK, text("backup.reveal"));
    show.setOnAction(_ -> reveal());
    return line(choose, beside, show);
  }

  private Node ofSelected() {
    var nothing = model.selected.isNull();
    var back = Icons.button("backup-take-back", Feather.ROTATE_CCW, text("backup.takeBackOf"));
    back.disableProperty().bind(nothing);
    back.setOnAction(_ -> takeBack(back));
    var check = Icons.button("backup-check", Feather.CHECK_CIRCLE, text("backup.check"));
    check.disableProperty().bind(nothing);
    check.setOnAction(_ -> model.check());
    return line(back, check);
  }

  private void show(@Nullable BackupState now) {
    if (now == null) return;
    model.show(now);
    var at = Instant.now();
    var worry = now.worry(at).isPresent();
    state.setText(new BackupWords(messages).sentence(now, at));
    state.setGraphic(Icons.of(worry ? Feather.ALERT_TRIANGLE : Feather.SHIELD));
    state.pseudoClassStateChanged(WARNING, worry);
    folder.setText(now.folder().toString());
    tell(oneDisk, now.onOneDisk() ? text("backup.oneDisk") : "");
    var chosen = model.places().chosen();
    beside.setVisible(chosen != null);
    beside.setManaged(chosen != null);
    tell(unreadable, unreadable(now.unreadable()));
  }

  private String unreadable(List<Path> files) {
    return files.isEmpty()
        ? ""
        : messages.get(
            "backup.unreadable",
            files.size(),
            files.stream()
                .map(it -> String.valueOf(it.getFileName()))
                .collect(Collectors.joining(", ")));
  }

  private void takeBack(Node owner) {
    var backup = model.selected.get();
    if (backup == null) return;
    new TakeBackDialog(kit, backup, model.difference.get(), fileName, model.readOnly())
        .ask(owner, ways);
  }

  private void chooseFolder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(text("backup.choose"));
    var chosen = chooser.showDialog(root.getScene().getWindow());
    if (chosen != null) model.choose(chosen.toPath());
  }

  private void reveal() {
    var now = model.stateProperty().get();
    if (now == null) return;
    var path = now.newest().map(it -> it.file()).orElse(now.folder());
    kit.jobs()
        .compute(
            () -> {
              SystemPrograms.reveal(path);
              return path;
            },
            _ -> {});
  }
}
