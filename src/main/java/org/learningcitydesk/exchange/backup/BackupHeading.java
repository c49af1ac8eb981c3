// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Point;

/// What a backup says of itself in its first lines.
///
/// @param schema the version of the data
/// @param workspace the name of the file that it is of, without its folder
/// @param point where in its history the workspace was
/// @param rows how many each table has
public record BackupHeading(
    int schema,
    Instant at,
    BackupReason reason,
    String workspace,
    Point point,
    Map<String, Long> rows) {
  static final String FORMAT = "learning-city-desk-backup";
  static final int VERSION = 1;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public BackupHeading {
    rows = Map.copyOf(rows);
  }

  /// How many rows all tables have together.
  public long size() {
    return rows.values().stream().mapToLong(it -> it).sum();
  }

  byte[] toJson() throws IOException {
    var root = JSON.createObjectNode().put("format", FORMAT).put("formatVersion", VERSION);
    root.put("schemaVersion", schema)
        .put("writtenAt", at.toString())
        .put("reason", reason.id())
        .put("workspace", workspace);
    var history = root.putObject("history").put("changes", point.seq());
    history.put("undone", point.undone()).put("deeds", point.deeds());
    if (point.first() != null) history.put("first", point.first().toString());
    if (point.at() != null) history.put("at", point.at().toString());
    var counts = root.putObject("rows");
    rows.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(it -> counts.put(it.getKey(), it.getValue()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /// @param file the name of the backup
  /// @throws UserProblem where it is none, a damaged one, or one that only a newer program reads
  static BackupHeading of(byte[] json, String file) {
    try {
      var root = JSON.readTree(json);
      if (!FORMAT.equals(root.path("format").asText()))
        throw new UserProblem("problem.backup.foreign", file);
      var version = root.path("formatVersion").asInt();
      if (version > VERSION) throw new UserProblem("problem.backup.newer", file, version, VERSION);
      return of(root);
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new UserProblem(e, "problem.backup.damaged", file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", file);
    }
  }

  private static BackupHeading of(JsonNode root) {
    var history = root.path("history");
    var rows = new LinkedHashMap<String, Long>();
    root.path("rows").properties().forEach(it -> rows.put(it.getKey(), it.getValue().asLong()));
    return new BackupHeading(
        root.path("schemaVersion").asInt(),
        Instant.parse(root.path("writtenAt").asText()),
        BackupReason.named(root.path("reason").asText()).orElse(BackupReason.ASKED),
        root.path("workspace").asText(),
        new Point(
            id(history.path("first")),
            history.path("changes").asLong(),
            history.path("undone").asLong(),
            history.path("deeds").asLong(),
            history.has("at") ? Instant.parse(history.path("at").asText()) : null),
        rows);
  }

  private static @Nullable UUID id(JsonNode node) {
    return node.isTextual() ? UUID.fromString(node.asText()) : null;
  }
}
