// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.workspace.SubjectData;

/// Everything about a person for other programs (articles 15 and 20 of the GDPR): rows and columns
/// as the workspace keeps them.
final class AccessJson {
  private static final String FORMAT = "learning-city-desk-person";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private AccessJson() {}

  static void write(SubjectData data, Instant now, OutputStream out) throws IOException {
    var root = JSON.createObjectNode();
    root.put("format", FORMAT).put("formatVersion", 1).put("writtenAt", now.toString());
    var person = root.putObject("person");
    person.put("id", data.person().id().value().toString()).put("name", data.person().name());
    put(person, "email", data.person().email());
    put(person, "phone", data.person().phone());
    var controller = root.putObject("controller");
    put(controller, "name", data.controller().name());
    put(controller, "contact", data.controller().contact());
    put(controller, "officer", data.controller().officer());
    var records = root.putArray("records");
    for (var it : data.records()) {
      var row = records.addObject();
      row.put("table", it.table()).put("tie", it.tie().name().toLowerCase(java.util.Locale.ROOT));
      put(row, "values", it.values());
    }
    var past = root.putArray("history");
    for (var it : data.past()) {
      var told = past.addObject();
      told.put("change", it.number()).put("at", it.at().toString()).put("author", it.author());
      told.put("undone", it.undone()).put("table", it.table()).put("id", it.row().toString());
      put(told, "before", it.before());
      put(told, "after", it.after());
    }
    var files = root.putArray("files");
    for (var it : data.files()) {
      var file = files.addObject();
      file.put("id", it.id().value().toString()).put("name", it.name());
      file.put("mediaType", it.mediaType()).put("size", it.size()).put("sha256", it.sha256());
    }
    var handled = root.putArray("handled");
    for (var it : data.handled())
      handled.addObject().put("at", it.at().toString()).put("deed", it.deed().id());
    out.write(JSON.writeValueAsBytes(root));
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) node.put(name, value);
  }

  private static void put(ObjectNode node, String name, @Nullable Map<String, String> values) {
    if (values == null) return;
    var object = node.putObject(name);
    values.forEach(object::put);
  }
}
