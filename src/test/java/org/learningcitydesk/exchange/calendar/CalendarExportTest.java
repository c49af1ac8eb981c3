// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.ActionItemId;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.OutcomeId;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// What is written is read back by another library than the one that wrote it.
class CalendarExportTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ROME);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta; sul, Lago");
  @TempDir Path folder;

  @BeforeEach
  void aCity() {
    workspace.change("change.test", tx -> tx.cities().save(city));
  }

  private final Partnership pact =
      Partnership.named(city.id(), "Rivalta legge", "memorandum", "active")
          .withAgreement(
              Agreement.NONE.with(
                  it ->
                      it.start(PartialDate.parse("2024-01-01"))
                          .end(PartialDate.parse("2026-12-31"))
                          .noticeDays(90)
                          .protocolNumber("0012345/2026")));

  private static Meeting at(Meeting it, String start, String end) {
    return it.withSetting(
        it.setting()
            .withStart(LocalTime.parse(start))
            .withEnd(end == null ? null : LocalTime.parse(end))
            .withPlace("Sala della Loggia, Municipio; primo piano"));
  }

  private Meeting meeting(String day, String title) {
    return Meeting.on(city.id(), LocalDate.parse(day), title);
  }

  private CalendarExport.Written write(Path target, Clock clock, String language) {
    return CalendarExport.write(
        workspace,
        city.id(),
        // The dates of the municipal year are there for every city of Italy.
        new CalendarOrder(
            EnumSet.complementOf(EnumSet.of(CalendarPart.PLANNING)),
            SharingProfile.FULL,
            Messages.in(Locale.of(language)),
            clock),
        target,
        CATALOGUE,
        Progress.NONE);
  }

  private String text() {
    return text(CLOCK);
  }

  private String text(Clock clock) {
    var target = folder.resolve("city.ics");
    write(target, clock, "en");
    try {
      return Files.readString(target, UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Calendar read(String text) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      calendar.validate();
      return calendar;
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, VEvent> events(String text) {
    return read(text).<VEvent>getComponents(Component.VEVENT).stream()
        .collect(Collectors.toMap(it -> value(it, Property.UID), it -> it));
  }

  private static String value(Component it, String property) {
    return it.getProperty(property).map(Property::getValue).orElse("");
  }

  /// The moment of a time, by the rules that stand in the file itself.
  private static Instant moment(String text, VEvent event, String property) {
    var zone =
        (net.fortuna.ical4j.model.component.VTimeZone)
            read(text).getComponent(Component.VTIMEZONE).orElseThrow();
    var time = java.time.LocalDateTime.parse(value(event, property), ZoneDescriptionTest.BASIC);
    return time.toInstant(ZoneDescriptionTest.offset(zone, time.atZone(ROME)));
  }

  private static List<String> alarms(VEvent event) {
    return event.getComponents().stream().map(it -> value((Component) it, "TRIGGER")).toList();
  }

  @Test
  void datesOfAgreementsComeWithTheReminders() {
    workspace.change(
        "change.test",
        tx -> {
          tx.partnerships().save(pact);
          var end =
              tx.alertRules().all(city.id()).stream()
                  .filter(it -> it.occasion() == AlertOccasion.END)
                  .findFirst()
                  .orElseThrow();
          tx.alertRules().save(end.withDaysBefore(List.of(60, 1)));
        });
    var events = events(text());
    var notice = events.get(pact.id().value() + "-notice-0");
    assertEquals("20261002", value(notice, "DTSTART"));
    assertEquals("20261003", value(notice, "DTEND"));
    assertEquals("Last day of notice: Rivalta legge", value(notice, "SUMMARY"));
    assertEquals(List.of("-P29DT15H", "-P6DT15H", "PT9H"), alarms(notice));
    var end = events.get(pact.id().value() + "-end-0");
    assertEquals("20261231", value(end, "DTSTART"));
    assertEquals(List.of("-P59DT15H", "-PT15H"), alarms(end));
    assertThat(value(end, "DESCRIPTION")).contains("Protocol number: 0012345/2026");
    assertThat(value(end, "TRANSP")).isEqualTo("TRANSPARENT");
  }

  @Test
  void aRenewedTermIsAnotherEntryAndLeapDaysHold() {
    var leap =
        pact.withAgreement(
            pact.agreement()
                .with(
                    it ->
                        it.start(PartialDate.parse("2024-02-29"))
                            .end(PartialDate.parse("2025-02-28"))
                            .noticeDays(null)
                            .tacitRenewal(true)));
    workspace.change("change.test", tx -> tx.partnerships().save(leap));
    var events = events(text());
    assertThat(events).containsOnlyKeys(pact.id().value() + "-end-2");
    var end = events.values().iterator().next();
    assertEquals("20270228", value(end, "DTSTART"));
    assertEquals("Agreement renews itself: Rivalta legge", value(end, "SUMMARY"));
  }

  @Test
  void whatWasConcludedBeforeItsEndTakesItselfOut() {
    workspace.change("change.test", tx -> tx.partnerships().save(pact));
    var before = events(text());
    workspace.change(
        "change.test",
        tx ->
            tx.partnerships()
                .save(
                    tx.partnerships()
                        .find(pact.id())
                        .orElseThrow()
                        .withState(
                            CATALOGUE.lifecycle().states().stream()
                                .filter(it -> it.isFinal() && !it.inForce())
                                .findFirst()
                                .orElseThrow()
                                .id())));
    var after = events(text());
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (uid, it) -> {
          assertEquals("CANCELLED", value(it, "STATUS"));
          assertThat(alarms(it)).isEmpty();
          assertThat(Integer.parseInt(value(it, "SEQUENCE")))
              .isGreaterThan(Integer.parseInt(value(before.get(uid), "SEQUENCE")));
        });
  }

  private void move(Partnership it, String state, String date) {
    workspace.change(
        "change.test",
        tx -> {
          var now = tx.partnerships().find(it.id()).orElseThrow();
          tx.partnerships().move(now.withState(state), PartialDate.parse(date), null);
        });
  }

  @Test
  void whatEndedLongAgoIsNotRenewedAndWhatNeverBeganIsNotThere() {
    var old =
        pact.with(
            it ->
                it.agreement(
                    pact.agreement()
                        .with(
                            on ->
                                on.start(PartialDate.parse("2018-01-01"))
                                    .end(PartialDate.parse("2018-12-31"))
                                    .tacitRenewal(true))));
    var never = pact.with(it -> it.id(PartnershipId.next()).state("approval"));
    var brought = pact.with(it -> it.id(PartnershipId.next()).state("concluded"));
    workspace.change("change.test", tx -> tx.partnerships().saveAll(List.of(old, never, brought)));
    workspace.change("change.test", tx -> tx.meetings().save(meeting("2026-06-20", "Una")));
    assertThat(events(text()).keySet())
        .filteredOn(it -> it.contains("-end-"))
        .containsExactly(old.id().value() + "-end-8");
    move(old, "concluded", "2020-05-01");
    move(never, "not-started", "2026-05-01");
    assertThat(events(text())).hasSize(1);
  }

  @Test
  void whatIsSuspendedRingsNoMoreUntilItGoesOn() {
    workspace.change("change.test", tx -> tx.partnerships().save(pact));
    var before = events(text());
    move(pact, "suspended", "2026-05-15");
    var suspended = events(text());
    assertThat(suspended.keySet()).isEqualTo(before.keySet()).hasSize(2);
    assertThat(suspended.values())
        .allSatisfy(it -> assertEquals("CANCELLED", value(it, "STATUS")))
        .allSatisfy(it -> assertThat(alarms(it)).isEmpty());
    move(pact, "active", "2026-06-01");
    assertThat(events(text()).values())
        .hasSize(2)
        .allSatisfy(it -> assertEquals("CONFIRMED", value(it, "STATUS")))
        .allSatisfy(it -> assertThat(alarms(it)).isNotEmpty());
  }

  @Test
  void howLongAMeetingTakesTellsNothingOfConfidentialItems() {
    var link = "https://teams.example.org/l/meetup-join/19:meeting_Mjk@thread.v2/0?x=1";
    var open = AgendaItem.of("Aperto").withMinutes(30);
    var secret = AgendaItem.of("Chiuso").withMinutes(60).withConfidential(true);
    var it = at(meeting("2026-06-20", "Una"), "15:00", null).withAgenda(List.of(open, secret));
    var meeting = it.withSetting(it.setting().withLink(link));
    workspace.change("change.test", tx -> tx.meetings().save(meeting));
    var event = events(text()).get(meeting.id().value().toString());
    assertThat(event.getProperty("DTEND")).isEmpty();
    assertThat(value(event, "DESCRIPTION")).contains(link);
  }

  @Test
  void meetingsAreRightInSummerAndWinter() {
    var summer = at(meeting("2026-07-15", "Estate"), "16:30", "18:00");
    var winter = at(meeting("2026-12-10", "Inverno"), "15:00", null);
    var long90 =
        at(meeting("2026-10-25", "Con ordine del giorno"), "23:30", null)
            .withAgenda(
                List.of(
                    AgendaItem.of("Uno").withMinutes(60), AgendaItem.of("Due").withMinutes(30)));
    var day = meeting("2026-09-01", "Senza ora");
    var month =
        meeting("2026-09-01", "Senza giorno")
            .withSetting(day.setting().withDate(PartialDate.parse("2026-11")));
    workspace.change(
        "change.test", tx -> tx.meetings().saveAll(List.of(summer, winter, long90, day, month)));
    var target = folder.resolve("m.ics");
    var written = write(target, CLOCK, "it");
    assertEquals(Map.of(CalendarPart.MEETINGS, 4), written.entries());
    assertEquals(1, written.undated());
    var text = text();
    var events = events(text);
    assertThat(text).contains("DTSTART;TZID=Europe/Rome:20260715T163000\r\n");
    var it = events.get(summer.id().value().toString());
    assertEquals(Instant.parse("2026-07-15T14:30:00Z"), moment(text, it, "DTSTART"));
    assertEquals(Instant.parse("2026-07-15T16:00:00Z"), moment(text, it, "DTEND"));
    assertEquals("Sala della Loggia, Municipio; primo piano", value(it, "LOCATION"));
    it = events.get(winter.id().value().toString());
    assertEquals(Instant.parse("2026-12-10T14:00:00Z"), moment(text, it, "DTSTART"));
    assertThat(it.getProperty("DTEND")).isEmpty();
    it = events.get(long90.id().value().toString());
    assertEquals("20261026T010000", value(it, "DTEND"));
    it = events.get(day.id().value().toString());
    assertEquals("20260901", value(it, "DTSTART"));
  }

  @Test
  void nothingThatHasToStayLeaves() {
    var known = Person.named(city.id(), "Anna Doni").withEmail("anna.doni@example.org");
    var anna = known.withPhone("+39 011 555 0101");
    var hidden = Person.named(city.id(), "Ugo Celati").withRestricted(true);
    var open = AgendaItem.of("Bilancio, chiedere a Ugo Celati").withMinutes(20);
    var secret = AgendaItem.of("Punto segretissimo").withConfidential(true);
    var meeting =
        at(meeting("2026-06-20", "Cabina di regia"), "15:00", "17:00")
            .with(
                it ->
                    it.agenda(List.of(open, secret))
                        .attendees(
                            List.of(
                                Attendee.of(anna.id(), "Assessora"),
                                Attendee.of(hidden.id(), null),
                                Attendee.guest("Rita Guidi, rita@example.org, tel. 333 4445556")))
                        .outcomes(
                            List.of(
                                new Outcome(OutcomeId.next(), null, "Esito riservato", true),
                                Outcome.of(open.id(), "Esito aperto")))
                        .decisions(List.of(Decision.of(secret.id(), "Decisione nascosta")))
                        .actions(
                            List.of(
                                due(ActionItem.of(secret.id(), "Azione del punto segreto")),
                                due(ActionItem.of(null, "Azione riservata").withConfidential(true)),
                                due(ActionItem.of(open.id(), "Scrivere ad Anna: 011/5550101")))));
    workspace.change(
        "change.test",
        tx -> {
          tx.persons().save(anna);
          tx.persons().save(hidden);
          tx.meetings().save(meeting);
        });
    var text = text().replace("\r\n ", "");
    assertThat(text)
        .contains("Bilancio", "Anna Doni", "Rita Guidi", "To do: Scrivere ad Anna: …")
        .doesNotContain("segret", "riservat", "nascosta", "Esito", "@", "555", "333", "Celati");
    assertThat(events(text())).hasSize(2);
  }

  private static ActionItem due(ActionItem it) {
    return it.withDue(PartialDate.parse("2026-07-31"));
  }

  @Test
  void takenAgainAnEntryIsTheSameAndAChangeIsSeen() {
    var meeting = at(meeting("2026-06-20", "Cabina di regia"), "15:00", "17:00");
    var action = due(ActionItem.of(null, "Convocare"));
    var activity =
        Activity.titled(city.id(), "Festa", "event", PartialDate.parse("2026-06-21"))
            .withEnd(PartialDate.parse("2026-06-23"));
    workspace.change(
        "change.test",
        tx -> {
          tx.meetings().save(meeting.withActions(List.of(action)));
          tx.activities().save(activity);
          tx.partnerships().save(pact);
        });
    var first = sequences(events(text()));
    assertEquals(first, sequences(events(text(Clock.offset(CLOCK, java.time.Duration.ofDays(1))))));
    assertThat(first)
        .containsOnlyKeys(
            meeting.id().value().toString(),
            action.id().value().toString(),
            activity.id().value().toString(),
            pact.id().value() + "-notice-0",
            pact.id().value() + "-end-0");
    workspace.change(
        "change.test",
        tx -> {
          var it = tx.meetings().find(meeting.id()).orElseThrow();
          tx.meetings().save(it.withStatus(MeetingStatus.CANCELLED));
          var party = tx.activities().find(activity.id()).orElseThrow();
          tx.activities().save(party.withStatus(ActivityStatus.CANCELLED));
          var pact = tx.partnerships().find(this.pact.id()).orElseThrow();
          tx.partnerships().save(pact.withName("Rivalta legge ancora"));
        });
    var events = events(text());
    sequences(events).forEach((uid, it) -> assertThat(it).isGreaterThan(first.get(uid)));
    for (var it : List.of(meeting.id().value(), action.id().value(), activity.id().value()))
      assertEquals("CANCELLED", value(events.get(it.toString()), "STATUS"));
    var party = events.get(activity.id().value().toString());
    assertEquals("20260621", value(party, "DTSTART"));
    assertEquals("20260624", value(party, "DTEND"));
  }

  private static Map<String, Integer> sequences(Map<String, VEvent> events) {
    var found = new HashMap<String, Integer>();
    events.forEach((uid, it) -> found.put(uid, Integer.valueOf(value(it, "SEQUENCE"))));
    return found;
  }

  @Test
  void anActionThatIsDoneBeforeItsDayTakesItselfOut() {
    var done = due(ActionItem.of(null, "Convocare")).ticked(true, LocalDate.of(2026, 5, 30));
    var old = ActionItem.of(null, "Vecchia").withDue(PartialDate.parse("2026-05-01"));
    var meeting =
        meeting("2026-04-20", "Cabina")
            .withActions(
                List.of(
                    done,
                    old.ticked(true, LocalDate.of(2026, 5, 1)),
                    old.withId(ActionItemId.next())));
    workspace.change("change.test", tx -> tx.meetings().save(meeting));
    var events = events(text());
    assertEquals("CANCELLED", value(events.get(done.id().value().toString()), "STATUS"));
    assertThat(events).hasSize(3).doesNotContainKey(old.id().value().toString());
  }

  @Test
  void hostileTextStaysText() {
    var nasty =
        "END:VEVENT\r\nBEGIN:VALARM\nATTACH:file:///etc/passwd; a,b\\n \u0000\u0007\u001b[31m\ud800 "
            + "👩‍🏫🏛️ ";
    var text = nasty + "Èàù🏛️;".repeat(50_000 / 6);
    var meeting =
        at(meeting("2026-06-20", "Titolo " + nasty), "15:00", "17:00")
            .withActions(List.of(due(ActionItem.of(null, text))));
    workspace.change("change.test", tx -> tx.meetings().save(meeting));
    var written = text();
    var events = events(written);
    assertThat(events).hasSize(2);
    var it = events.get(meeting.id().value().toString());
    assertThat(alarms(it)).isEmpty();
    assertEquals(
        "Titolo END:VEVENT BEGIN:VALARM ATTACH:file:///etc/passwd; a,b\\n [31m 👩‍🏫🏛️",
        value(it, "SUMMARY"));
    var action = events.get(meeting.actions().getFirst().id().value().toString());
    assertThat(value(action, "SUMMARY").codePointCount(0, value(action, "SUMMARY").length()))
        .isEqualTo(250);
    assertThat(value(action, "DESCRIPTION")).contains("Èàù🏛️;".repeat(50_000 / 6));
    assertThat(written.lines()).allMatch(line -> line.getBytes(UTF_8).length < 400);
    assertThat(written).doesNotContain("\u0000", "\u001b", "\ufffd", "?");
  }

  @Test
  void aCityWithoutDatesGetsNoFile() {
    var target = folder.resolve("none.ics");
    assertThatThrownBy(() -> write(target, CLOCK, "it"))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.calendar.empty", it.key()));
    assertThat(target).doesNotExist();
  }

  @Test
  void onlyWhatIsWantedAndNotLongOver() {
    workspace.change(
        "change.test",
        tx -> {
          tx.partnerships().save(pact);
          tx.meetings().save(meeting("2025-05-31", "Vecchia"));
          tx.meetings().save(meeting("2025-06-01", "Un anno fa"));
        });
    var written =
        CalendarExport.write(
            workspace,
            city.id(),
            new CalendarOrder(
                EnumSet.of(CalendarPart.MEETINGS),
                SharingProfile.FULL,
                Messages.in(Locale.ITALIAN),
                CLOCK),
            folder.resolve("m.ics"),
            CATALOGUE,
            Progress.NONE);
    assertEquals(
        new CalendarExport.Written(
            Map.of(CalendarPart.MEETINGS, 1), 0, 0, 1, LocalDate.of(2025, 6, 1), Map.of()),
        written);
    assertThat(written.sentences(Messages.in(Locale.ITALIAN)))
        .containsExactly(
            "Una voce: 0 scadenze di accordi, una riunione, 0 azioni da svolgere, 0 attività, 0 scadenze del percorso.",
            "Una voce conclusa prima del 1 giu 2025 è stata esclusa.");
  }

  @Test
  void aDayIsADayWhereverTheComputerStands() {
    workspace.change("change.test", tx -> tx.partnerships().save(pact));
    var here = TimeZone.getDefault();
    try {
      for (var it : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Europe/Rome")) {
        TimeZone.setDefault(TimeZone.getTimeZone(it));
        assertThat(text()).contains("DTSTART;VALUE=DATE:20261231\r\n", "DTSTAMP:20260601T100000Z");
      }
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void theSampleCityIsReadInBothLanguages() throws IOException {
    var contents = SampleCity.generate(1, LocalDate.of(2026, 6, 1), CATALOGUE);
    try (var sample = Workspace.inMemory(_ -> {})) {
      SampleCityWriter.write(sample, contents, Progress.NONE);
      for (var language : Messages.LANGUAGES) {
        var target = folder.resolve(language + ".ics");
        var written =
            CalendarExport.write(
                sample,
                contents.city().id(),
                CalendarOrder.ofAll(Messages.in(language), CLOCK),
                target,
                CATALOGUE,
                Progress.NONE);
        assertThat(events(Files.readString(target))).hasSize(written.all());
        assertThat(written.entries()).containsOnlyKeys(CalendarPart.values());
      }
    }
  }
}
