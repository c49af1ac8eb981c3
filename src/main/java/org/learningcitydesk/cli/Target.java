// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.learningcitydesk.work.UserProblem;
import picocli.CommandLine.Option;

/// The file that a command writes. One that is there already is only replaced when the user says
/// so.
final class Target {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.option.output")
  Path file;

  @Option(names = "--force", descriptionKey = "cli.option.force")
  boolean force;

  void requireFree() {
    if (!force && Files.exists(file))
      throw new UserProblem("cli.problem.targetThere", FileCommand.shown(file));
  }
}
