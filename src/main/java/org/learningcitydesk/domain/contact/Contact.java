// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
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
    summary = summary.strip();
    if (summary.isEmpty()) throw new InvalidValue("contact.summary", "isBlank");
    stakeholders = List.copyOf(stakeholders);
    people = List.copyOf(people);
    promises = List.copyOf(promises);
    if (stakeholders.stream().distinct().count() < stakeholders.size())
      throw new InvalidValue("contact.stakeholders", "twice");
    if (people.stream().map(Participant::person).distinct().count() < people.size())
      throw new InvalidValue("contact.people", "twice");
  }
}
