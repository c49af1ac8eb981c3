// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A block of cells as spreadsheets put it on the clipboard: cells divided by tabs, rows by line
/// ends. A cell that holds one of them, or begins with a quote, stands in quotes, its own quotes
/// doubled.
public final class TabText {
  private TabText() {}

  public static String write(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(TabText::cell).collect(Collectors.joining("\t", "", "\n")))
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.startsWith("\"") || lines.indexOf('\t') >= 0 || lines.indexOf('\n') >= 0
        ? '"' + lines.replace("\"", "\"\"") + '"'
        : lines;
  }

  /// The rows of a block; rows without any text are left out. A quote that nothing closes is a
  /// quote like any other letter.
  public static List<List<String>> read(String text) {
    return new Reading(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
  }

  private static final class Reading {
    private final String text;
    private int at;

    Reading(String text) {
      this.text = text;
    }

    List<List<String>> rows() {
      var rows = new ArrayList<List<String>>();
      while (at < text.length()) {
        var row = row();
        if (row.stream().anyMatch(it -> !it.isBlank())) rows.add(row);
      }
      return rows;
    }

    private List<String> row() {
      var row = new ArrayList<String>();
      while (true) {
        var quoted = quoted();
        row.add(quoted < 0 ? plain() : unquoted(quoted));
        if (at >= text.length()) return row;
        var end = text.charAt(at++);
        if (end == '\t') continue;
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
        return row;
      }
    }

    /// Where the quote is that closes the cell which begins here, or -1.
    private int quoted() {
      if (at >= text.length() || text.charAt(at) != '"') return -1;
      for (var i = at + 1; i < text.length(); i++) {
        if (text.charAt(i) != '"') continue;
        if (i + 1 == text.length() || isEnd(text.charAt(i + 1))) return i;
        if (text.charAt(i + 1) != '"') return -1;
        i++;
      }
      return -1;
    }

    private String unquoted(int close) {
      var cell = text.substring(at + 1, close).replace("\"\"", "\"");
      at = close + 1;
      return cell.replace("\r\n", "\n").replace('\r', '\n');
    }

    private String plain() {
      var from = at;
      while (at < text.length() && !isEnd(text.charAt(at))) at++;
      return text.substring(from, at);
    }

    private static boolean isEnd(char c) {
      return c == '\t' || c == '\n' || c == '\r';
    }
  }
}
