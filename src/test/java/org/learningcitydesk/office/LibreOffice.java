// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice without a window: another program that reads what we write. A test that needs it is
/// skipped where it is not installed.
public final class LibreOffice {
  private LibreOffice() {}

  /// Converts a file into the folder `out` beside its profile.
  ///
  /// @param folder for profile, log and results
  /// @param options what to make of it, for example `--convert-to pdf`
  public static void convert(Path folder, Path file, String... options)
      throws IOException, InterruptedException {
    var program =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(it -> Path.of(it, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "LibreOffice (soffice) is not installed");
    var command = new ArrayList<String>();
    command.add(program.orElseThrow().toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--norestore"));
    command.addAll(List.of(options));
    command.addAll(List.of("--outdir", folder.resolve("out").toString(), file.toString()));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
