// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// The words by which people write a choice of the catalogue: its id or its name, in either
/// language, capitals and accents aside.
public final class ChoiceWords {
  private final Catalogue catalogue;
  private final Map<StakeholderField, Map<String, String>> ids =
      new EnumMap<>(StakeholderField.class);
  private final Map<StakeholderField, List<String>> inOrder = new EnumMap<>(StakeholderField.class);

  public ChoiceWords(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (var category : catalogue.categories()) {
      learn(
          StakeholderField.CATEGORY,
          category.id(),
          category.id(),
          category.name().en(),
          category.name().it());
    }
    learn(StakeholderField.HELIX, Helix.values());
    learn(StakeholderField.ENGAGEMENT, EngagementStatus.values());
    learn(StakeholderField.PARTICIPATION_NOW, ParticipationLevel.values());
    learn(StakeholderField.PARTICIPATION_WANTED, ParticipationLevel.values());
  }

  private void learn(StakeholderField field, Code[] codes) {
    for (var code : codes) {
      learn(field, code.id(), code.id());
      for (var language : Messages.LANGUAGES)
        learn(field, code.id(), Messages.in(language).label(code));
    }
  }

  private void learn(StakeholderField field, String id, String... words) {
    var known = ids.computeIfAbsent(field, _ -> new HashMap<>());
    for (var word : words) known.putIfAbsent(Folding.fold(word), id);
    var order = inOrder.computeIfAbsent(field, _ -> new ArrayList<>());
    if (!order.contains(id)) order.add(id);
  }

  public boolean isChoice(StakeholderField field) {
    return ids.containsKey(field);
  }

  /// The ids that a field admits, in the order of the catalogue; none for a field of free text.
  public List<String> ids(StakeholderField field) {
    return List.copyOf(inOrder.getOrDefault(field, List.of()));
  }

  /// The id that the word means.
  public Optional<String> id(StakeholderField field, String word) {
    return Optional.ofNullable(ids.getOrDefault(field, Map.of()).get(Folding.fold(word)));
  }

  /// How the choice is called in the language of the messages; other text as it is.
  public String show(StakeholderField field, String id, Messages messages) {
    return switch (field) {
      case CATEGORY ->
          catalogue
              .category(id)
              .map(Category::name)
              .map(name -> name.in(messages.locale()))
              .orElse(id);
      case HELIX -> label(Helix.class, id, messages);
      case ENGAGEMENT -> label(EngagementStatus.class, id, messages);
      case PARTICIPATION_NOW, PARTICIPATION_WANTED -> label(ParticipationLevel.class, id, messages);
      default -> id;
    };
  }

  private <E extends Enum<E> & Code> String label(Class<E> type, String id, Messages messages) {
    return id.isEmpty() ? "" : messages.label(Code.of(type, id));
  }
}
