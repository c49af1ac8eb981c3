// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.StoredColumn;
import org.learningcitydesk.workspace.Workspace;

/// A file that an older version of the program wrote, with its history, becomes a sound workspace
/// of today, in which that history goes on.
class OlderFileTest {
  private static final JsonMapper JSON = new JsonMapper();
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {6, 9, 12, 14})
  void becomesASoundWorkspaceOfToday(int version) throws IOException {
    var json = folder.resolve("today.json");
    SmallWorkspace.write(json);
    var old = JSON.readTree(json.toFile());
    becomeOlder((ObjectNode) old, version, tables(version));
    JSON.writeValue(folder.resolve("old.json").toFile(), old);
    var made = folder.resolve("made.lcdesk");

    WholeImport.read(folder.resolve("old.json"), made, Progress.NONE);

    try (var workspace = Workspace.open(made, _ -> {})) {
      var redoable = workspace.redoable();
      assertThat(redoable).isPresent();
      workspace.redo();
      for (var i = 0; i < 3; i++) workspace.undo();
      assertThat(workspace.undoable()).isEmpty();
      for (var i = 0; i < 2; i++) workspace.redo();
      assertThat(workspace.redoable()).isEqualTo(redoable);
      assertThat(workspace.check().findings()).isEmpty();
      var city = workspace.read(tx -> tx.cities().all().getFirst());
      var stakeholders = workspace.read(tx -> tx.stakeholders().all(city.id()));
      assertThat(stakeholders).hasSize(2);
      var partnerships = workspace.read(tx -> tx.partnerships().all(city.id()));
      assertThat(partnerships).hasSize(1);
    }
  }

  /// What the tables had then.
  private Map<String, List<String>> tables(int version) throws IOException {
    var tables = new HashMap<String, List<String>>();
    var file = folder.resolve("then.lcdesk");
    Workspace.restore(
        file,
        version,
        restoring -> {
          for (var it : restoring.tables())
            tables.put(it.name(), it.columns().stream().map(StoredColumn::name).toList());
        },
        _ -> {},
        Progress.NONE);
    Files.delete(file);
    return tables;
  }

  private static void becomeOlder(ObjectNode file, int version, Map<String, List<String>> then)
      throws IOException {
    file.put(WholeFile.SCHEMA_VERSION, version);
    var tables = (ObjectNode) file.get(WholeFile.TABLES);
    tables.retain(then.keySet());
    ((ObjectNode) file.get(WholeFile.COUNTS)).retain(then.keySet());
    then.forEach((table, columns) -> retain((ArrayNode) tables.get(table), columns));
    for (var entry : tables.get("journal")) {
      var columns = then.get(entry.get("table_name").textValue().toLowerCase(Locale.ROOT));
      for (var text : List.of("before_row", "after_row"))
        if (entry.get(text) instanceof TextNode row) {
          var content = (ObjectNode) JSON.readTree(row.textValue());
          ((ObjectNode) entry).put(text, content.retain(columns).toString());
        }
    }
  }

  private static void retain(ArrayNode rows, List<String> columns) {
    for (JsonNode row : rows) ((ObjectNode) row).retain(columns);
  }
}
