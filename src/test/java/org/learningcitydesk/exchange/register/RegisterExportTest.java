// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.Withheld;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderBuilder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.intake.Entry;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.Intake;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.exchange.intake.Surroundings;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.exchange.tabular.WorkbookFormat;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

class RegisterExportTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);
  private final CityId city = CityId.next();
  @TempDir Path folder;

  private static RegisterContents sample() {
    var it = SampleCity.generate(1, LocalDate.of(2026, 11, 21), CATALOGUE);
    return new RegisterContents(
        it.stakeholders(),
        it.partnerships(),
        it.steps(),
        it.tasks(),
        it.evidence(),
        it.activities(),
        it.persons(),
        it.roles(),
        it.contacts(),
        new Proceedings(it.meetings(), it.groups(), it.contributions(), it.rounds()),
        it.budget());
  }

  private static RegisterContents of(List<Stakeholder> stakeholders) {
    return new RegisterContents(
        stakeholders,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Path export(
      RegisterContents contents, Register register, CsvDialect dialect, Messages messages) {
    return export(contents, register, RegisterFormat.CSV, dialect, messages);
  }

  private Path export(
      RegisterContents contents,
      Register register,
      RegisterFormat format,
      CsvDialect dialect,
      Messages messages) {
    var target = folder.resolve(register.id() + "." + format.ending());
    RegisterExport.write(
        contents,
        ExportOrder.of(register, format, dialect, messages),
        target,
        CATALOGUE,
        Progress.NONE);
    return target;
  }

  private ImportPlan importAgain(Path file, List<Stakeholder> existing) {
    var sheet = SheetReader.read(file, Progress.NONE);
    var known = Surroundings.of(city, existing);
    return Intake.plan(
        sheet,
        MappingProposal.of(sheet, ImportKind.STAKEHOLDERS, known, CATALOGUE),
        known,
        CATALOGUE);
  }

  static Stream<Arguments> waysOut() {
    return Stream.of(RegisterFormat.CSV, RegisterFormat.XLSX, RegisterFormat.ODS)
        .flatMap(
            format ->
                Stream.of(
                    Arguments.of(format, CsvDialect.OPEN_DATA, ENGLISH),
                    Arguments.of(format, CsvDialect.EXCEL_ITALY, ENGLISH),
                    Arguments.of(format, CsvDialect.EXCEL_ITALY, ITALIAN)));
  }

  @ParameterizedTest
  @MethodSource("waysOut")
  void whatWasTakenOutIsTheSameInEveryFieldWhenItComesBack(
      RegisterFormat format, CsvDialect dialect, Messages messages) {
    var random = new Random(7);
    var all = new ArrayList<>(sample().stakeholders());
    for (var i = 0; i < 200; i++) all.add(full(random, i));

    var file = export(of(all), Register.STAKEHOLDERS, format, dialect, messages);
    var sheet = SheetReader.read(file, Progress.NONE);

    assertThat(
            MappingProposal.of(
                    sheet, ImportKind.STAKEHOLDERS, Surroundings.of(city, List.of()), CATALOGUE)
                .columns()
                .values())
        .containsExactlyInAnyOrder(StakeholderField.values());
    var plan = importAgain(file, all);
    assertThat(plan.rejected()).isEmpty();
    assertThat(plan.changed()).flatMap(ImportPlan.Changed::fields).isEmpty();
    assertThat(plan.same()).hasSize(all.size());
  }

  @ParameterizedTest
  @MethodSource("waysOut")
  void anotherWorkspaceGetsTheSameRecords(
      RegisterFormat format, CsvDialect dialect, Messages messages) {
    var random = new Random(8);
    var all = new ArrayList<Stakeholder>();
    for (var i = 0; i < 100; i++) all.add(full(random, i));

    var fresh =
        importAgain(export(of(all), Register.STAKEHOLDERS, format, dialect, messages), List.of())
            .fresh();

    assertThat(fresh).hasSize(100);
    for (var i = 0; i < 100; i++) {
      var copy = ((Entry.OfStakeholder) fresh.get(i).entry()).stakeholder();
      assertThat(StakeholderBuilder.builder(copy).city(city).build()).isEqualTo(all.get(i));
    }
  }

  private Stakeholder full(Random random, int number) {
    var reach =
        new Reach(
            nasty(random),
            nasty(random),
            nasty(random),
            nasty(random),
            random.nextInt(-900_000, 900_000) / 1e4,
            random.nextInt(-1_800_000, 1_800_000) / 1e4,
            "a" + number + "@example.org",
            "=b" + number + "@example.org",
            "+39 0" + number,
            nasty(random));
    var stance =
        new Stance(
            1 + random.nextInt(5),
            1 + random.nextInt(5),
            ParticipationLevel.DIALOGUE,
            ParticipationLevel.PARTNERSHIP,
            EngagementStatus.values()[random.nextInt(EngagementStatus.values().length)]);
    return new Stakeholder(
        StakeholderId.next(),
        0,
        city,
        nasty(random) + " " + number,
        nasty(random),
        CATALOGUE.categories().get(random.nextInt(CATALOGUE.categories().size())).id(),
        Helix.values()[random.nextInt(5)],
        nasty(random),
        "C" + number,
        reach,
        List.of(nasty(random) + "1", nasty(random) + "2"),
        stance,
        nasty(random),
        nasty(random),
        nasty(random),
        new Origin(nasty(random), "elenco", "K" + number));
  }

  private static String nasty(Random random) {
    var pieces =
        List.of(
            "=1+1", "+39", "-", "@x", "'=1", "''-", "è", "\"", ";", ",", "|", "\n", " x", "n.d.",
            "'", "null", "{0}", "€", "a;b", "«q»", "e'", "#", "👩‍🏫");
    var text = new StringBuilder();
    for (var i = random.nextInt(4); i >= 0; i--)
      text.append(pieces.get(random.nextInt(pieces.size())));
    return text.toString().strip().isEmpty() ? "x" : text.toString().strip();
  }

  @Test
  void excelInItalyGetsItsSeparatorMarkAndComma() throws IOException {
    var one =
        Stakeholder.named(city, "Città Futura", Helix.CIVIL_SOCIETY)
            .withCategory("third-sector")
            .withReach(Reach.NONE.withLatitude(41.1257).withPostalCode("00100"));

    var bytes =
        Files.readAllBytes(
            export(of(List.of(one)), Register.STAKEHOLDERS, CsvDialect.EXCEL_ITALY, ITALIAN));

    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(bytes, UTF_8))
        .startsWith("\uFEFFNome;Nome breve;Categoria;Elica;")
        .contains(
            "\r\nCittà Futura;;Ente del terzo settore;Società civile e cultura;",
            ";00100;",
            ";41,1257;")
        .endsWith("\r\n");
  }

  @Test
  void openDataIsPlainAndStableInBothLanguages() throws IOException {
    var one =
        Stakeholder.named(city, "Città Futura", Helix.CIVIL_SOCIETY)
            .withCategory("third-sector")
            .withReach(Reach.NONE.withLatitude(41.1257));

    var english =
        Files.readString(
            export(of(List.of(one)), Register.STAKEHOLDERS, CsvDialect.OPEN_DATA, ENGLISH));
    var italian =
        Files.readString(
            export(of(List.of(one)), Register.STAKEHOLDERS, CsvDialect.OPEN_DATA, ITALIAN));

    assertThat(english)
        .startsWith("name,short_name,category,helix,")
        .contains("\r\nCittà Futura,,third-sector,civil-society,", ",41.1257,")
        .isEqualTo(italian);
  }

  @Test
  void aFormulaIsTextInAWorkbookTooAndAPhoneNumberKeepsItsPlus() throws IOException {
    var evil =
        Stakeholder.named(city, "=cmd|'/c calc'!A1", Helix.BUSINESS)
            .withReach(Reach.NONE.withPhone("+39 080 1").withPostalCode("00100"));
    for (var format : List.of(RegisterFormat.XLSX, RegisterFormat.ODS)) {
      var file =
          export(of(List.of(evil)), Register.STAKEHOLDERS, format, CsvDialect.OPEN_DATA, ENGLISH);
      var cells = only(file);
      assertThat(cells)
          .contains("'=cmd|'/c calc'!A1", "+39 080 1", "00100")
          .noneMatch(it -> it.startsWith("="));
      try (var zip = new ZipFile(file.toFile())) {
        for (var entry : Collections.list(zip.entries()))
          assertThat(new String(zip.getInputStream(entry).readAllBytes(), UTF_8))
              .doesNotContain("<f>", "table:formula");
      }
    }
  }

  @Test
  void allRegistersGoIntoOneWorkbookWithASheetEach() {
    for (var format : List.of(RegisterFormat.XLSX, RegisterFormat.ODS)) {
      var target = folder.resolve("all." + format.ending());
      var written =
          RegisterExport.write(
              sample(),
              ExportOrder.ofAll(format, CsvDialect.EXCEL_ITALY, ITALIAN),
              target,
              CATALOGUE,
              Progress.NONE);
      var sheet = SheetReader.read(target, Progress.NONE);

      assertThat(((WorkbookFormat) sheet.format()).tabs())
          .extracting(WorkbookFormat.Tab::name)
          .containsExactlyInAnyOrder(
              Stream.of(Register.values()).map(ITALIAN::label).toArray(String[]::new));
      assertThat(written.records())
          .isEqualTo(
              Stream.of(Register.values())
                  .mapToInt(sample().withoutRestricted().withoutConfidential()::size)
                  .sum());
    }
  }

  @Test
  void whatOneFileCannotHoldIsNotWritten() {
    for (var order :
        List.of(
            ExportOrder.ofAll(RegisterFormat.CSV, CsvDialect.OPEN_DATA, ENGLISH),
            ExportOrder.of(Register.STEPS, RegisterFormat.VCARD, CsvDialect.OPEN_DATA, ENGLISH))) {
      assertThatThrownBy(
              () ->
                  RegisterExport.write(
                      sample(), order, folder.resolve("x"), CATALOGUE, Progress.NONE))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("problem.export.notInOneFile");
    }
    var wordy = Stakeholder.named(city, "Uno", Helix.BUSINESS).withNotes("x".repeat(40_000));
    assertThatThrownBy(
            () ->
                export(
                    of(List.of(wordy)),
                    Register.STAKEHOLDERS,
                    RegisterFormat.XLSX,
                    CsvDialect.OPEN_DATA,
                    ENGLISH))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("problem.export.cellTooLong");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void personsWhoseProcessingIsRestrictedStayHereAndAreCounted() {
    var free = person("Anna Prova", false);
    var restricted = person("Bruno Prova", true);
    var contents =
        new RegisterContents(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(free, restricted),
            List.of(),
            List.of());
    for (var format : RegisterFormat.values()) {
      var target = folder.resolve("p." + format.ending());
      var written =
          RegisterExport.write(
              contents,
              ExportOrder.of(Register.PERSONS, format, CsvDialect.OPEN_DATA, ENGLISH),
              target,
              CATALOGUE,
              Progress.NONE);
      assertThat(written)
          .isEqualTo(
              new RegisterExport.Written(
                  1,
                  Map.of(Withheld.RESTRICTED, 1),
                  format == RegisterFormat.CSV ? folder.resolve("p.csv-metadata.json") : null));
      assertThat(SheetReader.read(target, Progress.NONE).rows())
          .extracting(it -> it.cells().getFirst())
          .containsExactly("Anna Prova");
    }
  }

  private Person person(String name, boolean restricted) {
    return new Person(
        PersonId.next(), 0, city, name, null, null, null, null, null, null, restricted, null);
  }

  @Test
  void aFormulaIsTextWhereverItStands() throws IOException {
    var evil =
        Stakeholder.named(city, "=cmd|'/c calc'!A1", Helix.BUSINESS)
            .withTags(List.of("@x"))
            .withNotes("-1+1");
    var partnership =
        Partnership.named(city, "+patto", "partnership", "proposed")
            .withMembers(List.of(new Member(evil.id(), MemberRole.LEAD)));
    var contents =
        new RegisterContents(
            List.of(evil),
            List.of(partnership),
            List.of(),
            List.of(),
            List.of(),
            List.of(Activity.titled(city, "@somma", "course", null).withLead(evil.id())),
            List.of(),
            List.of(),
            List.of());

    for (var register :
        List.of(Register.STAKEHOLDERS, Register.PARTNERSHIPS, Register.ACTIVITIES)) {
      for (var dialect : CsvDialect.values()) {
        var sheet = SheetReader.read(export(contents, register, dialect, ENGLISH), Progress.NONE);
        assertThat(sheet.rows())
            .flatMap(Row::cells)
            .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*"));
      }
    }
  }

  @Test
  void partnershipsTellTheirMembersDatesAndActs() {
    var library = Stakeholder.named(city, "Biblioteca", Helix.CIVIL_SOCIETY);
    var school = Stakeholder.named(city, "Liceo; sede", Helix.ACADEMIA);
    var type = CATALOGUE.partnershipTypes().getFirst();
    var state = CATALOGUE.lifecycle().states().getFirst();
    var partnership =
        Partnership.named(city, "Patto", type.id(), state.id())
            .withAgreement(
                Agreement.NONE
                    .withStart(PartialDate.parse("2026-05-03"))
                    .withEnd(PartialDate.parse("2027-12"))
                    .withTacitRenewal(true)
                    .withActNumber("12/2026"))
            .withMembers(
                List.of(
                    new Member(library.id(), MemberRole.LEAD),
                    new Member(school.id(), MemberRole.PARTNER)));
    var contents =
        new RegisterContents(
            List.of(library, school),
            List.of(partnership),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    var people = only(export(contents, Register.PARTNERSHIPS, CsvDialect.EXCEL_ITALY, ITALIAN));
    var data = only(export(contents, Register.PARTNERSHIPS, CsvDialect.OPEN_DATA, ITALIAN));

    assertThat(people)
        .contains(
            "Patto", type.name().it(), state.name().it(), "03/05/2026", "12/2027", "sì", "12/2026");
    assertThat(people.get(5)).startsWith("Biblioteca (").contains("\"Liceo; sede (");
    assertThat(data)
        .contains(
            type.id(),
            state.id(),
            "2026-05-03",
            "2027-12",
            "true",
            "Biblioteca (lead); \"Liceo; sede (partner)\"");
  }

  @Test
  void aPersonStandsThereOnceARoleWithTheIdsThatFindItAgain() {
    var library = Stakeholder.named(city, "Biblioteca", Helix.CIVIL_SOCIETY);
    var person =
        new Person(
            PersonId.next(),
            0,
            city,
            "Anna Prova",
            "anna@example.org",
            "+39 1",
            null,
            null,
            null,
            null,
            false,
            null);
    var role =
        new PersonRole(
            PersonRoleId.next(),
            0,
            person.id(),
            library.id(),
            "Direttrice",
            PartialDate.parse("2024-05"),
            null);
    var alone = person.withId(PersonId.next()).withName("Bruno Prova");
    var contents =
        new RegisterContents(
            List.of(library),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(person, alone),
            List.of(role),
            List.of());

    var rows =
        SheetReader.read(
                export(contents, Register.PERSONS, CsvDialect.OPEN_DATA, ENGLISH), Progress.NONE)
            .rows();

    assertThat(rows.getFirst().cells())
        .containsExactly(
            "Anna Prova",
            "anna@example.org",
            "'+39 1",
            "",
            "",
            "",
            "",
            "false",
            "",
            "Biblioteca",
            "Direttrice",
            "2024-05",
            "",
            library.id().value().toString(),
            role.id().value().toString(),
            person.id().value().toString());
    assertThat(rows.get(1).cells())
        .startsWith("Bruno Prova")
        .endsWith("", "", alone.id().value().toString());
  }

  private static int personRows(RegisterContents contents) {
    var free = contents.withoutRestricted();
    return PersonInRole.all(free.persons(), free.roles()).size();
  }

  private static List<String> only(Path file) {
    return SheetReader.read(file, Progress.NONE).rows().getFirst().cells();
  }

  @ParameterizedTest
  @EnumSource(Register.class)
  void everyRegisterOfTheSampleIsATableInBothDialects(Register register) {
    var contents = sample();
    var expected =
        switch (register) {
          case STAKEHOLDERS -> contents.stakeholders().size();
          case PERSONS -> personRows(contents);
          case PARTNERSHIPS -> contents.partnerships().size();
          case STEPS -> contents.steps().size();
          case ACTIVITIES -> contents.activities().size();
          case CONTACTS -> contents.contacts().size();
          case BUDGET_LINES -> contents.budget().size();
          case MEETINGS, DECISIONS, ACTIONS, WORKING_GROUPS, CONTRIBUTIONS, ANSWERS ->
              contents.withoutConfidential().size(register);
        };
    for (var dialect : CsvDialect.values()) {
      for (var messages : List.of(ENGLISH, ITALIAN)) {
        var sheet = SheetReader.read(export(contents, register, dialect, messages), Progress.NONE);
        assertThat(sheet.rows()).hasSize(expected);
        assertThat(sheet.quarantined()).isEmpty();
        assertThat(sheet.remarks())
            .extracting(Remark::key)
            .containsExactly("import.remark.described");
      }
    }
  }

  @Test
  void costsKeepTheirCents() {
    var activity =
        Activity.titled(city, "Corso", CATALOGUE.activityTypes().getFirst().id(), null)
            .withCost(new BigDecimal("1234.50"));
    var contents =
        new RegisterContents(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(activity),
            List.of(),
            List.of(),
            List.of());

    assertThat(only(export(contents, Register.ACTIVITIES, CsvDialect.EXCEL_ITALY, ITALIAN)))
        .contains("1234,50");
    assertThat(only(export(contents, Register.ACTIVITIES, CsvDialect.OPEN_DATA, ITALIAN)))
        .contains("1234.50");
  }

  @Test
  void anEmptyRegisterIsATableWithoutRows() {
    assertThat(export(of(List.of()), Register.STAKEHOLDERS, CsvDialect.OPEN_DATA, ENGLISH))
        .content()
        .startsWith("name,")
        .hasLineCount(1);
  }

  @Test
  void aCancelledExportLeavesTheOldFile() throws IOException {
    var target = Files.writeString(folder.resolve("x.csv"), "old");

    assertThatThrownBy(
            () ->
                RegisterExport.write(
                    sample(),
                    ExportOrder.of(
                        Register.STAKEHOLDERS, RegisterFormat.CSV, CsvDialect.OPEN_DATA, ENGLISH),
                    target,
                    CATALOGUE,
                    (_, _) -> {
                      throw new Cancelled();
                    }))
        .isInstanceOf(Cancelled.class);
    assertThatThrownBy(
            () ->
                RegisterExport.write(
                    sample(),
                    ExportOrder.of(
                        Register.STEPS, RegisterFormat.CSV, CsvDialect.OPEN_DATA, ENGLISH),
                    folder,
                    CATALOGUE,
                    Progress.NONE))
        .isInstanceOf(UserProblem.class);

    assertThat(target).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aSheetKnowsWhichLineOfTheFileARowCameFrom() {
    Sheet sheet =
        SheetReader.read(
            export(sample(), Register.STEPS, CsvDialect.OPEN_DATA, ENGLISH), Progress.NONE);

    assertThat(sheet.rows().getFirst().line()).isEqualTo(2);
  }
}
