// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The letters of charts and documents: Roboto, and DejaVu Sans for every sign that Roboto lacks.
/// What neither can show is written in words, so that no reader meets an empty box.
public enum Typeface {
  ROBOTO("Roboto", "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf", 400, false),
  ROBOTO_ITALIC("Roboto", "/com/formdev/flatlaf/fonts/roboto/Roboto-Italic.ttf", 400, true),
  ROBOTO_BOLD("Roboto", "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf", 700, false),
  DEJAVU("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", 400, false),
  DEJAVU_BOLD("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf", 700, false);

  private static final Map<Typeface, Font> LOADED = new EnumMap<>(Typeface.class);
  private final String family;
  private final String resource;
  private final int weight;
  private final boolean italic;

  Typeface(String family, String resource, int weight, boolean italic) {
    this.family = family;
    this.resource = resource;
    this.weight = weight;
    this.italic = italic;
  }

  public String family() {
    return family;
  }

  /// 400 regular, 700 bold.
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  /// The TrueType file.
  public InputStream open() {
    return new BufferedInputStream(
        Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource));
  }

  /// The typeface for drawing in this size.
  public Font font(float size) {
    return base().deriveFont(size);
  }

  private Font base() {
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(this, Typeface::load);
    }
  }

  private static Font load(Typeface face) {
    try (var in = face.open()) {
      var font = Font.createFont(Font.TRUETYPE_FONT, in);
      // Text that is laid out by its attributes finds its typeface by name.
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (FontFormatException e) {
      throw new IllegalStateException(face.resource, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes the typefaces known to JavaFX.
  public static void loadForScreen() {
    for (var face : values()) {
      try (var in = face.open()) {
        javafx.scene.text.Font.loadFont(in, 12);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Whether this typeface has a sign for the code point.
  public boolean shows(int codePoint) {
    return base().canDisplay(codePoint);
  }

  /// The text with everything that cannot be seen made visible: direction overrides and unpaired
  /// surrogates by their code, signs that no typeface has by their name or code. Signs that only
  /// join or vary their neighbours are left out.
  public static String visible(String text) {
    if (isPlain(text)) return text;
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(cp -> out.append(isHidden(cp) ? code(cp) : shown(cp)));
    return out.toString();
  }

  /// The text with direction overrides, control signs and unpaired surrogates written by their
  /// code, for a place that brings its own letters.
  public static String withoutHiddenSigns(String text) {
    if (isPlain(text)) return text;
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(cp -> out.append(isHidden(cp) ? code(cp) : Character.toString(cp)));
    return out.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x250 || c == '\n');
  }

  private static boolean isHidden(int cp) {
    if (cp == '\n' || cp == '\t') return false;
    return isDirectionOverride(cp)
        || Character.getType(cp) == Character.SURROGATE
        || Character.isISOControl(cp)
        || (cp & 0xFFFE) == 0xFFFE;
  }

  private static String shown(int cp) {
    if (cp == '\n' || cp == '\t') return Character.toString(cp);
    if (cp == 0x200D
        || cp == 0xFEFF
        || Character.UnicodeBlock.of(cp) == Character.UnicodeBlock.VARIATION_SELECTORS) return "";
    if (ROBOTO.shows(cp) || DEJAVU.shows(cp)) return Character.toString(cp);
    if (Character.isEmoji(cp)) return "[" + Character.getName(cp).toLowerCase(Locale.ROOT) + "]";
    return code(cp);
  }

  private static boolean isDirectionOverride(int cp) {
    return cp >= 0x202A && cp <= 0x202E || cp >= 0x2066 && cp <= 0x2069;
  }

  private static String code(int cp) {
    return "[U+%04X]".formatted(cp);
  }

  /// The first typeface that shows every sign of the text.
  public static Typeface forText(String text) {
    return text.codePoints().allMatch(ROBOTO::shows) ? ROBOTO : DEJAVU;
  }
}
