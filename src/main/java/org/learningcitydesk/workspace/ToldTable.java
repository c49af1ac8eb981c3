// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.Terms;

/// How the rows of one table are told. A column that nothing is said of here goes by its own name.
final class ToldTable {
  private static final Set<String> NEVER =
      Set.of("id", "version", "created_at", "updated_at", "search_text", "sort_order", "city_id");

  private final Table<?> table;
  private final RecordKind kind;
  private final @Nullable String owner;
  private final String words;
  private List<String> nameColumns;
  private final Set<String> hidden = new HashSet<>(NEVER);
  private final Set<String> kept = new HashSet<>();
  private final Map<String, String> called = new HashMap<>();
  private final Map<String, Terms> listed = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Map<String, String> pairs = new HashMap<>();
  private boolean allKept;

  /// What is told as one field: a column, or a text in its two languages.
  ///
  /// @param name its name in the messages, without their family
  /// @param terms the list that its values are from; null for none
  record Told(
      String name,
      List<Field<?>> columns,
      @Nullable Terms terms,
      boolean whole,
      boolean returnable) {}

  /// @param owner the column that points to the record that the row is a part of; null for records
  /// @param words the family of its fields in the messages
  /// @param nameColumns where its name is; two where it has one in each language
  ToldTable(
      Table<?> table,
      RecordKind kind,
      @Nullable String owner,
      String words,
      List<String> nameColumns) {
    this.table = table;
    this.kind = kind;
    this.owner = owner;
    this.words = words;
    this.nameColumns = nameColumns;
    if (owner != null) hidden.add(owner);
  }

  ToldTable named(String column) {
    nameColumns = List.of(column);
    return this;
  }

  ToldTable hiding(String... columns) {
    hidden.addAll(List.of(columns));
    return this;
  }

  ToldTable called(String column, String name) {
    called.put(column, name);
    return this;
  }

  ToldTable listed(String column, Terms terms) {
    listed.put(column, terms);
    return this;
  }

  /// Only that it changed can be told.
  ToldTable whole(String column, String name) {
    whole.add(column);
    return called(column, name);
  }

  /// A text whose columns end in the name of the language.
  ToldTable both(String column, String name) {
    pairs.put(column, name);
    return this;
  }

  /// These cannot be given back one by one, because more hangs together with them; without any
  /// named, none can.
  ToldTable keeping(String... columns) {
    kept.addAll(List.of(columns));
    allKept |= columns.length == 0;
    return this;
  }

  Table<?> table() {
    return table;
  }

  RecordKind kind() {
    return kind;
  }

  @Nullable String owner() {
    return owner;
  }

  List<String> nameColumns() {
    return nameColumns;
  }

  /// The columns whose values are from a list of the catalogue.
  Map<String, Terms> listed() {
    return Map.copyOf(listed);
  }

  /// Which part of the record its rows are; null where they are records.
  @Nullable String part() {
    return owner == null ? null : table.getName().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The columns that something is said of.
  Set<String> mentioned() {
    var all = new HashSet<>(called.keySet());
    all.addAll(listed.keySet());
    all.addAll(whole);
    all.addAll(nameColumns);
    for (var stem : pairs.keySet()) all.addAll(List.of(stem + "_en", stem + "_it"));
    return all;
  }

  static String column(Field<?> field) {
    return field.getName().toLowerCase(Locale.ROOT);
  }

  /// In the order of the columns.
  List<Told> fields() {
    var told = new ArrayList<Told>();
    for (var field : table.fields()) {
      var column = column(field);
      if (hidden.contains(column)) continue;
      var stem = stem(column);
      if (pairs.containsKey(stem)) {
        if (column.endsWith("_en")) told.add(pair(stem, field));
        continue;
      }
      told.add(
          new Told(
              called.getOrDefault(column, words + "." + camel(plain(column))),
              List.of(field),
              listed.get(column),
              whole.contains(column),
              !allKept && !kept.contains(column)));
    }
    return told;
  }

  private Told pair(String stem, Field<?> english) {
    var italian = table.field(english.getName().replaceFirst("_EN$", "_IT"));
    if (italian == null) throw new IllegalStateException("Only one language: " + english);
    return new Told(
        pairs.getOrDefault(stem, stem),
        List.of(english, italian),
        null,
        false,
        !allKept && !kept.contains(stem));
  }

  private static String stem(String column) {
    return column.endsWith("_en") || column.endsWith("_it")
        ? column.substring(0, column.length() - 3)
        : column;
  }

  private static String plain(String column) {
    for (var end : List.of("_id", "_date"))
      if (column.endsWith(end)) return column.substring(0, column.length() - end.length());
    return column;
  }

  private static String camel(String column) {
    var text = new StringBuilder();
    for (var part : column.split("_", -1))
      text.append(
          text.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    return text.toString();
  }
}
