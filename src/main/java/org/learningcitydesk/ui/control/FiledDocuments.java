// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.document.FiledDocumentId;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The documents of one partnership or meeting, and the one of them that is open. Every edit is one
/// change of the workspace.
public final class FiledDocuments {
  /// A document with its file, where one is attached.
  public record Filed(FiledDocument document, @Nullable Attachment file) {}

  private record Reading(long upTo, List<Filed> filed) {}

  private final Workspace workspace;
  private final Jobs jobs;
  private final Edits edits;
  private final AttachedFiles files;
  private final ReadOnlyObjectWrapper<List<Filed>> filed =
      new ReadOnlyObjectWrapper<>(this, "filed", List.of());
  private final ReadOnlyObjectWrapper<@Nullable DocumentOwner> owner =
      new ReadOnlyObjectWrapper<>(this, "owner");
  private final ObjectProperty<@Nullable FiledDocumentId> open =
      new SimpleObjectProperty<>(this, "open");

  public FiledDocuments(Workspace workspace, Jobs jobs) {
    this.workspace = workspace;
    this.jobs = jobs;
    edits = new Edits(workspace, jobs);
    files = new AttachedFiles(workspace, jobs);
  }

  /// The documents, the oldest first, those without a date last.
  public ReadOnlyObjectProperty<List<Filed>> filedProperty() {
    return filed.getReadOnlyProperty();
  }

  /// Whose they are; null while there is nobody.
  public ReadOnlyObjectProperty<@Nullable DocumentOwner> ownerProperty() {
    return owner.getReadOnlyProperty();
  }

  /// The document of which all is shown, or null.
  public ObjectProperty<@Nullable FiledDocumentId> openProperty() {
    return open;
  }

  public AttachedFiles files() {
    return files;
  }

  public boolean readOnly() {
    return workspace.readOnly();
  }

  /// Whose documents are shown; null for nobody's.
  public void follow(@Nullable DocumentOwner whose) {
    if (!Objects.equals(whose, owner.get())) {
      open.set(null);
      filed.set(List.of());
    }
    owner.set(whose);
    reload();
  }

  public void reload() {
    var whose = owner.get();
    if (whose == null) return;
    jobs.load(
        () -> {
          var upTo = edits.written();
          return new Reading(upTo, workspace.read(tx -> read(tx, whose)));
        },
        reading -> {
          if (!whose.equals(owner.get())) return;
          if (edits.allIn(reading.upTo())) filed.set(reading.filed());
          else reload();
        });
  }

  private static List<Filed> read(Tx tx, DocumentOwner whose) {
    return whose.documents(tx).stream()
        .map(
            it ->
                new Filed(
                    it,
                    Optional.ofNullable(it.attachment())
                        .flatMap(tx.attachments()::find)
                        .orElse(null)))
        .toList();
  }

  /// The document with this identity, as it was read last.
  public Optional<Filed> find(@Nullable FiledDocumentId id) {
    return filed.get().stream().filter(it -> it.document().id().equals(id)).findFirst();
  }

  /// Adds a document without a file and opens it.
  public void add(String documentType, String title) {
    var whose = owner.get();
    if (whose == null || readOnly()) return;
    var begun = whose.begin(documentType, title);
    open.set(begun.id());
    save(Label.of("change.document.added", begun.title()), tx -> tx.documents().save(begun));
  }

  /// Changes one thing in a document as it is stored.
  public void edit(FiledDocumentId id, UnaryOperator<FiledDocument> change) {
    var title = find(id).map(it -> it.document().title()).orElse("");
    save(
        Label.of("change.document.edited", title),
        tx -> tx.documents().save(change.apply(stored(tx, id))));
  }

  public void remove(FiledDocument document) {
    if (document.id().equals(open.get())) open.set(null);
    save(
        Label.of("change.document.removed", document.title()),
        tx -> tx.documents().remove(document.id()));
  }

  private void save(Label label, java.util.function.Consumer<Tx> work) {
    if (readOnly()) return;
    edits.save(label, work, () -> {}, _ -> {});
    reload();
  }

  /// Keeps a copy of the file in the workspace, in the place of the one that the document had.
  public void attach(FiledDocumentId id, Path file) {
    files.attach(
        "change.document.attached",
        file,
        (tx, attachment) -> tx.documents().save(stored(tx, id).withAttachment(attachment.id())));
  }

  /// Files a file as a new document that is called like it.
  public void file(String documentType, Path file) {
    var whose = owner.get();
    if (whose == null) return;
    var begun = whose.begin(documentType, titled(file));
    open.set(begun.id());
    files.attach(
        "change.document.attached",
        file,
        (tx, attachment) -> tx.documents().save(begun.withAttachment(attachment.id())));
  }

  /// The name of the file without its ending.
  private static String titled(Path file) {
    var name = Objects.requireNonNull(file.getFileName()).toString();
    var dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? name : stem;
  }

  private static FiledDocument stored(Tx tx, FiledDocumentId id) {
    return tx.documents().find(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }
}
