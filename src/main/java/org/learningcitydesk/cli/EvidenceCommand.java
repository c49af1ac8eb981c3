// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.evidence.EvidenceIndex;
import org.learningcitydesk.exchange.evidence.EvidenceOrder;
import org.learningcitydesk.exchange.evidence.EvidencePack;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.evidence.EvidencePage;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin RecipientOption recipient = new RecipientOption();

  EvidenceCommand(Console console) {
    super(console);
  }

  /// @return that something was found missing, where files are
  @Override
  public Integer call() {
    target.requireFree();
    var order = new EvidenceOrder(Set.copyOf(steps), profile.chosen(), words(), LocalDate.now());
    var disclosure = recipient.disclosure(order.profile(), List.of(SharedKinds.EVIDENCE));
    CityId city;
    int people;
    EvidenceIndex index;
    try (var workspace = look()) {
      city = city(workspace).id();
      people = EvidencePack.people(workspace, city, order);
      var planned = EvidencePack.preview(workspace, city, order);
      new Handover(workspace, city, disclosure).require(people + planned.files().size());
      EvidencePage.asTheyAre(planned, console.messages()).ifPresent(console.err()::println);
      index =
          EvidencePack.write(
              workspace,
              city,
              order,
              target.file,
              target.force,
              it -> EvidencePage.html(it, order.messages(), Catalogue.shipped()),
              Progress.NONE);
    }
    console.say("cli.report.done", shown(target.file));
    EvidencePage.sentences(index, console.messages()).forEach(console.out()::println);
    keep(city, disclosure, Map.of(Handover.PERSONS, people, "files", index.files().size()));
    return index.lost().isEmpty() ? Cli.DONE : Cli.FAILED;
  }
}
