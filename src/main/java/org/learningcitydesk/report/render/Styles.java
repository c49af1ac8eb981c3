// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The style sheets of the formats.
final class Styles {
  private Styles() {}

  static String read(String name) {
    try (var in =
        Objects.requireNonNull(
            Styles.class.getResourceAsStream("/org/learningcitydesk/report/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text inside a style sheet: every sign that is not a plain letter or digit is written by its
  /// number, so that nothing can end the text.
  static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            cp -> {
              if (cp < 0x80 && Character.isLetterOrDigit(cp)) out.appendCodePoint(cp);
              else out.append("\\%06X ".formatted(cp));
            });
    return out.append('"').toString();
  }
}
