// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.jooq.DefaultSchema;

/// The schema of the file of a whole workspace says of every table and column what the database
/// says of it. A table that a migration adds fails here until it is described.
class WholeSchemaTest {
  private static final Path SCHEMA = Path.of("src/docs/workspace-schema.json");
  private static final int UNLIMITED = 1_000_000;

  private static JsonNode tables() throws IOException {
    return new JsonMapper().readTree(SCHEMA.toFile()).at("/properties/tables/properties");
  }

  private static List<StoredTable> stored() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      return workspace.read(tx -> tx.whole().tables());
    }
  }

  @Test
  void tablesAndColumnsAreThoseOfTheDatabase() throws IOException {
    var described = new TreeMap<String, List<String>>();
    tables()
        .properties()
        .forEach(
            it ->
                described.put(
                    it.getKey(), names(it.getValue().at("/items/properties").fieldNames())));
    var there = new TreeMap<String, List<String>>();
    for (var table : stored())
      there.put(table.name(), table.columns().stream().map(StoredColumn::name).toList());
    assertThat(described).isEqualTo(there);
  }

  @Test
  void typesAndWhatMustBeThereAreThoseOfTheDatabase() throws IOException {
    var tables = tables();
    for (var table : stored()) {
      var items = tables.at("/" + table.name() + "/items");
      var required = new ArrayList<String>();
      for (var column : table.columns()) {
        if (column.required()) required.add(column.name());
        var described = items.at("/properties/" + column.name());
        assertThat(kind(described)).as(table + "." + column.name()).isIn(kinds(column));
        if (described.has("maxLength"))
          assertThat(described.get("maxLength").intValue()).isEqualTo(column.length());
        else if (kind(described).equals("string"))
          assertThat(column.length()).as(table + "." + column.name()).isGreaterThan(UNLIMITED);
      }
      assertThat(names(Stream.of(items.get("required")).flatMap(JsonNode::valueStream)))
          .as(table.name())
          .isEqualTo(required);
      assertThat(items.get("additionalProperties").booleanValue()).isFalse();
      assertThat(tables.at("/" + table.name() + "/description").textValue()).isNotBlank();
    }
  }

  private static Set<String> kinds(StoredColumn column) {
    return switch (column.type()) {
      case UUID -> Set.of("id");
      case TEXT -> Set.of("string", "date", "time", "enum", "searchText");
      case INTEGER -> Set.of("integer");
      case LONG -> Set.of("long", "version");
      case DECIMAL -> Set.of("amount");
      case DOUBLE -> Set.of("double");
      case BOOLEAN -> Set.of("boolean");
      case INSTANT -> Set.of("instant");
      case BYTES -> Set.of("bytes");
    };
  }

  private static String kind(JsonNode column) {
    if (column.has("enum")) return "enum";
    if (column.has("$ref")) return column.get("$ref").textValue().replace("#/$defs/", "");
    return column.path("type").asText();
  }

  @Test
  void choicesAndDatesAreThoseOfTheProgram() throws IOException {
    var tables = tables();
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      var columns = tables.at("/" + lower(table.getName()) + "/items/properties");
      for (var field : table.fields()) {
        var column = columns.path(lower(field.getName()));
        var name = table.getName() + "." + field.getName();
        assertThat(kind(column).equals("date"))
            .as(name)
            .isEqualTo(field.getType() == PartialDate.class);
        if (field.getType().isEnum())
          assertThat(names(column.path("enum").valueStream())).as(name).isEqualTo(ids(field));
        else assertThat(column.has("enum")).as(name).isFalse();
      }
    }
  }

  private static List<String> ids(Field<?> field) {
    return Stream.of(field.getType().getEnumConstants()).map(it -> ((Code) it).id()).toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  private static List<String> names(java.util.Iterator<String> names) {
    var all = new ArrayList<String>();
    names.forEachRemaining(all::add);
    return all;
  }

  private static List<String> names(Stream<JsonNode> names) {
    return names.map(JsonNode::textValue).toList();
  }

  @Test
  void everyReferenceIsDescribedAsOne() throws IOException {
    var tables = tables();
    var undescribed = new TreeMap<String, String>();
    for (var table : stored())
      for (var reference : table.references())
        for (var name : reference.columns())
          if (!tables.at("/" + table.name() + "/items/properties/" + name).has("description"))
            undescribed.put(table + "." + name, reference.table());
    assertThat(undescribed).isEqualTo(Map.of());
  }
}
