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

/// How a table becomes stakeholders. A column that is not named here is not read.
///
/// @param columns the field that a column leads to
/// @param values for fields with a choice: what a word of the file means, as an id of the catalogue
/// @param category for new stakeholders without a category
/// @param helix for new stakeholders whose helix neither the file nor the category tells
/// @param blanks words that stand for nothing
/// @param source the name of the list; with the key it finds a stakeholder again in next year's
///   file
public record Mapping(
    Map<String, StakeholderField> columns,
    Map<StakeholderField, Map<String, String>> values,
    @Nullable String category,
    @Nullable Helix helix,
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
    var words = new LinkedHashMap<StakeholderField, Map<String, String>>();
    values.forEach(
        (field, meanings) ->
            words.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(meanings))));
    values = Collections.unmodifiableMap(words);
    category = Blank.toNull(category);
    blanks = List.copyOf(blanks);
    source = Blank.toNull(source);
  }

  /// With the column leading to another field, or nowhere.
  public Mapping with(String column, @Nullable StakeholderField field) {
    var changed = new LinkedHashMap<>(columns);
    if (field == null) changed.remove(column);
    else changed.put(column, field);
    return new Mapping(changed, values, category, helix, blanks, source);
  }

  /// With a word of the file meaning another choice, or none.
  public Mapping withValue(StakeholderField field, String word, @Nullable String id) {
    var changed = new LinkedHashMap<>(values);
    var meanings = new LinkedHashMap<>(values.getOrDefault(field, Map.of()));
    if (id == null) meanings.remove(word);
    else meanings.put(word, id);
    changed.put(field, meanings);
    return new Mapping(columns, changed, category, helix, blanks, source);
  }

  public Mapping withCategory(@Nullable String other) {
    return new Mapping(columns, values, other, helix, blanks, source);
  }

  public Mapping withHelix(@Nullable Helix other) {
    return new Mapping(columns, values, category, other, blanks, source);
  }

  public Mapping withBlanks(List<String> other) {
    return new Mapping(columns, values, category, helix, other, source);
  }

  public Mapping withSource(@Nullable String other) {
    return new Mapping(columns, values, category, helix, blanks, other);
  }

  /// What keeps this mapping from being applied to the table; empty where nothing does.
  public Optional<UserProblem> problem(Sheet sheet) {
    for (var column : columns.keySet()) {
      if (!sheet.columns().contains(column))
        return Optional.of(
            new UserProblem(
                "problem.import.noSuchColumn",
                column,
                sheet.name(),
                String.join(", ", sheet.columns())));
    }
    if (!columns.containsValue(StakeholderField.NAME)) {
      var key = sheet.format().header() ? "problem.import.noName" : "problem.import.noHeader";
      return Optional.of(new UserProblem(key, sheet.name(), String.join(", ", sheet.columns())));
    }
    for (var field : StakeholderField.values()) {
      var leading = new ArrayList<String>();
      columns.forEach(
          (column, it) -> {
            if (it == field) leading.add(column);
          });
      if (leading.size() > 1 && !field.takesSeveral())
        return Optional.of(
            new UserProblem("problem.import.fieldTwice", leading.get(0), leading.get(1)));
    }
    return Optional.empty();
  }
}
