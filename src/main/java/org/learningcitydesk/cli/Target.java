// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  /// The kind of file that was asked for, else the one that its name promises.
  ///
  /// @param asked the ending of a kind
  /// @param otherwise where the name promises none of them
  <K> K kind(@Nullable String asked, List<K> kinds, Function<K, String> ending, K otherwise) {
    var name = FileCommand.shown(file).toLowerCase(Locale.ROOT);
    return kinds.stream()
        .filter(
            it ->
                asked == null
                    ? name.endsWith("." + ending.apply(it))
                    : asked.equals(ending.apply(it)))
        .findFirst()
        .orElse(otherwise);
  }
}
