// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;

/// An organisation, group or office with a stake in the learning city. Its people are Persons, not
/// part of it.
///
/// @param category id of the catalogue
@RecordBuilder
public record Stakeholder(
    StakeholderId id,
    long version,
    CityId city,
    String name,
    @Nullable String shortName,
    @Nullable String category,
    Helix helix,
    @Nullable String sectorNotes,
    @Nullable String taxCode,
    Reach reach,
    List<String> tags,
    Stance stance,
    @Nullable String offers,
    @Nullable String needs,
    @Nullable String notes,
    Origin origin)
    implements StakeholderBuilder.With {
  public Stakeholder {
    name = Blank.strip(name);
    if (name.isEmpty()) throw new InvalidValue("stakeholder.name", "isBlank");
    if (name.length() > 300) throw new InvalidValue("stakeholder.name", "tooLong");
    shortName = Blank.toNull(shortName, "stakeholder.shortName", 100);
    category = Blank.toNull(category);
    sectorNotes = Blank.toNull(sectorNotes);
    taxCode = Blank.toNull(taxCode, "stakeholder.taxCode", 20);
    tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    offers = Blank.toNull(offers);
    needs = Blank.toNull(needs);
    notes = Blank.toNull(notes);
  }

  /// A stakeholder of which only name and helix are known.
  public static Stakeholder named(CityId city, String name, Helix helix) {
    return new Stakeholder(
        StakeholderId.next(),
        0,
        city,
        name,
        null,
        null,
        helix,
        null,
        null,
        Reach.NONE,
        List.of(),
        Stance.NEW,
        null,
        null,
        null,
        Origin.UNKNOWN);
  }
}
