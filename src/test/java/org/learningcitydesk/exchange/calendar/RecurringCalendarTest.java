// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// Activities with times and recurrences, expanded by another library from what is written.
class RecurringCalendarTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ROME);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  @TempDir Path folder;

  @BeforeEach
  void aCity() {
    workspace.change("change.test", tx -> tx.cities().save(city));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Activity activity(String start, String from, String to, Recurrence recurrence) {
    return Activity.titled(city.id(), "Corso", "citizen-course", PartialDate.parse(start))
        .withTiming(
            new Timing(
                from == null ? null : LocalTime.parse(from),
                to == null ? null : LocalTime.parse(to),
                recurrence));
  }

  private static Recurrence weekly(int times, String... leftOut) {
    return new Recurrence(
        Rhythm.Weeks.SAME_DAY,
        1,
        new Limit.Times(times),
        List.of(leftOut).stream().map(LocalDate::parse).toList());
  }

  private VEvent written(Activity it) throws Exception {
    workspace.change("change.test", tx -> tx.activities().save(it));
    return event();
  }

  private VEvent event() throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(text()));
    calendar.validate();
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private String text() throws Exception {
    var file = folder.resolve("city.ics");
    CalendarExport.write(
        workspace,
        city.id(),
        // The dates of the municipal year are there for every city of Italy.
        new CalendarOrder(
            EnumSet.complementOf(EnumSet.of(CalendarPart.PLANNING)),
            SharingProfile.FULL,
            Messages.in(Locale.ENGLISH),
            CLOCK),
        file,
        Catalogue.shipped(),
        Progress.NONE);
    return Files.readString(file);
  }

  private static List<Instant> moments(VEvent event) {
    return event
        .calculateRecurrenceSet(
            new Period<Temporal>(
                LocalDate.parse("2026-01-01").atStartOfDay(ROME),
                LocalDate.parse("2046-01-01").atStartOfDay(ROME)))
        .stream()
        .map(Period::getStart)
        .map(Instant::from)
        .sorted()
        .toList();
  }

  private static String value(VEvent it, String property) {
    return it.getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void atHalfPastFiveInSummerAndInWinter() throws Exception {
    var course = activity("2026-10-15", "17:30", "19:30", weekly(4, "2026-10-29"));
    var event = written(course);
    assertThat(moments(event))
        .containsExactly(
            Instant.parse("2026-10-15T15:30:00Z"),
            Instant.parse("2026-10-22T15:30:00Z"),
            Instant.parse("2026-11-05T16:30:00Z"));
    assertEquals("20261015T193000", value(event, Property.DTEND));
    assertThat(text())
        .contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Rome:20261015T173000", "EXDATE;TZID=");
    assertEquals(course.id().value().toString(), value(event, Property.UID));
  }

  @Test
  void acrossTheSpringChangeToo() throws Exception {
    var event = written(activity("2027-03-21", "10:00", "11:00", weekly(3)));
    assertThat(moments(event))
        .containsExactly(
            Instant.parse("2027-03-21T09:00:00Z"),
            Instant.parse("2027-03-28T08:00:00Z"),
            Instant.parse("2027-04-04T08:00:00Z"));
  }

  @Test
  void aTimeThatTheClocksPassOverIsTheHourAfter() throws Exception {
    var event = written(activity("2027-03-28", "02:30", "04:00", null));
    assertEquals("20270328T033000", value(event, Property.DTSTART));
    assertEquals("20270328T040000", value(event, Property.DTEND));
  }

  @Test
  void whatBeginsAtATimeThatTheClocksPassOverIsHeldAtThatTimeAgain() throws Exception {
    for (var to : new String[] {"04:00", "03:00", null}) {
      var everyOther =
          new Recurrence(
              Rhythm.Weeks.SAME_DAY,
              2,
              new Limit.Times(17),
              List.of(LocalDate.parse("2027-04-11")));
      var course = activity("2027-03-28", "02:30", to, everyOther);
      var event = written(course);
      assertEquals("20270328T023000", raw(text(), "DTSTART;TZID=Europe/Rome:"));
      assertThat(moments(event))
          .hasSize(16)
          .startsWith(Instant.parse("2027-03-28T01:30:00Z"), Instant.parse("2027-04-25T00:30:00Z"))
          .endsWith(Instant.parse("2027-10-24T00:30:00Z"), Instant.parse("2027-11-07T01:30:00Z"));
      assertEquals(
          to == null ? "" : to.equals("04:00") ? "PT1H30M" : "PT30M", value(event, "DURATION"));
      workspace.change("change.test", tx -> tx.activities().remove(course.id()));
    }
  }

  @Test
  void aSeriesWhoseFirstNightIsShorterTakesAsLongAsItsClocksSay() throws Exception {
    var event =
        written(
            activity("2027-03-27", null, null, null)
                .with(
                    it ->
                        it.end(PartialDate.parse("2027-03-28"))
                            .timing(
                                new Timing(LocalTime.of(23, 0), LocalTime.of(4, 0), weekly(2)))));
    assertEquals("PT5H", value(event, Property.DURATION));
    assertThat(moments(event))
        .containsExactly(
            Instant.parse("2027-03-27T22:00:00Z"), Instant.parse("2027-04-03T21:00:00Z"));
  }

  @Test
  void aDayLeftOutInTheHourThatTheClocksPassOverIsLeftOut() throws Exception {
    var event = written(activity("2027-03-21", "02:30", "02:45", weekly(3, "2027-03-28")));
    assertThat(moments(event))
        .containsExactly(
            Instant.parse("2027-03-21T01:30:00Z"), Instant.parse("2027-04-04T00:30:00Z"));
  }

  @Test
  void theFirstDayLeftOutInTheHourThatTheClocksPassOverIsLeftOut() throws Exception {
    var event = written(activity("2027-03-28", "02:30", "04:00", weekly(3, "2027-03-28")));
    assertThat(moments(event))
        .containsExactly(
            Instant.parse("2027-04-04T00:30:00Z"), Instant.parse("2027-04-11T00:30:00Z"));
  }

  @Test
  void aSeriesThatBeginsInTheHourThatComesTwiceBeginsInTheFirst() throws Exception {
    for (var to : new String[] {"02:45", "04:00"}) {
      var course = activity("2026-10-25", "02:30", to, weekly(4, "2026-11-08"));
      var event = written(course);
      assertEquals("20261025T023000", raw(text(), "DTSTART;TZID=Europe/Rome:"));
      assertThat(moments(event))
          .containsExactly(
              Instant.parse("2026-10-25T00:30:00Z"),
              Instant.parse("2026-11-01T01:30:00Z"),
              Instant.parse("2026-11-15T01:30:00Z"));
      assertEquals(to.equals("04:00") ? "PT1H30M" : "", value(event, "DURATION"));
      workspace.change("change.test", tx -> tx.activities().remove(course.id()));
    }
  }

  private static String raw(String text, String name) {
    return text.lines()
        .filter(it -> it.startsWith(name))
        .map(it -> it.substring(name.length()))
        .findFirst()
        .orElse("");
  }

  @Test
  void whatEndsWhereTheClocksLandLastsAsLongAsItWasMeantTo() throws Exception {
    var event = written(activity("2026-03-29", "02:30", "03:00", null));
    assertEquals("20260329T033000", value(event, Property.DTSTART));
    assertEquals("20260329T040000", value(event, Property.DTEND));
  }

  @Test
  void theTwentyNinthOfFebruaryStaysInLeapYears() throws Exception {
    var yearly = new Recurrence(new Rhythm.Years(), 1, new Limit.Times(3), List.of());
    var event = written(activity("2028-02-29", "10:00", null, yearly));
    assertThat(moments(event))
        .containsExactly(
            Instant.parse("2028-02-29T09:00:00Z"),
            Instant.parse("2032-02-29T09:00:00Z"),
            Instant.parse("2036-02-29T09:00:00Z"));
    assertThat(value(event, Property.RRULE)).contains("BYMONTHDAY=29", "COUNT=3");
  }

  @Test
  void wholeDaysAreRepeatedAsDays() throws Exception {
    var event = written(activity("2026-10-15", null, null, weekly(3, "2026-10-22")));
    assertEquals("20261015", value(event, Property.DTSTART));
    assertEquals("20261016", value(event, Property.DTEND));
    assertThat(text()).contains("EXDATE;VALUE=DATE:20261022");
  }

  @Test
  void aCourseOverManyDaysDoesNotGoOnThroughTheNights() throws Exception {
    var event =
        written(
            activity("2026-10-15", "17:30", "19:30", null)
                .withEnd(PartialDate.parse("2026-10-20")));
    assertEquals("20261015", value(event, Property.DTSTART));
    assertThat(value(event, Property.DESCRIPTION)).contains("From 17:30 to 19:30");
  }

  @Test
  void aPostponedOneIsCancelledUnderTheSameNameAndANewerNumber() throws Exception {
    var course = activity("2026-10-15", "17:30", "19:30", weekly(4));
    var before = written(course);
    workspace.change(
        "change.test",
        tx -> {
          var it = tx.activities().find(course.id()).orElseThrow();
          tx.activities().save(it.withStatus(ActivityStatus.POSTPONED));
        });
    var after = event();
    assertEquals(value(before, Property.UID), value(after, Property.UID));
    assertEquals("CANCELLED", value(after, Property.STATUS));
    assertThat(sequence(after)).isGreaterThan(sequence(before));
  }

  private static int sequence(VEvent it) {
    return Integer.parseInt(value(it, Property.SEQUENCE));
  }

  @Test
  void anotherPartnerMakesANewerEntry() throws Exception {
    var library = Stakeholder.named(city.id(), "Biblioteca", Helix.CIVIL_SOCIETY);
    workspace.change("change.test", tx -> tx.stakeholders().save(library));
    var course = activity("2026-10-15", null, null, null);
    var before = sequence(written(course));
    workspace.change(
        "change.test",
        tx -> {
          var it = tx.activities().find(course.id()).orElseThrow();
          tx.activities().save(it.withPartners(List.of(library.id())));
        });
    var after = sequence(event());
    assertThat(after).isGreaterThan(before);
    workspace.undo();
    assertThat(sequence(event())).isGreaterThan(after);
  }

  @Test
  void anAgendaOrAGuestMoreMakesANewerMeeting() throws Exception {
    var meeting = Meeting.on(city.id(), LocalDate.parse("2026-06-20"), "Cabina di regia");
    workspace.change("change.test", tx -> tx.meetings().save(meeting));
    var first = sequence(event());
    edit(meeting, it -> it.withAgenda(List.of(AgendaItem.of("Bilancio"))));
    var second = sequence(event());
    assertThat(second).isGreaterThan(first);
    edit(meeting, it -> it.withAttendees(List.of(Attendee.guest("Rita Guidi"))));
    var third = sequence(event());
    assertThat(third).isGreaterThan(second);
    workspace.undo();
    assertThat(sequence(event())).isGreaterThan(third);
    var before = sequence(event());
    edit(meeting, it -> it);
    assertEquals(before, sequence(event()));
  }

  private void edit(Meeting meeting, java.util.function.UnaryOperator<Meeting> change) {
    workspace.change(
        "change.test",
        tx -> tx.meetings().save(change.apply(tx.meetings().find(meeting.id()).orElseThrow())));
  }
}
