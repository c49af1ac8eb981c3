// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.Code;

/// Both languages say the same things, the code asks for nothing that is not written, and nothing
/// is written that nobody asks for.
final class MessagesTest {
  /// Keys that are read from a value; those of changes stand in the journals of files. Where code
  /// puts a key together itself, a literal with a dot at its end names the family.
  private static final List<String> COMPOSED = List.of("change.", "field.", "invalid.");

  /// Literals that look like keys and are none.
  private static final Set<String> OTHER_LITERALS = Set.of();

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9-]+)+");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern FAMILY = Pattern.compile("([a-z][A-Za-z]*\\.)+");
  private static final Pattern FILE_NAME =
      Pattern.compile(
          ".*\\.(csv|html|pdf|json|sql|css|md|svg|png|properties|lcdesk|zip|mv\\.db|lock|txt|ttf|icc|xml|xlsx|ods|vcf|rels)");
  private static final Pattern INVALID =
      Pattern.compile("InvalidValue\\(\\s*(?:\"([^\"]+)\"|[^,\"]+),\\s*\"([^\"]+)\"");

  private static final List<Class<?>> CODES =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.learningcitydesk")
              .stream()
              .filter(type -> type.isEnum() && type.isAssignableTo(Code.class))
              .<Class<?>>map(type -> type.reflect())
              .toList();

  private final Properties english = load("en");
  private final Properties italian = load("it");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(missing(english, italian)).as("only in English").isEmpty();
    assertThat(missing(italian, english)).as("only in Italian").isEmpty();
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    for (var language : List.of("en", "it")) {
      var seen = new HashSet<String>();
      var twice = new ArrayList<String>();
      for (var line : Files.readAllLines(file(language))) {
        if (line.isBlank() || line.startsWith("#") || line.startsWith(" ") || !line.contains("="))
          continue;
        var key = line.substring(0, line.indexOf('=')).strip();
        if (!seen.add(key)) twice.add(key);
      }
      assertThat(twice).as(language).isEmpty();
    }
  }

  @Test
  void noTextIsBlank() {
    for (var texts : List.of(english, italian))
      assertThat(texts)
          .allSatisfy((key, text) -> assertThat(text.toString()).as(key.toString()).isNotBlank());
  }

  @Test
  void everyTextIsAValidMessageWithTheSamePlaceholders() {
    for (var key : english.stringPropertyNames()) {
      var it = italian.getProperty(key);
      if (it != null)
        assertThat(placeholders(it, Locale.ITALY))
            .as(key)
            .isEqualTo(placeholders(english.getProperty(key), Locale.UK));
    }
  }

  @Test
  void everyKeyInTheCodeIsDefined() throws IOException {
    var rooms =
        english.stringPropertyNames().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    var undefined = new TreeSet<String>();
    for (var source : sources()) {
      var text = INVALID.matcher(source.text()).replaceAll("InvalidValue(");
      for (var literal : literals(text)) {
        if (!KEY.matcher(literal).matches()
            || FILE_NAME.matcher(literal).matches()
            || OTHER_LITERALS.contains(literal)) continue;
        if (!rooms.contains(literal.substring(0, literal.indexOf('.')))) continue;
        if (!english.containsKey(literal) && !english.containsKey("field." + literal))
          undefined.add(literal + " in " + source.path().getFileName());
      }
    }
    assertThat(undefined).isEmpty();
  }

  @Test
  void everyProblemHasASentence() throws IOException {
    var call = Pattern.compile("new UserProblem\\(\\s*(?:\\w+,\\s*)?\"([^\"]+)\"");
    var undefined = new TreeSet<String>();
    for (var source : sources()) {
      var matcher = call.matcher(source.text());
      while (matcher.find()) if (!isDefined(matcher.group(1))) undefined.add(matcher.group(1));
    }
    assertThat(undefined).isEmpty();
  }

  @Test
  void everyInvalidValueNamesItsFieldAndRule() throws IOException {
    var undefined = new TreeSet<String>();
    for (var source : sources()) {
      var matcher = INVALID.matcher(source.text());
      while (matcher.find()) {
        if (matcher.group(1) != null && !english.containsKey("field." + matcher.group(1)))
          undefined.add("field." + matcher.group(1));
        if (!english.containsKey("invalid." + matcher.group(2)))
          undefined.add("invalid." + matcher.group(2));
      }
    }
    assertThat(undefined).isEmpty();
  }

  @Test
  void everyChoiceHasALabel() {
    var unnamed = new TreeSet<String>();
    for (var type : codes()) {
      for (var constant : type.getEnumConstants()) {
        var key = type.getSimpleName() + "." + ((Code) constant).id();
        if (!english.containsKey(key)) unnamed.add(key);
      }
    }
    assertThat(unnamed).isEmpty();
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    var used = new HashSet<String>();
    for (var source : sources()) used.addAll(literals(source.text()));
    var types = codes().stream().map(type -> type.getSimpleName() + ".").toList();
    var unused = new TreeSet<>(english.stringPropertyNames());
    var families = used.stream().filter(literal -> FAMILY.matcher(literal).matches()).toList();
    unused.removeIf(
        key ->
            used.contains(key)
                || families.stream().anyMatch(key::startsWith)
                || COMPOSED.stream().anyMatch(key::startsWith)
                || types.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  @Test
  void aLabelIsNeverLeftFromAChoiceThatIsGone() {
    var ids = new HashSet<String>();
    for (var type : codes())
      for (var constant : type.getEnumConstants())
        ids.add(type.getSimpleName() + "." + ((Code) constant).id());
    var types = codes().stream().map(type -> type.getSimpleName() + ".").toList();
    var stale =
        english.stringPropertyNames().stream()
            .filter(key -> types.stream().anyMatch(key::startsWith))
            .filter(key -> !ids.contains(key));
    assertThat(stale).isEmpty();
  }

  private boolean isDefined(String key) {
    return FAMILY.matcher(key).matches()
        ? english.stringPropertyNames().stream().anyMatch(it -> it.startsWith(key))
        : english.containsKey(key);
  }

  private static Set<String> missing(Properties here, Properties there) {
    var keys = new TreeSet<>(here.stringPropertyNames());
    keys.removeAll(there.stringPropertyNames());
    return keys;
  }

  private static Set<String> placeholders(String text, Locale locale) {
    return new TreeSet<>(new MessageFormat(text, locale).getArgumentNames());
  }

  private static Set<String> literals(String source) {
    var found = new LinkedHashSet<String>();
    var matcher = LITERAL.matcher(source);
    while (matcher.find()) found.add(matcher.group(1));
    return found;
  }

  /// The choices that are shown: those of the domain, and others as soon as one of their constants
  /// has a label.
  private List<Class<?>> codes() {
    return CODES.stream()
        .filter(type -> type.getPackageName().contains(".domain") || isLabelled(type))
        .toList();
  }

  private boolean isLabelled(Class<?> type) {
    return english.stringPropertyNames().stream()
        .anyMatch(key -> key.startsWith(type.getSimpleName() + "."));
  }

  private record Source(Path path, String text) {}

  private static List<Source> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var found = new ArrayList<Source>();
      for (var path : files.filter(it -> it.toString().endsWith(".java")).toList())
        found.add(new Source(path, COMMENT.matcher(Files.readString(path)).replaceAll("")));
      return found;
    }
  }

  private static Path file(String language) {
    return Path.of("src/main/resources/org/learningcitydesk/messages_" + language + ".properties");
  }

  private static Properties load(String language) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file(language))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }
}
