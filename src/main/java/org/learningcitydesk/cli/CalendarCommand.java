// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.calendar.CalendarExport;
import org.learningcitydesk.exchange.calendar.CalendarOrder;
import org.learningcitydesk.exchange.calendar.CalendarPart;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the dates of a city as a calendar file.
@Command(name = "calendar")
final class CalendarCommand extends FileCommand.IntoAFile {
  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      converter = Choice.Part.class,
      descriptionKey = "cli.option.only")
  List<String> only = List.of();

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin RecipientOption recipient = new RecipientOption();

  CalendarCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    var disclosure = recipient.disclosure(profile.chosen(), List.of(SharedKinds.CALENDAR));
    var order = order().sharedAs(profile.chosen());
    CityId city;
    var people = 0;
    try (var workspace = look()) {
      city = city(workspace).id();
      if (disclosure.isTold()) {
        people = CalendarExport.people(workspace, city, order, Catalogue.shipped());
        new Handover(workspace, city, disclosure).require(people);
      }
      var written =
          CalendarExport.write(
              workspace, city, order, target.file, Catalogue.shipped(), Progress.NONE);
      console.say("cli.report.done", shown(target.file));
      written.sentences(console.messages()).forEach(console.out()::println);
    }
    keep(city, disclosure, Map.of(Handover.PERSONS, people));
    return Cli.DONE;
  }

  private CalendarOrder order() {
    var clock = Clock.systemDefaultZone();
    if (only.isEmpty()) return CalendarOrder.ofAll(words(), clock);
    return new CalendarOrder(
        only.stream()
            .map(it -> Code.of(CalendarPart.class, it))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CalendarPart.class))),
        profile.chosen(),
        words(),
        clock);
  }
}
