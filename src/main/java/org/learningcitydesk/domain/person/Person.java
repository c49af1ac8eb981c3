// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.text.EmailAddress;
import org.learningcitydesk.domain.time.PartialDate;

/// Somebody the city has to do with. What a person is to a stakeholder is a dated role.
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
    name = Blank.strip(name);
    if (name.isEmpty()) throw new InvalidValue("person.name", "isBlank");
    if (name.length() > 300) throw new InvalidValue("person.name", "tooLong");
    email = EmailAddress.toNull(email, "person.email");
    phone = Blank.toNull(phone, "person.phone", 100);
    legalBasis = Blank.toNull(legalBasis, "person.legalBasis", 100);
    origin = Blank.toNull(origin, "person.origin", 300);
    notes = Blank.toNull(notes);
  }

  /// A person of whom only the name is known.
  public static Person named(CityId city, String name) {
    return new Person(
        PersonId.next(), 0, city, name, null, null, null, null, null, null, false, null);
  }
}
