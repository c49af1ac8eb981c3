// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Restoring;
import org.learningcitydesk.workspace.WholeStore;
import org.learningcitydesk.workspace.Workspace;

/// Writing a whole workspace and reading it again changes nothing, in no table, whatever is in it.
class WholeIdentityTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  // An attached file has several rows of one hash, which are told apart by their number.
  private static final Comparator<List<Object>> BY_KEY =
      Comparator.<List<Object>, String>comparing(row -> row.getFirst().toString())
          .thenComparing(row -> row.get(1) instanceof Integer part ? part : 0);

  private final Path folder = temporary();

  private static Path temporary() {
    try {
      return Files.createTempDirectory("whole");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterProperty
  void clean() throws IOException {
    if (Files.notExists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var it : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
    }
  }

  @Property(tries = 12)
  void everyTableComesBackAsItWas(@ForAll long seed) throws IOException {
    var rows = new RandomRows(seed);
    var first = folder.resolve("first.lcdesk");
    var second = folder.resolve("second.lcdesk");
    var json = folder.resolve("one.json");
    var again = folder.resolve("two.json");
    Workspace.restore(
        first,
        WholeStore.schemaVersion(),
        restoring -> rows.into(restoring, 6),
        _ -> {},
        Progress.NONE);
    try (var workspace = Workspace.openReadOnly(first)) {
      assertSame(Contents.of(workspace).rows(), stored(rows.rows()));
      WholeExport.write(workspace, json, NOON, Progress.NONE);
      WholeImport.read(json, second, Progress.NONE, _ -> {});
      try (var other = Workspace.openReadOnly(second)) {
        assertSame(Contents.of(other).rows(), Contents.of(workspace).rows());
        WholeExport.write(other, again, NOON, Progress.NONE);
      }
    }
    assertThat(again).hasSameBinaryContentAs(json);
    for (var it : List.of(first, second, json, again)) Files.delete(it);
  }

  /// Texts with any signs are better not printed.
  private static void assertSame(
      Map<String, List<List<Object>>> found, Map<String, List<List<Object>>> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    for (var table : expected.keySet())
      assertThat(found.get(table).equals(expected.get(table))).as(table).isTrue();
  }

  /// In the order of the primary key, which is that of the database.
  private static Map<String, List<List<Object>>> stored(Map<String, List<Object[]>> rows) {
    var all = new LinkedHashMap<String, List<List<Object>>>();
    rows.forEach(
        (table, of) ->
            all.put(table, of.stream().map(Contents::comparable).sorted(BY_KEY).toList()));
    return all;
  }

  @Property(tries = 8)
  void aFileOfAnOlderVersionBecomesWhatItsWorkspaceBecame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 18) int version) throws IOException {
    var rows = new RandomRows(seed);
    var old = folder.resolve("old.lcdesk");
    var made = folder.resolve("made.lcdesk");
    var json = folder.resolve("old.json");
    Workspace.restore(
        old,
        version,
        restoring -> {
          rows.into(restoring, 3);
          write(restoring, rows, version, json);
        },
        _ -> {},
        Progress.NONE);
    WholeImport.read(json, made, Progress.NONE, _ -> {});
    try (var before = Workspace.openReadOnly(old);
        var after = Workspace.openReadOnly(made)) {
      assertSame(Contents.of(after).rows(), Contents.of(before).rows());
    }
    for (var it : List.of(old, made, json)) Files.delete(it);
  }

  /// As a program of that version would have written it.
  private static void write(Restoring restoring, RandomRows rows, int version, Path file) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (var out = Files.newOutputStream(file);
        var json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField(WholeFile.FORMAT, WholeFile.FORMAT_NAME);
      json.writeNumberField(WholeFile.VERSION, 1);
      json.writeNumberField(WholeFile.SCHEMA_VERSION, version);
      json.writeObjectFieldStart(WholeFile.TABLES);
      for (var table : restoring.tables()) {
        json.writeArrayFieldStart(table.name());
        for (var row : rows.rows().get(table.name())) new RowWriter(json).write(table, row);
        json.writeEndArray();
      }
      json.writeEndObject();
      counts(rows, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void counts(RandomRows rows, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(WholeFile.COUNTS);
    for (var it : rows.rows().entrySet()) json.writeNumberField(it.getKey(), it.getValue().size());
    json.writeEndObject();
  }
}
