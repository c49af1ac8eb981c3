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
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// How long a report takes from the workspace to the accessible PDF, beside the bare library that
/// sets only its text, and how much memory it holds. Runs with the options of the packaged
/// application.
class ReportBenchmark {
  @TempDir Path folder;

  @Test
  void theReportToTheCouncilAfterWarmUp() throws Exception {
    report("Council report of the sample city", ReportKind.PROGRESS, 1, 8);
  }

  @Test
  void theCompleteDossierOfACityTwentyTimesAsLarge() throws Exception {
    report("Complete dossier, 1 200 stakeholders, 1 800 activities", ReportKind.DOSSIER, 20, 1);
  }

  private void report(String what, ReportKind kind, int factor, int times) throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "the system does not tell in /proc");
    var file = folder.resolve("city.lcdesk");
    var sample = SampleCity.generate(factor, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    try (var workspace = Workspace.create(file, _ -> {})) {
      SampleCityWriter.write(workspace, sample, Progress.NONE);
    }
    var target = folder.resolve("report.pdf");
    var figures = run(file.toString(), kind.id(), target.toString(), Integer.toString(times));
    try (var pdf = Loader.loadPDF(target.toFile())) {
      System.out.printf(
          Locale.ROOT,
          "%s, %d pages, %d KB: %.0f ms, the text alone %.0f ms, ratio %.2f; at most %.0f MB resident%n",
          what,
          pdf.getNumberOfPages(),
          Files.size(target) / 1024,
          figures.get(0),
          figures.get(1),
          figures.get(0) / figures.get(1),
          figures.get(2) / 1024);
    }
  }

  private static List<Double> run(String... args) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    for (var line : Files.readAllLines(Path.of("installer/image-options")))
      if (line.startsWith("--java-options "))
        command.add(line.substring("--java-options ".length()));
    command.addAll(
        List.of(
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            WrittenReport.class.getName()));
    command.addAll(List.of(args));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().map(Double::parseDouble).toList();
  }
}
