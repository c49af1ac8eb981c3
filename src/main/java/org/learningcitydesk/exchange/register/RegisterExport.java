// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Sight;
import org.learningcitydesk.domain.disclosure.Withheld;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.exchange.tabular.CsvDescription;
import org.learningcitydesk.i18n.SharingWords;
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

  /// By these a file that others change would come back to people here.
  private static final Set<String> KEPT = Set.of("person_ids", "restricted");

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
  /// @param withheld what was left out
  /// @param description what says beside the file how it is written, or null where it needs none
  public record Written(int records, Map<Withheld, Integer> withheld, @Nullable Path description) {
    /// Persons who were left out because their processing is restricted.
    public int restricted() {
      return withheld.getOrDefault(Withheld.RESTRICTED, 0);
    }

    /// Items, outcomes, decisions, actions and remarks that were left out.
    public int confidential() {
      return withheld.getOrDefault(Withheld.CONFIDENTIAL, 0);
    }
  }

  /// What goes out, and what does not.
  private record Shared(RegisterContents contents, Map<Withheld, Integer> withheld) {
    static Shared of(RegisterContents all, ExportOrder order, Catalogue catalogue) {
      var types =
          order.registers().stream().flatMap(it -> it.types().stream()).collect(Collectors.toSet());
      var profile = order.sharing().profile();
      var sight = Sight.of(profile, all.known(catalogue));
      if (profile == SharingProfile.FULL) return new Shared(full(all, order), counted(all, order));
      var contents = all.through(sight);
      return new Shared(contents, sight.tally().of(types));
    }

    private static RegisterContents full(RegisterContents all, ExportOrder order) {
      var unrestricted = all.withoutRestricted();
      return order.sharing().confidential() ? unrestricted : unrestricted.withoutConfidential();
    }

    private static Map<Withheld, Integer> counted(RegisterContents all, ExportOrder order) {
      var counts = new EnumMap<Withheld, Integer>(Withheld.class);
      if (order.registers().contains(Register.PERSONS))
        counts.put(
            Withheld.RESTRICTED, (int) all.persons().stream().filter(Person::restricted).count());
      if (!order.sharing().confidential())
        counts.put(
            Withheld.CONFIDENTIAL, all.proceedings().confidential(Set.copyOf(order.registers())));
      counts.values().removeIf(it -> it == 0);
      return counts;
    }
  }

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
    text =
        new CellText(
            order.dialect().forPeople(),
            order.messages(),
            SharingWords.about(order.sharing(), order.messages()));
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
    require(order);
    var shared = Shared.of(contents, order, catalogue);
    var free = shared.contents();
    var hidden = HiddenNames.of(contents.persons(), order.messages().get("contact.restricted"));
    var export = new RegisterExport(free, hidden, order, catalogue, progress);
    if (order.format() == RegisterFormat.CSV) CsvDescription.requirePlace(target);
    TargetFile.write(target, export::write);
    var description = order.format() == RegisterFormat.CSV ? export.describe(target) : null;
    var records = order.registers().stream().mapToInt(free::size).sum();
    return new Written(records, shared.withheld(), description);
  }

  /// What would be left out of a file, before it is written.
  public static Map<Withheld, Integer> preview(
      Workspace workspace, CityId city, ExportOrder order, Catalogue catalogue) {
    if (!order.isShareable()) return Map.of();
    var contents = workspace.read(tx -> RegisterContents.of(tx, city));
    return Shared.of(contents, order, catalogue).withheld();
  }

  private static void require(ExportOrder order) {
    if (!order.isPossible()) throw new UserProblem("problem.export.notInOneFile");
    if (!order.isShareable())
      throw new UserProblem(
          "problem.export.notPublic",
          order.registers().stream()
              .filter(it -> !it.mayBePublic())
              .map(order.messages()::label)
              .collect(Collectors.joining(", ")));
  }

  /// A file of text does not say itself how it is written.
  private Path describe(Path target) {
    try {
      CsvDescription.write(
          target,
          order.dialect().separator(),
          order.messages().locale(),
          SharingWords.about(order.sharing(), order.messages()),
          described);
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
      case XLSX -> new XlsxFile(out, text, text.subject());
      case ODS -> new OdsFile(out, text);
      case VCARD -> throw new IllegalStateException("no table");
    };
  }

  private <T> void write(Register register, RegisterTable<T> whole, TableFile file)
      throws IOException {
    var table = order.sharing().isFull() ? whole : whole.told(KEPT, it -> !text.of(it).isEmpty());
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
