// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A long text in encrypted pieces: each has its number and whether it is the last one in its
/// nonce, so that none can be left out, exchanged or cut off. The key is used for one text only.
final class Pieces {
  static final int SALT = 16;
  static final int SIZE = 1 << 16;
  static final int TAG = 16;

  private final SecretKeySpec key;
  private final byte[] about;
  private long number;

  Pieces(byte[] secret, byte[] salt, byte[] about) {
    key = new SecretKeySpec(Derived.key(secret, salt, "stream"), "AES");
    this.about = about.clone();
  }

  byte[] next(int mode, byte[] bytes, int length, boolean last) throws GeneralSecurityException {
    var nonce = ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number++).array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(about);
    return cipher.doFinal(bytes, 0, length);
  }
}
