// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityBuilder;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.LearningForm;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.WordList;

/// Rows that are activities. A row finds its activity by id, by key, or by a title to which neither
/// the start nor the place says no: what is held again is another activity.
final class ActivityAssembly implements Assembly<Entry.OfActivity> {
  private final Mapping mapping;
  private final Surroundings known;
  private final ChoiceWords words;
  private final Names names;
  private final Keys keys;
  private final References references;
  private final Targets targets;
  private final Map<String, Activity> byId = new HashMap<>();
  private final Map<String, List<Activity>> byTitle = new HashMap<>();

  ActivityAssembly(Mapping mapping, Surroundings known, ChoiceWords words) {
    this.mapping = mapping;
    this.known = known;
    this.words = words;
    names = new Names(known);
    keys =
        new Keys(
            ImportKind.ACTIVITIES,
            known,
            known.activities().stream().map(it -> it.id().value()).collect(Collectors.toSet()));
    references = new References(known, mapping, names);
    targets = new Targets(known);
    for (var it : known.activities()) {
      byId.put(it.id().value().toString(), it);
      byTitle.computeIfAbsent(Folding.fold(it.title()), _ -> new ArrayList<>(1)).add(it);
    }
  }

  @Override
  public boolean isNamed(Map<Field, String> values) {
    return values.containsKey(ActivityField.TITLE)
        || values.containsKey(ActivityField.ID)
        || values.containsKey(ActivityField.EXTERNAL_KEY);
  }

  @Override
  public String identity(Map<Field, String> values) {
    var id = values.get(ActivityField.ID);
    if (id != null) return "i" + id.toLowerCase(Locale.ROOT);
    var key = values.get(ActivityField.EXTERNAL_KEY);
    if (key != null) return "k" + Known.key(values.get(ActivityField.EXTERNAL_SOURCE), key);
    return String.join(
        "\u0000",
        "n" + Folding.fold(values.getOrDefault(ActivityField.TITLE, "")),
        values.getOrDefault(ActivityField.START, ""),
        Folding.fold(values.getOrDefault(ActivityField.PLACE, "")));
  }

  @Override
  public Remark twin(Map<Field, String> values, long otherLine) {
    var key = values.get(ActivityField.EXTERNAL_KEY);
    return key == null
        ? Remark.of("import.row.sameName", values.getOrDefault(ActivityField.TITLE, ""), otherLine)
        : Remark.of("import.row.sameKey", key, otherLine);
  }

  @Override
  public Optional<Match<Entry.OfActivity>> find(Map<Field, String> values) {
    var id = values.get(ActivityField.ID);
    if (id != null && byId.get(id.toLowerCase(Locale.ROOT)) instanceof Activity it)
      return Optional.of(match(it, values, true));
    var keyed = keys.record(values).map(UUID::toString).map(byId::get);
    if (keyed.isPresent()) return Optional.of(match(keyed.get(), values, true));
    var title = values.getOrDefault(ActivityField.TITLE, "");
    var fitting =
        byTitle.getOrDefault(Folding.fold(title), List.of()).stream()
            .filter(it -> !keys.isTaken(it.id().value(), values))
            .filter(it -> fits(values.get(ActivityField.START), it.start()))
            .filter(it -> fits(values.get(ActivityField.PLACE), it.place()))
            .toList();
    if (fitting.size() > 1)
      throw new Refused("import.row.severalActivities", title, fitting.size());
    return fitting.stream().findFirst().map(it -> match(it, values, false));
  }

  private static boolean fits(@Nullable String said, @Nullable Object known) {
    return said == null
        || known == null
        || Folding.fold(said).equals(Folding.fold(known.toString()));
  }

  private Match<Entry.OfActivity> match(
      Activity it, Map<Field, String> values, boolean byIdentity) {
    return new Match<>(
        new Entry.OfActivity(it, keys.of(it.id().value(), values), names), byIdentity);
  }

  @Override
  public Entry.OfActivity fresh(Map<Field, String> values, Set<Stakeholder> brought) {
    var title = values.get(ActivityField.TITLE);
    if (title == null) throw new Refused("import.row.noName");
    var begun = Activity.titled(known.city(), title, type(title, values), null);
    var status = mapping.otherwise(ActivityField.STATUS);
    if (status != null) begun = begun.withStatus(ActivityStatus.of(status));
    var kept = Identity.free(values.get(ActivityField.ID), known.elsewhere());
    if (kept != null) begun = begun.withId(new ActivityId(kept));
    return fill(begun, values, brought);
  }

  private String type(String title, Map<Field, String> values) {
    var given = values.get(ActivityField.TYPE);
    if (given != null) return given;
    return words
        .in(ActivityField.TYPE, title)
        .or(() -> Optional.ofNullable(mapping.otherwise(ActivityField.TYPE)))
        .orElseThrow(() -> new Refused("import.row.noActivityType"));
  }

  @Override
  public Entry.OfActivity changed(
      Match<Entry.OfActivity> match, Map<Field, String> values, Set<Stakeholder> brought) {
    return fill(match.entry().activity(), values, brought);
  }

  private Entry.OfActivity fill(
      Activity base, Map<Field, String> values, Set<Stakeholder> brought) {
    var all = ActivityBuilder.builder(base);
    var lists = new HashMap<Field, List<String>>();
    values.forEach(
        (field, it) -> {
          if (!(field instanceof ActivityField plain)) return;
          switch (plain) {
            case TITLE -> all.title(it);
            case TYPE -> all.type(it);
            case LEARNING_FORM -> all.learningForm(LearningForm.of(it));
            case SETTING -> all.setting(it);
            case FORMAT -> all.format(it);
            case STATUS -> all.status(ActivityStatus.of(it));
            case START -> all.start(PartialDate.parse(it));
            case END -> all.end(PartialDate.parse(it));
            case PLACE -> all.place(it);
            case AREA -> all.area(it);
            case COST -> all.cost(cost(base.cost(), it));
            case SDGS, KEY_COMPETENCES, CLUSTERS -> lists.put(field, WordList.split(it));
            case OUTPUTS -> all.outputs(it);
            case LESSON -> all.lesson(it);
            case GOOD_PRACTICE -> all.goodPractice(Boolean.parseBoolean(it));
            case NOTES -> all.notes(it);
            // Looked at below: they speak of other records, or need each other.
            case TARGET_GROUPS, PARTICIPANTS_PLANNED, PARTICIPANTS_ACTUAL -> {}
            case START_TIME, END_TIME, RECURRENCE, LEFT_OUT -> {}
            case LEAD, LEAD_ID, PARTNERS, PARTNER_IDS -> {}
            case PARTNERSHIP, PARTNERSHIP_ID, STEP, STEP_ID -> {}
            case ID, EXTERNAL_SOURCE, EXTERNAL_KEY -> {}
          }
        });
    var themes = base.themes();
    all.timing(ActivityTimes.of(base.timing(), all.start(), values));
    all.participation(ActivityPeople.of(base.participation(), values));
    all.themes(
        new Activity.Themes(
            lists.getOrDefault(ActivityField.SDGS, themes.sdgs()),
            lists.getOrDefault(ActivityField.KEY_COMPETENCES, themes.keyCompetences()),
            lists.getOrDefault(ActivityField.CLUSTERS, themes.clusters())));
    point(all, base, values, brought);
    var done = all.build();
    return new Entry.OfActivity(done, keys.after(done.id().value(), values), names);
  }

  /// The same amount is the same amount, with or without cents.
  private static BigDecimal cost(@Nullable BigDecimal before, String text) {
    var cost = new BigDecimal(text);
    return before != null && before.compareTo(cost) == 0 ? before : cost;
  }

  private void point(
      ActivityBuilder all, Activity base, Map<Field, String> values, Set<Stakeholder> brought) {
    var lead = values.get(ActivityField.LEAD);
    var leadId = values.get(ActivityField.LEAD_ID);
    if (lead != null || leadId != null)
      all.lead(references.stakeholder(ActivityField.LEAD, leadId, lead, brought));
    all.partners(partners(base.partners(), values, brought));
    var partnership =
        targets.partnership(
            ActivityField.PARTNERSHIP,
            values.get(ActivityField.PARTNERSHIP_ID),
            values.get(ActivityField.PARTNERSHIP));
    if (partnership != null) all.partnership(partnership);
    var step =
        targets.step(
            ActivityField.STEP, values.get(ActivityField.STEP_ID), values.get(ActivityField.STEP));
    if (step != null) all.step(step);
  }

  private List<StakeholderId> partners(
      List<StakeholderId> before, Map<Field, String> values, Set<Stakeholder> brought) {
    var ids = WordList.parts(values.getOrDefault(ActivityField.PARTNER_IDS, ""));
    var partners = WordList.parts(values.getOrDefault(ActivityField.PARTNERS, ""));
    if (ids.isEmpty() && partners.isEmpty()) return before;
    if (!ids.isEmpty() && !partners.isEmpty() && ids.size() != partners.size())
      throw new Refused(
          "import.row.idsAndNames", ActivityField.PARTNERS.label(), partners.size(), ids.size());
    var found = new ArrayList<StakeholderId>();
    for (var i = 0; i < Math.max(ids.size(), partners.size()); i++)
      found.add(
          references.stakeholder(
              ActivityField.PARTNERS,
              i < ids.size() ? ids.get(i) : null,
              i < partners.size() ? partners.get(i) : null,
              brought));
    return Set.copyOf(before).equals(Set.copyOf(found)) ? before : found;
  }

  @Override
  public void load(Entry.OfActivity after, Load load) {
    if (!after.activity().equals(byId.get(after.id().toString())))
      load.activities.add(after.activity());
    keys.load(after.key(), load);
  }
}
