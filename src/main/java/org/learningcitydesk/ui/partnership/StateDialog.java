// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import javafx.scene.Node;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Kit;

/// Asks since when a partnership is in its next state, and why.
final class StateDialog {
  private final StateMoves moves;
  private final Kit kit;
  private final StateWords words;

  StateDialog(StateMoves moves, Kit kit) {
    this.moves = moves;
    this.kit = kit;
    words = new StateWords(kit);
  }

  /// @param owner the place that asks
  void ask(Node owner, Partnership it, String to) {
    if (moves.readOnly() || !moves.allows(it, to)) return;
    moves.before(
        it.id(),
        before -> {
          var messages = kit.messages();
          var draft = new StateMove(to, PartialDate.of(moves.today()), null);
          var dialog = new FormDialog<>(kit, "state-change", draft);
          var form = dialog.form();
          form.remark(
              messages.get(
                  "partnership.stateChange.remark",
                  it.name(),
                  words.name(it.state()),
                  words.name(to)));
          form.date("stateChange.date", StateMove::date, StateMove::withDate)
              .required(messages.get("field.required"));
          form.area("stateChange.note", 3, StateMove::note, StateMove::withNote)
              .hint(messages.get("partnership.stateChange.noteHint"));
          dialog.ask(
              owner,
              messages.get("partnership.stateChange.title", words.name(to)),
              messages.get("partnership.stateChange.ok"),
              typed -> typed.checked(before, moves.today()),
              move -> moves.move(it, move));
        });
  }
}
