// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// What columns are called, in Italian and English, in our own exports and in the lists of others.
final class HeaderWords {
  private static final Map<ImportKind, HeaderWords> OF = new EnumMap<>(ImportKind.class);
  private final Map<String, Field> own = new HashMap<>();
  private final Map<String, Field> words = new HashMap<>();
  private final List<String> adornments;

  static {
    var text = read();
    for (var kind : ImportKind.values()) OF.put(kind, new HeaderWords(kind, text));
  }

  static HeaderWords of(ImportKind kind) {
    return Objects.requireNonNull(OF.get(kind));
  }

  private HeaderWords(ImportKind kind, Properties text) {
    for (var field : kind.fields()) {
      own.put(plain(field.column()), field);
      for (var language : Messages.LANGUAGES)
        own.putIfAbsent(plain(field.label().sentence(Messages.in(language))), field);
    }
    words.putAll(own);
    for (var field : kind.fields())
      for (var word : list(text, kind.id() + "." + field.column()))
        words.putIfAbsent(plain(word), field);
    // Our own column `id` is known by standing beside the others; alone, an id is the key of a
    // foreign list.
    words.put("id", kind.externalKey());
    adornments = list(text, kind.id());
  }

  private static Properties read() {
    var text = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                HeaderWords.class.getResourceAsStream(
                    "/org/learningcitydesk/exchange/intake/headings.properties")),
            UTF_8)) {
      text.load(in);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> list(Properties text, String key) {
    var line = text.getProperty(key, "");
    return line.isEmpty() ? List.of() : List.of(line.split("\\s*\\|\\s*", -1));
  }

  /// The field whose stable name or label this is, in either language.
  Optional<Field> own(String column) {
    return Optional.ofNullable(own.get(plain(column)));
  }

  /// The field that a column of this name most probably leads to.
  Optional<Field> field(String column) {
    var word = plain(column);
    var exact = words.get(word);
    if (exact != null) return Optional.of(exact);
    for (var adornment : adornments) {
      if (word.length() <= adornment.length()) continue;
      if (word.endsWith(adornment)) word = word.substring(0, word.length() - adornment.length());
      else if (word.startsWith(adornment)) word = word.substring(adornment.length());
      else continue;
      var field = words.get(word);
      if (field != null) return Optional.of(field);
    }
    return Optional.empty();
  }

  private static String plain(String word) {
    return Folding.fold(word).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
