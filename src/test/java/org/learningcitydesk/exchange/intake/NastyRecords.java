// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.LearningForm;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.StartedPath;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Act;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.Tx;

/// A city whose records have everything in their fields that goes wrong between programs.
final class NastyRecords {
  private static final List<String> PIECES =
      List.of(
          ";",
          ",",
          "\"",
          "\"\"",
          "'",
          "=",
          "+",
          "-",
          "@",
          "\n",
          "\r\n",
          "\t",
          "|",
          "(",
          ")",
          " ",
          "é",
          "à",
          "ß",
          "Ł",
          "e\u0301",
          "日本",
          "😀",
          "\u00A0",
          "“",
          "’",
          "{0}",
          "<b>",
          "&",
          "\\",
          "#REF!",
          "%",
          "007",
          "1,5",
          "31/12/2026",
          "nd",
          "Scuola",
          "null",
          "a",
          "Città",
          "=1+1",
          "(lead)",
          "http://x.example",
          "TRUE",
          "1E5",
          "\u200B",
          "\u2028");
  private final Catalogue catalogue = Catalogue.shipped();
  private final Random random;
  final City city = City.named("Roccalieta");
  final StartedPath path;
  final List<Stakeholder> stakeholders;
  final List<Person> persons;
  final List<PersonRole> roles = new ArrayList<>();
  final List<Partnership> partnerships;
  final List<Activity> activities;
  final List<BudgetLine> budget;

  NastyRecords(Random random) {
    this.random = random;
    path = PathFromTemplate.start(city.id(), catalogue);
    stakeholders = some(6, this::stakeholder);
    persons = some(4, this::person);
    for (var person : persons) for (var i = random.nextInt(3); i > 0; i--) roles.add(role(person));
    partnerships = some(4, this::partnership);
    activities = some(4, this::activity);
    budget = some(4, this::budgetLine);
  }

  void save(Tx tx) {
    saveCity(tx);
    tx.stakeholders().saveAll(stakeholders);
    tx.persons().saveAll(persons);
    tx.persons().saveRoles(roles);
    tx.partnerships().saveAll(partnerships);
    tx.activities().saveAll(activities);
    tx.budget().saveAll(budget);
  }

  void saveCity(Tx tx) {
    tx.cities().save(city);
    tx.paths().save(path.path());
    tx.paths().saveSteps(path.steps());
  }

  @Override
  public String toString() {
    return Stream.of(stakeholders, persons, roles, partnerships, activities, budget)
        .map(Object::toString)
        .reduce("", (a, b) -> a + "\n" + b);
  }

  private Stakeholder stakeholder() {
    return new Stakeholder(
        StakeholderId.next(),
        0,
        city.id(),
        name(),
        maybe(() -> text(6)),
        maybe(() -> one(catalogue.categories()).id()),
        one(Helix.values()),
        maybe(() -> text(30)),
        maybe(() -> text(2)),
        new Reach(
            maybe(() -> text(8)),
            maybe(() -> "0" + random.nextInt(10_000)),
            maybe(() -> text(6)),
            maybe(() -> text(6)),
            maybe(() -> random.nextInt(1_800_000) / 1e4 - 90),
            maybe(() -> random.nextInt(3_600_000) / 1e4 - 180),
            maybe(this::email),
            maybe(this::email),
            maybe(() -> "+39 0" + random.nextInt(100_000_000)),
            maybe(() -> "https://example.org/?a=" + random.nextInt(9) + ";b='c'")),
        some(3, () -> text(4).replace("\n", " ").replace("\r", " ")),
        new Stance(
            maybe(() -> 1 + random.nextInt(5)),
            maybe(() -> 1 + random.nextInt(5)),
            maybe(() -> one(ParticipationLevel.values())),
            maybe(() -> one(ParticipationLevel.values())),
            one(EngagementStatus.values())),
        maybe(() -> text(60)),
        maybe(() -> text(60)),
        maybe(() -> text(2_000)),
        new Origin(maybe(() -> text(20)), maybe(() -> text(10)), maybe(() -> text(10))));
  }

  private Person person() {
    return new Person(
        PersonId.next(),
        0,
        city.id(),
        name(),
        maybe(this::email),
        maybe(() -> "+39 333 " + random.nextInt(10_000_000)),
        maybe(() -> text(8)),
        maybe(this::date),
        maybe(() -> text(20)),
        maybe(this::date),
        // Whose data are restricted stays out of every export.
        false,
        maybe(() -> text(200)));
  }

  private PersonRole role(Person person) {
    var from = maybe(this::date);
    return new PersonRole(
        PersonRoleId.next(),
        0,
        person.id(),
        one(stakeholders).id(),
        maybe(() -> text(10)),
        from,
        maybe(() -> after(from)));
  }

  private Partnership partnership() {
    var start = maybe(this::date);
    return new Partnership(
        PartnershipId.next(),
        0,
        city.id(),
        name(),
        maybe(() -> text(60)),
        one(catalogue.partnershipTypes()).id(),
        one(catalogue.lifecycle().states()).id(),
        maybe(this::step),
        new Agreement(
            start,
            maybe(() -> after(start)),
            maybe(() -> random.nextInt(2_000)),
            random.nextBoolean(),
            maybe(() -> text(8)),
            maybe(() -> text(8)),
            maybe(() -> text(8)),
            maybe(() -> 1 + random.nextInt(120)),
            maybe(this::date),
            new Act(
                maybe(() -> text(20)), maybe(this::date), maybe(this::date), maybe(this::date))),
        few(stakeholders).stream()
            .map(it -> new Member(it.id(), one(MemberRole.values())))
            .toList(),
        maybe(() -> text(200)));
  }

  private Activity activity() {
    var start = maybe(this::date);
    var end = maybe(() -> after(start));
    return new Activity(
        ActivityId.next(),
        0,
        city.id(),
        name(),
        one(catalogue.activityTypes()).id(),
        maybe(() -> one(LearningForm.values())),
        maybe(() -> one(catalogue.settings()).id()),
        maybe(() -> one(catalogue.formats()).id()),
        one(ActivityStatus.values()),
        start,
        end,
        timing(start, end),
        maybe(() -> text(20)),
        maybe(() -> text(20)),
        maybe(() -> one(stakeholders).id()),
        few(stakeholders).stream().map(Stakeholder::id).toList(),
        partnerships.isEmpty() ? null : maybe(() -> one(partnerships).id()),
        maybe(this::step),
        new Activity.Participation(
            ids(catalogue.targetGroups()),
            maybe(() -> random.nextInt(100_000)),
            maybe(() -> random.nextInt(100_000)),
            breakdown(),
            breakdown()),
        maybe(() -> BigDecimal.valueOf(random.nextInt(100_000_000), 2)),
        new Activity.Themes(
            ids(catalogue.sdgs()), ids(catalogue.keyCompetences()), ids(catalogue.clusters())),
        maybe(() -> text(60)),
        maybe(() -> text(60)),
        random.nextBoolean(),
        maybe(() -> text(2_000)));
  }

  /// Some groups of which something is known, whatever the total says.
  private Breakdown breakdown() {
    var counts = new HashMap<ParticipantGroup, Integer>();
    for (var group : few(ParticipantGroup.all())) counts.put(group, random.nextInt(3_000));
    return random.nextBoolean() ? Breakdown.NONE : new Breakdown(counts);
  }

  /// What goes on for more than a day would reach past its next time, so it does not recur here.
  private Timing timing(@Nullable PartialDate start, @Nullable PartialDate end) {
    var from = LocalTime.of(random.nextInt(12), random.nextInt(60));
    var to = maybe(() -> from.plusHours(1 + random.nextInt(10)));
    if (start == null || !start.isExact() || end != null && !end.equals(start))
      return new Timing(from, to, null);
    var rhythm =
        one(
            List.of(
                new Rhythm.Days(),
                Rhythm.Weeks.SAME_DAY,
                new Rhythm.Months(Rhythm.InMonth.DAY),
                new Rhythm.Months(Rhythm.InMonth.NTH_WEEKDAY),
                new Rhythm.Years()));
    return new Timing(
        from,
        to,
        maybe(
            () ->
                new Recurrence(
                    rhythm,
                    1 + random.nextInt(3),
                    new Recurrence.Limit.Times(1 + random.nextInt(9)),
                    random.nextBoolean() ? List.of() : List.of(start.first().plusYears(90)))));
  }

  private BudgetLine budgetLine() {
    var forActivity = !activities.isEmpty() && random.nextBoolean();
    return new BudgetLine(
        BudgetLineId.next(),
        0,
        city.id(),
        1990 + random.nextInt(111),
        name(),
        maybe(() -> text(20)),
        forActivity ? null : maybe(this::step),
        forActivity ? one(activities).id() : null,
        one(FundingSource.values()),
        maybe(() -> text(20)),
        one(ContributionKind.values()),
        maybe(this::euros),
        maybe(this::euros),
        maybe(this::euros),
        maybe(this::euros),
        maybe(() -> text(20)),
        maybe(this::date),
        maybe(this::date),
        maybe(() -> text(2_000)));
  }

  private BigDecimal euros() {
    return BigDecimal.valueOf(random.nextInt(100_000_000), 2);
  }

  private StepId step() {
    return one(path.steps()).id();
  }

  private List<String> ids(List<? extends Entry> entries) {
    return few(entries).stream().map(Entry::id).toList();
  }

  /// Sometimes the same one: namesakes are apart by their id.
  private String name() {
    return random.nextInt(4) == 0 ? "Anna d'Amico; \"la prima\"" : text(12);
  }

  private String text(int most) {
    var text = new StringBuilder();
    while (text.toString().isBlank())
      for (var i = 1 + random.nextInt(most); i > 0; i--) text.append(one(PIECES));
    var stripped = text.toString().strip();
    return stripped.length() > most * 6 ? stripped.substring(0, most).strip() + "x" : stripped;
  }

  private String email() {
    return one(List.of("anna", "o'neill", "=a", "+b", "info")) + random.nextInt(9) + "@example.org";
  }

  private PartialDate date() {
    var month = random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(12));
    var day =
        month == null || random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(28));
    return new PartialDate(1950 + random.nextInt(90), month, day);
  }

  private PartialDate after(@Nullable PartialDate start) {
    return start == null
        ? date()
        : new PartialDate(start.year() + 1 + random.nextInt(9), null, null);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return Stream.generate(value).limit(1 + random.nextInt(most)).toList();
  }

  private <T> List<T> few(List<? extends T> all) {
    var few = new ArrayList<T>();
    for (T it : all) if (random.nextInt(3) == 0) few.add(it);
    return few;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
