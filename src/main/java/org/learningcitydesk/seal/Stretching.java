// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How a password becomes a key: Argon2id (RFC 9106), which makes each guess cost memory and time.
///
/// @param memory in KiB
/// @param passes over that memory
record Stretching(int memory, int passes) {
  /// About half a second on an office computer: 64 MiB as the second recommended option of RFC 9106
  /// has it, with more passes.
  static final Stretching NOW = new Stretching(64 << 10, 6);

  static final int LENGTH = 32;
  private static final int MOST_MEMORY = 1 << 20;
  private static final int MOST_PASSES = 50;

  Stretching {
    if (memory < 8 || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES)
      throw new IllegalArgumentException("Argon2id with m=" + memory + ", t=" + passes);
  }

  byte[] key(String password, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    var key = new byte[LENGTH];
    generator.generateBytes(password.getBytes(UTF_8), key);
    return key;
  }

  static Stretching of(String text) {
    var parts = text.split("[ =]", -1);
    if (parts.length != 5 || !parts[0].equals("argon2id"))
      throw new IllegalArgumentException("Another way to stretch a password: " + text);
    return new Stretching(Integer.parseInt(parts[2]), Integer.parseInt(parts[4]));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "argon2id m=%d t=%d", memory, passes);
  }
}
