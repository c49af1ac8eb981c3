// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java process, started like this one, that runs a class of the tests and tells on its
/// standard output what it has done.
public final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader told;

  /// Opens the file and keeps it.
  public OtherProcess(Path file) throws IOException {
    this(CrashChild.class, "hold", file.toString());
    if (!"open".equals(nextLine()))
      throw new IllegalStateException("The other process did not open the file");
  }

  OtherProcess(Class<?> main, String... args) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    told = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /// Waits for it; null where the process has ended.
  String nextLine() throws IOException {
    return told.readLine();
  }

  /// Ends it without warning, as a power cut or a task manager would.
  void kill() throws InterruptedException {
    // Through its handle, because the process itself would throw away what was told and not yet
    // read.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
