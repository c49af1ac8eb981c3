// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.i18n.Messages;

class CalendarWordsTest {
  private static final City CITY = City.named("Rivalta");
  private static final CalendarWords WORDS =
      new CalendarWords(
          Messages.in(Locale.ENGLISH),
          List.of(
              Person.named(CITY.id(), "Anna Doni").withPhone("+39 0115 550 101"),
              Person.named(CITY.id(), "Ugo (Celati)").withRestricted(true),
              Person.named(CITY.id(), "Ada").withRestricted(true)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Scrivere a anna.doni+sala@comune.example.it oggi  | Scrivere a … oggi
          <anna@example.org>                                 | <…>
          Chiamare 0115-550101 o 0039 0115 550101            | Chiamare … o …
          Da fuori +44 20 7946 0018.                         | Da fuori ….
          Tel. 333 1234567, cell: 3331234567                 | Tel. …, cell: …
          Prot. 0012345/2026 del 2026-05-03, euro 1.250.000  | Prot. 0012345/2026 del 2026-05-03, euro 1.250.000
          Delibera 2026/0000123, ore 15:00-17:00             | Delibera 2026/0000123, ore 15:00-17:00
          https://meet.example.org/j/81234567890?pwd=1       | https://meet.example.org/j/81234567890?pwd=1
          Ada apre la strada                                 | A person whose data must not be used apre la strada
          Parla UGO (CELATI)                                 | Parla A person whose data must not be used
          """)
  void addressesNumbersAndHiddenNamesDoNotLeave(String typed, String written) {
    assertEquals(written, WORDS.typed(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://teams.microsoft.com/l/meetup-join/19:meeting_Mjk@thread.v2/0?context=%7b%7d",
        "HTTPS://meet.example.org/+39011555010"
      })
  void aLinkStillLeadsWhereItDid(String link) {
    assertEquals(link, WORDS.linkOrTyped(" " + link + "\u0007\n"));
    assertEquals("Da … con …", WORDS.linkOrTyped("Da anna@example.org con +39011555010"));
  }

  @Test
  void aHeadingIsOneLineAndNotCutThroughASign() {
    assertEquals("Uno due", CalendarWords.heading(" Uno\n\t due "));
    var long300 = "🏛".repeat(300);
    assertEquals("🏛".repeat(249) + "…", CalendarWords.heading(long300));
  }

  @Test
  void aLongTextIsLookedAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (var it : List.of("a", "1", "a.", "1 ", "@", "a@", "+", "tel ", "\u0001"))
            assertThat(WORDS.typed(it.repeat(50_000))).isNotNull();
        });
  }
}
