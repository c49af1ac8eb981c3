// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// A key that can be printed and typed again: 125 random bits and 15 to notice a mistake, as seven
/// groups of four signs. The signs are those of Crockford's Base 32, in which O and 0, I, L and 1
/// mean the same.
public final class RecoveryCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM = 25;
  private static final int CHECK = 3;
  private static final int GROUP = 4;

  private final String signs;

  private RecoveryCode(String signs) {
    this.signs = signs;
  }

  public static RecoveryCode random() {
    var random = new SecureRandom();
    var signs = new StringBuilder();
    for (var i = 0; i < RANDOM; i++) signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    return new RecoveryCode(signs + check(signs.toString()));
  }

  /// The code that was typed, in whatever letters and with whatever between the groups; empty where
  /// it cannot be one.
  public static Optional<RecoveryCode> typed(String text) {
    var signs = new StringBuilder();
    for (var sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
      var meant =
          switch (sign) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> sign;
          };
      if (SIGNS.indexOf(meant) >= 0) signs.append(meant);
      else if (Character.isLetterOrDigit(meant)) return Optional.empty();
    }
    if (signs.length() != RANDOM + CHECK) return Optional.empty();
    var code = signs.toString();
    return check(code.substring(0, RANDOM)).equals(code.substring(RANDOM))
        ? Optional.of(new RecoveryCode(code))
        : Optional.empty();
  }

  private static String check(String signs) {
    var crc = new CRC32();
    crc.update(signs.getBytes(US_ASCII));
    var value = (int) (crc.getValue() & 0x7fff);
    var check = new StringBuilder();
    for (var i = 0; i < CHECK; i++) {
      check.append(SIGNS.charAt(value & 31));
      value >>= 5;
    }
    return check.toString();
  }

  byte[] bytes() {
    return signs.getBytes(US_ASCII);
  }

  /// As it is printed, with hyphens between the groups.
  public String shown() {
    var shown = new StringBuilder();
    for (var i = 0; i < signs.length(); i += GROUP) {
      if (i > 0) shown.append('-');
      shown.append(signs, i, i + GROUP);
    }
    return shown.toString();
  }

  @Override
  public String toString() {
    return "recovery code";
  }
}
