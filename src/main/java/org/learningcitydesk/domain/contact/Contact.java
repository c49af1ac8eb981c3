// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// An entry of the contact log: one for all who took part.
///
/// @param step of the path that it was about
/// @param stakeholders each once, in the order of their entry
/// @param people each once, in the order of their entry
/// @param promises in the order of their entry
@RecordBuilder
public record Contact(
    ContactId id,
    long version,
    CityId city,
    PartialDate date,
    ContactKind kind,
    String summary,
    @Nullable StepId step,
    List<StakeholderId> stakeholders,
    List<Participant> people,
    List<Promise> promises)
    implements ContactBuilder.With {
  public Contact {
    summary = Blank.strip(summary);
    if (summary.isEmpty()) throw new InvalidValue("contact.summary", "isBlank");
    stakeholders = List.copyOf(stakeholders);
    people = List.copyOf(people);
    promises = List.copyOf(promises);
    if (stakeholders.stream().distinct().count() < stakeholders.size())
      throw new InvalidValue("contact.stakeholders", "twice");
    if (people.stream().map(Participant::person).distinct().count() < people.size())
      throw new InvalidValue("contact.people", "twice");
  }

  /// A contact of today of which little is known yet.
  public static Contact on(CityId city, LocalDate day, String summary) {
    return new Contact(
        ContactId.next(),
        0,
        city,
        PartialDate.of(day),
        ContactKind.MEETING,
        summary,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  /// How many promises wait to be kept.
  public long openPromises() {
    return promises.stream().filter(it -> !it.done()).count();
  }

  /// This contact with one of its promises changed.
  public Contact withPromise(PromiseId which, UnaryOperator<Promise> change) {
    return withPromises(
        promises.stream().map(it -> it.id().equals(which) ? change.apply(it) : it).toList());
  }

  /// The beginning of the summary, where there is room for a few words only.
  public String title() {
    return titleOf(summary);
  }

  /// The beginning of a summary: its first line, or as many words as have room.
  public static String titleOf(String summary) {
    var room = 80;
    var line = summary.lines().findFirst().orElse(summary).strip();
    if (line.length() <= room) return line.length() < summary.length() ? line + " …" : line;
    var cut = line.lastIndexOf(' ', room);
    return line.substring(0, cut < room / 2 ? room : cut) + " …";
  }
}
