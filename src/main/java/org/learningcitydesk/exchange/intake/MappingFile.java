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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.work.UserProblem;

/// A mapping as a JSON file, for imports that are repeated without a window: `{"kind":
/// "stakeholders", "source": "...", "columns": {"DENOMINAZIONE": "name"}, "values": {"category":
/// {"Scuole": "school"}}, "defaults": {"category": "school"}, "newStakeholders": "civil-society",
/// "blank": ["n.d."]}`. Only `columns` is needed; without `kind` they are stakeholders, without
/// `blank` the usual words stand for nothing. `category` and `helix` may stand outside `defaults`.
public final class MappingFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Set<String> PARTS =
      Set.of(
          "kind",
          "source",
          "columns",
          "values",
          "defaults",
          "newStakeholders",
          "category",
          "helix",
          "blank");
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
    var kind = kind(root);
    var columns = new LinkedHashMap<String, Field>();
    texts(root.path("columns")).forEach((column, field) -> columns.put(column, field(kind, field)));
    var values = new LinkedHashMap<Field, Map<String, String>>();
    for (var it : root.path("values").properties()) {
      var field = field(kind, it.getKey());
      var meanings = new LinkedHashMap<String, String>();
      texts(it.getValue()).forEach((word, id) -> meanings.put(word, choice(field, id)));
      values.put(field, meanings);
    }
    var helix = optional(root, "newStakeholders");
    return new Mapping(
        kind,
        columns,
        values,
        defaults(root, kind),
        helix == null ? null : Helix.of(choice(StakeholderField.HELIX, helix)),
        root.has("blank") ? blanks(root.path("blank")) : Mapping.USUAL_BLANKS,
        optional(root, "source"));
  }

  private ImportKind kind(JsonNode root) {
    var kind = optional(root, "kind");
    if (kind == null) return ImportKind.STAKEHOLDERS;
    for (var it : ImportKind.values()) if (it.id().equals(kind)) return it;
    throw new UserProblem(
        "problem.mapping.unknownChoice",
        name,
        kind,
        "kind",
        java.util.Arrays.stream(ImportKind.values())
            .map(Code::id)
            .collect(Collectors.joining(", ")));
  }

  private Map<Field, String> defaults(JsonNode root, ImportKind kind) {
    var defaults = new LinkedHashMap<Field, String>();
    for (var field : kind.defaults()) {
      var id = optional(root, field.column());
      if (id != null) defaults.put(field, choice(field, id));
    }
    texts(root.path("defaults"))
        .forEach((field, id) -> defaults.put(field(kind, field), choice(field(kind, field), id)));
    return defaults;
  }

  private Map<String, String> texts(JsonNode node) {
    var texts = new LinkedHashMap<String, String>();
    for (var it : node.properties()) texts.put(it.getKey(), text(it.getValue(), it.getKey()));
    return texts;
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

  private Field field(ImportKind kind, String column) {
    return kind.field(column)
        .orElseThrow(
            () ->
                new UserProblem(
                    "problem.mapping.unknownField",
                    name,
                    column,
                    kind.fields().stream().map(Field::column).collect(Collectors.joining(", "))));
  }

  private String choice(Field field, String word) {
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
    root.put("kind", mapping.kind().id());
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
    if (!mapping.defaults().isEmpty()) {
      var defaults = root.putObject("defaults");
      mapping.defaults().forEach((field, id) -> defaults.put(field.column(), id));
    }
    if (mapping.arrivals() != null) root.put("newStakeholders", mapping.arrivals().id());
    var blank = root.putArray("blank");
    mapping.blanks().forEach(blank::add);
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
