// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.privacy.Standing;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.workspace.Footprint;

/// Says what an erasure takes away and what it cannot reach, and asks for a word to be typed,
/// because it cannot be taken back.
final class EraseDialog {
  private static final int NAMED = 5;
  private final PrivacyScreenModel model;
  private final Kit kit;
  private final Messages messages;

  EraseDialog(PrivacyScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
  }

  /// Looks where the persons are, then asks.
  void ask(Node owner, List<Standing> persons) {
    if (!persons.isEmpty()) model.look(persons, found -> ask(owner, persons, found));
  }

  private void ask(Node owner, List<Standing> persons, Footprint found) {
    var names = persons.stream().map(it -> it.person().name()).toList();
    var asked = names.size() == 1 ? names.getFirst() : Integer.toString(names.size());
    var dialog = new FormDialog<>(kit, "privacy-erase-dialog", new EraseDraft(null, false));
    var form = dialog.form();
    form.heading(names.size() == 1 ? asked : listed(names));
    form.remark(messages.get("privacy.eraseHint"));
    for (var sentence : sentences(found, messages)) form.remark(sentence);
    if (!found.files().isEmpty())
      form.check("privacy.files", EraseDraft::files, EraseDraft::withFiles);
    form.text("privacy.word", EraseDraft::word, EraseDraft::withWord)
        .hint(messages.get("privacy.wordHint", asked));
    dialog.ask(
        owner,
        messages.get("privacy.eraseTitle"),
        messages.get("privacy.eraseOk"),
        it -> it.confirmed(asked),
        it -> model.erase(persons, it.files() ? found.files() : List.<Attachment>of()));
  }

  private String listed(List<String> names) {
    var shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED
        ? shown + " " + messages.get("register.andMore", names.size() - NAMED)
        : shown;
  }

  /// Where persons are and what stays, in sentences.
  static List<String> sentences(Footprint found, Messages messages) {
    var all = new ArrayList<String>();
    all.add(messages.get("privacy.footprint.texts", found.texts(), found.entries()));
    if (found.namesakes() > 0)
      all.add(messages.get("privacy.footprint.namesakes", found.namesakes()));
    if (found.shared() > 0) all.add(messages.get("privacy.footprint.shared", found.shared()));
    list(
        all,
        messages,
        "privacy.footprint.files",
        found.files().stream().map(Attachment::name).toList());
    list(all, messages, "privacy.footprint.sources", found.sources());
    list(
        all,
        messages,
        "privacy.footprint.copies",
        found.olderCopies().stream().map(it -> String.valueOf(it.getFileName())).toList());
    return all;
  }

  private static void list(List<String> all, Messages messages, String key, List<String> names) {
    if (!names.isEmpty()) all.add(messages.get(key, names.size()) + " " + String.join(", ", names));
  }
}
