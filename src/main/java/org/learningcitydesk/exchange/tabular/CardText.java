// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// Cuts an address book into its cards and leaves out pictures, sounds and keys while it reads, so
/// that they never fill the memory.
final class CardText {
  /// Letters of one card without its pictures.
  static final int LONGEST = 200_000;

  private static final Pattern PICTURE =
      Pattern.compile("(?:[A-Za-z0-9-]+\\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]");
  private static final int MOST_INSIDE = 5;
  private final String file;
  private final BufferedReader reader;
  private final StringBuilder line = new StringBuilder();
  private long number;
  private boolean cut;
  private boolean ended;

  /// A card.
  ///
  /// @param line on which it begins, from 1
  /// @param whole false where its end is missing
  record Card(long line, String text, int pictures, boolean whole) {}

  CardText(String file, BufferedReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /// The next card, or nothing at the end of the file.
  @Nullable Card next() throws IOException {
    do {
      if (!readLine()) return null;
    } while (!is("BEGIN:VCARD"));
    var begin = number;
    var text = new StringBuilder("BEGIN:VCARD\r\n");
    var pictures = 0;
    var skipping = false;
    var depth = 1;
    while (depth > 0) {
      if (!readLine()) return new Card(begin, text.toString(), pictures, false);
      if (skipping && isRestOfPicture()) continue;
      skipping = PICTURE.matcher(line).lookingAt();
      if (skipping) {
        pictures++;
        continue;
      }
      if (is("BEGIN:VCARD") && ++depth > MOST_INSIDE) throw tooLong(begin);
      if (is("END:VCARD")) depth--;
      if (cut || text.length() + line.length() > LONGEST) throw tooLong(begin);
      text.append(line).append("\r\n");
    }
    return new Card(begin, text.toString(), pictures, true);
  }

  private UserProblem tooLong(long begin) {
    return new UserProblem("problem.import.cardTooLong", file, begin, LONGEST);
  }

  /// Folded lines begin with a space; old programs go on without one, in signs among which there is
  /// no colon.
  private boolean isRestOfPicture() {
    return line.length() > 0
        && (line.charAt(0) == ' ' || line.charAt(0) == '\t' || line.indexOf(":") < 0);
  }

  private boolean is(String word) {
    return line.length() < 40 && line.toString().strip().toUpperCase(Locale.ROOT).equals(word);
  }

  /// Reads a line, of a very long one only the beginning.
  private boolean readLine() throws IOException {
    line.setLength(0);
    cut = false;
    if (ended) return false;
    number++;
    for (int c; (c = reader.read()) >= 0; ) {
      if (c == '\n') return true;
      if (c == '\r') {
        reader.mark(1);
        if (reader.read() != '\n') reader.reset();
        return true;
      }
      if (line.length() < LONGEST) line.append((char) c);
      else cut = true;
    }
    ended = true;
    return line.length() > 0;
  }
}
