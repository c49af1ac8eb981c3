// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The identity that a row of our own file brings with it: a record that was taken out of one
/// workspace is the same record in another.
final class Identity {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Identity() {}

  /// The identity, or null where the text is none or another city has it.
  static @Nullable UUID free(@Nullable String text, Set<UUID> taken) {
    if (text == null || !UUID_TEXT.matcher(text).matches()) return null;
    var id = UUID.fromString(text);
    return taken.contains(id) ? null : id;
  }
}
