// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.exchange.questionnaire.FormWriter;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.report.governance.QuestionnaireForm;
import org.learningcitydesk.report.render.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the questionnaire of a round, as a workbook to fill in or on paper.
@Command(name = "questionnaire")
final class QuestionnaireCommand extends FileCommand.IntoAFile {
  @Mixin RoundChoice choice = new RoundChoice();

  @Option(
      names = "--side",
      paramLabel = "municipality|partner",
      converter = Choice.SideName.class,
      descriptionKey = "cli.option.side")
  @Nullable String side;

  @Option(names = "--for", paramLabel = "NAME", descriptionKey = "cli.option.for")
  @Nullable String organisation;

  QuestionnaireCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var round = choice.in(workspace, city(workspace).id(), file);
      var scale = Catalogue.shipped().governance();
      write(workspace.read(tx -> Questionnaire.read(tx, round.id(), scale)));
    }
    console.say("cli.report.done", shown(target.file));
    return Cli.DONE;
  }

  private void write(Questionnaire it) {
    var number = Questionnaire.newNumber();
    var meant = side == null ? null : Side.of(side);
    if (!shown(target.file).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      new FormWriter(it, number, meant, organisation).write(target.file);
      return;
    }
    var recipient = new QuestionnaireForm.Recipient(number, meant, organisation);
    var document =
        QuestionnaireForm.of(
            it.city().name(),
            it.partnership(),
            it.round(),
            recipient,
            it.scale(),
            words().locale());
    ReportFormat.PDF.write(document, target.file);
  }
}
