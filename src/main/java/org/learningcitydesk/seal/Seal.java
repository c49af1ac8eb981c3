// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The open key of a file, with the envelope it lies in. The key is made once and stays; password
/// and recovery code only change the envelope.
public final class Seal {
  private final Envelope envelope;
  private final byte[] key;

  Seal(Envelope envelope, byte[] key) {
    this.envelope = envelope;
    this.key = key.clone();
  }

  /// A new key. Takes about half a second.
  public static Seal create(Unlock.Password password, RecoveryCode code) {
    var key = Wrap.random(Stretching.LENGTH);
    return new Seal(Envelope.of(key, password, code), key);
  }

  public Envelope envelope() {
    return envelope;
  }

  /// The same key behind another password.
  public Seal with(Unlock.Password password) {
    return new Seal(envelope.with(key, password), key);
  }

  /// The same key behind another recovery code.
  public Seal with(RecoveryCode code) {
    return new Seal(envelope.with(key, code), key);
  }

  byte[] key() {
    return key.clone();
  }

  public boolean hasTheKeyOf(Seal other) {
    return MessageDigest.isEqual(key, other.key);
  }

  /// A password that nobody can guess, for the database.
  public char[] forTheDatabase() {
    return HexFormat.of().formatHex(Derived.key(key, new byte[0], "database")).toCharArray();
  }

  /// Encrypts what is written; closing it ends the text and leaves the stream below open.
  ///
  /// @param about what must be the same when it is read
  public OutputStream sealing(OutputStream out, byte[] about) {
    return new SealedOutput(out, key, about);
  }

  /// Decrypts what [#sealing] wrote; whatever is not exactly that ends in an exception.
  public InputStream unsealing(InputStream in, byte[] about) {
    return new SealedInput(in, key, about);
  }

  @Override
  public String toString() {
    return "seal";
  }
}
