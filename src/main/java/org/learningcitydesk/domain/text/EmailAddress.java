// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// What may stand where an e-mail address is asked for.
public final class EmailAddress {
  private static final int ROOM = 320;

  private EmailAddress() {}

  /// The address without outer spaces, or null where nothing is left. Something before and after
  /// one at sign: enough to catch a slip, not enough to refuse a true address.
  ///
  /// @throws InvalidValue for anything else
  public static @Nullable String toNull(@Nullable String text, String field) {
    var address = Blank.toNull(text);
    if (address != null
        && (address.length() > ROOM || !address.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")))
      throw new InvalidValue(field, "email");
    return address;
  }
}
