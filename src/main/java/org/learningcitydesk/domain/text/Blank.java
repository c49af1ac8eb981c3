// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// Blank is an answer of its own: a text of spaces is no text.
public final class Blank {
  private Blank() {}

  /// The text without outer spaces, or null where nothing is left.
  public static @Nullable String toNull(@Nullable String text) {
    if (text == null) return null;
    var stripped = strip(text);
    return stripped.isEmpty() ? null : stripped;
  }

  /// The text without outer spaces. Lines end as they do in every kind of file that it may go to:
  /// with a line feed.
  public static String strip(String text) {
    var stripped = text.strip();
    return stripped.indexOf('\r') < 0
        ? stripped
        : stripped.replace("\r\n", "\n").replace('\r', '\n');
  }

  /// The text without outer spaces, or null where nothing is left.
  ///
  /// @param room how many characters there is room for
  /// @throws InvalidValue where there are more
  public static @Nullable String toNull(@Nullable String text, String field, int room) {
    var stripped = toNull(text);
    if (stripped != null && stripped.length() > room) throw new InvalidValue(field, "tooLong");
    return stripped;
  }
}
