// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;

/// Where a command writes, and in which language.
record Console(Messages messages, PrintWriter out, PrintWriter err) {
  void say(String key, @Nullable Object... args) {
    out.println(messages.get(key, args));
  }
}
