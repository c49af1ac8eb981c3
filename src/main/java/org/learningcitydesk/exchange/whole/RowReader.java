// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.StoredColumn;
import org.learningcitydesk.workspace.StoredTable;

/// Reads rows out of JSON objects. What does not fit its column is refused: nothing is rounded, cut
/// or guessed.
final class RowReader {
  private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity");
  private static final int MICROSECOND = 1000;
  private static final int LENGTH_OF_ID = 36;

  private final JsonText text;
  private final StoredTable table;
  private final Map<String, Integer> places = new HashMap<>();

  RowReader(JsonText text, StoredTable table) {
    this.text = text;
    this.table = table;
    for (var i = 0; i < table.columns().size(); i++) places.put(table.columns().get(i).name(), i);
  }

  /// The row that begins here.
  @Nullable Object[] read() {
    if (text.current() != JsonToken.START_OBJECT) throw text.problem("whole.noRow", table.name());
    var begin = text.here();
    var row = new @Nullable Object[table.columns().size()];
    var seen = new BitSet();
    while (text.next() == JsonToken.FIELD_NAME) {
      var name = text.name();
      var place = places.get(name);
      if (place == null) throw text.problem("whole.noColumn", table.name(), name);
      if (seen.get(place)) throw text.problem("whole.twice", name);
      seen.set(place);
      text.next();
      row[place] = value(table.columns().get(place));
    }
    for (var i = 0; i < row.length; i++) {
      var column = table.columns().get(i);
      if (row[i] == null && column.required())
        throw text.problem(begin, "whole.required", table.name(), column.name());
    }
    return row;
  }

  private @Nullable Object value(StoredColumn column) {
    if (text.current() == JsonToken.VALUE_NULL) return null;
    var value =
        switch (column.type()) {
          case UUID -> id();
          case TEXT -> words(column);
          case INTEGER -> integer();
          case LONG -> text.whole();
          case DECIMAL -> decimal(column);
          case DOUBLE -> number();
          case BOOLEAN -> yesOrNo();
          case INSTANT -> instant();
          case BYTES -> bytes(column);
        };
    if (value == null)
      throw text.problem("whole.wrongType", table.name(), column.name(), column.type());
    return value;
  }

  private @Nullable String string() {
    return text.current() == JsonToken.VALUE_STRING ? text.string() : null;
  }

  private @Nullable UUID id() {
    var id = string();
    if (id == null || id.length() != LENGTH_OF_ID) return null;
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private @Nullable String words(StoredColumn column) {
    var words = string();
    if (words != null && words.length() > column.length()) throw tooLong(column);
    return words;
  }

  private UserProblem tooLong(StoredColumn column) {
    return text.problem("whole.tooLong", table.name(), column.name(), column.length());
  }

  private @Nullable Integer integer() {
    var number = text.whole();
    return number == null || number != number.intValue()
        ? null
        : Integer.valueOf(number.intValue());
  }

  private @Nullable BigDecimal decimal(StoredColumn column) {
    var number = text.decimal();
    if (number == null) return null;
    var digits = (long) number.precision() - number.scale();
    if (number.scale() > column.scale() || digits > column.length() - column.scale())
      throw text.problem(
          "whole.digits",
          table.name(),
          column.name(),
          column.length() - column.scale(),
          column.scale());
    return number.setScale(column.scale());
  }

  private @Nullable Double number() {
    var words = string();
    if (words != null) return NO_NUMBERS.contains(words) ? Double.valueOf(words) : null;
    var number = text.decimal();
    if (number == null) return null;
    var nearest = number.doubleValue();
    return Double.isInfinite(nearest) ? null : (Double) nearest;
  }

  private @Nullable Boolean yesOrNo() {
    var token = text.current();
    if (token == JsonToken.VALUE_TRUE) return true;
    return token == JsonToken.VALUE_FALSE ? (Boolean) false : null;
  }

  private @Nullable OffsetDateTime instant() {
    var words = string();
    if (words == null) return null;
    try {
      var at = OffsetDateTime.parse(words);
      return at.getNano() % MICROSECOND == 0 ? at : null;
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private byte @Nullable [] bytes(StoredColumn column) {
    var words = string();
    if (words == null) return null;
    try {
      var bytes = Base64.getDecoder().decode(words);
      if (bytes.length > column.length()) throw tooLong(column);
      return bytes;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
