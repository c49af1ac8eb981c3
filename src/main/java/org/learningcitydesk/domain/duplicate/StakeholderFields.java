// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import static org.learningcitydesk.domain.duplicate.MergeField.Preference.BOTH;
import static org.learningcitydesk.domain.duplicate.MergeField.Preference.LONGER;
import static org.learningcitydesk.domain.duplicate.MergeField.Preference.NEWER;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.duplicate.MergeField.Preference;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.ReachBuilder;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;

/// What two stakeholders that become one have to settle.
final class StakeholderFields {
  static final List<MergeField<Stakeholder>> ALL =
      List.of(
          text("name", LONGER, it -> it.name(), (it, value) -> it.withName(value)),
          text("shortName", NEWER, Stakeholder::shortName, Stakeholder::withShortName),
          field(
              "category",
              LONGER,
              it -> new Classified(it.category(), it.helix()),
              (it, other) -> it.withCategory(other.category()).withHelix(other.helix())),
          united("sectorNotes", Stakeholder::sectorNotes, Stakeholder::withSectorNotes),
          text("taxCode", NEWER, Stakeholder::taxCode, Stakeholder::withTaxCode),
          reach("street", LONGER, Reach::street, ReachBuilder.With::withStreet),
          reach("postalCode", NEWER, Reach::postalCode, ReachBuilder.With::withPostalCode),
          reach("town", NEWER, Reach::town, ReachBuilder.With::withTown),
          reach("area", NEWER, Reach::area, ReachBuilder.With::withArea),
          field(
              "coordinates",
              NEWER,
              it -> Coordinates.of(it.reach()),
              (it, other) ->
                  it.withReach(
                      it.reach()
                          .withLatitude(other.reach().latitude())
                          .withLongitude(other.reach().longitude()))),
          reach("email", NEWER, Reach::email, ReachBuilder.With::withEmail),
          reach("pec", NEWER, Reach::pec, ReachBuilder.With::withPec),
          new MergeField<>(
              "stakeholder.phone",
              it -> it.reach().phone(),
              (it, other) -> it.withReach(it.reach().withPhone(other.reach().phone())),
              (it, other) ->
                  it.withReach(
                      it.reach()
                          .withPhone(
                              Joined.texts(it.reach().phone(), other.reach().phone(), ", "))),
              NEWER),
          reach("website", NEWER, Reach::website, ReachBuilder.With::withWebsite),
          new MergeField<>(
              "stakeholder.tags",
              Stakeholder::tags,
              (it, other) -> it.withTags(other.tags()),
              (it, other) -> it.withTags(Joined.tags(it.tags(), other.tags())),
              BOTH),
          stance(
              "engagement",
              it -> it.engagement() == EngagementStatus.IDENTIFIED ? null : it.engagement(),
              (it, other) -> it.withEngagement(other.engagement())),
          stance("influence", Stance::influence, (it, o) -> it.withInfluence(o.influence())),
          stance("interest", Stance::interest, (it, other) -> it.withInterest(other.interest())),
          stance("participationNow", Stance::now, (it, other) -> it.withNow(other.now())),
          stance("participationWanted", Stance::wanted, (it, o) -> it.withWanted(o.wanted())),
          united("offers", Stakeholder::offers, Stakeholder::withOffers),
          united("needs", Stakeholder::needs, Stakeholder::withNeeds),
          united("notes", Stakeholder::notes, Stakeholder::withNotes),
          new MergeField<>(
              "stakeholder.origin",
              it -> it.origin().text(),
              (it, other) -> it.withOrigin(origin(other.origin().text(), it.origin())),
              (it, other) ->
                  it.withOrigin(
                      origin(
                          Joined.texts(it.origin().text(), other.origin().text(), "; "),
                          it.origin())),
              BOTH),
          field(
              "externalKey",
              NEWER,
              it -> ListKey.of(it.origin()),
              (it, other) -> it.withOrigin(origin(it.origin().text(), other.origin()))));

  private StakeholderFields() {}

  private static MergeField<Stakeholder> field(
      String name,
      Preference preference,
      Function<Stakeholder, @Nullable Object> value,
      BinaryOperator<Stakeholder> take) {
    return new MergeField<>("stakeholder." + name, value, take, null, preference);
  }

  private static MergeField<Stakeholder> text(
      String name,
      Preference preference,
      Function<Stakeholder, @Nullable String> value,
      BiFunction<Stakeholder, String, Stakeholder> wither) {
    return field(
        name, preference, value::apply, (it, other) -> wither.apply(it, value.apply(other)));
  }

  private static MergeField<Stakeholder> united(
      String name,
      Function<Stakeholder, @Nullable String> value,
      BiFunction<Stakeholder, String, Stakeholder> wither) {
    return new MergeField<>(
        "stakeholder." + name,
        value::apply,
        (it, other) -> wither.apply(it, value.apply(other)),
        (it, other) -> wither.apply(it, Joined.texts(value.apply(it), value.apply(other), "\n")),
        BOTH);
  }

  private static MergeField<Stakeholder> reach(
      String name,
      Preference preference,
      Function<Reach, @Nullable String> value,
      BiFunction<Reach, String, Reach> wither) {
    return field(
        name,
        preference,
        it -> value.apply(it.reach()),
        (it, other) -> it.withReach(wither.apply(it.reach(), value.apply(other.reach()))));
  }

  private static MergeField<Stakeholder> stance(
      String name, Function<Stance, @Nullable Object> value, BinaryOperator<Stance> take) {
    return field(
        name,
        NEWER,
        it -> value.apply(it.stance()),
        (it, other) -> it.withStance(take.apply(it.stance(), other.stance())));
  }

  private static Origin origin(@Nullable String text, Origin key) {
    return new Origin(text, key.source(), key.key());
  }
}
