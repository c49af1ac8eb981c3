// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.disclosure.Sharing;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;

/// What partnerships do leaves as tables, without what is confidential and without those whose
/// processing is restricted.
class ProceedingsExportTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private final CityId city = CityId.next();
  private final Stakeholder library =
      Stakeholder.named(city, "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Person free = person("Anna Prova", false);
  private final Person restricted = person("Bruno Prova", true);
  private final Partnership pact =
      Partnership.named(city, "=Patto", "educational-pact", "proposed");
  private final WorkingGroup group =
      WorkingGroup.named(city, "Gruppo lettura")
          .withPartnership(pact.id())
          .withMandate("Leggere")
          .withFrom(PartialDate.parse("2026-05"))
          .withMembers(
              List.of(
                  GroupMember.of(library.id(), GroupRole.COORDINATOR),
                  GroupMember.of(free.id(), GroupRole.EXPERT),
                  GroupMember.of(restricted.id(), GroupRole.MEMBER)));
  private final AgendaItem open = AgendaItem.of("Orari");
  private final AgendaItem secret = AgendaItem.of("SEGRETO punto").withConfidential(true);
  private final Decision decided =
      Decision.of(open.id(), "Aprire la sera").withVotes(new Decision.Votes(5, 0, null));
  private final Decision hidden = Decision.of(secret.id(), "SEGRETO deciso");
  private final ActionItem action =
      ActionItem.of(open.id(), "Stampare gli orari")
          .with(it -> it.owner("Segreteria").due(PartialDate.parse("2026-12-01")));
  private final ActionItem hiddenAction =
      ActionItem.of(null, "SEGRETO da fare").withConfidential(true);
  private final Meeting meeting = meeting();
  private final Contribution contribution =
      Contribution.of(pact.id(), library.id(), 2026, ContributionKind.VOLUNTEER_TIME)
          .with(
              it ->
                  it.planned(new BigDecimal("10"))
                      .rate(new BigDecimal("21.5"))
                      .description("Volontari"));
  private final List<String> criteria = CATALOGUE.governance().criterionIds();
  private final GovernanceAnswer answer =
      GovernanceAnswer.blank(Side.PARTNER)
          .withStakeholder(library.id())
          .withRespondent("Direzione")
          .withRemark("SEGRETO nota")
          .withScores(
              List.of(
                  new Score(criteria.get(0), 4, "SEGRETO perché"),
                  new Score(criteria.get(3), null, "SEGRETO non so")));
  private final GovernanceAnswer mute = GovernanceAnswer.blank(Side.MUNICIPALITY);
  private final GovernanceRound round =
      GovernanceRound.on(pact.id(), LocalDate.of(2026, 11, 1), "Autunno")
          .withAnswers(List.of(answer, mute));
  private final RegisterContents contents =
      new RegisterContents(
          List.of(library),
          List.of(pact),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(free, restricted),
          List.of(),
          List.of(),
          new Proceedings(List.of(meeting), List.of(group), List.of(contribution), List.of(round)));
  @TempDir Path folder;

  private Meeting meeting() {
    var day = Meeting.on(city, LocalDate.of(2026, 11, 12), "Riunione di novembre");
    return day.with(
        it ->
            it.setting(
                    day.setting()
                        .with(
                            set ->
                                set.start(LocalTime.of(9, 30))
                                    .end(LocalTime.of(11, 0))
                                    .place("Sala; grande")))
                .context(new Context(pact.id(), group.id(), null))
                .agenda(List.of(open, secret))
                .attendees(
                    List.of(
                        Attendee.of(library.id()).withPresence(Presence.PRESENT),
                        Attendee.of(free.id(), "Bibliotecaria").withPresence(Presence.ONLINE),
                        Attendee.of(restricted.id(), "Assessore"),
                        Attendee.of(restricted.id(), null).withStakeholder(library.id()),
                        Attendee.guest("Ospite")))
                .outcomes(
                    List.of(
                        Outcome.of(open.id(), "Si apre, di sera"),
                        Outcome.of(null, "SEGRETO detto").withConfidential(true)))
                .decisions(List.of(decided, hidden))
                .actions(List.of(action, hiddenAction)));
  }

  private Person person(String name, boolean restricted) {
    return new Person(
        PersonId.next(), 0, city, name, null, null, null, null, null, null, restricted, null);
  }

  private RegisterExport.Written write(
      Register register, RegisterFormat format, CsvDialect dialect, boolean confidential) {
    return RegisterExport.write(
        contents,
        ExportOrder.of(register, format, dialect, ENGLISH)
            .sharedAs(confidential ? Sharing.CONFIDENTIAL : Sharing.FULL),
        file(register, format),
        CATALOGUE,
        Progress.NONE);
  }

  private Path file(Register register, RegisterFormat format) {
    return folder.resolve(register.id() + "." + format.ending());
  }

  /// The rows, each with its cells by the name of their column; blank ones are left out.
  private List<Map<String, String>> read(Register register, RegisterFormat format) {
    var sheet = SheetReader.read(file(register, format), Progress.NONE);
    assertThat(sheet.quarantined()).isEmpty();
    return sheet.rows().stream()
        .map(
            row -> {
              Map<String, String> cells = new HashMap<>();
              for (var i = 0; i < row.cells().size(); i++)
                if (!row.cells().get(i).isEmpty())
                  cells.put(sheet.columns().get(i), row.cells().get(i));
              return cells;
            })
        .toList();
  }

  private List<Map<String, String>> rows(Register register, RegisterFormat format) {
    write(register, format, CsvDialect.OPEN_DATA, false);
    return read(register, format);
  }

  private static String id(Record id) {
    var text = id.toString();
    return text.substring(text.indexOf("value=") + 6, text.length() - 1);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void aMeetingIsARowWithAllThatMayLeaveTheRoom(RegisterFormat format) {
    var written = write(Register.MEETINGS, format, CsvDialect.OPEN_DATA, false);
    assertEquals(1, written.records());
    assertEquals(4, written.confidential());
    var row =
        new HashMap<>(
            Map.of(
                "title", "Riunione di novembre",
                "kind", "partners",
                "status", "planned",
                "date", "2026-11-12",
                "start", "09:30",
                "end", "11:00",
                "place", "Sala; grande",
                "partnership", "'=Patto",
                "working_group", "Gruppo lettura"));
    row.put("agenda", "Orari");
    row.put(
        "attendees",
        "Biblioteca civica (present); Anna Prova (online); Biblioteca civica (invited); Ospite (invited)");
    row.put("outcomes", "\"Si apre, di sera\"");
    row.put("decisions", "Aprire la sera (Adopted)");
    row.put("actions", "\"Stampare gli orari (Segreteria, 2026-12-01)\"");
    row.put("open_actions", "1");
    row.put("partnership_id", id(pact.id()));
    row.put("working_group_id", id(group.id()));
    row.put("id", id(meeting.id()));
    assertEquals(List.of(row), read(Register.MEETINGS, format));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void decisionsAndActionsHaveRowsOfTheirOwn(RegisterFormat format) {
    assertEquals(
        List.of(
            Map.ofEntries(
                Map.entry("meeting", "Riunione di novembre"),
                Map.entry("date", "2026-11-12"),
                Map.entry("item", "Orari"),
                Map.entry("text", "Aprire la sera"),
                Map.entry("result", "adopted"),
                Map.entry("in_favour", "5"),
                Map.entry("against", "0"),
                Map.entry("confidential", "false"),
                Map.entry("meeting_id", id(meeting.id())),
                Map.entry("id", id(decided.id())))),
        rows(Register.DECISIONS, format));
    assertEquals(
        List.of(
            Map.ofEntries(
                Map.entry("meeting", "Riunione di novembre"),
                Map.entry("date", "2026-11-12"),
                Map.entry("item", "Orari"),
                Map.entry("text", "Stampare gli orari"),
                Map.entry("owner", "Segreteria"),
                Map.entry("due", "2026-12-01"),
                Map.entry("done", "false"),
                Map.entry("confidential", "false"),
                Map.entry("meeting_id", id(meeting.id())),
                Map.entry("id", id(action.id())))),
        rows(Register.ACTIONS, format));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void groupsContributionsAndAnswersAreTables(RegisterFormat format) {
    assertEquals(
        List.of(
            Map.ofEntries(
                Map.entry("name", "Gruppo lettura"),
                Map.entry("mandate", "Leggere"),
                Map.entry("partnership", "'=Patto"),
                Map.entry("from", "2026-05"),
                Map.entry("members", "Biblioteca civica (coordinator); Anna Prova (expert)"),
                Map.entry("partnership_id", id(pact.id())),
                Map.entry("id", id(group.id())))),
        rows(Register.WORKING_GROUPS, format));
    assertEquals(
        List.of(
            Map.ofEntries(
                Map.entry("partnership", "'=Patto"),
                Map.entry("stakeholder", "Biblioteca civica"),
                Map.entry("year", "2026"),
                Map.entry("kind", "volunteer-time"),
                Map.entry("description", "Volontari"),
                Map.entry("planned", number("10.00", format)),
                Map.entry("rate", number("21.50", format)),
                Map.entry("planned_value", number("215.00", format)),
                Map.entry("partnership_id", id(pact.id())),
                Map.entry("stakeholder_id", id(library.id())),
                Map.entry("id", id(contribution.id())))),
        rows(Register.CONTRIBUTIONS, format));
    var common =
        Map.of(
            "partnership", "'=Patto",
            "round", "Autunno",
            "round_date", "2026-11-01",
            "partnership_id", id(pact.id()),
            "round_id", id(round.id()));
    var first = new HashMap<>(common);
    first.put("side", "partner");
    first.put("stakeholder", "Biblioteca civica");
    first.put("respondent", "Direzione");
    first.put("criterion", criteria.get(0));
    first.put("score", "4");
    first.put("stakeholder_id", id(library.id()));
    first.put("id", id(answer.id()));
    var second = new HashMap<>(common);
    second.put("side", "municipality");
    second.put("id", id(mute.id()));
    assertEquals(List.of(first, second), rows(Register.ANSWERS, format));
    assertEquals(3, write(Register.ANSWERS, format, CsvDialect.OPEN_DATA, false).confidential());
  }

  /// A workbook shows a number without the zeros that a text keeps.
  private static String number(String number, RegisterFormat format) {
    return format == RegisterFormat.CSV
        ? number
        : new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  @Test
  void whatIsConfidentialGoesOutOnlyWhenAskedForAndIsMarked() {
    var written = write(Register.MEETINGS, RegisterFormat.CSV, CsvDialect.EXCEL_ITALY, true);
    assertEquals(0, written.confidential());
    assertThat(read(Register.MEETINGS, RegisterFormat.CSV).getFirst().values())
        .contains(
            "Orari; SEGRETO punto (confidential)",
            "Aprire la sera (Adopted); SEGRETO deciso (Adopted) (confidential)");
    write(Register.ACTIONS, RegisterFormat.XLSX, CsvDialect.EXCEL_ITALY, true);
    assertThat(read(Register.ACTIONS, RegisterFormat.XLSX))
        .extracting(it -> it.get("Confidential"))
        .containsExactly("no", "yes");
    write(Register.ANSWERS, RegisterFormat.ODS, CsvDialect.OPEN_DATA, true);
    assertThat(read(Register.ANSWERS, RegisterFormat.ODS))
        .extracting(it -> it.get("score_remark"))
        .containsExactly("SEGRETO perché", "SEGRETO non so", null);
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "ODS"})
  void nothingConfidentialAndNobodyRestrictedIsAnywhereInTheFile(RegisterFormat format)
      throws IOException {
    var target = folder.resolve("all." + format.ending());
    var written =
        RegisterExport.write(
            contents,
            ExportOrder.ofAll(format, CsvDialect.EXCEL_ITALY, Messages.in(Locale.ITALIAN)),
            target,
            CATALOGUE,
            Progress.NONE);
    assertEquals(7, written.confidential());
    assertEquals(1, written.restricted());
    try (var zip = new ZipFile(target.toFile())) {
      for (var part : Collections.list(zip.entries()))
        assertThat(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
            .doesNotContain("SEGRETO", "Bruno Prova", id(restricted.id()), "Assessore");
    }
  }

  /// The same with the name of somebody restricted wherever something can be typed.
  private RegisterContents named() {
    var name = restricted.name();
    var setting =
        meeting
            .setting()
            .with(it -> it.place("Da " + name).convenor(name).chair(name).minuteTaker(name));
    var typed =
        meeting.with(
            it ->
                it.title("Con " + name)
                    .setting(setting)
                    .notes("Chiamare " + name)
                    .agenda(List.of(AgendaItem.of("Tocca a " + name)))
                    .attendees(List.of(Attendee.guest(name)))
                    .outcomes(List.of(Outcome.of(null, "Detto da " + name)))
                    .decisions(List.of(Decision.of(null, "Nominare " + name)))
                    .actions(List.of(ActionItem.of(null, "Sentire " + name).withOwner(name))));
    var judged =
        answer.with(
            it ->
                it.respondent(name)
                    .remark("Per " + name)
                    .scores(List.of(new Score(criteria.getFirst(), 4, "Secondo " + name))));
    var words = LocalText.same("Passo di " + name);
    var step =
        PathFromTemplate.start(city, CATALOGUE)
            .steps()
            .getFirst()
            .with(
                it ->
                    it.title(words)
                        .purpose(words)
                        .criterion(words)
                        .lead(name)
                        .obstacle("Manca " + name)
                        .nextAction("Sentire " + name)
                        .lesson("Grazie a " + name)
                        .closing(new Closing(name, PartialDate.parse("2026-06-30"), "Di " + name)));
    return new RegisterContents(
        List.of(library),
        List.of(pact),
        List.of(step),
        List.of(),
        List.of(),
        List.of(),
        List.of(free, restricted),
        List.of(),
        List.of(
            Contact.on(city, LocalDate.of(2026, 11, 2), "Sentito " + name)
                .withPromises(List.of(Promise.of("Scrivere a " + name).withOwner(name)))),
        new Proceedings(
            List.of(typed),
            List.of(group.with(it -> it.name("Gruppo " + name).mandate("Di " + name).notes(name))),
            List.of(contribution.withDescription("Ore di " + name)),
            List.of(round.with(it -> it.name("Con " + name).answers(List.of(judged))))));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "ODS"})
  void aRestrictedPersonIsNotNamedWhereSomebodyTypedTheName(RegisterFormat format)
      throws IOException {
    var target = folder.resolve("named." + format.ending());
    RegisterExport.write(
        named(),
        ExportOrder.ofAll(format, CsvDialect.EXCEL_ITALY, ENGLISH).sharedAs(Sharing.CONFIDENTIAL),
        target,
        CATALOGUE,
        Progress.NONE);
    var inside = new StringBuilder();
    try (var zip = new ZipFile(target.toFile())) {
      for (var part : Collections.list(zip.entries()))
        inside.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
    }
    var hidden = "A person whose data must not be used";
    assertThat(inside)
        .doesNotContain(restricted.name())
        .contains("Anna Prova")
        .contains("Con " + hidden, "Sentito " + hidden, "Nominare " + hidden, "Secondo " + hidden);
  }

  @Test
  void aCsvHasItsDescriptionBesideIt() throws IOException {
    var written = write(Register.ANSWERS, RegisterFormat.CSV, CsvDialect.OPEN_DATA, false);
    assertThat(Files.readString(written.description()))
        .contains("\"name\" : \"score_remark\"", "\"name\" : \"criterion\"");
  }
}
