// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A drive of another computer: a folder that is said to be one.
public record FarDrive(Path folder) {

  /// A new one.
  public static FarDrive at(Path folder) {
    try {
      return new FarDrive(Files.createDirectory(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What works on its files.
  ///
  /// @param copies where on this computer
  public LocalCopies copiesIn(Path copies) {
    return new LocalCopies(copies, this::risk, Clock.systemDefaultZone());
  }

  private Optional<RiskyPlace> risk(Path file) {
    return file.startsWith(folder)
        ? Optional.of(new RiskyPlace(RiskyPlace.Kind.NETWORK, "cifs"))
        : Optional.empty();
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /// All that lies on it.
  List<Path> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  /// It is not connected: nothing of it is there.
  public void disconnect() throws IOException {
    Files.move(folder, away());
  }

  public void connect() throws IOException {
    Files.move(away(), folder);
  }

  private Path away() {
    return folder.resolveSibling("away");
  }
}
