// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// A contact. What it is to a stakeholder is a dated role.
///
/// @param legalBasis why the data may be kept (article 6 of the GDPR)
/// @param restricted processing is restricted: left out of lists, reports and packages (article 18)
@RecordBuilder
public record Person(
    PersonId id,
    long version,
    CityId city,
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String legalBasis,
    @Nullable PartialDate informedOn,
    @Nullable String origin,
    @Nullable PartialDate retentionUntil,
    boolean restricted,
    @Nullable String notes)
    implements PersonBuilder.With {
  public Person {
    name = name.strip();
    if (name.isEmpty()) throw new InvalidValue("person.name", "isBlank");
    email = Blank.toNull(email);
    phone = Blank.toNull(phone);
    legalBasis = Blank.toNull(legalBasis);
    origin = Blank.toNull(origin);
    notes = Blank.toNull(notes);
  }
}
