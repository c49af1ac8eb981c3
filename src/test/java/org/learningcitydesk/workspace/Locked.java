// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file or folder that may not be written until it is closed, not even by an administrator where
/// the system knows such files.
record Locked(Path path) implements AutoCloseable {
  Locked {
    if (!path.toFile().setWritable(false) || Files.isWritable(path)) immutable(path, true);
    if (Files.isWritable(path)) open(path);
    assumeFalse(
        Files.isWritable(path),
        "on another system, or as another user: an administrator may write everywhere here");
  }

  private static void immutable(Path path, boolean on) {
    try {
      new ProcessBuilder("chattr", on ? "+i" : "-i", path.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException _) {
      // There is no such program: what is writable remains so.
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void open(Path path) {
    immutable(path, false);
    if (!path.toFile().setWritable(true)) throw new IllegalStateException("still locked: " + path);
  }

  @Override
  public void close() {
    open(path);
  }
}
