// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.text.EmailAddress;

/// Where a stakeholder is found and how it is reached. Postal codes and phone numbers are text.
///
/// @param area neighbourhood
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
/// @param pec certified e-mail
@RecordBuilder
public record Reach(
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String town,
    @Nullable String area,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String email,
    @Nullable String pec,
    @Nullable String phone,
    @Nullable String website)
    implements ReachBuilder.With {
  public static final Reach NONE =
      new Reach(null, null, null, null, null, null, null, null, null, null);

  public Reach {
    street = Blank.toNull(street, "stakeholder.street", 500);
    postalCode = Blank.toNull(postalCode, "stakeholder.postalCode", 20);
    town = Blank.toNull(town, "stakeholder.town", 200);
    area = Blank.toNull(area, "stakeholder.area", 200);
    email = EmailAddress.toNull(email, "stakeholder.email");
    pec = EmailAddress.toNull(pec, "stakeholder.pec");
    phone = Blank.toNull(phone, "stakeholder.phone", 100);
    website = Blank.toNull(website, "stakeholder.website", 500);
    if (latitude != null && !(Math.abs(latitude) <= 90))
      throw new InvalidValue("stakeholder.latitude", "latitude");
    if (longitude != null && !(Math.abs(longitude) <= 180))
      throw new InvalidValue("stakeholder.longitude", "longitude");
  }
}
