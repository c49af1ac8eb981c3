// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.ReachBuilder;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderBuilder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.StanceBuilder;
import org.learningcitydesk.exchange.tabular.WordList;

/// A stakeholder filled from the texts of a row. What the row leaves blank stays as it was: a list
/// never erases what the city knows.
record Filled(Mapping mapping, Surroundings known, Catalogue catalogue) {
  /// A stakeholder that was not known. The defaults of the mapping hold for it.
  Stakeholder fresh(Map<Field, String> values) {
    var name = values.get(StakeholderField.NAME);
    if (name == null) throw new Refused("import.row.noName");
    var category = chosen(values, StakeholderField.CATEGORY);
    var helix =
        given(values)
            .or(() -> helixOf(category))
            .or(
                () ->
                    Optional.ofNullable(mapping.otherwise(StakeholderField.HELIX)).map(Helix::of));
    var begun =
        Stakeholder.named(
            known.city(), name, helix.orElseThrow(() -> new Refused("import.row.noHelix")));
    var kept = Identity.free(values.get(StakeholderField.ID), known.elsewhere());
    if (kept != null) begun = begun.withId(new StakeholderId(kept));
    if (!category.isEmpty()) begun = begun.withCategory(category);
    if (kept == null && !values.containsKey(StakeholderField.EXTERNAL_KEY))
      begun = begun.withOrigin(new Origin(mapping.source(), null, null));
    return fill(begun, values, true);
  }

  private String chosen(Map<Field, String> values, Field field) {
    var otherwise = mapping.otherwise(field);
    return values.getOrDefault(field, otherwise == null ? "" : otherwise);
  }

  /// A known stakeholder with what the file says of it.
  ///
  /// @param byIdentity whether it was found by its own id or key, so that the file may also say
  ///   where it comes from
  Stakeholder changed(Stakeholder before, Map<Field, String> values, boolean byIdentity) {
    var category = values.get(StakeholderField.CATEGORY);
    var moved =
        category != null && !category.equals(before.category())
            ? helixOf(category)
            : Optional.<Helix>empty();
    return fill(
        before.withHelix(given(values).or(() -> moved).orElse(before.helix())), values, byIdentity);
  }

  private static Optional<Helix> given(Map<Field, String> values) {
    return Optional.ofNullable(values.get(StakeholderField.HELIX)).map(Helix::of);
  }

  private Optional<Helix> helixOf(String category) {
    return catalogue.category(category).map(Category::helix);
  }

  private static Stakeholder fill(Stakeholder base, Map<Field, String> values, boolean byIdentity) {
    var all = StakeholderBuilder.builder(base);
    var reach = ReachBuilder.builder(base.reach());
    var stance = StanceBuilder.builder(base.stance());
    values.forEach(
        (field, it) -> {
          switch ((StakeholderField) field) {
            case NAME -> all.name(it);
            case SHORT_NAME -> all.shortName(it);
            case CATEGORY -> all.category(it);
            case SECTOR_NOTES -> all.sectorNotes(it);
            case TAX_CODE -> all.taxCode(it);
            case TAGS -> all.tags(WordList.split(it));
            case OFFERS -> all.offers(it);
            case NEEDS -> all.needs(it);
            case NOTES -> all.notes(it);
            case STREET -> reach.street(it);
            case POSTAL_CODE -> reach.postalCode(it);
            case TOWN -> reach.town(it);
            case AREA -> reach.area(it);
            case LATITUDE -> reach.latitude(Double.valueOf(it));
            case LONGITUDE -> reach.longitude(Double.valueOf(it));
            case EMAIL -> reach.email(it);
            case PEC -> reach.pec(it);
            case PHONE -> reach.phone(it);
            case WEBSITE -> reach.website(it);
            case INFLUENCE -> stance.influence(Integer.valueOf(it));
            case INTEREST -> stance.interest(Integer.valueOf(it));
            case PARTICIPATION_NOW -> stance.now(ParticipationLevel.of(it));
            case PARTICIPATION_WANTED -> stance.wanted(ParticipationLevel.of(it));
            case ENGAGEMENT -> stance.engagement(EngagementStatus.of(it));
            // Both were looked at above and below: they depend on what is there already.
            case ID, HELIX, ORIGIN, EXTERNAL_SOURCE, EXTERNAL_KEY -> {}
          }
        });
    return all.reach(reach.build())
        .stance(stance.build())
        .origin(origin(base.origin(), values, byIdentity))
        .build();
  }

  private static Origin origin(Origin before, Map<Field, String> values, boolean byIdentity) {
    var text =
        values.getOrDefault(StakeholderField.ORIGIN, Objects.requireNonNullElse(before.text(), ""));
    // Found by its name only, a stakeholder of another list stays with that list.
    if (!byIdentity && before.key() != null) return new Origin(text, before.source(), before.key());
    return new Origin(
        text,
        either(values, StakeholderField.EXTERNAL_SOURCE, before.source()),
        either(values, StakeholderField.EXTERNAL_KEY, before.key()));
  }

  private static @Nullable String either(
      Map<Field, String> values, Field field, @Nullable String otherwise) {
    var value = values.get(field);
    return value == null ? otherwise : value;
  }
}
