// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.template.TemplateFromPath;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Question;

/// The path as a template for others, and templates of others for the path.
final class TemplateMenu extends MenuButton {
  private static final String FOLDER = "template";
  private final PathScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Consumer<Path> written;
  private final MenuItem newer;

  /// @param written is told of the file when it is there
  TemplateMenu(PathScreenModel model, Kit kit, Consumer<Path> written) {
    this.model = model;
    this.kit = kit;
    this.written = written;
    messages = kit.messages();
    setId("path-template");
    setText(messages.get("template.menu"));
    setGraphic(Icons.of(Feather.LAYERS));
    setMinWidth(USE_PREF_SIZE);
    newer =
        item(
            "path-template-newer",
            messages.get("template.newer", kit.catalogue().pathTemplate().version()),
            this::askNewer);
    var fromFile = item("path-template-import", messages.get("template.import"), this::choose);
    fromFile.setDisable(model.readOnly());
    getItems()
        .setAll(
            item(
                "path-template-export",
                messages.get("template.export"),
                () -> kit.plainText().before(this, kit, this::askName)),
            fromFile,
            newer);
    setOnShowing(_ -> showNewer());
    model.pathProperty().subscribe(_ -> showNewer());
  }

  private MenuItem item(String id, String words, Runnable action) {
    var item = new MenuItem(words);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void showNewer() {
    newer.setDisable(model.readOnly() || !model.hasNewerTemplate());
  }

  private void askNewer() {
    model
        .templates()
        .readShipped(
            upgrade ->
                new UpgradeDialog(kit, upgrade, List.of())
                    .ask(this, chosen -> model.templates().apply(upgrade.next(), chosen)));
  }

  /// What is typed.
  @RecordBuilder
  record Draft(String name, String version) implements TemplateMenuDraftBuilder.With {}

  private void askName() {
    var path = model.pathProperty().get();
    if (path.isEmpty()) return;
    var name = path.get().name();
    var locale = messages.locale();
    var dialog =
        new FormDialog<>(kit, "template", new Draft(name.in(locale), path.get().templateVersion()));
    var form = dialog.form();
    form.remark(messages.get("template.exportText"));
    form.text("template.name", Draft::name, (it, text) -> it.withName(text(text)));
    form.text("template.version", Draft::version, (it, text) -> it.withVersion(text(text)))
        .hint(messages.get("template.versionHint"));
    dialog.ask(
        this,
        messages.get("template.export"),
        messages.get("template.write"),
        it ->
            new TemplateFromPath.Naming(
                it.name().strip().equals(name.in(locale))
                    ? name
                    : LocalText.same(it.name().strip()),
                it.version()),
        this::chooseTarget);
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  private void chooseTarget(TemplateFromPath.Naming naming) {
    var chooser = chooser("template.export");
    chooser.setInitialFileName(
        (Folding.fold(naming.name().in(messages.locale())) + " " + naming.version())
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "")
            + ".json");
    var file = chooser.showSaveDialog(getScene().getWindow());
    if (file == null) return;
    remember(file);
    model.templates().export(naming, file.toPath(), written);
  }

  /// Chooses a file with a template, to begin the path with it or to change the path by it.
  void choose() {
    choose(this);
  }

  /// @param owner the place that asks
  void choose(Node owner) {
    var file = chooser("template.import").showOpenDialog(owner.getScene().getWindow());
    if (file == null) return;
    remember(file);
    take(owner, file.toPath());
  }

  void take(Node owner, Path file) {
    model
        .templates()
        .read(
            file,
            offer -> {
              var template = offer.file().template();
              var remarks = offer.file().remarks(messages);
              var upgrade = offer.upgrade();
              if (upgrade != null)
                new UpgradeDialog(kit, upgrade, remarks)
                    .ask(owner, chosen -> model.templates().apply(template, chosen));
              else if (remarks.isEmpty()) model.templates().start(template);
              else
                new Question(
                        messages.get("template.start.title", template.name().in(messages.locale())),
                        messages.get(
                            "template.start.text", template.steps().size(), template.version()),
                        remarks,
                        messages.get("template.start.goOn"),
                        messages.get("shell.cancel"))
                    .ask(owner, kit, () -> model.templates().start(template));
            });
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.get("template.kind"), "*.json"));
    kit.settings().folder(FOLDER).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return chooser;
  }

  private void remember(File chosen) {
    var folder = chosen.toPath().toAbsolutePath().getParent();
    if (folder != null) kit.settings().rememberFolder(FOLDER, folder);
  }
}
