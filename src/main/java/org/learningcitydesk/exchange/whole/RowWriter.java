// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.workspace.StoredTable;

/// Writes rows as JSON objects, each value so that nothing of it is lost. A column without a value
/// is left out.
final class RowWriter {
  private final JsonGenerator json;

  RowWriter(JsonGenerator json) {
    this.json = json;
    json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  void write(StoredTable table, @Nullable Object[] row) throws IOException {
    json.writeStartObject();
    for (var i = 0; i < row.length; i++) {
      var value = row[i];
      if (value == null) continue;
      json.writeFieldName(table.columns().get(i).name());
      write(value);
    }
    json.writeEndObject();
  }

  private void write(Object value) throws IOException {
    switch (value) {
      case String text -> text(text);
      case UUID id -> json.writeString(id.toString());
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      // JSON has no number that is none; such a one stands as a text.
      case Double number -> json.writeNumber(number);
      case Boolean yes -> json.writeBoolean(yes);
      case OffsetDateTime at -> json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
      case byte[] bytes -> json.writeBinary(bytes);
      default -> throw new IllegalStateException("No JSON for " + value.getClass());
    }
  }

  /// Half a sign has no place in UTF-8 and is written by its number; so are all others of such a
  /// text that are not in the basic plane.
  private void text(String text) throws IOException {
    var whole = isWhole(text);
    json.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, whole);
    json.writeString(text);
  }

  private static boolean isWhole(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) continue;
      if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
        return false;
      i++;
    }
    return true;
  }
}
