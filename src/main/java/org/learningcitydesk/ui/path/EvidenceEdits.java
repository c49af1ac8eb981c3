// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.workspace.Label;

/// What can be done with the evidence of the open step.
final class EvidenceEdits {
  private final StepRows rows;
  private final PathEdits edits;
  private final boolean readOnly;

  EvidenceEdits(StepRows rows, PathEdits edits, boolean readOnly) {
    this.rows = rows;
    this.edits = edits;
    this.readOnly = readOnly;
  }

  /// Adds a piece of evidence to the open step and says which.
  Optional<EvidenceId> add(String documentType, String title) {
    var view = rows.openProperty().getValue();
    if (view == null || readOnly) return Optional.empty();
    var evidence =
        new Evidence(
            EvidenceId.next(),
            0,
            view.step().id(),
            documentType,
            title,
            null,
            null,
            null,
            null,
            null,
            null);
    edits.save(
        Label.of("change.evidence.added", evidence.title()), tx -> tx.paths().save(evidence));
    return Optional.of(evidence.id());
  }

  /// Changes one thing in a piece of evidence.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void edit(EvidenceId id, UnaryOperator<Evidence> change) {
    if (readOnly) return;
    var before = rows.evidence(id);
    if (before.isEmpty()) return;
    var after = change.apply(before.get());
    if (after.equals(before.get())) return;
    rows.show(after);
    edits.save(
        Label.of("change.evidence.edited", after.title()),
        tx -> {
          var stored = PathEdits.evidence(tx, id);
          var changed = change.apply(stored);
          if (!changed.equals(stored)) tx.paths().save(changed);
        });
  }

  void remove(List<EvidenceId> ids) {
    if (readOnly || ids.isEmpty()) return;
    var first = rows.evidence(ids.getFirst()).map(Evidence::title).orElse("");
    edits.save(
        Label.of("change.evidence.removed", Integer.toString(ids.size()), first),
        tx -> ids.forEach(id -> tx.paths().remove(id)));
  }
}
