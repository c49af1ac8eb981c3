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
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.StartedPath;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// The planned ends of steps and the dues of their tasks as a calendar gets them.
class StepCalendarTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Rome"));
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final StartedPath path = PathFromTemplate.start(city.id(), Catalogue.shipped());
  @TempDir Path folder;

  @BeforeEach
  void aPath() {
    var step = path.steps().getFirst();
    var task = path.tasks().stream().filter(it -> it.step().equals(step.id())).findFirst();
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(path.path());
          tx.paths()
              .saveSteps(
                  List.of(step.withPlanned(new Step.Span(null, PartialDate.parse("2026-09")))));
          tx.paths()
              .saveTasks(List.of(task.orElseThrow().withDue(PartialDate.parse("2026-07-15"))));
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Map<String, VEvent> events() throws Exception {
    var file = folder.resolve("city.ics");
    CalendarExport.write(
        workspace,
        city.id(),
        new CalendarOrder(
            Set.of(CalendarPart.STEPS), SharingProfile.FULL, Messages.in(Locale.ENGLISH), CLOCK),
        file,
        Catalogue.shipped(),
        Progress.NONE);
    var calendar = new CalendarBuilder().build(new StringReader(Files.readString(file)));
    calendar.validate();
    var found = new HashMap<String, VEvent>();
    for (VEvent it : calendar.<VEvent>getComponents(Component.VEVENT))
      found.put(value(it, Property.UID), it);
    return found;
  }

  private static String value(VEvent it, String property) {
    return it.getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void anEndOfAMonthIsItsLastDayAndATaskHasItsDay() throws Exception {
    var step = path.steps().getFirst();
    var task = path.tasks().getFirst();
    var events = events();
    assertThat(events).containsOnlyKeys(step.id().value() + "-end", task.id().value().toString());
    var end = events.get(step.id().value() + "-end");
    assertEquals("20260930", value(end, Property.DTSTART));
    assertEquals("Planned end of step " + step.label(Locale.ENGLISH), value(end, Property.SUMMARY));
    var due = events.get(task.id().value().toString());
    assertEquals("20260715", value(due, Property.DTSTART));
    assertEquals("CONFIRMED", value(due, Property.STATUS));
  }

  @Test
  void whatIsDoneTakesItselfOutUnderANewerNumber() throws Exception {
    var step = path.steps().getFirst();
    var task = path.tasks().getFirst();
    var before = events();
    workspace.change(
        "change.test",
        tx -> {
          var steps = tx.paths().steps(city.id());
          tx.paths().saveSteps(List.of(steps.getFirst().withStatus(StepStatus.COMPLETED)));
          var tasks = tx.paths().tasks(city.id());
          tx.paths().saveTasks(List.of(tasks.getFirst().ticked(true, LocalDate.of(2026, 6, 1))));
        });
    var after = events();
    for (var uid : List.of(step.id().value() + "-end", task.id().value().toString())) {
      assertEquals("CANCELLED", value(after.get(uid), Property.STATUS));
      assertThat(sequence(after.get(uid))).isGreaterThan(sequence(before.get(uid)));
    }
  }

  private static int sequence(VEvent it) {
    return Integer.parseInt(value(it, Property.SEQUENCE));
  }
}
