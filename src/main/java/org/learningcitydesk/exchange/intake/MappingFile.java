// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.work.UserProblem;

/// A mapping as a JSON file, for imports that are repeated without a window: `{"source": "...",
/// "columns": {"DENOMINAZIONE": "name"}, "values": {"category": {"Scuole": "school"}}, "category":
/// "school", "helix": "academia", "blank": ["n.d."]}`. Only `columns` is needed. Without `blank`
/// the usual words stand for nothing.
public final class MappingFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Set<String> PARTS =
      Set.of("source", "columns", "values", "category", "helix", "blank");
  private final String name;
  private final ChoiceWords words;

  private MappingFile(String name, Catalogue catalogue) {
    this.name = name;
    words = new ChoiceWords(catalogue);
  }

  /// Reads a mapping.
  ///
  /// @throws UserProblem that names what is not understood
  public static Mapping read(Path file, Catalogue catalogue) {
    var name = String.valueOf(file.getFileName());
    try {
      return parse(name, Files.readString(file), catalogue);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.mapping.unreadable", name);
    }
  }

  /// Reads the text of such a file.
  ///
  /// @param name what the file is called in a sentence
  /// @throws UserProblem that names what is not understood
  public static Mapping parse(String name, String json, Catalogue catalogue) {
    try {
      return new MappingFile(name, catalogue).mapping(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new UserProblem(
          "problem.mapping.json", name, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    }
  }

  private Mapping mapping(JsonNode root) {
    if (!root.isObject() || !root.path("columns").isObject())
      throw new UserProblem("problem.mapping.noColumns", name);
    root.fieldNames()
        .forEachRemaining(
            part -> {
              if (!PARTS.contains(part))
                throw new UserProblem(
                    "problem.mapping.unknownPart",
                    name,
                    part,
                    String.join(", ", PARTS.stream().sorted().toList()));
            });
    var columns = new LinkedHashMap<String, StakeholderField>();
    root.path("columns")
        .properties()
        .forEach(
            column ->
                columns.put(column.getKey(), field(text(column.getValue(), column.getKey()))));
    var values = new LinkedHashMap<StakeholderField, Map<String, String>>();
    root.path("values")
        .properties()
        .forEach(
            field -> {
              var meanings = new LinkedHashMap<String, String>();
              field
                  .getValue()
                  .properties()
                  .forEach(
                      word ->
                          meanings.put(
                              word.getKey(),
                              choice(field(field.getKey()), text(word.getValue(), word.getKey()))));
              values.put(field(field.getKey()), meanings);
            });
    var category = optional(root, "category");
    var helix = optional(root, "helix");
    return new Mapping(
        columns,
        values,
        category == null ? null : choice(StakeholderField.CATEGORY, category),
        helix == null ? null : Helix.of(choice(StakeholderField.HELIX, helix)),
        root.has("blank") ? blanks(root.path("blank")) : Mapping.USUAL_BLANKS,
        optional(root, "source"));
  }

  private List<String> blanks(JsonNode node) {
    if (!node.isArray()) throw new UserProblem("problem.mapping.notText", name, "blank");
    var blanks = new ArrayList<String>();
    node.forEach(word -> blanks.add(text(word, "blank")));
    return blanks;
  }

  private @Nullable String optional(JsonNode root, String part) {
    return root.hasNonNull(part) ? text(root.path(part), part) : null;
  }

  private String text(JsonNode node, String where) {
    if (!node.isTextual()) throw new UserProblem("problem.mapping.notText", name, where);
    return node.textValue();
  }

  private StakeholderField field(String column) {
    return StakeholderField.of(column)
        .orElseThrow(
            () ->
                new UserProblem(
                    "problem.mapping.unknownField",
                    name,
                    column,
                    Arrays.stream(StakeholderField.values())
                        .map(StakeholderField::column)
                        .collect(Collectors.joining(", "))));
  }

  private String choice(StakeholderField field, String word) {
    return words
        .id(field, word)
        .orElseThrow(
            () ->
                new UserProblem(
                    "problem.mapping.unknownChoice",
                    name,
                    word,
                    field.column(),
                    String.join(", ", words.ids(field))));
  }

  /// The mapping as the text of such a file.
  public static String write(Mapping mapping) {
    var root = JSON.createObjectNode();
    if (mapping.source() != null) root.put("source", mapping.source());
    var columns = root.putObject("columns");
    mapping.columns().forEach((column, field) -> columns.put(column, field.column()));
    if (!mapping.values().isEmpty()) {
      var values = root.putObject("values");
      mapping
          .values()
          .forEach(
              (field, meanings) -> {
                var node = values.putObject(field.column());
                meanings.forEach(node::put);
              });
    }
    if (mapping.category() != null) root.put("category", mapping.category());
    if (mapping.helix() != null) root.put("helix", mapping.helix().id());
    var blank = root.putArray("blank");
    mapping.blanks().forEach(blank::add);
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
