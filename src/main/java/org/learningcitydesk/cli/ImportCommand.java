// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.MappingFile;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.StakeholderImport;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Takes stakeholders from a table into the workspace, in one change that the window can undo. With
/// `--dry-run` it only says what it would do. Rows that cannot be taken stop the whole import,
/// unless the user says to leave them out.
@Command(name = "import")
final class ImportCommand extends FileCommand.OfACity {
  private static final int SHOWN = 20;

  @Option(
      names = "--stakeholders",
      paramLabel = "CSV",
      required = true,
      descriptionKey = "cli.option.stakeholders")
  Path table;

  @Option(names = "--mapping", paramLabel = "JSON", descriptionKey = "cli.option.mapping")
  @Nullable Path mappingFile;

  @Option(names = "--source", paramLabel = "NAME", descriptionKey = "cli.option.source")
  @Nullable String source;

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
  boolean dryRun;

  @Option(names = "--leave-out", descriptionKey = "cli.option.leaveOut")
  boolean leaveOut;

  ImportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    var catalogue = Catalogue.shipped();
    try (var workspace = dryRun ? look() : edit()) {
      var city = city(workspace);
      var sheet = SheetReader.read(table, Progress.NONE);
      var known = workspace.read(tx -> tx.stakeholders().all(city.id()));
      var mapping = mapping(sheet, known, catalogue);
      tellOfTheTable(sheet, mapping);
      var plan = StakeholderImport.plan(sheet, mapping, city.id(), known, catalogue);
      var refused = !leaveOut && !plan.rejected().isEmpty();
      if (!dryRun && !refused && !plan.changesNothing())
        StakeholderImport.apply(workspace, plan, Progress.NONE);
      tellOfThePlan(plan, city, refused);
      return refused ? Cli.FAILED : Cli.DONE;
    }
  }

  private Mapping mapping(Sheet sheet, List<Stakeholder> known, Catalogue catalogue) {
    var file = mappingFile;
    var mapping =
        file == null
            ? MappingProposal.of(sheet, known, catalogue)
            : MappingFile.read(file, catalogue);
    return source == null ? mapping : mapping.withSource(source);
  }

  private void tellOfTheTable(Sheet sheet, Mapping mapping) {
    console.say(
        "cli.import.table",
        sheet.name(),
        sheet.rows().size() + sheet.quarantined().size(),
        sheet.format().charset().displayName(),
        shownSeparator(sheet));
    for (var remark : sheet.remarks())
      console.out().println("  " + remark.sentence(console.messages()));
    mapping
        .columns()
        .forEach((column, field) -> console.say("cli.import.column", column, field.column()));
  }

  private void tellOfThePlan(ImportPlan plan, City city, boolean refused) {
    console.say(dryRun || refused ? "cli.import.would" : "cli.import.done", city.name());
    console.say(
        "cli.import.counts",
        plan.fresh().size(),
        plan.changed().size(),
        plan.same().size(),
        plan.rejected().size());
    for (var row : plan.rejected().stream().limit(SHOWN).toList()) {
      console.say(
          "cli.import.rejected", row.line(), row.reason().sentence(console.messages()), row.text());
    }
    if (plan.rejected().size() > SHOWN)
      console.say("cli.import.more", plan.rejected().size() - SHOWN);
    if (refused) console.err().println(console.messages().get("cli.import.refused"));
  }

  private static String shownSeparator(Sheet sheet) {
    return sheet.format().separator() == '\t' ? "tab" : String.valueOf(sheet.format().separator());
  }
}
