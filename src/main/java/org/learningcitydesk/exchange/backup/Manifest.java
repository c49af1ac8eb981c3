// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// The list of what is in a backup, in its order.
record Manifest(List<Part> parts) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// One file in the backup.
  ///
  /// @param rows how many lines it has
  /// @param size in bytes
  /// @param sha256 64 hexadecimal digits
  record Part(String name, long rows, long size, String sha256) {
    boolean equalsRows(@Nullable Long counted) {
      return counted != null && counted == rows;
    }
  }

  Manifest {
    parts = List.copyOf(parts);
  }

  byte[] toJson() throws IOException {
    var root = JSON.createObjectNode();
    var list = root.putArray("parts");
    for (var it : parts)
      list.addObject()
          .put("name", it.name())
          .put("rows", it.rows())
          .put("size", it.size())
          .put("sha256", it.sha256());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /// @param file the name of the backup
  static Manifest of(byte[] json, String file) throws IOException {
    try {
      var parts = new ArrayList<Part>();
      for (var it : JSON.readTree(json).path("parts"))
        parts.add(
            new Part(
                it.path("name").asText(),
                it.path("rows").asLong(),
                it.path("size").asLong(),
                it.path("sha256").asText()));
      return new Manifest(parts);
    } catch (JacksonException e) {
      throw new UserProblem(e, "problem.backup.damaged", file);
    }
  }
}
