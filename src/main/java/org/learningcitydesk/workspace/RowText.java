// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A row as the journal keeps it: a JSON object of column and text. Text and nothing else, so that
/// any column type of any database survives it.
final class RowText {
  private static final JsonFactory JSON = new JsonFactory();

  private RowText() {}

  static String of(Record row) {
    var values = new LinkedHashMap<String, @Nullable String>();
    for (var field : row.fields()) values.put(column(field), text(Tracked.stored(row, field)));
    return of(values);
  }

  static String of(Map<String, @Nullable String> values) {
    var text = new StringWriter(512);
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (var it : values.entrySet()) {
        json.writeFieldName(it.getKey());
        var value = it.getValue();
        if (value == null) json.writeNull();
        else json.writeString(value);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// Sets each column that the text names. A column that was added to the table later keeps what it
  /// has.
  static void into(Record row, String text) {
    into(row, parse(text));
  }

  static void into(Record row, Map<String, @Nullable String> values) {
    for (var field : row.fields())
      if (values.containsKey(column(field))) set(row, field, values.get(column(field)));
  }

  /// What stands in a column, made of its text; null for blank.
  static <U> @Nullable U read(Field<U> field, @Nullable String text) {
    return from(field.getConverter(), text);
  }

  /// Sets one column.
  static <U> void set(Record row, Field<U> field, @Nullable String text) {
    row.set(field, from(field.getConverter(), text));
  }

  private static <T, U> U from(Converter<T, U> converter, @Nullable String text) {
    return converter.from(
        text == null ? null : converter.fromType().cast(value(text, converter.fromType())));
  }

  static Map<String, @Nullable String> parse(String text) {
    var values = new LinkedHashMap<String, @Nullable String>();
    try (var json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT)
        throw new IllegalStateException("A row of the journal is not an object");
      for (var column = json.nextFieldName(); column != null; column = json.nextFieldName())
        values.put(column, json.nextTextValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  static String words(List<String> words) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (var word : words) json.writeString(word);
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static List<String> parseWords(String text) {
    var words = new ArrayList<String>();
    try (var json = JSON.createParser(text)) {
      json.nextToken();
      for (var word = json.nextTextValue(); word != null; word = json.nextTextValue())
        words.add(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(words);
  }

  private static String column(Field<?> field) {
    return field.getName().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.toPlainString();
      case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
      default -> value.toString();
    };
  }

  private static Object value(String text, Class<?> type) {
    if (type == String.class) return text;
    if (type == UUID.class) return UUID.fromString(text);
    if (type == Long.class) return Long.valueOf(text);
    if (type == Integer.class) return Integer.valueOf(text);
    if (type == Boolean.class) return Boolean.valueOf(text);
    if (type == Double.class) return Double.valueOf(text);
    if (type == BigDecimal.class) return new BigDecimal(text);
    if (type == OffsetDateTime.class) return OffsetDateTime.parse(text);
    if (type == byte[].class) return Base64.getDecoder().decode(text);
    throw new IllegalStateException("The journal does not know the column type " + type.getName());
  }
}
