// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.work.HomeFolder;

/// What one user of this computer prefers, in one JSON file of the user's folder. What it does not
/// know it leaves alone; a broken file is moved aside; a file that cannot be written costs a line
/// in the log and nothing else.
public final class Settings {
  private static final double EM = 14;

  /// Light or dark.
  public enum Theme {
    LIGHT,
    DARK
  }

  /// The sizes of text, in percent.
  public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

  private static final Logger LOG = Logger.getLogger(Settings.class.getName());
  private static final int RECENT = 10;

  /// The history has room for so many letters of a name.
  public static final int AUTHOR_ROOM = 200;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private final Path file;
  private final Executor writer;
  private final AtomicBoolean writing = new AtomicBoolean();
  private final ObjectNode root;
  private final ObjectProperty<Locale> language;
  private final ObjectProperty<Theme> theme;
  private final IntegerProperty textSize;
  private final ObservableList<Path> recent;

  /// Reads the settings of a folder.
  ///
  /// @param writer writes in the background; several changes become one write
  public Settings(Path folder, Executor writer) {
    file = folder.resolve("settings.json");
    this.writer = writer;
    root = read(file);
    language =
        new SimpleObjectProperty<>(
            this,
            "language",
            knownLanguage(get("language", String.class).orElse(Locale.getDefault().getLanguage())));
    theme =
        new SimpleObjectProperty<>(this, "theme", get("theme", Theme.class).orElse(Theme.LIGHT));
    textSize =
        new SimpleIntegerProperty(
            this,
            "textSize",
            get("textSize", Integer.class).filter(TEXT_SIZES::contains).orElse(100));
    recent =
        FXCollections.observableArrayList(
            get("recent", String[].class).stream().flatMap(Stream::of).map(Path::of).toList());
    language.subscribe((_, it) -> put("language", it.getLanguage()));
    theme.subscribe((_, it) -> put("theme", it));
    textSize.subscribe((_, it) -> put("textSize", it.intValue()));
    recent.subscribe(() -> put("recent", recent.stream().map(Path::toString).toList()));
  }

  /// The user's folder for the application.
  public static Path folder() {
    return HomeFolder.settings();
  }

  public ObjectProperty<Locale> languageProperty() {
    return language;
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// Percent, one of [#TEXT_SIZES].
  public IntegerProperty textSizeProperty() {
    return textSize;
  }

  /// The size of usual text in pixels.
  public double em() {
    return EM * textSize.get() / 100;
  }

  /// The next larger (1) or smaller (-1) size of text.
  public void zoom(int direction) {
    textSize.set(
        TEXT_SIZES.get(
            Math.clamp(TEXT_SIZES.indexOf(textSize.get()) + direction, 0, TEXT_SIZES.size() - 1)));
  }

  /// The name under which changes are written into the history: the one that was typed, otherwise
  /// that of the user of this computer.
  public String author() {
    return typedAuthor().orElseGet(() -> System.getProperty("user.name", "?"));
  }

  private Optional<String> typedAuthor() {
    return get("author", String.class)
        .map(String::strip)
        .filter(it -> !it.isEmpty() && it.length() <= AUTHOR_ROOM);
  }

  /// @param name blank for the name of the user of this computer
  /// @throws InvalidValue for a name that the history has no room for
  public void signAs(String name) {
    if (name.strip().length() > AUTHOR_ROOM) throw new InvalidValue("settings.author", "tooLong");
    put("author", name.strip());
  }

  /// The files opened last, the newest first.
  public ObservableList<Path> recent() {
    return recent;
  }

  /// Puts a file at the head of those opened last.
  public void opened(Path opened) {
    var absolute = opened.toAbsolutePath().normalize();
    recent.setAll(
        Stream.concat(Stream.of(absolute), recent.stream().filter(it -> !it.equals(absolute)))
            .limit(RECENT)
            .toList());
  }

  public Optional<WindowBounds> window() {
    return get("window", WindowBounds.class);
  }

  public void rememberWindow(WindowBounds bounds) {
    put("window", bounds);
  }

  public Optional<TableState> table(String id) {
    return Optional.ofNullable(tables().get(id));
  }

  /// Remembers a table; null forgets it.
  public void rememberTable(String id, @Nullable TableState state) {
    put("tables", changed(tables(), id, state));
  }

  private Map<String, TableState> tables() {
    return map("tables", new TypeReference<>() {});
  }

  /// The place of a divider, 0 to 1.
  public double divider(String id, double otherwise) {
    return this.<Double>map("dividers", new TypeReference<>() {}).getOrDefault(id, otherwise);
  }

  public void rememberDivider(String id, double position) {
    put("dividers", changed(this.<Double>map("dividers", new TypeReference<>() {}), id, position));
  }

  /// The folder used last for a purpose, for example `import`; empty where it is gone.
  public Optional<Path> folder(String purpose) {
    return Optional.ofNullable(this.<String>map("folders", new TypeReference<>() {}).get(purpose))
        .map(Path::of)
        .filter(Files::isDirectory);
  }

  public void rememberFolder(String purpose, Path folder) {
    put(
        "folders",
        changed(this.<String>map("folders", new TypeReference<>() {}), purpose, folder.toString()));
  }

  /// A choice that a screen remembers under a name of its own, for example `report.language`.
  public Optional<String> choice(String name) {
    return Optional.ofNullable(this.<String>map("choices", new TypeReference<>() {}).get(name));
  }

  public void rememberChoice(String name, String value) {
    put("choices", changed(this.<String>map("choices", new TypeReference<>() {}), name, value));
  }

  private static Locale knownLanguage(String language) {
    return language.equals("it") ? Locale.ITALIAN : Locale.ENGLISH;
  }

  private static <V> Map<String, V> changed(Map<String, V> map, String key, @Nullable V value) {
    if (value == null) map.remove(key);
    else map.put(key, value);
    return map;
  }

  private synchronized <T> Optional<T> get(String key, Class<T> type) {
    try {
      return Optional.ofNullable(root.get(key)).map(it -> JSON.convertValue(it, type));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private synchronized <V> Map<String, V> map(
      String key, TypeReference<java.util.TreeMap<String, V>> type) {
    try {
      var node = root.get(key);
      return node == null || !node.isObject()
          ? new java.util.TreeMap<>()
          : JSON.convertValue(node, type);
    } catch (IllegalArgumentException _) {
      return new java.util.TreeMap<>();
    }
  }

  private synchronized void put(String key, Object value) {
    JsonNode node = JSON.valueToTree(value);
    if (node.equals(root.get(key))) return;
    root.set(key, node);
    if (writing.compareAndSet(false, true)) writer.execute(this::write);
  }

  private void write() {
    try {
      Files.createDirectories(file.getParent());
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, text());
      try {
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (java.nio.file.AtomicMoveNotSupportedException _) {
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException problem) {
      LOG.log(Level.WARNING, "settings not written: {0}", problem.getClass().getName());
    }
  }

  private synchronized String text() throws JsonProcessingException {
    writing.set(false);
    return JSON.writeValueAsString(root);
  }

  private static ObjectNode read(Path file) {
    if (!Files.exists(file)) return JSON.createObjectNode();
    try {
      if (JSON.readTree(file.toFile()) instanceof ObjectNode object) return object;
      moveAside(file);
    } catch (JsonProcessingException _) {
      moveAside(file);
    } catch (IOException problem) {
      LOG.log(Level.WARNING, "settings not read: {0}", problem.getClass().getName());
    }
    return JSON.createObjectNode();
  }

  private static void moveAside(Path file) {
    try {
      Files.move(
          file, file.resolveSibling("settings.broken.json"), StandardCopyOption.REPLACE_EXISTING);
      LOG.warning("settings were broken and moved aside");
    } catch (IOException problem) {
      LOG.log(Level.WARNING, "broken settings stay in place: {0}", problem.getClass().getName());
    }
  }
}
