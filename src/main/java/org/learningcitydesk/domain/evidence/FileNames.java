// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives files names that every system takes, each once: without signs that mean something to
/// Windows, without its names of devices, short, composed, and different also where capitals do not
/// count.
public final class FileNames {
  private static final int LONGEST_ENDING = 12;
  private static final Pattern FORBIDDEN =
      Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]+");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?");

  private final int longest;
  private final Set<String> given = new HashSet<>();

  /// @param longest bytes of a name in UTF-8
  public FileNames(int longest) {
    this.longest = longest;
  }

  /// A name like this one that was not given yet.
  ///
  /// @param otherwise where nothing of it can be used
  public String next(String wished, String otherwise) {
    var safe = safe(wished, otherwise);
    for (var number = 1; ; number++) {
      var name = number == 1 ? safe : numbered(safe, number);
      if (given.add(key(name))) return name;
    }
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private String safe(String wished, String otherwise) {
    var name =
        FORBIDDEN
            .matcher(Normalizer.normalize(wished, Normalizer.Form.NFC))
            .replaceAll("_")
            .replaceAll("[\\s\\p{Z}]+", " ");
    name = ended(name.replaceAll("^[ .]+", ""));
    if (name.replaceAll("[_. ]", "").isEmpty()) name = otherwise;
    if (DEVICE.matcher(name).matches()) name = "_" + name;
    return shortened(name, longest);
  }

  private String numbered(String name, int number) {
    var sign = " (" + number + ")";
    var ending = ending(name);
    var stem = name.substring(0, name.length() - ending.length());
    return cut(stem, longest - ending.getBytes(UTF_8).length - sign.length()) + sign + ending;
  }

  private static String shortened(String name, int longest) {
    if (name.getBytes(UTF_8).length <= longest) return name;
    var ending = ending(name);
    var stem = name.substring(0, name.length() - ending.length());
    return cut(stem, longest - ending.getBytes(UTF_8).length) + ending;
  }

  /// From the last dot on, where that looks like an ending.
  private static String ending(String name) {
    var dot = name.lastIndexOf('.');
    return dot <= 0 || name.length() - dot > LONGEST_ENDING || name.indexOf(' ', dot) >= 0
        ? ""
        : name.substring(dot);
  }

  /// The beginning, not cut within a letter.
  private static String cut(String text, int bytes) {
    var end = text.length();
    while (end > 0 && text.substring(0, end).getBytes(UTF_8).length > bytes)
      end = text.offsetByCodePoints(end, -1);
    return ended(text.substring(0, end));
  }

  /// Windows takes dots and spaces off the end by itself.
  private static String ended(String name) {
    return name.replaceAll("[ .]+$", "");
  }
}
