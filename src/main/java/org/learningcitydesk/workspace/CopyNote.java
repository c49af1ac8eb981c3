// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a local copy after a crash too: a small file beside it.
///
/// @param original the file that it is written back to
/// @param base the state of the original that the copy goes on from
/// @param sent the state that was about to take its place last; null where none was
/// @param asOf when the original had last what the copy has
/// @param changed whether the copy may have what the original lacks
record CopyNote(
    Path original, Fingerprint base, @Nullable Fingerprint sent, Instant asOf, boolean changed) {
  private static final String NAME = "copy.json";
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  CopyNote withChanged() {
    return new CopyNote(original, base, sent, asOf, true);
  }

  CopyNote sending(Fingerprint now) {
    return new CopyNote(original, base, now, asOf, changed);
  }

  CopyNote withBase(Fingerprint now) {
    return new CopyNote(original, now, null, asOf, changed);
  }

  CopyNote written(Path where, Fingerprint now, Instant at, boolean changedSince) {
    return new CopyNote(where, now, null, at, changedSince);
  }

  /// Empty where there is none, or none that can be read.
  static Optional<CopyNote> in(Path folder) {
    var file = folder.resolve(NAME);
    if (Files.notExists(file)) return Optional.empty();
    try {
      var node = JSON.readTree(Files.readString(file));
      if (node.path("format").asInt() != FORMAT) return Optional.empty();
      var base = fingerprint(node.path("base"));
      if (base == null) return Optional.empty();
      return Optional.of(
          new CopyNote(
              Path.of(node.path("original").asText()),
              base,
              fingerprint(node.path("sent")),
              Instant.parse(node.path("asOf").asText()),
              node.path("changed").asBoolean(true)));
    } catch (IOException | DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static @Nullable Fingerprint fingerprint(JsonNode node) {
    if (!node.isObject()) return null;
    return new Fingerprint(node.path("size").asLong(), node.path("sha256").asText());
  }

  /// Writes it so that the one before is there until this one is.
  void write(Path folder) throws IOException {
    var node = JSON.createObjectNode().put("format", FORMAT).put("original", original.toString());
    put(node, "base", base);
    if (sent != null) put(node, "sent", sent);
    node.put("asOf", asOf.toString()).put("changed", changed);
    var part = folder.resolve(NAME + ".new");
    Files.write(part, JSON.writeValueAsString(node).getBytes(UTF_8));
    Migration.force(part);
    var file = folder.resolve(NAME);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Migration.forceFolder(file);
  }

  private static void put(ObjectNode node, String name, Fingerprint it) {
    node.putObject(name).put("size", it.size()).put("sha256", it.sha256());
  }
}
