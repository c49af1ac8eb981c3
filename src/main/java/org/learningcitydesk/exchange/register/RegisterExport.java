// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.exchange.tabular.CsvDescription;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.OdsFile;
import org.learningcitydesk.sheet.TableFile;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Writes registers as tables or as an address book. What was taken out can be imported again and
/// is then the same in every field. Persons whose processing is restricted stay here, and so does
/// what is confidential unless it was asked for.
public final class RegisterExport {
  private static final int SAMPLE = 100;
  private final RegisterContents contents;
  private final ExportOrder order;
  private final Catalogue catalogue;
  private final HiddenNames hidden;
  private final RegisterTables tables;
  private final CellText text;
  private final Progress progress;
  private List<CsvDescription.Column> described = List.of();

  /// What was written.
  ///
  /// @param records of all registers together
  /// @param restricted persons who were left out because their processing is restricted
  /// @param confidential items, outcomes, decisions, actions and remarks that were left out
  /// @param description what says beside the file how it is written, or null where it needs none
  public record Written(
      int records, int restricted, int confidential, @Nullable Path description) {}

  private RegisterExport(
      RegisterContents contents,
      HiddenNames hidden,
      ExportOrder order,
      Catalogue catalogue,
      Progress progress) {
    this.hidden = hidden;
    this.contents = contents;
    this.order = order;
    this.catalogue = catalogue;
    this.progress = progress;
    tables = new RegisterTables(catalogue, hidden, order.messages());
    text = new CellText(order.dialect().forPeople(), order.messages());
  }

  /// Writes registers of a city as they are in the workspace now.
  public static Written write(
      Workspace workspace,
      CityId city,
      ExportOrder order,
      Path target,
      Catalogue catalogue,
      Progress progress) {
    var contents = workspace.read(tx -> RegisterContents.of(tx, city));
    return write(contents, order, target, catalogue, progress);
  }

  /// Writes registers.
  ///
  /// @throws UserProblem where one file cannot hold them, or cannot be written
  public static Written write(
      RegisterContents contents,
      ExportOrder order,
      Path target,
      Catalogue catalogue,
      Progress progress) {
    if (!order.isPossible()) throw new UserProblem("problem.export.notInOneFile");
    var unrestricted = contents.withoutRestricted();
    var free = order.confidential() ? unrestricted : unrestricted.withoutConfidential();
    var hidden = HiddenNames.of(contents.persons(), order.messages().get("contact.restricted"));
    var export = new RegisterExport(free, hidden, order, catalogue, progress);
    if (order.format() == RegisterFormat.CSV) CsvDescription.requirePlace(target);
    TargetFile.write(target, export::write);
    var description = order.format() == RegisterFormat.CSV ? export.describe(target) : null;
    var records = order.registers().stream().mapToInt(free::size).sum();
    var restricted =
        order.registers().contains(Register.PERSONS)
            ? contents.persons().size() - free.persons().size()
            : 0;
    var confidential =
        order.confidential()
            ? 0
            : contents.proceedings().confidential(Set.copyOf(order.registers()));
    return new Written(records, restricted, confidential, description);
  }

  /// A file of text does not say itself how it is written.
  private Path describe(Path target) {
    try {
      CsvDescription.write(
          target, order.dialect().separator(), order.messages().locale(), described);
      return CsvDescription.beside(target);
    } catch (UserProblem e) {
      throw new UserProblem(
          e,
          "problem.export.notDescribed",
          String.valueOf(target.getFileName()),
          String.valueOf(CsvDescription.beside(target).getFileName()));
    }
  }

  private void write(OutputStream out) throws IOException {
    if (order.format() == RegisterFormat.VCARD) {
      new CardFile(contents, LocalDate.now()).write(order.registers(), out, progress);
      return;
    }
    try (var file = file(out)) {
      for (var register : order.registers()) {
        switch (register) {
          case STAKEHOLDERS -> write(register, tables.stakeholders(contents.stakeholders()), file);
          case PERSONS ->
              write(
                  register,
                  tables.persons(contents.persons(), contents.roles(), contents.stakeholders()),
                  file);
          case PARTNERSHIPS ->
              write(
                  register,
                  tables.partnerships(
                      contents.partnerships(), contents.stakeholders(), contents.steps()),
                  file);
          case STEPS ->
              write(
                  register,
                  tables.steps(contents.steps(), contents.tasks(), contents.evidence()),
                  file);
          case ACTIVITIES ->
              write(
                  register,
                  tables.activities(
                      contents.activities(),
                      contents.stakeholders(),
                      contents.partnerships(),
                      contents.steps()),
                  file);
          case CONTACTS ->
              write(
                  register,
                  new ContactTable(contents, hidden, order.messages()).of(contents.contacts()),
                  file);
          case MEETINGS, DECISIONS, ACTIONS, WORKING_GROUPS -> meetings(register, file);
          case CONTRIBUTIONS ->
              write(register, judged().contributions(contents.proceedings().contributions()), file);
          case ANSWERS -> write(register, judged().answers(contents.proceedings().lines()), file);
          case BUDGET_LINES ->
              write(
                  register,
                  new BudgetTable(contents, hidden, order.messages()).of(contents.budget()),
                  file);
        }
      }
    }
  }

  private void meetings(Register register, TableFile file) throws IOException {
    var tables = new MeetingTables(contents, hidden, order.messages());
    var all = contents.proceedings();
    switch (register) {
      case DECISIONS -> write(register, tables.decisions(all.parts(Meeting::decisions)), file);
      case ACTIONS -> write(register, tables.actions(all.parts(Meeting::actions)), file);
      case WORKING_GROUPS -> write(register, tables.groups(all.groups()), file);
      default -> write(register, tables.meetings(all.meetings()), file);
    }
  }

  private JudgementTables judged() {
    return new JudgementTables(contents, catalogue, hidden, order.messages());
  }

  private TableFile file(OutputStream out) throws IOException {
    return switch (order.format()) {
      case CSV -> new CsvTable(out, order.dialect(), text);
      case XLSX -> new XlsxFile(out, text);
      case ODS -> new OdsFile(out, text);
      case VCARD -> throw new IllegalStateException("no table");
    };
  }

  private <T> void write(Register register, RegisterTable<T> table, TableFile file)
      throws IOException {
    var names =
        table.columns().stream()
            .map(it -> text.people() ? it.label(order.messages()) : it.name())
            .toList();
    described =
        IntStream.range(0, names.size())
            .mapToObj(i -> new CsvDescription.Column(table.columns().get(i).name(), names.get(i)))
            .toList();
    var records = table.records();
    file.begin(name(register), names, widths(table, names), records.size());
    var done = 0;
    for (var record : records) {
      var cells = new ArrayList<Cell>(names.size());
      for (var column : table.columns()) cells.add(column.cell().apply(record));
      file.row(cells);
      if (++done % 500 == 0) progress.step(done, records.size());
    }
    progress.step(done, records.size());
  }

  private String name(Register register) {
    return text.people() ? order.messages().label(register) : register.id();
  }

  /// Room for the first records, within reason.
  private <T> List<Integer> widths(RegisterTable<T> table, List<String> names) {
    var sample = table.records().subList(0, Math.min(SAMPLE, table.records().size()));
    var widths = new ArrayList<Integer>();
    for (var i = 0; i < names.size(); i++) {
      var cell = table.columns().get(i).cell();
      var longest = names.get(i).length() + 4;
      for (var record : sample)
        longest = Math.max(longest, text.inSheet(cell.apply(record)).length() + 1);
      widths.add(Math.clamp(longest, 8, 50));
    }
    return widths;
  }
}
