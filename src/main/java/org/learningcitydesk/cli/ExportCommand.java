// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.Sharing;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Withheld;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.exchange.register.BudgetFormat;
import org.learningcitydesk.exchange.register.BudgetWorkbook;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.whole.WholeExport;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a register, or all of them, as a table, a spreadsheet or an address book; or the budget
/// as a workbook that goes on calculating; or everything that the workspace holds.
@Command(name = "export")
final class ExportCommand extends FileCommand.IntoAFile {
  static final String BUDGET_WORKBOOK = "budget-workbook";
  static final String WORKSPACE = "workspace";

  @Parameters(
      index = "1",
      paramLabel = "REGISTER",
      converter = Choice.RegisterName.class,
      descriptionKey = "cli.register")
  String register;

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx|ods|vcf",
      converter = Choice.TableFormat.class,
      descriptionKey = "cli.option.tableFormat")
  @Nullable String format;

  @Option(
      names = "--dialect",
      paramLabel = "excel|open-data",
      converter = Choice.Dialect.class,
      descriptionKey = "cli.option.dialect")
  @Nullable String dialect;

  @Option(names = "--confidential", descriptionKey = "cli.option.confidential")
  boolean confidential;

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin RecipientOption recipient = new RecipientOption();

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    CityId city;
    var people = 0;
    var records = 0;
    try (var workspace = look()) {
      if (register.equals(WORKSPACE)) {
        refuseWhatIsForParts();
        var rows = WholeExport.write(workspace, target.file, Progress.NONE);
        console.say("cli.export.done", shown(target.file), rows);
        return Cli.DONE;
      }
      city = city(workspace).id();
      if (register.equals(BUDGET_WORKBOOK)) refuseWhatIsForRegisters();
      if (recipient.isSaid()) {
        people = people(workspace, city);
        new Handover(workspace, city, disclosure()).require(people);
      }
      records =
          register.equals(BUDGET_WORKBOOK) ? workbook(workspace, city) : write(workspace, city);
    }
    var counts = new HashMap<>(Map.of(Handover.PERSONS, people));
    if (records > 0) counts.put("records", records);
    keep(city, disclosure(), counts);
    return Cli.DONE;
  }

  private int workbook(Workspace workspace, CityId city) {
    BudgetWorkbook.write(workspace, city, profile.chosen(), workbook(), words(), target.file);
    console.say("cli.report.done", shown(target.file));
    return 0;
  }

  /// @return how many records
  private int write(Workspace workspace, CityId city) {
    var written =
        RegisterExport.write(
            workspace,
            city,
            order().sharedAs(sharing()),
            target.file,
            Catalogue.shipped(),
            Progress.NONE);
    console.say("cli.export.done", shown(target.file), written.records());
    if (written.description() != null)
      console.say("export.described", shown(written.description()));
    SharingWords.sentences(written.withheld(), console.messages()).forEach(console.out()::println);
    return written.records();
  }

  private Disclosure disclosure() {
    var kinds =
        register.equals(BUDGET_WORKBOOK)
            ? List.of(Register.BUDGET_LINES.id())
            : order().registers().stream().map(Register::id).toList();
    return recipient.disclosure(sharing().profile(), kinds);
  }

  /// How many people are named: as many as would be called P1, P2 ... for others.
  private int people(Workspace workspace, CityId city) {
    if (!sharing().isFull()) return 0;
    var asked =
        register.equals(BUDGET_WORKBOOK)
            ? ExportOrder.of(
                Register.BUDGET_LINES, RegisterFormat.CSV, CsvDialect.OPEN_DATA, words())
            : order();
    return RegisterExport.preview(
            workspace, city, asked.sharedAs(Sharing.REDACTED), Catalogue.shipped())
        .getOrDefault(Withheld.PEOPLE, 0);
  }

  /// Who asks for what is confidential asks for a complete file.
  private Sharing sharing() {
    if (!confidential) return Sharing.of(profile.chosen());
    if (profile.name != null && profile.chosen() != SharingProfile.FULL)
      throw new UserProblem("cli.problem.profileConfidential");
    return Sharing.CONFIDENTIAL;
  }

  private ExportOrder order() {
    var dialect = "excel".equals(this.dialect) ? CsvDialect.EXCEL_ITALY : CsvDialect.OPEN_DATA;
    return register.equals("all")
        ? ExportOrder.ofAll(kind(RegisterFormat.CSV), dialect, words())
        : ExportOrder.of(Register.of(register), kind(RegisterFormat.CSV), dialect, words());
  }

  /// A workbook has one way of writing, and budget lines have nothing confidential.
  private void refuseWhatIsForRegisters() {
    if (dialect != null) throw new UserProblem("cli.problem.registersOnly", "--dialect");
    if (confidential) throw new UserProblem("cli.problem.registersOnly", "--confidential");
    if (profile.name != null && profile.chosen() == SharingProfile.PUBLIC)
      throw new UserProblem(
          "problem.export.notPublic", console.messages().label(Register.BUDGET_LINES));
  }

  /// All of it goes out, in one way and in no language.
  private void refuseWhatIsForParts() {
    var chosen = new LinkedHashMap<String, Boolean>();
    chosen.put("--format", format != null);
    chosen.put("--dialect", dialect != null);
    chosen.put("--confidential", confidential);
    chosen.put("--profile", profile.name != null && profile.chosen() != SharingProfile.FULL);
    chosen.put("--city", cityName != null);
    chosen.put("--lang", language != null);
    chosen.put("--recipient", recipient.recipient != null);
    chosen.put("--purpose", recipient.purpose != null);
    chosen.forEach(
        (option, given) -> {
          if (given) throw new UserProblem("cli.problem.wholeOnly", option);
        });
  }

  private BudgetFormat workbook() {
    var kind = kind(RegisterFormat.XLSX);
    return Arrays.stream(BudgetFormat.values())
        .filter(it -> it.ending().equals(kind.ending()))
        .findFirst()
        .orElseThrow(() -> new UserProblem("cli.problem.noWorkbook", kind.ending()));
  }

  /// The kind of file that was asked for, else the one that its name promises.
  private RegisterFormat kind(RegisterFormat otherwise) {
    return target.kind(format, List.of(RegisterFormat.values()), RegisterFormat::ending, otherwise);
  }
}
