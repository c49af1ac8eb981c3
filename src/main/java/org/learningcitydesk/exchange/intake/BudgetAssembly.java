// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineBuilder;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.tabular.Remark;

/// Rows that are budget lines. A row finds its line by id, by key, or by title and year where
/// nothing else that tells lines apart says no. A list without a column for the year has it in its
/// name.
final class BudgetAssembly implements Assembly<Entry.OfBudgetLine> {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private final Mapping mapping;
  private final Surroundings known;
  private final Names names;
  private final Keys keys;
  private final Targets targets;
  private final @Nullable Integer yearOfList;
  private final Map<ActivityId, StepId> stepOf = new HashMap<>();
  private final Map<String, BudgetLine> byId = new HashMap<>();
  private final Map<String, List<BudgetLine>> byTitle = new HashMap<>();

  /// @param list the name of the file
  BudgetAssembly(Mapping mapping, Surroundings known, String list) {
    this.mapping = mapping;
    this.known = known;
    names = new Names(known);
    keys =
        new Keys(
            ImportKind.BUDGET_LINES,
            known,
            known.budget().stream().map(it -> it.id().value()).collect(Collectors.toSet()));
    targets = new Targets(known);
    yearOfList = yearIn(list);
    for (var it : known.activities()) if (it.step() != null) stepOf.put(it.id(), it.step());
    for (var it : known.budget()) {
      byId.put(it.id().value().toString(), it);
      byTitle.computeIfAbsent(Folding.fold(it.title()), _ -> new ArrayList<>(1)).add(it);
    }
  }

  /// The one year that a name holds.
  private static @Nullable Integer yearIn(String list) {
    var years = YEAR.matcher(list).results().map(it -> Integer.valueOf(it.group())).distinct();
    var found = years.toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  @Override
  public boolean isNamed(Map<Field, String> values) {
    return values.containsKey(BudgetField.TITLE)
        || values.containsKey(BudgetField.ID)
        || values.containsKey(BudgetField.EXTERNAL_KEY);
  }

  @Override
  public String identity(Map<Field, String> values) {
    var id = values.get(BudgetField.ID);
    if (id != null) return "i" + id.toLowerCase(Locale.ROOT);
    var key = values.get(BudgetField.EXTERNAL_KEY);
    if (key != null) return "k" + Known.key(values.get(BudgetField.EXTERNAL_SOURCE), key);
    return String.join(
        "\u0000",
        "n" + Folding.fold(values.getOrDefault(BudgetField.TITLE, "")),
        values.getOrDefault(BudgetField.YEAR, ""),
        values.getOrDefault(BudgetField.CHAPTER, ""),
        values.getOrDefault(BudgetField.SOURCE, ""),
        values.getOrDefault(BudgetField.SOURCE_NAME, ""),
        values.getOrDefault(BudgetField.KIND, ""),
        values.getOrDefault(BudgetField.STEP, ""),
        values.getOrDefault(BudgetField.STEP_ID, ""),
        values.getOrDefault(BudgetField.ACTIVITY, ""),
        values.getOrDefault(BudgetField.ACTIVITY_ID, ""),
        values.getOrDefault(BudgetField.ACT_NUMBER, ""));
  }

  @Override
  public Remark twin(Map<Field, String> values, long otherLine) {
    var key = values.get(BudgetField.EXTERNAL_KEY);
    return key == null
        ? Remark.of("import.row.sameName", values.getOrDefault(BudgetField.TITLE, ""), otherLine)
        : Remark.of("import.row.sameKey", key, otherLine);
  }

  @Override
  public Optional<Match<Entry.OfBudgetLine>> find(Map<Field, String> values) {
    var id = values.get(BudgetField.ID);
    if (id != null && byId.get(id.toLowerCase(Locale.ROOT)) instanceof BudgetLine it)
      return Optional.of(match(it, values, true));
    var keyed = keys.record(values).map(UUID::toString).map(byId::get);
    if (keyed.isPresent()) return Optional.of(match(keyed.get(), values, true));
    var title = values.getOrDefault(BudgetField.TITLE, "");
    var step = step(values);
    var activity = activity(values);
    var fitting =
        byTitle.getOrDefault(Folding.fold(title), List.of()).stream()
            .filter(it -> !keys.isTaken(it.id().value(), values))
            .filter(it -> it.year() == year(values))
            .filter(it -> fits(values.get(BudgetField.CHAPTER), it.chapter()))
            .filter(it -> fits(values.get(BudgetField.SOURCE), it.source().id()))
            .filter(it -> fits(values.get(BudgetField.KIND), it.kind().id()))
            .filter(it -> fits(values.get(BudgetField.SOURCE_NAME), it.sourceName()))
            .filter(it -> fits(values.get(BudgetField.ACT_NUMBER), it.actNumber()))
            .filter(it -> agrees(step, stepOf(it)))
            .filter(it -> agrees(activity, it.activity()))
            .toList();
    var alike =
        fitting.stream()
            .filter(it -> isSame(values.get(BudgetField.CHAPTER), it.chapter()))
            .filter(it -> isSame(values.get(BudgetField.SOURCE_NAME), it.sourceName()))
            .filter(it -> isSame(values.get(BudgetField.ACT_NUMBER), it.actNumber()))
            .filter(it -> Objects.equals(activity, it.activity()))
            .filter(it -> Objects.equals(step == null ? stepOf(activity) : step, stepOf(it)))
            .toList();
    // Where several may be meant, the one that says neither more nor less than the row.
    var found = fitting.size() > 1 && alike.size() == 1 ? alike : fitting;
    if (found.size() > 1) throw new Refused("import.row.severalBudgetLines", title, found.size());
    return found.stream().findFirst().map(it -> match(it, values, false));
  }

  private @Nullable StepId step(Map<Field, String> values) {
    return targets.step(
        BudgetField.STEP, values.get(BudgetField.STEP_ID), values.get(BudgetField.STEP));
  }

  private @Nullable ActivityId activity(Map<Field, String> values) {
    return targets.activity(
        BudgetField.ACTIVITY,
        values.get(BudgetField.ACTIVITY_ID),
        values.get(BudgetField.ACTIVITY));
  }

  /// The step that a line is for, directly or by its activity.
  private @Nullable StepId stepOf(BudgetLine line) {
    return line.step() == null ? stepOf(line.activity()) : line.step();
  }

  private @Nullable StepId stepOf(@Nullable ActivityId activity) {
    return activity == null ? null : stepOf.get(activity);
  }

  private static boolean agrees(@Nullable Object said, @Nullable Object known) {
    return said == null || known == null || said.equals(known);
  }

  private static boolean isSame(@Nullable String said, @Nullable String known) {
    return (said == null) == (known == null) && fits(said, known);
  }

  private static boolean fits(@Nullable String said, @Nullable String known) {
    return said == null || known == null || Folding.fold(said).equals(Folding.fold(known));
  }

  private Match<Entry.OfBudgetLine> match(
      BudgetLine it, Map<Field, String> values, boolean byIdentity) {
    return new Match<>(
        new Entry.OfBudgetLine(it, keys.of(it.id().value(), values), names), byIdentity);
  }

  private int year(Map<Field, String> values) {
    var said = values.get(BudgetField.YEAR);
    if (said != null) return Integer.parseInt(said);
    if (yearOfList == null) throw new Refused("import.row.noYear");
    return yearOfList;
  }

  @Override
  public Entry.OfBudgetLine fresh(Map<Field, String> values, Set<Stakeholder> brought) {
    var title = values.get(BudgetField.TITLE);
    if (title == null) throw new Refused("import.row.noName");
    var begun = BudgetLine.titled(known.city(), year(values), title);
    var source = mapping.otherwise(BudgetField.SOURCE);
    if (source != null) begun = begun.withSource(FundingSource.of(source));
    var kind = mapping.otherwise(BudgetField.KIND);
    if (kind != null) begun = begun.withKind(ContributionKind.of(kind));
    var kept = Identity.free(values.get(BudgetField.ID), known.elsewhere());
    if (kept != null) begun = begun.withId(new BudgetLineId(kept));
    return fill(begun, values);
  }

  @Override
  public Entry.OfBudgetLine changed(
      Match<Entry.OfBudgetLine> match, Map<Field, String> values, Set<Stakeholder> brought) {
    return fill(match.entry().line(), values);
  }

  private Entry.OfBudgetLine fill(BudgetLine base, Map<Field, String> values) {
    var all = BudgetLineBuilder.builder(base);
    values.forEach(
        (field, it) -> {
          switch ((BudgetField) field) {
            case TITLE -> all.title(it);
            case YEAR -> all.year(Integer.parseInt(it));
            case CHAPTER -> all.chapter(it);
            case SOURCE -> all.source(FundingSource.of(it));
            case SOURCE_NAME -> all.sourceName(it);
            case KIND -> all.kind(ContributionKind.of(it));
            case PLANNED -> all.planned(new BigDecimal(it));
            case COMMITTED -> all.committed(new BigDecimal(it));
            case SPENT -> all.spent(new BigDecimal(it));
            case RATE -> all.rate(new BigDecimal(it));
            case ACT_NUMBER -> all.actNumber(it);
            case COMMITTED_ON -> all.committedOn(PartialDate.parse(it));
            case SPENT_ON -> all.spentOn(PartialDate.parse(it));
            case NOTES -> all.notes(it);
            // Looked at below: they speak of other records.
            case STEP, STEP_ID, ACTIVITY, ACTIVITY_ID -> {}
            case ID, EXTERNAL_SOURCE, EXTERNAL_KEY -> {}
          }
        });
    place(all, step(values), activity(values));
    var done = all.build();
    return new Entry.OfBudgetLine(done, keys.after(done.id().value(), values), names);
  }

  /// A line is for a step or for an activity, which has a step itself: a row that names one alone
  /// moves the line there, and a step beside an activity of that step says nothing more.
  private void place(BudgetLineBuilder line, @Nullable StepId step, @Nullable ActivityId activity) {
    if (step == null && activity == null) return;
    line.activity(activity);
    line.step(activity != null && step != null && step.equals(stepOf(activity)) ? null : step);
  }

  @Override
  public void load(Entry.OfBudgetLine after, Load load) {
    if (!after.line().equals(byId.get(after.id().toString()))) load.budget.add(after.line());
    keys.load(after.key(), load);
  }
}
