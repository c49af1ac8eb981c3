// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/// Writes a text in encrypted pieces, after the salt of its key.
final class SealedOutput extends OutputStream {
  private final OutputStream out;
  private final byte[] secret;
  private final byte[] about;
  private final byte[] piece = new byte[Pieces.SIZE];
  private @Nullable Pieces pieces;
  private int filled;
  private boolean closed;

  SealedOutput(OutputStream out, byte[] secret, byte[] about) {
    this.out = out;
    this.secret = secret;
    this.about = about;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    var at = from;
    while (at < from + length) {
      if (filled == piece.length) flushPiece(false);
      var part = Math.min(piece.length - filled, from + length - at);
      System.arraycopy(bytes, at, piece, filled, part);
      filled += part;
      at += part;
    }
  }

  private void flushPiece(boolean last) throws IOException {
    var it = pieces;
    if (it == null) {
      var salt = Wrap.random(Pieces.SALT);
      out.write(salt);
      it = new Pieces(secret, salt, about);
      pieces = it;
    }
    try {
      out.write(it.next(Cipher.ENCRYPT_MODE, piece, filled, last));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    flushPiece(true);
  }
}
