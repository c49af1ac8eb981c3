// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a workspace with the fictional city. Where that fails, no file is left behind.
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
  private static final int LARGEST = 3000;
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.newFile")
  Path file;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "cli.option.size")
  int size;

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (size < 1 || size > LARGEST) throw new UserProblem("cli.problem.size", LARGEST);
    var sample = SampleCity.generate(size, LocalDate.now(), Catalogue.shipped());
    var written = false;
    var workspace = Workspace.create(file, _ -> {});
    try {
      try (workspace) {
        SampleCityWriter.write(workspace, sample, Progress.NONE);
      }
      written = true;
    } finally {
      if (!written) Files.deleteIfExists(file);
    }
    tell(sample);
    return Cli.DONE;
  }

  private void tell(CityContents sample) {
    console.say("cli.sample.done", FileCommand.shown(file), sample.city().name());
    console.say(
        "cli.sample.counts",
        sample.stakeholders().size(),
        sample.partnerships().size(),
        sample.steps().size(),
        sample.activities().size());
  }
}
