// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.DocumentType;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.document.FiledDocumentId;
import org.learningcitydesk.i18n.Messages;

/// The documents of a partnership or a meeting: a line each, and below the open one its fields and
/// its file. A file that is dropped here becomes the file of the open document that has none, else
/// a new document.
public final class FiledDocumentsPane extends VBox {
  private final String id;
  private final FiledDocuments model;
  private final Kit kit;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Form<FiledDocument> form;
  private final FiledFile file;
  private final VBox opened;

  /// Whose fields are shown; what was typed is saved when another one is opened already.
  private @Nullable FiledDocumentId edited;

  /// @param id prefix of the control ids
  public FiledDocumentsPane(String id, FiledDocuments model, Kit kit) {
    this.id = id;
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId(id + "-documents");
    getStyleClass().add("filed-documents");
    setMinWidth(0);
    lines.getStyleClass().add("filed-lines");
    form = form();
    file = new FiledFile(id, model, kit);
    opened = new VBox(form, file);
    opened.getStyleClass().add("filed-open");
    getChildren().setAll(lines, tools());
    model.filedProperty().subscribe(_ -> show());
    model.openProperty().subscribe(_ -> show());
    setOnDragOver(this::dragged);
    setOnDragDropped(this::dropped);
  }

  private Form<FiledDocument> form() {
    var fields = new Form<FiledDocument>(messages, FiledDocument::id, this::edit);
    fields.getStyleClass().add("inner-form");
    fields.unrolled();
    fields.choice(
        "document.documentType",
        kit.catalogue().documentTypes().stream().map(DocumentType::id).toList(),
        this::typeName,
        FiledDocument::documentType,
        FiledDocument::withDocumentType);
    fields
        .text("document.title", FiledDocument::title, FiledDocument::withTitle)
        .required(messages.get("field.required"));
    fields.text("document.number", it -> text(it.number()), FiledDocument::withNumber).half();
    fields
        .text(
            "document.protocolNumber",
            it -> text(it.protocolNumber()),
            FiledDocument::withProtocolNumber)
        .half();
    fields.date("document.date", FiledDocument::date, FiledDocument::withDate).half();
    fields.text("document.body", it -> text(it.body()), FiledDocument::withBody).half();
    fields.text("document.link", it -> text(it.link()), FiledDocument::withLink);
    fields.setReadOnly(model.readOnly());
    return fields;
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private void edit(java.util.function.UnaryOperator<FiledDocument> change) {
    if (edited != null) model.edit(edited, change);
  }

  private void show() {
    var open = model.find(model.openProperty().get()).orElse(null);
    form.show(open == null ? null : open.document());
    edited = open == null ? null : open.document().id();
    if (open != null) file.show(open);
    var nodes = new ArrayList<Node>();
    for (var it : model.filedProperty().get()) {
      nodes.add(line(it, it == open));
      if (it == open) nodes.add(opened);
    }
    if (nodes.isEmpty()) nodes.add(quiet(messages.get("document.none")));
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    lines.getChildren().setAll(nodes);
    if (focused != null && focused.getScene() != null && !focused.isFocused())
      focused.requestFocus();
  }

  private Node line(FiledDocuments.Filed filed, boolean isOpen) {
    var it = filed.document();
    var title =
        new Hyperlink(it.title(), Icons.of(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    title.setId(id + "-document-" + it.id().value());
    title.getStyleClass().add("filed-title");
    title.setWrapText(true);
    title.setAccessibleHelp(messages.get(isOpen ? "document.fold" : "document.unfold"));
    title.setOnAction(
        _ -> {
          title.setVisited(false);
          form.commit();
          model.openProperty().set(isOpen ? null : it.id());
          refocus(title.getId());
        });
    var line = new VBox(title, quiet(details(filed)));
    line.getStyleClass().add("filed-line");
    return line;
  }

  /// The line is made anew when it is opened: the cursor stays on it.
  private void refocus(String lineId) {
    var now = lines.lookup("#" + lineId);
    if (now != null) now.requestFocus();
  }

  private String details(FiledDocuments.Filed filed) {
    var it = filed.document();
    var attached = filed.file();
    return Stream.of(
            typeName(it.documentType()),
            it.number() == null ? null : messages.get("document.numbered", it.number()),
            it.date() == null ? null : messages.date(it.date()),
            attached == null ? messages.get("document.noFile") : attached.name())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String typeName(@Nullable String documentType) {
    if (documentType == null) return "";
    return kit.catalogue()
        .documentType(documentType)
        .map(it -> it.name().in(messages.locale()))
        .orElse(documentType);
  }

  private Node tools() {
    var attach =
        button("document-attach", Feather.PAPERCLIP, "document.fileOne", () -> attachNew());
    var add =
        button(
            "document-add",
            Feather.PLUS,
            "document.add",
            () -> model.add(usualType(), typeName(usualType())));
    var remove =
        button(
            "document-remove",
            Feather.TRASH_2,
            "document.remove",
            () ->
                model
                    .find(model.openProperty().get())
                    .ifPresent(it -> model.remove(it.document())));
    remove.disableProperty().bind(model.openProperty().isNull());
    var tools = new FlowPane(attach, add, remove);
    tools.getStyleClass().add("chips");
    tools.disableProperty().bind(model.ownerProperty().isNull());
    tools.setVisible(!model.readOnly());
    tools.setManaged(!model.readOnly());
    return tools;
  }

  private Button button(String name, Feather icon, String key, Runnable action) {
    var button = Icons.button(id + "-" + name, icon, messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private String usualType() {
    var owner = model.ownerProperty().get();
    return owner == null ? kit.catalogue().documentTypes().getFirst().id() : owner.usualType();
  }

  private void attachNew() {
    file.choose(
        it -> AttachedFiles.whenSmallOrWanted(this, kit, it, () -> model.file(usualType(), it)));
  }

  private void dragged(DragEvent drag) {
    if (model.readOnly() || model.ownerProperty().get() == null || !drag.getDragboard().hasFiles())
      return;
    drag.acceptTransferModes(TransferMode.COPY);
    drag.consume();
  }

  private void dropped(DragEvent drag) {
    if (model.readOnly() || !drag.getDragboard().hasFiles()) return;
    drop(drag.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
    drag.setDropCompleted(true);
    drag.consume();
  }

  /// One file for the open document that waits for one; each other becomes a document.
  void drop(List<Path> dropped) {
    var open = model.find(model.openProperty().get()).filter(it -> it.file() == null);
    if (dropped.size() == 1 && open.isPresent()) {
      var one = dropped.getFirst();
      var waiting = open.get().document().id();
      AttachedFiles.whenSmallOrWanted(this, kit, one, () -> model.attach(waiting, one));
      return;
    }
    for (var it : dropped)
      AttachedFiles.whenSmallOrWanted(this, kit, it, () -> model.file(usualType(), it));
  }

  private static Label quiet(String words) {
    var label = new Label(words);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    return label;
  }
}
