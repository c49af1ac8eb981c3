// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.zip.ZipException;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/// Reads a text in encrypted pieces. A piece is given away only when it was proved whole.
final class SealedInput extends InputStream {
  private static final int LOCKED = Pieces.SIZE + Pieces.TAG;

  private final InputStream in;
  private final byte[] secret;
  private final byte[] about;
  private @Nullable Pieces pieces;
  private byte[] ahead = new byte[0];
  private byte[] piece = new byte[0];
  private int at;
  private boolean ended;

  SealedInput(InputStream in, byte[] secret, byte[] about) {
    this.in = in;
    this.secret = secret;
    this.about = about;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) return 0;
    while (at == piece.length) {
      if (ended) return -1;
      next();
    }
    var count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, bytes, from, count);
    at += count;
    return count;
  }

  private void next() throws IOException {
    var it = pieces;
    if (it == null) {
      var salt = in.readNBytes(Pieces.SALT);
      if (salt.length < Pieces.SALT) throw new EOFException();
      it = new Pieces(secret, salt, about);
      pieces = it;
      ahead = in.readNBytes(LOCKED);
    }
    var locked = ahead;
    ahead = locked.length < LOCKED ? new byte[0] : in.readNBytes(LOCKED);
    ended = ahead.length == 0;
    try {
      piece = it.next(Cipher.DECRYPT_MODE, locked, locked.length, ended);
      at = 0;
    } catch (GeneralSecurityException _) {
      throw new ZipException("A piece is not as it was written");
    }
  }
}
