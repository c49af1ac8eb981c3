// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// What of the machine's memory the window holds with 5 000 records when it is at rest, which means
/// that it has given back what work took: after every screen but the report was seen, and after
/// the report too. Beside it a window of JavaFX with nothing but a line of text. Both run with the
/// options of the packaged application, but without its AOT cache.
class MemoryBenchmark {
  /// Stakeholders, partnerships and activities together.
  private static final int RECORDS = 5_000;

  private static final int FACTOR = 30;

  @TempDir Path folder;

  @Test
  void windowWithFiveThousandRecords() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "the system does not tell in /proc");
    var file = folder.resolve("large.lcdesk");
    var sample = SampleCity.generate(FACTOR, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    try (var workspace = Workspace.create(file, _ -> {})) {
      SampleCityWriter.write(workspace, sample, Progress.NONE);
    }
    var ours = megabytes(folder.resolve("home").toString(), file.toString());
    var peer = megabytes().getFirst();
    print("every screen but the report seen", ours.getFirst(), peer);
    print("the report's preview seen too", ours.getLast(), peer);
    assertThat(
            sample.stakeholders().size()
                + sample.partnerships().size()
                + sample.activities().size())
        .isGreaterThanOrEqualTo(RECORDS);
  }

  private static void print(String what, double ours, double peer) {
    System.out.printf(
        Locale.ROOT,
        "Memory at rest with at least %,d records, %s: %.0f MB resident; a window with one line: %.0f MB; ratio %.2f%n",
        RECORDS,
        what,
        ours,
        peer,
        ours / peer);
  }

  private static List<Double> megabytes(String... args) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    for (var line : Files.readAllLines(Path.of("installer/image-options")))
      if (line.startsWith("--java-options "))
        command.add(line.substring("--java-options ".length()));
    command.addAll(
        List.of(
            "--module-path",
            System.getProperty("javafx.dir"),
            "--add-modules",
            "javafx.controls",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-cp",
            System.getProperty("java.class.path"),
            SeenWindow.class.getName()));
    command.addAll(List.of(args));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().map(it -> Double.parseDouble(it) / 1024).toList();
  }
}
