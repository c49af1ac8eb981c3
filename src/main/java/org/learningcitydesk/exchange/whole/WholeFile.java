// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.learningcitydesk.work.UserProblem;

/// What the file of a whole workspace looks like: a heading, then the rows of each table. The
/// schema is in `src/docs/workspace-schema.json`.
public final class WholeFile {
  /// How its name ends.
  public static final String ENDING = "json";

  static final String FORMAT_NAME = "learning-city-desk-workspace";
  static final int FORMAT_VERSION = 1;

  static final String FORMAT = "format";
  static final String VERSION = "formatVersion";
  static final String SCHEMA_VERSION = "schemaVersion";
  static final String WRITTEN_AT = "writtenAt";
  static final String WRITTEN_BY = "writtenBy";
  static final String COUNTS = "counts";
  static final String TABLES = "tables";

  /// Editors write it to know by which schema to complete; it means nothing here.
  static final String SCHEMA = "$schema";

  private WholeFile() {}

  /// Whether this seems to be the file of a whole workspace; looks at its beginning only.
  public static boolean isOne(Path file) {
    if (!hasItsEnding(file) || !Files.isRegularFile(file)) return false;
    try (var text = JsonText.open(file)) {
      if (text.next() != JsonToken.START_OBJECT) return false;
      while (text.next() == JsonToken.FIELD_NAME) {
        var name = text.name();
        var value = text.next();
        if (name.equals(FORMAT))
          return value == JsonToken.VALUE_STRING && text.string().equals(FORMAT_NAME);
        if (name.equals(TABLES)) return false;
        text.skip();
      }
      return false;
    } catch (UserProblem _) {
      return false;
    }
  }

  /// Looks at its beginning.
  ///
  /// @throws UserProblem where it is of another kind, or of a version that nobody knows here
  public static void require(Path file) {
    try (var text = JsonText.open(file)) {
      Heading.of(text);
    }
  }

  /// Whether it may be one by its name.
  public static boolean hasItsEnding(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + ENDING);
  }
}
