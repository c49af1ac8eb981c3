// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts bytes and lines that pass and hashes them.
final class Measured {
  private final MessageDigest hash = sha256();
  private long size;
  private long lines;

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  void take(byte[] bytes, int from, int length) {
    hash.update(bytes, from, length);
    size += length;
    for (var i = from; i < from + length; i++) if (bytes[i] == '\n') lines++;
  }

  /// What passed until now; the hash begins anew.
  Manifest.Part asPart(String name) {
    return new Manifest.Part(name, lines, size, HexFormat.of().formatHex(hash.digest()));
  }
}
