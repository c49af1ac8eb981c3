// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.work.UserProblem;

/// How a table becomes records. A column that is not named here is not read.
///
/// @param kind what the rows are
/// @param columns the field that a column leads to
/// @param values for fields with a choice: what a word of the file means, as an id of the catalogue
/// @param defaults ids for new records that the file does not tell of
/// @param arrivals the helix of stakeholders that the file names and nobody knows: they are added;
///   without it their rows are left out
/// @param blanks words that stand for nothing
/// @param source the name of the list; with the key it finds a record again in next year's file
public record Mapping(
    ImportKind kind,
    Map<String, Field> columns,
    Map<Field, Map<String, String>> values,
    Map<Field, String> defaults,
    @Nullable Helix arrivals,
    List<String> blanks,
    @Nullable String source) {
  /// What people and programs write where there is nothing to write.
  public static final List<String> USUAL_BLANKS =
      List.of(
          "Non disponibile",
          "Non pervenuto",
          "Non presente",
          "Non applicabile",
          "Nessuno",
          "Nessuna",
          "n.d.",
          "n/d",
          "nd",
          "n.p.",
          "n.a.",
          "n/a",
          "#N/D",
          "#N/A",
          "Not available",
          "None",
          "null",
          "-",
          "--",
          "---",
          "?",
          ".");

  public Mapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    var words = new LinkedHashMap<Field, Map<String, String>>();
    values.forEach(
        (field, meanings) ->
            words.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(meanings))));
    values = Collections.unmodifiableMap(words);
    defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    blanks = List.copyOf(blanks);
    source = Blank.toNull(source);
  }

  /// What new records get where the file says nothing.
  public @Nullable String otherwise(Field field) {
    return defaults.get(field);
  }

  /// With the column leading to another field, or nowhere.
  public Mapping with(String column, @Nullable Field field) {
    var changed = new LinkedHashMap<>(columns);
    if (field == null) changed.remove(column);
    else changed.put(column, field);
    return new Mapping(kind, changed, values, defaults, arrivals, blanks, source);
  }

  /// With a word of the file meaning another choice, or none.
  public Mapping withValue(Field field, String word, @Nullable String id) {
    var changed = new LinkedHashMap<>(values);
    var meanings = new LinkedHashMap<>(values.getOrDefault(field, Map.of()));
    if (id == null) meanings.remove(word);
    else meanings.put(word, id);
    changed.put(field, meanings);
    return new Mapping(kind, columns, changed, defaults, arrivals, blanks, source);
  }

  public Mapping withDefault(Field field, @Nullable String id) {
    var changed = new LinkedHashMap<>(defaults);
    if (id == null) changed.remove(field);
    else changed.put(field, id);
    return new Mapping(kind, columns, values, changed, arrivals, blanks, source);
  }

  public Mapping withArrivals(@Nullable Helix helix) {
    return new Mapping(kind, columns, values, defaults, helix, blanks, source);
  }

  public Mapping withBlanks(List<String> other) {
    return new Mapping(kind, columns, values, defaults, arrivals, other, source);
  }

  public Mapping withSource(@Nullable String other) {
    return new Mapping(kind, columns, values, defaults, arrivals, blanks, other);
  }

  /// What keeps this mapping from being applied to the table; empty where nothing does.
  public Optional<UserProblem> problem(Sheet sheet) {
    for (var column : columns.keySet()) {
      if (!sheet.columns().contains(column))
        return Optional.of(
            new UserProblem(
                "problem.import.noSuchColumn", column, sheet.name(), few(sheet.columns())));
    }
    if (kind.names().stream().noneMatch(columns::containsValue)) {
      var key =
          sheet.format().header()
              ? "problem.import.noName." + kind.id()
              : "problem.import.noHeader";
      return Optional.of(new UserProblem(key, sheet.name(), few(sheet.columns())));
    }
    for (var field : kind.fields()) {
      var leading = new ArrayList<String>();
      columns.forEach(
          (column, it) -> {
            if (it.equals(field)) leading.add(column);
          });
      if (leading.size() > 1 && !field.takesSeveral())
        return Optional.of(
            new UserProblem("problem.import.fieldTwice", leading.get(0), leading.get(1)));
    }
    return Optional.empty();
  }

  /// Names for a sentence: of a thousand columns nobody reads the last.
  private static String few(List<String> columns) {
    return String.join(", ", columns.subList(0, Math.min(columns.size(), 30)))
        + (columns.size() > 30 ? ", …" : "");
  }
}
