// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.LearningForm;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.catalogue.Sdg;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.exchange.tabular.WordList;
import org.learningcitydesk.i18n.Messages;

/// The words by which people write a choice of the catalogue: its id or its name, in either
/// language, capitals and accents aside.
public final class ChoiceWords {
  /// How offices call the sources of their budget.
  private static final Map<String, FundingSource> SOURCES =
      Map.of(
          "Comune", FundingSource.OWN_FUNDS,
          "fondi comunali", FundingSource.OWN_FUNDS,
          "fondi propri", FundingSource.OWN_FUNDS,
          "risorse proprie", FundingSource.OWN_FUNDS,
          "regionale", FundingSource.REGION,
          "statale", FundingSource.STATE,
          "UE", FundingSource.EUROPEAN_UNION,
          "EU", FundingSource.EUROPEAN_UNION,
          "sponsor", FundingSource.BUSINESS,
          "altro", FundingSource.OTHER);

  private final Map<Field, Map<String, String>> ids = new HashMap<>();
  private final Map<Field, Map<String, LocalText>> names = new HashMap<>();
  private final Map<Field, List<String>> inOrder = new HashMap<>();

  public ChoiceWords(Catalogue catalogue) {
    learn(StakeholderField.CATEGORY, catalogue.categories());
    learn(StakeholderField.HELIX, Helix.values());
    learn(StakeholderField.ENGAGEMENT, EngagementStatus.values());
    learn(StakeholderField.PARTICIPATION_NOW, ParticipationLevel.values());
    learn(StakeholderField.PARTICIPATION_WANTED, ParticipationLevel.values());
    learn(PartnershipField.TYPE, catalogue.partnershipTypes());
    learn(PartnershipField.STATE, catalogue.lifecycle().states());
    learn(ActivityField.TYPE, catalogue.activityTypes());
    learn(ActivityField.LEARNING_FORM, LearningForm.values());
    learn(ActivityField.SETTING, catalogue.settings());
    for (var it : catalogue.formats())
      catalogue
          .activityType(it.activityTypeId())
          .ifPresent(type -> learn(ActivityField.FORMAT, it.id(), type.name()));
    learn(ActivityField.STATUS, ActivityStatus.values());
    learn(ActivityField.TARGET_GROUPS, catalogue.targetGroups());
    learn(ActivityField.SDGS, catalogue.sdgs());
    learn(ActivityField.KEY_COMPETENCES, catalogue.keyCompetences());
    learn(ActivityField.CLUSTERS, catalogue.clusters());
    catalogue.sdgs().forEach(this::learnNumber);
    learn(BudgetField.SOURCE, FundingSource.values());
    learn(BudgetField.KIND, ContributionKind.values());
    SOURCES.forEach((word, it) -> learnWord(BudgetField.SOURCE, it.id(), word));
  }

  private void learn(Field field, List<? extends Entry> entries) {
    for (var entry : entries) {
      learn(field, entry.id(), entry.name());
      // What stands behind in brackets is an explanation that nobody writes.
      learnWord(field, entry.id(), entry.name().it().replaceFirst("\\s*\\([^)]*\\)$", ""));
      learnWord(field, entry.id(), entry.name().en().replaceFirst("\\s*\\([^)]*\\)$", ""));
    }
  }

  private void learn(Field field, Code[] codes) {
    for (var code : codes)
      learn(
          field,
          code.id(),
          new LocalText(
              Messages.in(Messages.LANGUAGES.getFirst()).label(code),
              Messages.in(Messages.LANGUAGES.getLast()).label(code)));
  }

  private void learn(Field field, String id, LocalText name) {
    learnWord(field, id, id);
    learnWord(field, id, name.en());
    learnWord(field, id, name.it());
    names.computeIfAbsent(field, _ -> new HashMap<>()).putIfAbsent(id, name);
    var order = inOrder.computeIfAbsent(field, _ -> new ArrayList<>());
    if (!order.contains(id)) order.add(id);
  }

  private void learnWord(Field field, String id, String word) {
    ids.computeIfAbsent(field, _ -> new HashMap<>()).putIfAbsent(Folding.fold(word), id);
  }

  /// The goals are mostly called by their number: `4`, `SDG 4`, `Goal 4`, `Obiettivo 4`.
  private void learnNumber(Sdg goal) {
    var number = goal.id().replaceAll("\\D", "");
    if (number.isEmpty()) return;
    var plain = String.valueOf(Integer.parseInt(number));
    for (var before : List.of("", "sdg ", "sdg", "goal ", "obiettivo ", "ods ", "oss ")) {
      learnWord(ActivityField.SDGS, goal.id(), before + plain);
      learnWord(ActivityField.SDGS, goal.id(), before + number);
    }
  }

  public boolean isChoice(Field field) {
    return ids.containsKey(field);
  }

  /// The ids that a field admits, in the order of the catalogue; none for a field of free text.
  public List<String> ids(Field field) {
    return List.copyOf(inOrder.getOrDefault(field, List.of()));
  }

  /// The id that the word means.
  public Optional<String> id(Field field, String word) {
    return Optional.ofNullable(ids.getOrDefault(field, Map.of()).get(Folding.fold(word)));
  }

  /// The choice whose name the text holds, the longest name first: a title often says what it is.
  public Optional<String> in(Field field, String text) {
    var folded = ' ' + Folding.fold(text).replaceAll("[^\\p{L}\\p{Nd}]+", " ") + ' ';
    return ids.getOrDefault(field, Map.of()).entrySet().stream()
        .filter(it -> folded.contains(' ' + it.getKey().replaceAll("[^\\p{L}\\p{Nd}]+", " ") + ' '))
        .max(
            Comparator.<Map.Entry<String, String>>comparingInt(it -> it.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  /// The choice that a word most probably means: one whose name it holds, or the only one in whose
  /// name it stands.
  public Optional<String> like(Field field, String word) {
    var named = in(field, word);
    if (named.isPresent()) return named;
    var folded = Folding.fold(word);
    if (folded.length() < 4) return Optional.empty();
    var around =
        ids.getOrDefault(field, Map.of()).entrySet().stream()
            .filter(it -> (' ' + it.getKey() + ' ').contains(' ' + folded + ' '))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return around.size() == 1 ? Optional.of(around.getFirst()) : Optional.empty();
  }

  /// How the plain text of a field is written for people in the language of the messages.
  public String show(Field field, String text, Messages messages) {
    if (text.isEmpty()) return "";
    return switch (field.reading().sort()) {
      case CHOICE -> name(field, text, messages);
      case CHOICES ->
          WordList.split(text).stream()
              .map(id -> name(field, id, messages))
              .collect(Collectors.joining("; "));
      case DATE -> DateText.show(text, messages);
      case MONEY -> messages.number(new java.math.BigDecimal(text));
      case TRUTH -> messages.get(Boolean.parseBoolean(text) ? "export.yes" : "export.no");
      case TEXT, CODE, ADDRESS, WORDS, SCORE, DEGREE, COUNT, REFERENCE, REFERENCES -> text;
    };
  }

  /// What one choice is called in the language of the messages.
  public String name(Field field, String id, Messages messages) {
    var name = names.getOrDefault(field, Map.of()).get(id);
    return name == null ? id : name.in(messages.locale());
  }
}
