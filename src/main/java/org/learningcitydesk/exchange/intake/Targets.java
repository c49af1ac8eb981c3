// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.text.Folding;

/// Steps, partnerships and activities that a row names: a step by id, number or title, a
/// partnership or an activity by id, key or name. None is ever made up.
final class Targets {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:passo|step|fase|n)?\\.? ?(?:n\\.? ?)?0*(\\d{1,3})(?:[.,]0)?[.)°:]?(?:[ -].*)?");
  private final Index<StepId> steps = new Index<>();
  private final Map<Integer, StepId> numbers = new HashMap<>();
  private final Index<PartnershipId> partnerships = new Index<>();
  private final Index<ActivityId> activities = new Index<>();

  Targets(Surroundings known) {
    for (var step : known.steps()) {
      steps.byId.put(step.id().value().toString(), step.id());
      numbers.put(step.number(), step.id());
      steps.learn(step.title().en(), step.id());
      steps.learn(step.title().it(), step.id());
    }
    for (var it : known.partnerships()) {
      partnerships.byId.put(it.id().value().toString(), it.id());
      partnerships.learn(it.name(), it.id());
    }
    for (var it : known.activities()) {
      activities.byId.put(it.id().value().toString(), it.id());
      activities.learn(it.title(), it.id());
    }
    for (var key : known.keys())
      if (key.register().equals(ImportKind.ACTIVITIES.register())
          && activities.byId.get(key.record().toString()) instanceof ActivityId it)
        activities.learn(key.key(), it);
    for (var key : known.keys())
      if (key.register().equals(ImportKind.PARTNERSHIPS.register())
          && partnerships.byId.get(key.record().toString()) instanceof PartnershipId it)
        partnerships.learn(key.key(), it);
  }

  /// @throws Refused where no step or several fit
  @Nullable StepId step(Field field, @Nullable String id, @Nullable String text) {
    if (id == null && text == null) return null;
    var identified = id == null ? null : steps.byId.get(Folding.fold(id));
    if (text == null) {
      if (identified == null) throw unknown("import.row.unknownStep", field, id);
      return identified;
    }
    var number = NUMBER.matcher(Folding.fold(text));
    var numbered = number.matches() ? numbers.get(Integer.valueOf(number.group(1))) : null;
    var found = numbered == null ? steps.find(field, text) : numbered;
    if (identified != null && found != null && !identified.equals(found))
      throw new Refused("import.row.idAndStep", field.label(), text);
    if (identified != null) return identified;
    if (found == null) throw unknown("import.row.unknownStep", field, text);
    return found;
  }

  /// @throws Refused where no partnership or several fit
  @Nullable PartnershipId partnership(Field field, @Nullable String id, @Nullable String text) {
    if (id == null && text == null) return null;
    var identified = id == null ? null : partnerships.byId.get(Folding.fold(id));
    if (identified != null) {
      if (text != null && !partnerships.fits(identified, text))
        throw new Refused("import.row.idAndStep", field.label(), text);
      return identified;
    }
    var found = text == null ? null : partnerships.find(field, text);
    if (found == null)
      throw unknown("import.row.unknownPartnership", field, text == null ? id : text);
    return found;
  }

  /// @throws Refused where no activity or several fit
  @Nullable ActivityId activity(Field field, @Nullable String id, @Nullable String text) {
    if (id == null && text == null) return null;
    var identified = id == null ? null : activities.byId.get(Folding.fold(id));
    if (identified != null) {
      if (text != null && !activities.fits(identified, text))
        throw new Refused("import.row.idAndStep", field.label(), text);
      return identified;
    }
    var found = text == null ? null : activities.find(field, text);
    if (found == null) throw unknown("import.row.unknownActivity", field, text == null ? id : text);
    return found;
  }

  private static Refused unknown(String key, Field field, @Nullable String text) {
    return new Refused(key, field.label(), text == null ? "" : text);
  }

  private static final class Index<I> {
    final Map<String, I> byId = new HashMap<>();
    final Map<String, List<I>> byWord = new HashMap<>();

    void learn(String word, I id) {
      var all = byWord.computeIfAbsent(Folding.fold(word), _ -> new ArrayList<>(1));
      if (!all.contains(id)) all.add(id);
    }

    boolean fits(I id, String text) {
      return byWord.getOrDefault(Folding.fold(text), List.of()).contains(id);
    }

    @Nullable I find(Field field, String text) {
      var identified = byId.get(Folding.fold(text));
      if (identified != null) return identified;
      var all = byWord.getOrDefault(Folding.fold(text), List.of());
      if (all.size() > 1)
        throw new Refused("import.row.severalReferences", field.label(), text, all.size());
      return all.isEmpty() ? null : all.getFirst();
    }
  }
}
