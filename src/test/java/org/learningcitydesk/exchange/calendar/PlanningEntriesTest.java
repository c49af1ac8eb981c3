// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

class PlanningEntriesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-08-01T10:00:00Z"), ZoneId.of("Europe/Rome"));
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  @TempDir Path folder;

  @BeforeEach
  void aCity() {
    workspace.change("change.test", tx -> tx.cities().save(city));
  }

  private String written() throws Exception {
    var target = folder.resolve("dates.ics");
    CalendarExport.write(
        workspace,
        city.id(),
        new CalendarOrder(
            EnumSet.of(CalendarPart.PLANNING),
            SharingProfile.FULL,
            Messages.in(Locale.ITALIAN),
            CLOCK),
        target,
        Catalogue.shipped(),
        Progress.NONE);
    return Files.readString(target).replace("\r\n ", "");
  }

  @Test
  void theDatesOfThisYearAndTheNextHaveUidsOfTheirOwnAndRemindAhead() throws Exception {
    var text = written();
    assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(5);
    for (var day : List.of("20260731", "20261115", "20270731", "20271115"))
      assertThat(text).contains("DTSTART;VALUE=DATE:" + day);
    assertThat(text).contains(city.id().value() + "-planning-document-2026");
    assertThat(text).contains(city.id().value() + "-draft-budget-2027");
    assertThat(text).contains("Termini ed eccezioni variano");
    // Three reminders each, but none of the one that is past.
    assertThat(text.split("BEGIN:VALARM", -1)).hasSize(10);
    assertThat(written()).contains(city.id().value() + "-draft-budget-2027");
  }

  @Test
  void whoSwitchesThemOffIsRidOfThoseToCome() throws Exception {
    workspace.change(
        "change.test",
        tx ->
            tx.alertRules()
                .save(
                    AlertRule.usual(city.id(), AlertOccasion.PLANNING).withDaysBefore(List.of())));
    var text = written();
    assertThat(text.split("STATUS:CANCELLED", -1)).hasSize(4);
    assertThat(text).doesNotContain("STATUS:CONFIRMED").doesNotContain("VALARM");
  }

  private List<String> values(String property) throws Exception {
    return written().lines().filter(it -> it.startsWith(property + ":")).distinct().toList();
  }

  private long sequence() throws Exception {
    return Long.parseLong(values("SEQUENCE").getFirst().substring("SEQUENCE:".length()));
  }

  @Test
  void theyWereLastEditedWithTheCityAndTheirNumberNeverFalls() throws Exception {
    assertThat(values("LAST-MODIFIED")).hasSize(1).noneMatch(it -> it.contains(":1970"));
    var first = sequence();
    var rule = AlertRule.usual(city.id(), AlertOccasion.PLANNING).withDaysBefore(List.of());
    workspace.change("change.test", tx -> tx.alertRules().save(rule));
    var second = sequence();
    assertThat(second).isGreaterThanOrEqualTo(first).isPositive();
    workspace.undo();
    var third = sequence();
    assertThat(third).isGreaterThanOrEqualTo(second);
    workspace.redo();
    assertThat(sequence()).isGreaterThanOrEqualTo(third);
    assertThat(values("LAST-MODIFIED")).hasSize(1).noneMatch(it -> it.contains(":1970"));
  }
}
