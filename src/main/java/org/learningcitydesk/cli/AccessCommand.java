// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.privacy.AccessFile;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Hands over everything that the workspace holds about a person.
@Command(name = "access")
final class AccessCommand extends FileCommand {
  @Mixin PersonChoice person = new PersonChoice();
  @Mixin Target target = new Target();

  @Option(
      names = "--lang",
      paramLabel = "en|it",
      converter = Choice.Language.class,
      descriptionKey = "cli.option.lang")
  @Nullable String language;

  AccessCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    var ending = target.kind(null, AccessFile.endings(), it -> it, "");
    if (ending.isEmpty())
      throw new UserProblem(
          "cli.problem.accessEnding", shown(target.file), String.join(", ", AccessFile.endings()));
    var words = language == null ? console.messages() : Messages.in(Locale.of(language));
    // Where the file can be written, its log says that the data were handed over.
    try (var workspace = edit()) {
      var who = person.in(workspace, file);
      var data =
          AccessFile.write(
              workspace, who.id(), words, Instant.now(), ending, target.file, Progress.NONE);
      if (!workspace.readOnly()) workspace.note(PrivacyDeed.ACCESS, who.id());
      console.say("cli.report.done", shown(target.file));
      console.say(
          "cli.access.done", data.records().size(), data.past().size(), data.files().size());
    }
    return Cli.DONE;
  }
}
