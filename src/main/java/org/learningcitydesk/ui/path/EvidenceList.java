// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.catalogue.DocumentType;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.AttachedFiles;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.SystemPrograms;

/// The documents that show what was done in a step: a table, and below it the selected one, edited
/// in place, with its file.
final class EvidenceList extends VBox {
  private static final double MOST_ROWS = 8;
  private final PathScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final ObservableList<StepView.Proof> proofs = FXCollections.observableArrayList();
  private final RegisterTable<StepView.Proof> table;
  private final Form<Evidence> form;
  private final Label file = new Label();
  private final FlowPane files = new FlowPane();
  private final Label none;

  EvidenceList(PathScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId("path-evidence-side");
    getStyleClass().add("evidence-list");
    table =
        new RegisterTable<>(
            "path-evidence",
            kit,
            messages.get("path.evidence"),
            it -> it.evidence().id(),
            columns());
    table.follow(proofs);
    table.onDelete(this::remove);
    form = form();
    none = new Label(messages.get("path.noEvidence"));
    none.getStyleClass().add("quiet");
    var one = table.selectedProperty().isNotNull();
    for (var node : List.of(form, files)) {
      node.visibleProperty().bind(one);
      node.managedProperty().bind(one);
    }
    files.getStyleClass().add("evidence-file");
    table.selectedProperty().subscribe(this::open);
    getChildren().addAll(tools(), none, table, form, files);
    setOnDragOver(this::dragged);
    setOnDragDropped(this::dropped);
  }

  private List<RegisterColumn<StepView.Proof>> columns() {
    return List.of(
        RegisterColumn.<StepView.Proof>text(
                "type", "field.evidence.documentType", it -> typeName(it.evidence().documentType()))
            .width(180),
        RegisterColumn.<StepView.Proof>text(
                "title", "field.evidence.title", it -> it.evidence().title())
            .width(220),
        RegisterColumn.<StepView.Proof>text(
                "number", "field.evidence.number", it -> it.evidence().number())
            .width(90),
        RegisterColumn.<StepView.Proof>text(
                "protocol", "field.evidence.protocolNumber", it -> it.evidence().protocolNumber())
            .width(110),
        RegisterColumn.<StepView.Proof, org.learningcitydesk.domain.time.PartialDate>sorted(
                "dated",
                "field.evidence.dated",
                it -> it.evidence().dated() == null ? null : messages.date(it.evidence().dated()),
                it -> it.evidence().dated())
            .width(110),
        RegisterColumn.<StepView.Proof>text(
                "body", "field.evidence.body", it -> it.evidence().body())
            .width(140),
        RegisterColumn.<StepView.Proof>text(
                "link", "field.evidence.link", it -> it.evidence().link())
            .hidden(),
        RegisterColumn.<StepView.Proof>text(
                "file",
                "field.evidence.attachment",
                it -> it.file() == null ? null : it.file().name())
            .icon(it -> it.file() == null ? null : Feather.PAPERCLIP)
            .width(140));
  }

  private Form<Evidence> form() {
    var fields = new Form<Evidence>(messages, Evidence::id, this::edit);
    fields.getStyleClass().add("inner-form");
    fields.choice(
        "evidence.documentType",
        kit.catalogue().documentTypes().stream().map(DocumentType::id).toList(),
        this::typeName,
        Evidence::documentType,
        Evidence::withDocumentType);
    fields.text("evidence.title", Evidence::title, Evidence::withTitle);
    fields.text("evidence.number", it -> text(it.number()), Evidence::withNumber).half();
    fields
        .text(
            "evidence.protocolNumber",
            it -> text(it.protocolNumber()),
            Evidence::withProtocolNumber)
        .half();
    fields.date("evidence.dated", Evidence::dated, Evidence::withDated).half();
    fields.text("evidence.body", it -> text(it.body()), Evidence::withBody).half();
    fields.text("evidence.link", it -> text(it.link()), Evidence::withLink);
    fields.setReadOnly(model.readOnly());
    return fields;
  }

  private void edit(java.util.function.UnaryOperator<Evidence> change) {
    var id = openId();
    if (id != null) model.evidence().edit(id, change);
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private String typeName(String documentType) {
    return kit.catalogue()
        .documentType(documentType)
        .map(it -> it.name().in(messages.locale()))
        .orElse(documentType);
  }

  private Region tools() {
    var add =
        button(
            "path-add-evidence",
            Feather.PLUS,
            "path.addEvidence",
            () -> add(kit.catalogue().documentTypes().getFirst().id()));
    var remove =
        button("path-remove-evidence", Feather.TRASH_2, "path.removeEvidence", this::remove);
    remove.disableProperty().bind(table.selectedProperty().isNull());
    var tools = new FlowPane(add, remove);
    tools.getStyleClass().add("register-tools");
    tools.setVisible(!model.readOnly());
    tools.setManaged(!model.readOnly());
    return tools;
  }

  private Button button(String id, Feather icon, String key, Runnable action) {
    var button = Icons.button(id, icon, messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Adds a document of a type, called like the type, and opens it.
  void add(String documentType) {
    model.evidence().add(documentType, typeName(documentType)).ifPresent(table::select);
  }

  private void remove() {
    model.evidence().remove(table.selection().stream().map(it -> it.evidence().id()).toList());
  }

  void show(StepView view) {
    if (!proofs.equals(view.evidence())) proofs.setAll(view.evidence());
    var any = !proofs.isEmpty();
    none.setVisible(!any);
    none.setManaged(!any);
    table.setVisible(any);
    table.setManaged(any);
    var row = table.view().getFixedCellSize();
    var height = (Math.min(proofs.size(), MOST_ROWS) + 2.2) * row;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
    var id = openId();
    open(
        view.evidence().stream()
            .filter(it -> it.evidence().id().equals(id))
            .findFirst()
            .orElse(null));
  }

  private @Nullable EvidenceId openId() {
    var selected = table.selectedProperty().get();
    return selected == null ? null : selected.evidence().id();
  }

  private void open(StepView.@Nullable Proof proof) {
    form.show(proof == null ? null : proof.evidence());
    if (proof != null) showFile(proof);
  }

  private void showFile(StepView.Proof proof) {
    var attached = Optional.ofNullable(proof.file());
    var id = proof.evidence().id();
    file.setText(
        attached
            .map(it -> messages.get("path.file", it.name(), size(it)))
            .orElse(messages.get("path.noFile")));
    file.setGraphic(Icons.of(Feather.PAPERCLIP));
    file.setWrapText(true);
    files.getChildren().setAll(file);
    attached.ifPresent(
        it ->
            files
                .getChildren()
                .add(
                    button(
                        "path-open-file",
                        Feather.EXTERNAL_LINK,
                        "path.openFile",
                        () -> model.files().copyToRead(it, SystemPrograms::open))));
    attached.ifPresent(
        it ->
            files
                .getChildren()
                .add(
                    button(
                        "path-save-copy", Feather.DOWNLOAD, "path.saveCopy", () -> saveCopy(it))));
    var link = proof.evidence().link();
    if (link != null)
      files
          .getChildren()
          .add(
              button(
                  "path-open-link",
                  Feather.EXTERNAL_LINK,
                  "path.openLink",
                  () -> SystemPrograms.open(link)));
    if (model.readOnly()) return;
    files
        .getChildren()
        .add(
            button(
                "path-attach",
                Feather.PAPERCLIP,
                attached.isPresent() ? "path.replaceFile" : "path.attach",
                () -> attach(id)));
    if (attached.isPresent())
      files
          .getChildren()
          .add(
              button(
                  "path-detach",
                  Feather.X,
                  "path.detach",
                  () -> model.evidence().edit(id, it -> it.withAttachment(null))));
  }

  /// In units of a thousand bytes, as file managers say it.
  private String size(Attachment it) {
    if (it.size() < 1000) return messages.number(it.size()) + " B";
    return it.size() < 1_000_000
        ? messages.number(it.size() / 1000) + " kB"
        : messages.number(it.size() / 1_000_000) + " MB";
  }

  private void attach(EvidenceId id) {
    var chooser = chooser();
    chooser.setTitle(messages.get("path.attach"));
    var chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen == null) return;
    remember(chosen);
    attach(id, chosen.toPath());
  }

  private void attach(EvidenceId id, Path file) {
    AttachedFiles.whenSmallOrWanted(this, kit, file, () -> model.attach(id, file));
  }

  private void saveCopy(Attachment it) {
    kit.plainText().before(this, kit, () -> choosePlace(it));
  }

  private void choosePlace(Attachment it) {
    var chooser = chooser();
    chooser.setTitle(messages.get("path.saveCopy"));
    chooser.setInitialFileName(it.name());
    var chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen == null) return;
    remember(chosen);
    model.files().saveCopy(it, chosen.toPath(), _ -> {});
  }

  private FileChooser chooser() {
    var chooser = new FileChooser();
    kit.settings().folder("evidence").ifPresent(it -> chooser.setInitialDirectory(it.toFile()));
    return chooser;
  }

  private void remember(File chosen) {
    if (chosen.getParentFile() != null)
      kit.settings().rememberFolder("evidence", chosen.getParentFile().toPath());
  }

  private void dragged(DragEvent drag) {
    if (model.readOnly()
        || openId() == null
        || !drag.getDragboard().hasFiles()
        || drag.getDragboard().getFiles().size() != 1) return;
    drag.acceptTransferModes(TransferMode.COPY);
    drag.consume();
  }

  private void dropped(DragEvent drag) {
    var id = openId();
    if (id == null || !drag.getDragboard().hasFiles()) return;
    attach(id, drag.getDragboard().getFiles().getFirst().toPath());
    drag.setDropCompleted(true);
    drag.consume();
  }
}
