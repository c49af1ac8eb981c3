// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;

/// What says how a CSV file is written: `list.csv-metadata.json` beside `list.csv`, in the words of
/// the W3C's metadata vocabulary for tabular data (CSVW).
public final class CsvDescription {
  private static final String WRITER = "Learning City Desk";
  private static final String VOCABULARY = "http://www.w3.org/ns/csvw";
  private static final int LARGEST = 1 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CsvDescription() {}

  /// A column of the file.
  ///
  /// @param name stable, for programs
  /// @param title as it stands in the first row
  public record Column(String name, String title) {}

  /// What a description says; null where it says nothing.
  ///
  /// @param rowsAbove rows above the names of the columns
  record Told(
      @Nullable Charset charset,
      @Nullable Character separator,
      @Nullable Character quote,
      @Nullable Integer rowsAbove,
      @Nullable Boolean header) {}

  /// Where the description of a file belongs.
  public static Path beside(Path csv) {
    return csv.resolveSibling(SourceFile.name(csv) + "-metadata.json");
  }

  /// Asks for the place of the description: what somebody else wrote there is not replaced.
  ///
  /// @throws UserProblem where it is taken
  public static void requirePlace(Path csv) {
    var place = beside(csv);
    if (!Files.exists(place)) return;
    var ours =
        read(place)
            .filter(it -> it.path("dc:creator").asText().equals(WRITER))
            .filter(it -> it.path("url").asText().equals(url(csv)));
    if (ours.isEmpty())
      throw new UserProblem(
          "problem.export.descriptionThere", SourceFile.name(place), SourceFile.name(csv));
  }

  /// The same of a file of which nothing is said for whom it is.
  public static void write(Path csv, char separator, Locale language, List<Column> columns) {
    write(csv, separator, language, null, columns);
  }

  /// Describes a file in UTF-8 whose first row holds the names of the columns.
  ///
  /// @param rights for whom it is
  public static void write(
      Path csv, char separator, Locale language, @Nullable String rights, List<Column> columns) {
    var root = JSON.createObjectNode();
    var context = root.putArray("@context").add(VOCABULARY);
    context.addObject().put("@language", language.toLanguageTag());
    root.put("url", url(csv));
    root.put("dc:creator", WRITER);
    if (rights != null) root.put("dc:accessRights", rights);
    root.set("dialect", dialect(separator));
    var all = root.putObject("tableSchema").putArray("columns");
    for (var it : columns) all.addObject().put("name", it.name()).put("titles", it.title());
    TargetFile.write(beside(csv), out -> out.write(JSON.writeValueAsBytes(root)));
  }

  /// How a file of ours in UTF-8 is written whose first row holds the names of the columns.
  public static ObjectNode dialect(char separator) {
    var dialect = JSON.createObjectNode();
    dialect.put("encoding", "utf-8");
    dialect.put("delimiter", String.valueOf(separator));
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.putArray("lineTerminators").add("\r\n");
    dialect.put("header", true);
    dialect.put("headerRowCount", 1);
    return dialect;
  }

  private static String url(Path csv) {
    var path = csv.toAbsolutePath().toUri().getRawPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// What lies beside the file, if anything.
  static Optional<Path> of(Path csv) {
    return Optional.of(beside(csv)).filter(Files::isRegularFile);
  }

  /// What the description says; empty where nobody can make sense of it.
  static Optional<Told> told(Path description) {
    return read(description).map(it -> it.path("dialect")).flatMap(CsvDescription::told);
  }

  private static Optional<Told> told(JsonNode dialect) {
    if (!dialect.isObject()) return Optional.empty();
    try {
      var encoding = dialect.path("encoding").asText();
      var names = dialect.path("headerRowCount").asInt(1);
      var places = dialect.has("skipRows") || dialect.has("headerRowCount");
      return Optional.of(
          new Told(
              encoding.isEmpty() ? null : Charset.forName(encoding),
              letter(dialect.path("delimiter")),
              letter(dialect.path("quoteChar")),
              places
                  ? Math.clamp(
                      dialect.path("skipRows").asInt(0) + (long) Math.max(names - 1, 0), 0, 10_000)
                  : null,
              dialect.has("header") || dialect.has("headerRowCount")
                  ? dialect.path("header").asBoolean(true) && names > 0
                  : null));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static @Nullable Character letter(JsonNode node) {
    var text = node.asText();
    return text.length() == 1 && text.charAt(0) != '\n' && text.charAt(0) != '\r'
        ? text.charAt(0)
        : null;
  }

  private static Optional<JsonNode> read(Path description) {
    try (var bytes = Files.newInputStream(description)) {
      var text = new String(bytes.readNBytes(LARGEST), StandardCharsets.UTF_8);
      return Optional.of(JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    } catch (IOException _) {
      // The file itself can be read without it.
      return Optional.empty();
    }
  }
}
