// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// A file as a stream of the parts of JSON. Whatever is wrong with the text becomes a sentence that
/// says where; no text can make it read without end or into the depth.
final class JsonText implements AutoCloseable {
  /// The file, its tables, the rows, a row, and what stands where a value should.
  private static final int DEEPEST = 5;

  private static final int LONGEST_TEXT = 4 << 20;
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_NUMBER = 200;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final String file;
  private final JsonParser parser;
  private boolean begun;

  private JsonText(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /// @throws UserProblem where the file cannot be read
  static JsonText open(Path file) {
    var name = String.valueOf(file.getFileName());
    if (Files.notExists(file)) throw new UserProblem("problem.fileMissing", file);
    if (Files.isDirectory(file)) throw new UserProblem("problem.whole.folder", name);
    try {
      if (Files.size(file) == 0) throw new UserProblem("problem.whole.empty", name);
      return new JsonText(name, parser(Files.newInputStream(file)));
    } catch (CharConversionException e) {
      throw new UserProblem(e, "problem.whole.notJson", name);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", name);
    }
  }

  /// Reads a stream to its end, or as far as it is asked, and leaves it open.
  ///
  /// @param name of the file in which the stream is
  static JsonText of(String name, InputStream in) {
    try {
      var parser = JSON.createParser(in);
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      return new JsonText(name, parser);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", name);
    }
  }

  /// Finds out which character set it is, for which it reads the first bytes.
  private static JsonParser parser(InputStream in) throws IOException {
    try {
      return JSON.createParser(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  String file() {
    return file;
  }

  private interface Reading<T extends @Nullable Object> {
    T from(JsonParser parser) throws IOException;
  }

  private <T extends @Nullable Object> T read(Reading<T> reading) {
    try {
      return reading.from(parser);
    } catch (JsonEOFException e) {
      throw problem(e, "whole.cut");
    } catch (StreamConstraintsException e) {
      throw problem(e, "whole.endless");
    } catch (JacksonException e) {
      if (!begun) throw new UserProblem(e, "problem.whole.notJson", file);
      throw problem(e, "whole.broken");
    } catch (CharConversionException e) {
      throw new UserProblem(e, "problem.whole.notJson", file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", file);
    }
  }

  /// The next part; null at the end of the file.
  @Nullable JsonToken next() {
    var token = read(JsonParser::nextToken);
    begun |= token != null;
    return token;
  }

  /// The name of the member that begins here.
  String name() {
    return read(JsonParser::currentName);
  }

  /// The text of this part.
  String string() {
    return read(JsonParser::getText);
  }

  /// This number, provided it is a whole one of that size; else null.
  @Nullable Long whole() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) return null;
    var type = read(JsonParser::getNumberType);
    return type == JsonParser.NumberType.BIG_INTEGER ? null : read(JsonParser::getLongValue);
  }

  /// This number, without zeros at its end; null where this is none.
  @Nullable BigDecimal decimal() {
    var token = parser.currentToken();
    if (token == null || !token.isNumeric()) return null;
    try {
      return read(JsonParser::getDecimalValue).stripTrailingZeros();
    } catch (NumberFormatException | ArithmeticException _) {
      // An exponent that no number has.
      return null;
    }
  }

  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  /// Passes over what begins here.
  void skip() {
    read(JsonParser::skipChildren);
  }

  JsonLocation here() {
    return parser.currentTokenLocation();
  }

  /// How much was read.
  long position() {
    var location = parser.currentLocation();
    return Math.max(location.getByteOffset(), location.getCharOffset());
  }

  /// @param reason key of a sentence that says what is wrong and what to do
  UserProblem problem(String reason, Object... args) {
    return problem(here(), reason, args);
  }

  UserProblem problem(JsonLocation place, String reason, Object... args) {
    return new UserProblem(
        "problem.whole.at",
        file,
        Integer.toString(place.getLineNr()),
        Integer.toString(place.getColumnNr()),
        new UserProblem(reason, args));
  }

  private UserProblem problem(JacksonException cause, String reason) {
    var place = cause.getLocation() instanceof JsonLocation it ? it : parser.currentLocation();
    return new UserProblem(
        cause,
        "problem.whole.at",
        file,
        Integer.toString(place.getLineNr()),
        Integer.toString(place.getColumnNr()),
        new UserProblem(reason));
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException _) {
      // It was only read.
    }
  }
}
