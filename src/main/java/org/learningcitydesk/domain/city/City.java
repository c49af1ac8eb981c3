// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;

/// A municipality on its way to being a learning city.
///
/// @param country ISO 3166-1 alpha-2
/// @param istatCode six digits of the Italian statistics office
/// @param ipaCode code in the index of public administrations
/// @param sample true for the fictional city that ships with the application
@RecordBuilder
public record City(
    CityId id,
    long version,
    String name,
    String country,
    @Nullable String region,
    @Nullable String istatCode,
    @Nullable String ipaCode,
    @Nullable String website,
    @Nullable String mayor,
    @Nullable String contact,
    @Nullable String motivation,
    @Nullable String plan,
    ManifestoSignature manifesto,
    boolean sample)
    implements CityBuilder.With {
  public City {
    name = name.strip();
    if (name.isEmpty()) throw new InvalidValue("city.name", "isBlank");
    region = Blank.toNull(region);
    istatCode = Blank.toNull(istatCode);
    if (istatCode != null && !istatCode.matches("\\d{6}"))
      throw new InvalidValue("city.istatCode", "istatCode");
    ipaCode = Blank.toNull(ipaCode);
    website = Blank.toNull(website);
    mayor = Blank.toNull(mayor);
    contact = Blank.toNull(contact);
    motivation = Blank.toNull(motivation);
    plan = Blank.toNull(plan);
  }

  /// A city of which only the name is known.
  public static City named(String name) {
    return new City(
        CityId.next(),
        0,
        name,
        "IT",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        ManifestoSignature.NONE,
        false);
  }
}
