// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.exchange.evidence.EvidenceOrder;
import org.learningcitydesk.exchange.evidence.EvidencePack;
import org.learningcitydesk.report.evidence.EvidencePage;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the evidence of steps with its files, in a folder or a ZIP.
@Command(name = "evidence")
final class EvidenceCommand extends FileCommand.IntoAFile {
  @Option(
      names = "--step",
      paramLabel = "N",
      split = ",",
      descriptionKey = "cli.option.evidenceStep")
  List<Integer> steps = List.of();

  EvidenceCommand(Console console) {
    super(console);
  }

  /// @return that something was found missing, where files are
  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var order = new EvidenceOrder(Set.copyOf(steps), words(), LocalDate.now());
      var index =
          EvidencePack.write(
              workspace,
              city(workspace).id(),
              order,
              target.file,
              target.force,
              it -> EvidencePage.html(it, order.messages(), Catalogue.shipped()),
              Progress.NONE);
      console.say("cli.report.done", shown(target.file));
      EvidencePage.sentences(index, console.messages()).forEach(console.out()::println);
      return index.lost().isEmpty() ? Cli.DONE : Cli.FAILED;
    }
  }
}
