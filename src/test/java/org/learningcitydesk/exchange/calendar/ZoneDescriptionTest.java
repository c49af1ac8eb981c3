// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.city.City;

class ZoneDescriptionTest {
  static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private static String written(String zone, int from, int to) {
    var calendar = new ICalendar();
    calendar.addComponent(
        ZoneDescription.of(ZoneId.of(zone), LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)));
    return Biweekly.write(calendar).go();
  }

  private static VTimeZone read(String text) {
    try {
      return (VTimeZone)
          new CalendarBuilder()
              .build(new StringReader(text))
              .getComponent(Component.VTIMEZONE)
              .orElseThrow();
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  /// The difference to UTC that another library finds in the description.
  static ZoneOffset offset(VTimeZone zone, ZonedDateTime time) {
    return ZoneOffset.of(
        zone.getApplicableObservance(time)
            .getProperty("TZOFFSETTO")
            .orElseThrow()
            .getValue()
            .replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2"));
  }

  @Test
  void romeIsToldByTwoRules() {
    assertThat(written("Europe/Rome", 2026, 2027).replace("\r\n", "\n"))
        .contains(
            """
            TZID:Europe/Rome
            BEGIN:DAYLIGHT
            DTSTART:20250330T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20251026T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Rome",
        "Europe/London",
        "Europe/Lisbon",
        "America/New_York",
        "America/Santiago",
        "Australia/Sydney",
        "Asia/Tokyo",
        "Asia/Kolkata",
        "Africa/Cairo",
        "Asia/Jerusalem",
        "UTC"
      })
  void eachZoneIsReadAsJavaKnowsIt(String name) {
    check(name, 2024, 2029);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Rome", "America/New_York", "Asia/Jerusalem", "Europe/Moscow"})
  void yearsBeforeTheRulesOfTodayAreToldOneByOne(String name) {
    check(name, 1993, 2016);
  }

  private static void check(String name, int from, int to) {
    var zone = read(written(name, from, to));
    var rules = ZoneId.of(name).getRules();
    for (var it = LocalDateTime.of(from, 1, 1, 5, 30);
        it.getYear() <= to;
        it = it.plusDays(3).plusHours(1)) {
      // The other library takes local times of changes for those of UTC.
      if (!rules.getOffset(it.minusHours(14)).equals(rules.getOffset(it.plusHours(14)))) continue;
      assertEquals(rules.getOffset(it), offset(zone, it.atZone(ZoneId.of(name))), name + " " + it);
    }
  }

  @Test
  void anItalianCityLivesByTheTimeOfRome() {
    assertEquals(ZoneId.of("Europe/Rome"), CityZone.of(City.named("Rivalta")));
    assertEquals(ZoneId.of("Europe/Vienna"), CityZone.of(City.named("Wels").withCountry("AT")));
    assertEquals(ZoneId.systemDefault(), CityZone.of(City.named("Rio").withCountry("BR")));
  }
}
