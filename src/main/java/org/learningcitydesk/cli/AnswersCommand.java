// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.exchange.questionnaire.FormFile;
import org.learningcitydesk.exchange.questionnaire.FormIntake;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes questionnaires that came back filled in, in one change that the window can undo. Forms
/// that cannot be taken stop the whole import, unless the user says to leave them out.
@Command(name = "answers")
final class AnswersCommand extends FileCommand.OfACity {
  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FORM", descriptionKey = "cli.forms")
  List<Path> forms;

  @Mixin RoundChoice choice = new RoundChoice();

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
  boolean dryRun;

  @Option(names = "--leave-out", descriptionKey = "cli.option.leaveOutForms")
  boolean leaveOut;

  AnswersCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    try (var workspace = dryRun ? look() : edit()) {
      var round = choice.in(workspace, city(workspace).id(), file);
      var scale = Catalogue.shipped().governance();
      var questionnaire = workspace.read(tx -> Questionnaire.read(tx, round.id(), scale));
      var intake = FormIntake.of(questionnaire, forms, console.messages(), Progress.NONE);
      for (var it : intake.files()) tell(it, scale.criteria().size());
      var refused = !leaveOut && !intake.refused().isEmpty();
      if (!dryRun && !refused) intake.take(workspace, intake.accepted());
      console.say(
          dryRun || refused ? "cli.answers.would" : "cli.answers.done",
          intake.accepted().size(),
          round.name(),
          intake.refused().size());
      if (refused) console.err().println(console.messages().get("cli.answers.refused"));
      return refused ? Cli.FAILED : Cli.DONE;
    }
  }

  private void tell(FormFile file, int criteria) {
    switch (file) {
      case FormFile.Accepted it ->
          console.say(
              it.before() == null ? "cli.answers.new" : "cli.answers.corrected",
              it.file(),
              console.messages().label(it.answer().side()),
              it.scored(),
              criteria);
      case FormFile.Refused it ->
          console.out().println("  " + console.messages().sentence(it.problem()));
    }
  }
}
