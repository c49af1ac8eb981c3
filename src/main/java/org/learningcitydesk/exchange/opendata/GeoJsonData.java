// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Organisations on the map as GeoJSON (RFC 7946): degrees of WGS 84, the longitude first. Those of
/// which no place is known have no geometry.
record GeoJsonData(DataSet<Stakeholder> set, Published published) {
  void write(OutputStream out) throws IOException {
    try (var json =
        new JsonFactory()
            .createGenerator(out, JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (var it : set.rows()) feature(it, json);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void feature(Stakeholder it, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", it.id().value().toString());
    json.writeFieldName("geometry");
    var point = published.point(it).orElse(null);
    if (point == null) json.writeNull();
    else {
      json.writeStartObject();
      json.writeStringField("type", "Point");
      json.writeFieldName("coordinates");
      json.writeArray(point, 0, point.length);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("properties");
    for (var column : set.columns())
      if (column.type() != DataSet.Type.DECIMAL && !column.name().equals("id"))
        property(column.name(), column.value().apply(it), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void property(String name, @Nullable Object value, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) json.writeNull();
    else json.writeString(value.toString());
  }
}
