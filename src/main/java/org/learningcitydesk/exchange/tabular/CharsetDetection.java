// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the charset of a text file: its byte order mark, else UTF-8 where the bytes are UTF-8,
/// else the charset of the West in which the accented letters make words. Looks at the whole file,
/// because the first accent may come late.
final class CharsetDetection {
  private static final int SAMPLE = 1 << 16;
  private static final String ITALIAN = "àèéìòùÀÈÉÌÒÙ";
  private static final String SIGNS = "€°ºª§·’‘“”«»–—…";
  private final ByteArrayOutputStream accented = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final long[] zeros = new long[2];
  private boolean lineHasAccent;
  private long length;
  private long sequences;
  private long broken;
  private int expected;

  private CharsetDetection() {}

  /// The charset, or nothing where this is no text at all.
  static Optional<Charset> of(InputStream bytes) throws IOException {
    var detection = new CharsetDetection();
    var buffer = new byte[1 << 16];
    var head = bytes.readNBytes(4);
    var marked = byMark(head);
    if (marked != null) return Optional.of(marked);
    for (var b : head) detection.see(b);
    for (int n; (n = bytes.read(buffer)) > 0; )
      for (var i = 0; i < n; i++) detection.see(buffer[i]);
    return detection.conclude();
  }

  private static @Nullable Charset byMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
    if (startsWith(head, 0xFF, 0xFE, 0, 0)) return StandardCharsets.UTF_32LE;
    if (startsWith(head, 0, 0, 0xFE, 0xFF)) return StandardCharsets.UTF_32BE;
    if (startsWith(head, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
    return startsWith(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) return false;
    for (var i = 0; i < mark.length; i++) if ((head[i] & 0xFF) != mark[i]) return false;
    return true;
  }

  private void see(byte signed) {
    var b = signed & 0xFF;
    if (b == 0) zeros[(int) (length & 1)]++;
    length++;
    countSequences(b);
    sample(b);
  }

  private void countSequences(int b) {
    if (expected > 0) {
      if ((b & 0xC0) == 0x80) {
        if (--expected == 0) sequences++;
        return;
      }
      broken++;
      expected = 0;
    }
    if (b < 0x80) return;
    if (b >= 0xC2 && b <= 0xDF) expected = 1;
    else if (b >= 0xE0 && b <= 0xEF) expected = 2;
    else if (b >= 0xF0 && b <= 0xF4) expected = 3;
    else broken++;
  }

  /// Keeps the lines that have something beyond ASCII: only they tell.
  private void sample(int b) {
    if (accented.size() > SAMPLE) return;
    if (b == '\n' || b == '\r' || line.size() > 1000) {
      if (lineHasAccent) accented.writeBytes(line.toByteArray());
      if (lineHasAccent) accented.write('\n');
      line.reset();
      lineHasAccent = false;
    }
    if (b >= ' ' || b == '\t') line.write(b);
    lineHasAccent |= b >= 0x80;
  }

  private Optional<Charset> conclude() {
    sample('\n');
    if (expected > 0) broken++;
    var wide = wide();
    if (wide != null) return Optional.of(wide);
    if (zeros[0] + zeros[1] > 0) return Optional.empty();
    // A few broken letters in a file of UTF-8 are broken letters, not another charset: the rows
    // that hold them are reported.
    if (broken == 0 || broken * 4 < sequences) return Optional.of(StandardCharsets.UTF_8);
    return Optional.of(narrow(accented.toByteArray()));
  }

  /// UTF-16 without a mark: in a language of Europe every second byte is mostly zero.
  private @Nullable Charset wide() {
    var half = length / 2;
    if (half == 0) return null;
    if (zeros[1] > half * 7 / 10 && zeros[0] < half / 50 + 1) return StandardCharsets.UTF_16LE;
    return zeros[0] > half * 7 / 10 && zeros[1] < half / 50 + 1 ? StandardCharsets.UTF_16BE : null;
  }

  private static Charset narrow(byte[] sample) {
    record Scored(Charset charset, long score) {}
    var best =
        Stream.of("windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .map(charset -> new Scored(charset, score(new String(sample, charset))))
            .reduce(
                new Scored(StandardCharsets.ISO_8859_1, Long.MIN_VALUE),
                (a, b) -> b.score() > a.score() ? b : a);
    return best.score() > 0 ? best.charset() : byStatistics(sample).orElse(best.charset());
  }

  /// Letters of another script do not make words in any charset of the West; then the statistics of
  /// ICU decide.
  private static Optional<Charset> byStatistics(byte[] sample) {
    var weak = List.of("ISO-8859-1", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    for (var match : new CharsetDetector().setText(sample).detectAll()) {
      var name = match.getName();
      if (match.getConfidence() >= 30
          && !weak.contains(name)
          && !name.endsWith("_rtl")
          && !name.endsWith("_ltr")
          && Charset.isSupported(name)) {
        return Optional.of(Charset.forName(name));
      }
    }
    return Optional.empty();
  }

  /// How much the letters beyond ASCII look like words of Italy and its neighbours.
  private static long score(String text) {
    var score = 0L;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < 0x80) continue;
      var before = i == 0 ? ' ' : text.charAt(i - 1);
      var after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      score += score(before, c, after);
    }
    return score;
  }

  private static int score(char before, char c, char after) {
    if (c == 0xFFFD || c < 0xA0) return -5;
    if (Character.isLetter(c) && c <= 'ÿ' && c != 'ª' && c != 'º') {
      var inSmallWord =
          Character.isLowerCase(before)
              || Character.isLowerCase(after) && Character.isLetter(before);
      var inCapitals = Character.isUpperCase(before) && Character.isUpperCase(after);
      if (Character.isUpperCase(c) ? inSmallWord : inCapitals) return -1;
      return ITALIAN.indexOf(c) >= 0 ? 3 : 1;
    }
    if (c == '’' || c == 0xA0) return 1;
    if (SIGNS.indexOf(c) >= 0)
      return Character.isLetter(before) && Character.isLetter(after) ? -1 : 1;
    return -2;
  }
}
