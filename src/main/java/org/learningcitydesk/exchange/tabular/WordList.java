// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// Several words in one cell, `reading; school`. A word that itself holds a separator stands in
/// quotes.
public final class WordList {
  private static final String SPECIAL = ";,|\"\r\n";

  private WordList() {}

  public static String join(List<String> words) {
    if (words.size() == 1) return quote(words.getFirst());
    var joined = new StringJoiner("; ");
    for (var word : words) joined.add(quote(word));
    return joined.toString();
  }

  private static String quote(String word) {
    for (var i = 0; i < word.length(); i++)
      if (SPECIAL.indexOf(word.charAt(i)) >= 0) return '"' + word.replace("\"", "\"\"") + '"';
    return word;
  }

  /// Semicolons, bars and new lines separate; commas do where none of those is there. A word that
  /// comes twice counts once.
  public static List<String> split(String cell) {
    return parts(cell).stream().distinct().toList();
  }

  /// Like [#split], but a word that comes twice comes twice.
  public static List<String> parts(String cell) {
    var separators = separators(cell);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    var quoted = false;
    for (var i = 0; i < cell.length(); i++) {
      var c = cell.charAt(i);
      if (c == '"' && (quoted || word.toString().isBlank())) {
        if (quoted && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
          word.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && separators.indexOf(c) >= 0) {
        add(words, word);
      } else {
        word.append(c);
      }
    }
    add(words, word);
    return List.copyOf(words);
  }

  private static void add(List<String> words, StringBuilder word) {
    var text = word.toString().strip();
    if (!text.isEmpty()) words.add(text);
    word.setLength(0);
  }

  private static String separators(String cell) {
    var quoted = false;
    for (var i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == '"') quoted = !quoted;
      else if (!quoted && ";|\n".indexOf(cell.charAt(i)) >= 0) return ";|\n";
    }
    return ",\n";
  }
}
