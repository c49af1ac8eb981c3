// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.Naming;
import org.learningcitydesk.domain.disclosure.Sharing;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.disclosure.Withheld;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.SharingWords;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// Writes the dates of a city as a file that Outlook, Google Calendar, Thunderbird and telephones
/// take. Taken again later, it changes the entries that are there instead of doubling them.
public final class CalendarExport {
  private CalendarExport() {}

  /// What was written.
  ///
  /// @param entries how many of each part; parts without any are left out
  /// @param cancelled how many of them say that something does not take place
  /// @param undated records that were left out because no day is known of them
  /// @param past entries that were left out because they were over before that day
  /// @param since the first day that the file holds
  /// @param withheld what others do not get to see
  public record Written(
      Map<CalendarPart, Integer> entries,
      int cancelled,
      int undated,
      int past,
      LocalDate since,
      Map<Withheld, Integer> withheld) {
    public int of(CalendarPart part) {
      return entries.getOrDefault(part, 0);
    }

    public int all() {
      return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The same in words.
    public List<String> sentences(Messages messages) {
      var all = new ArrayList<String>();
      all.add(
          messages.get(
              "calendar.written",
              all(),
              of(CalendarPart.AGREEMENTS),
              of(CalendarPart.MEETINGS),
              of(CalendarPart.ACTIONS),
              of(CalendarPart.ACTIVITIES),
              of(CalendarPart.STEPS),
              of(CalendarPart.PLANNING)));
      if (cancelled > 0) all.add(messages.get("calendar.writtenCancelled", cancelled));
      if (undated > 0) all.add(messages.get("calendar.leftUndated", undated));
      if (past > 0) all.add(messages.get("calendar.leftPast", past, since));
      all.addAll(SharingWords.sentences(withheld, messages));
      return all;
    }
  }

  /// Writes the dates of a city from a year ago on.
  ///
  /// @throws UserProblem where there are none, or the file cannot be written
  public static Written write(
      Workspace workspace,
      CityId city,
      CalendarOrder order,
      Path target,
      Catalogue catalogue,
      Progress progress) {
    var read = workspace.read(tx -> read(tx, city, order, catalogue));
    var source = read.source();
    var zone = CityZone.of(source.city());
    var clock = order.clock().withZone(zone);
    var chosen = chosen(source, order, catalogue, LocalDate.now(clock));
    var entries = chosen.entries();
    if (entries.isEmpty()) throw new UserProblem("problem.calendar.empty", source.city().name());
    var words = new CalendarWords(order.messages(), source.persons().values());
    var name = CalendarWords.heading(words.get("calendar.name", words.typed(source.city().name())));
    var about = SharingWords.about(Sharing.of(order.profile()), order.messages());
    var file = new CalendarFile(name, about, entries, zone, clock.instant(), order.messages());
    TargetFile.write(target, out -> file.write(out, progress));
    return written(entries, chosen.undated(), chosen.past(), chosen.since(), read.withheld());
  }

  /// How many people the file names.
  public static int people(
      Workspace workspace, CityId city, CalendarOrder order, Catalogue catalogue) {
    return workspace.read(
        tx -> {
          var source = CalendarSource.read(tx, city);
          var today = LocalDate.now(order.clock().withZone(CityZone.of(source.city())));
          var others = tx.sharedAs(SharingProfile.REDACTED, city, catalogue.lifecycle()).sight();
          var naming = new Naming(others);
          if (order.profile() == SharingProfile.FULL)
            for (var it : chosen(source, order, catalogue, today).entries()) {
              naming.hear(it.summary());
              if (it.description() != null) naming.hear(it.description());
              if (it.place() != null) naming.hear(it.place());
            }
          return naming.people();
        });
  }

  /// What goes into the file.
  ///
  /// @param undated records without a day
  /// @param past entries that were over before the first day of the file
  private record Choice(List<CalendarEntry> entries, int undated, int past, LocalDate since) {}

  private static Choice chosen(
      CalendarSource source, CalendarOrder order, Catalogue catalogue, LocalDate today) {
    var words = new CalendarWords(order.messages(), source.persons().values());
    var undated = 0;
    var found = new ArrayList<CalendarEntry>();
    for (var it : kinds(source, catalogue, words, today)) {
      if (!order.parts().contains(it.part())) continue;
      found.addAll(it.all());
      undated += it.undated();
    }
    var since = today.minusYears(1);
    var entries = found.stream().filter(it -> !it.when().lastDay().isBefore(since)).toList();
    return new Choice(entries, undated, found.size() - entries.size(), since);
  }

  private record Read(CalendarSource source, Map<Withheld, Integer> withheld) {}

  /// What the one who gets it may see, and what stays out of the parts that were asked for.
  private static Read read(Tx tx, CityId city, CalendarOrder order, Catalogue catalogue) {
    var shared = tx.sharedAs(order.profile(), city, catalogue.lifecycle());
    var source = CalendarSource.read(shared, city);
    var types =
        order.parts().stream().map(CalendarPart::type).collect(Collectors.<Class<?>>toSet());
    return new Read(source, shared.sight().tally().of(types));
  }

  /// All that a calendar may hold. What has dates of its own is added here.
  private static List<Entries> kinds(
      CalendarSource source, Catalogue catalogue, CalendarWords words, LocalDate today) {
    return List.of(
        new AgreementEntries(source, catalogue, words, today),
        new MeetingEntries(source, words),
        new ActionEntries(source, words, today),
        new ActivityEntries(source, catalogue, words),
        new StepEntries(source, words, today),
        new PlanningEntries(source, words, today));
  }

  private static Written written(
      List<CalendarEntry> entries,
      int undated,
      int past,
      LocalDate since,
      Map<Withheld, Integer> withheld) {
    var counts = new EnumMap<CalendarPart, Integer>(CalendarPart.class);
    for (var it : entries) counts.merge(it.part(), 1, Integer::sum);
    var cancelled =
        (int) entries.stream().filter(it -> it.certainty() == Certainty.CANCELLED).count();
    return new Written(counts, cancelled, undated, past, since, withheld);
  }
}
