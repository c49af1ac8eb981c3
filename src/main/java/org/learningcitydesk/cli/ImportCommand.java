// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.provenance.RememberedMapping;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.Intake;
import org.learningcitydesk.exchange.intake.KindGuess;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.MappingFile;
import org.learningcitydesk.exchange.intake.MappingMemory;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.Surroundings;
import org.learningcitydesk.exchange.tabular.CardFormat;
import org.learningcitydesk.exchange.tabular.CsvFormat;
import org.learningcitydesk.exchange.tabular.FormatDetection;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetFormat;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.exchange.tabular.WorkbookFormat;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes the rows of a table into the workspace, in one change that the window can undo. With
/// `--dry-run` it only says what it would do. Rows that cannot be taken stop the whole import,
/// unless the user says to leave them out.
@Command(name = "import")
final class ImportCommand extends FileCommand.OfACity {
  private static final int SHOWN = 20;

  @Parameters(index = "1", arity = "0..1", paramLabel = "TABLE", descriptionKey = "cli.table")
  @Nullable Path list;

  @Option(names = "--stakeholders", paramLabel = "CSV", descriptionKey = "cli.option.stakeholders")
  @Nullable Path stakeholders;

  @Option(
      names = "--into",
      paramLabel = "stakeholders|persons|partnerships|activities",
      converter = Choice.Kind.class,
      descriptionKey = "cli.option.into")
  @Nullable String into;

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
  @Nullable String sheetName;

  @Option(names = "--mapping", paramLabel = "JSON", descriptionKey = "cli.option.mapping")
  @Nullable Path mappingFile;

  @Option(names = "--source", paramLabel = "NAME", descriptionKey = "cli.option.source")
  @Nullable String source;

  @Option(
      names = "--new-stakeholders",
      paramLabel = "HELIX",
      converter = Choice.HelixName.class,
      descriptionKey = "cli.option.newStakeholders")
  @Nullable String newStakeholders;

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
  boolean dryRun;

  @Option(names = "--leave-out", descriptionKey = "cli.option.leaveOut")
  boolean leaveOut;

  @Spec CommandSpec spec;

  ImportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    var catalogue = Catalogue.shipped();
    var table = table();
    if (WholeFile.isOne(table)) throw new UserProblem("cli.problem.wholeFile", shown(table));
    try (var workspace = dryRun ? look() : edit()) {
      var city = city(workspace);
      var wanted = sheetName;
      var sheet =
          wanted == null
              ? SheetReader.read(table, Progress.NONE)
              : SheetReader.read(table, sheetNamed(wanted, table), Progress.NONE);
      Surroundings known = workspace.read(tx -> Surroundings.of(tx, city.id()));
      List<RememberedMapping> remembered = workspace.read(tx -> tx.importMappings().all(city.id()));
      var mapping = mapping(sheet, known, remembered, catalogue);
      tellOfTheTable(sheet, mapping);
      var plan = Intake.plan(sheet, mapping, known, catalogue);
      var refused = !leaveOut && !plan.rejected().isEmpty();
      if (!dryRun && !refused)
        Intake.apply(workspace, plan, MappingMemory.of(sheet, mapping, city.id()), Progress.NONE);
      tellOfThePlan(plan, city, refused);
      return refused ? Cli.FAILED : Cli.DONE;
    }
  }

  private Path table() {
    var given = list == null ? stakeholders : list;
    if (given != null) return given;
    throw new MissingParameterException(
        spec.commandLine(), spec.positionalParameters().get(1), "TABLE");
  }

  /// How the table is read: as it seems right, but from the sheet that was asked for.
  private static SheetFormat sheetNamed(String wanted, Path table) {
    var found = FormatDetection.of(table);
    if (!(found instanceof WorkbookFormat workbook))
      throw new UserProblem("cli.problem.noSheets", shown(table));
    return workbook.tabs().stream()
        .filter(it -> Folding.fold(it.name()).equals(Folding.fold(wanted)))
        .findFirst()
        .map(workbook::withTab)
        .orElseThrow(
            () ->
                new UserProblem(
                    "cli.problem.sheetUnknown",
                    shown(table),
                    wanted,
                    workbook.tabs().stream()
                        .map(WorkbookFormat.Tab::name)
                        .collect(Collectors.joining(", "))));
  }

  /// What was asked for, else what was chosen last time, else what the columns say.
  private Mapping mapping(
      Sheet sheet, Surroundings known, List<RememberedMapping> remembered, Catalogue catalogue) {
    var file = mappingFile;
    var kind = into == null && stakeholders != null ? "stakeholders" : into;
    var wanted = kind == null ? null : ImportKind.of(kind);
    var mapping =
        file == null
            ? MappingMemory.find(sheet, remembered, wanted, catalogue)
                .orElseGet(
                    () ->
                        MappingProposal.of(
                            sheet,
                            wanted == null ? KindGuess.of(sheet.columns()) : wanted,
                            known,
                            catalogue))
            : MappingFile.read(file, catalogue);
    if (wanted != null && mapping.kind() != wanted)
      throw new UserProblem("cli.problem.otherKind", mapping.kind().id(), wanted.id());
    if (newStakeholders != null) mapping = mapping.withArrivals(Helix.of(newStakeholders));
    return source == null ? mapping : mapping.withSource(source);
  }

  private void tellOfTheTable(Sheet sheet, Mapping mapping) {
    var size = sheet.rows().size() + sheet.quarantined().size();
    switch (sheet.format()) {
      case CsvFormat csv ->
          console.say(
              "cli.import.table",
              sheet.name(),
              size,
              csv.charset().displayName(),
              csv.separator() == '\t' ? "tab" : String.valueOf(csv.separator()));
      case WorkbookFormat workbook ->
          console.say("cli.import.workbook", sheet.name(), size, workbook.current().name());
      case CardFormat cards ->
          console.say(
              "cli.import.cards", sheet.name(), size, console.messages().label(cards.shown()));
    }
    for (var remark : sheet.remarks())
      console.out().println("  " + remark.sentence(console.messages()));
    console.say("cli.import.kind", console.messages().label(mapping.kind()));
    mapping
        .columns()
        .forEach((column, field) -> console.say("cli.import.column", column, field.column()));
    var left = sheet.columns().stream().filter(it -> !mapping.columns().containsKey(it)).toList();
    if (!left.isEmpty()) console.say("cli.import.columnsLeft", String.join(", ", left));
  }

  private void tellOfThePlan(ImportPlan plan, City city, boolean refused) {
    console.say(dryRun || refused ? "cli.import.would" : "cli.import.done", city.name());
    console.say(
        "cli.import.counts",
        plan.fresh().size(),
        plan.changed().size(),
        plan.same().size(),
        plan.rejected().size());
    if (!plan.arrivals().isEmpty()) console.say("cli.import.arrivals", plan.arrivals().size());
    for (var row : plan.rejected().stream().limit(SHOWN).toList()) {
      console.say(
          "cli.import.rejected", row.line(), row.reason().sentence(console.messages()), row.text());
    }
    if (plan.rejected().size() > SHOWN)
      console.say("cli.import.more", plan.rejected().size() - SHOWN);
    if (refused) console.err().println(console.messages().get("cli.import.refused"));
  }
}
