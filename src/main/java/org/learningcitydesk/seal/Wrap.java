// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A key locked in by another key, with AES-256 in Galois/Counter Mode: who has the wrong one gets
/// nothing instead of something wrong.
///
/// @param salt of the other key
record Wrap(byte[] salt, byte[] nonce, byte[] locked) {
  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  static byte[] random(int length) {
    var bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  static byte[] salt(boolean fresh) {
    return fresh ? random(SALT) : new byte[0];
  }

  static Wrap of(byte[] key, byte[] other, byte[] salt, byte[] purpose) {
    var nonce = random(NONCE);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, other, nonce, purpose);
      return new Wrap(salt, nonce, cipher.doFinal(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<byte[]> open(byte[] other, byte[] purpose) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, other, nonce, purpose).doFinal(locked));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] purpose)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose);
    return cipher;
  }

  static Wrap of(String text) {
    var parts = text.split(":", -1);
    if (parts.length != 3) throw new IllegalArgumentException("No wrap");
    var hex = HexFormat.of();
    return new Wrap(hex.parseHex(parts[0]), hex.parseHex(parts[1]), hex.parseHex(parts[2]));
  }

  @Override
  public String toString() {
    var hex = HexFormat.of();
    return hex.formatHex(salt) + ":" + hex.formatHex(nonce) + ":" + hex.formatHex(locked);
  }
}
