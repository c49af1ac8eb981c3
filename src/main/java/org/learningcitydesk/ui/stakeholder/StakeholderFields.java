// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.ui.control.bulk.EditableField;
import org.learningcitydesk.ui.control.bulk.EditableFields;
import org.learningcitydesk.ui.control.bulk.Input;

/// The fields of stakeholders that can be edited in bulk and pasted.
final class StakeholderFields {
  private static final Input<String> LINE = new Input.Text(false);
  private static final Input<String> LINES = new Input.Text(true);
  private static final Input.Choice<Integer> SCORE =
      new Input.Choice<>(
          () -> List.of(1, 2, 3, 4, 5),
          (it, messages) -> messages.get("stakeholder.score." + it),
          it -> List.of(it.toString()));

  private StakeholderFields() {}

  /// The category comes before the helix, which follows from it unless it is set.
  static EditableFields<Stakeholder> of(StakeholderScreenModel model, Catalogue catalogue) {
    return new EditableFields<>(
        "stakeholder",
        field("name", LINE, Stakeholder::name, Stakeholder::withName).always().own(),
        List.of(
            field(
                "category",
                Input.entries(catalogue.categories()),
                Stakeholder::category,
                model::inCategory),
            field(
                    "helix",
                    Input.codes(List.of(Helix.values())),
                    Stakeholder::helix,
                    Stakeholder::withHelix)
                .always(),
            field("tags", new Input.Tags(model::tags), Stakeholder::tags, Stakeholder::withTags),
            stance(
                    "engagement",
                    Input.codes(List.of(EngagementStatus.values())),
                    Stance::engagement,
                    Stance::withEngagement)
                .always(),
            stance("influence", SCORE, Stance::influence, Stance::withInfluence),
            stance("interest", SCORE, Stance::interest, Stance::withInterest),
            stance("participationNow", levels(), Stance::now, Stance::withNow),
            stance("participationWanted", levels(), Stance::wanted, Stance::withWanted),
            reach("town", Reach::town, Reach::withTown),
            reach("area", Reach::area, Reach::withArea),
            reach("postalCode", Reach::postalCode, Reach::withPostalCode),
            reach("street", Reach::street, Reach::withStreet).own(),
            reach("email", Reach::email, Reach::withEmail).own(),
            reach("pec", Reach::pec, Reach::withPec).own(),
            reach("phone", Reach::phone, Reach::withPhone).own(),
            reach("website", Reach::website, Reach::withWebsite).own(),
            field("shortName", LINE, Stakeholder::shortName, Stakeholder::withShortName).own(),
            field("taxCode", LINE, Stakeholder::taxCode, Stakeholder::withTaxCode).own(),
            field("sectorNotes", LINE, Stakeholder::sectorNotes, Stakeholder::withSectorNotes),
            field("offers", LINES, Stakeholder::offers, Stakeholder::withOffers),
            field("needs", LINES, Stakeholder::needs, Stakeholder::withNeeds),
            field("notes", LINES, Stakeholder::notes, Stakeholder::withNotes),
            origin("origin", Origin::text, (it, to) -> new Origin(to, it.source(), it.key())),
            origin(
                "externalSource", Origin::source, (it, to) -> new Origin(it.text(), to, it.key())),
            origin("externalKey", Origin::key, (it, to) -> new Origin(it.text(), it.source(), to))
                .own()),
        null,
        it -> it.id().value().toString(),
        model::named);
  }

  private static Input.Choice<ParticipationLevel> levels() {
    return Input.codes(List.of(ParticipationLevel.values()));
  }

  private static <V> EditableField<Stakeholder, V> field(
      String name,
      Input<V> input,
      Function<Stakeholder, @Nullable V> getter,
      BiFunction<Stakeholder, @Nullable V, Stakeholder> wither) {
    return EditableField.of("stakeholder." + name, input, getter, wither);
  }

  private static <V> EditableField<Stakeholder, V> stance(
      String name,
      Input<V> input,
      Function<Stance, @Nullable V> getter,
      BiFunction<Stance, @Nullable V, Stance> wither) {
    return field(
        name,
        input,
        it -> getter.apply(it.stance()),
        (it, value) -> it.withStance(wither.apply(it.stance(), value)));
  }

  private static EditableField<Stakeholder, String> reach(
      String name,
      Function<Reach, @Nullable String> getter,
      BiFunction<Reach, @Nullable String, Reach> wither) {
    return field(
        name,
        LINE,
        it -> getter.apply(it.reach()),
        (it, value) -> it.withReach(wither.apply(it.reach(), value)));
  }

  private static EditableField<Stakeholder, String> origin(
      String name,
      Function<Origin, @Nullable String> getter,
      BiFunction<Origin, @Nullable String, Origin> wither) {
    return field(
        name,
        LINE,
        it -> getter.apply(it.origin()),
        (it, value) -> it.withOrigin(wither.apply(it.origin(), value)));
  }
}
