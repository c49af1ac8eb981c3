// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.learningcitydesk.work.Progress;

/// What tells one state of a file from all others: by its bytes, because programs that copy files
/// set their times as they like.
record Fingerprint(long size, String sha256) {
  private static final int AT_ONCE = 1 << 18;

  /// @throws IOException also where it is not there
  static Fingerprint of(Path file) throws IOException {
    return copied(file, java.io.OutputStream.nullOutputStream(), Progress.NONE);
  }

  /// Of a file that may not be there.
  static Optional<Fingerprint> ofAny(Path file) throws IOException {
    try {
      return Optional.of(of(file));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// Copies a file and tells which one it was.
  static Fingerprint copied(Path file, java.io.OutputStream out, Progress progress)
      throws IOException {
    var digest = digest();
    var done = 0L;
    try (var in = Files.newInputStream(file)) {
      var hashed = new DigestOutputStream(out, digest);
      var total = Files.size(file);
      var bytes = new byte[AT_ONCE];
      for (var count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        hashed.write(bytes, 0, count);
        done += count;
        progress.step(done, total);
      }
    }
    return new Fingerprint(done, HexFormat.of().formatHex(digest.digest()));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
