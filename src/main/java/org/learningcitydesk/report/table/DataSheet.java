// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;

/// Tables with the same columns under each other, with columns before them that say where in the
/// document each row stood, as far as they differ in it.
///
/// @param leading how many columns say where a row stood
/// @param parts the tables, their rows with the leading cells
record DataSheet(String name, int leading, List<String> columns, List<DataTable> parts) {
  /// Letters that the name of a sheet has room for.
  private static final int LONGEST_NAME = 31;

  /// @param taken names of sheets that are there already, in small letters; those of the new ones
  ///   are added
  static List<DataSheet> of(Document document, Set<String> taken) {
    var alike = new LinkedHashMap<List<String>, List<DataTable>>();
    for (var table : DataTable.of(document))
      alike.computeIfAbsent(table.columns(), _ -> new ArrayList<>()).add(table);
    var messages = Messages.in(document.language());
    return alike.values().stream().map(it -> of(it, taken, messages)).toList();
  }

  static List<DataSheet> of(Document document) {
    return of(document, new HashSet<>());
  }

  private static DataSheet of(List<DataTable> tables, Set<String> taken, Messages messages) {
    var first = tables.getFirst();
    var deepest = tables.stream().mapToInt(it -> it.under().size()).max().orElse(0);
    var levels = new ArrayList<Integer>();
    for (var level = 0; level < deepest; level++) {
      var at = level;
      if (tables.stream().map(it -> heading(it, at)).distinct().count() > 1) levels.add(level);
    }
    var captions = tables.stream().map(DataTable::caption).distinct().count() > 1;
    var columns = new ArrayList<String>();
    for (var level : levels) columns.add(messages.get("report.data.heading", level + 1));
    if (captions) columns.add(messages.get("report.data.table"));
    var leading = columns.size();
    columns.addAll(first.columns());
    var parts =
        tables.stream()
            .map(
                table -> {
                  var before = new ArrayList<String>();
                  for (var level : levels) before.add(heading(table, level));
                  if (captions) before.add(table.caption());
                  return table.after(before);
                })
            .toList();
    return new DataSheet(
        name(
            captions && !first.under().isEmpty() ? first.under().getLast() : first.caption(),
            taken),
        leading,
        List.copyOf(columns),
        parts);
  }

  private static String heading(DataTable table, int level) {
    return level < table.under().size() ? table.under().get(level) : "";
  }

  /// A name that Excel takes, and that no other sheet has.
  static String name(String wanted, Set<String> taken) {
    var plain =
        wanted
            .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}\\p{Z}]+", " ")
            .replaceAll("^[' ]+|[' ]+$", "");
    if (plain.isEmpty()) plain = "-";
    for (var i = 1; ; i++) {
      var ending = i == 1 ? "" : " (" + i + ")";
      var room = LONGEST_NAME - ending.length();
      var end = plain.length() <= room ? plain.length() : room;
      if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) end--;
      var name = plain.substring(0, end).replaceAll("[' ]+$", "") + ending;
      if (taken.add(name.toLowerCase(Locale.ROOT))) return name;
    }
  }
}
