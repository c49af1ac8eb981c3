// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.chart.Typeface;

/// Texts as Markdown: whatever was typed is shown as it was typed, and nothing of it becomes
/// markup, a link or HTML.
final class MarkdownText {
  /// Signs that mean something wherever they stand.
  private static final String MARKS = "\\`*_[]<>#&~$";

  /// What means something at the beginning of a line only.
  private static final Pattern BEGINNING = Pattern.compile("^([-+=:])|^(\\d{1,9})([.)])");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?<=http|https|ftp|mailto|xmpp):|(?<=www)\\.");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private MarkdownText() {}

  /// In one line, inside another element.
  static String inline(String text) {
    return escaped(
        EDGES.matcher(Typeface.withoutHiddenSigns(text).replaceAll("[\n\t]+", " ")).replaceAll(""));
  }

  /// In lines of its own; blank lines part paragraphs.
  static List<String> lines(String text) {
    var lines =
        Typeface.withoutHiddenSigns(text)
            .lines()
            .map(it -> EDGES.matcher(it.replace('\t', ' ')).replaceAll(""))
            .map(it -> beginning(escaped(it)))
            .collect(Collectors.toList());
    for (var i = 0; i + 1 < lines.size(); i++)
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) lines.set(i, lines.get(i) + "\\");
    return lines;
  }

  private static String beginning(String line) {
    return BEGINNING
        .matcher(line)
        .replaceFirst(it -> it.group(1) != null ? "\\\\" + it.group(1) : "$2\\\\$3");
  }

  private static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '|') out.append("&#124;"); // readers differ on a bar in a cell behind a backslash
      else if (MARKS.indexOf(c) >= 0) out.append('\\').append(c);
      else out.append(c);
    }
    // Some readers make links of what looks like an address.
    return ADDRESS.matcher(out).replaceAll(it -> "\\\\" + it.group());
  }
}
