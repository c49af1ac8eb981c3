// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.i18n.Messages;

/// The file of one filed document: what it is, the hash that tells whether a copy is the same, and
/// what can be done with it.
final class FiledFile extends VBox {
  private static final String FOLDER = "documents";
  private final String id;
  private final FiledDocuments model;
  private final Kit kit;
  private final Messages messages;

  FiledFile(String id, FiledDocuments model, Kit kit) {
    this.id = id;
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    getStyleClass().add("filed-file");
  }

  void show(FiledDocuments.Filed filed) {
    var nodes = new ArrayList<Node>();
    var attached = filed.file();
    var name =
        new Label(
            attached == null
                ? messages.get("document.noFileYet")
                : messages.get("document.file", attached.name(), size(attached)),
            Icons.of(Feather.PAPERCLIP));
    name.setWrapText(true);
    nodes.add(name);
    if (attached != null) nodes.add(hash(attached));
    var tools = new FlowPane();
    tools.getStyleClass().add("chips");
    if (attached != null) {
      tools
          .getChildren()
          .add(
              button(
                  "open",
                  Feather.EXTERNAL_LINK,
                  "document.open",
                  () -> model.files().copyToRead(attached, SystemPrograms::open)));
      tools
          .getChildren()
          .add(button("save-copy", Feather.DOWNLOAD, "document.saveCopy", () -> save(attached)));
    }
    var link = filed.document().link();
    if (link != null)
      tools
          .getChildren()
          .add(
              button(
                  "open-link",
                  Feather.EXTERNAL_LINK,
                  "document.openLink",
                  () -> SystemPrograms.open(link)));
    if (!model.readOnly()) change(filed, tools);
    nodes.add(tools);
    getChildren().setAll(nodes);
  }

  private void change(FiledDocuments.Filed filed, FlowPane tools) {
    var document = filed.document().id();
    var attached = filed.file() != null;
    tools
        .getChildren()
        .add(
            button(
                "attach",
                Feather.PAPERCLIP,
                attached ? "document.replace" : "document.attach",
                () ->
                    choose(
                        it ->
                            AttachedFiles.whenSmallOrWanted(
                                this, kit, it, () -> model.attach(document, it)))));
    if (attached)
      tools
          .getChildren()
          .add(
              button(
                  "detach",
                  Feather.X,
                  "document.detach",
                  () -> model.edit(document, it -> it.withAttachment(null))));
  }

  /// It can be copied, to be compared with the hash that another program tells.
  private Node hash(Attachment attached) {
    var label = new Label("SHA-256");
    label.getStyleClass().add("form-label");
    var text = new TextField(attached.sha256());
    text.setId(id + "-file-sha256");
    text.setEditable(false);
    text.getStyleClass().add("filed-hash");
    text.setAccessibleText(messages.get("document.sha256"));
    label.setLabelFor(text);
    return new VBox(label, text);
  }

  private Button button(String name, Feather icon, String key, Runnable action) {
    var button = Icons.button(id + "-file-" + name, icon, messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// In units of a thousand bytes, as file managers say it.
  private String size(Attachment it) {
    if (it.size() < 1000) return messages.number(it.size()) + " B";
    return it.size() < 1_000_000
        ? messages.number(it.size() / 1000) + " kB"
        : messages.number(it.size() / 1_000_000) + " MB";
  }

  /// Lets the user choose a file of the disk.
  void choose(Consumer<Path> chosen) {
    var chooser = chooser();
    chooser.setTitle(messages.get("document.attach"));
    var file = chooser.showOpenDialog(getParent() == null ? null : getScene().getWindow());
    if (file == null) return;
    remember(file.toPath());
    chosen.accept(file.toPath());
  }

  private void save(Attachment it) {
    kit.plainText().before(this, kit, () -> choosePlace(it));
  }

  private void choosePlace(Attachment it) {
    var chooser = chooser();
    chooser.setTitle(messages.get("document.saveCopy"));
    chooser.setInitialFileName(it.name());
    var file = chooser.showSaveDialog(getScene().getWindow());
    if (file == null) return;
    remember(file.toPath());
    model.files().saveCopy(it, file.toPath(), _ -> {});
  }

  private FileChooser chooser() {
    var chooser = new FileChooser();
    kit.settings().folder(FOLDER).ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return chooser;
  }

  private void remember(Path chosen) {
    var folder = chosen.getParent();
    if (folder != null) kit.settings().rememberFolder(FOLDER, folder);
  }
}
