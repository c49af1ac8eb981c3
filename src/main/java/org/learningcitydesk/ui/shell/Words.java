// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.workspace.Label;

/// The name of a change in the user's language.
final class Words {
  private Words() {}

  /// A change that a later version made has a name that this one does not know.
  static String of(Label label, Messages messages) {
    return messages.has(label.key())
        ? messages.get(label.key(), label.args().toArray())
        : messages.get("shell.unknownChange");
  }
}
