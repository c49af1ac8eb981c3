// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTICIPANT;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTNER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.RecurrenceRule;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.jooq.tables.records.ActivityPartnerRecord;
import org.learningcitydesk.workspace.jooq.tables.records.ActivityRecord;

/// Activities with the stakeholders that take part. Partners are read in one query for all
/// activities and put together here.
public final class ActivityStore implements CityRecords<Activity, ActivityId> {
  private final Rows rows;

  ActivityStore(Rows rows) {
    this.rows = rows;
  }

  /// The newest first, those without a date last.
  @Override
  public List<Activity> all(CityId city) {
    return rows.once(List.of(ACTIVITY, city), () -> fetch(ACTIVITY.CITY_ID.eq(city)));
  }

  @Override
  public Optional<Activity> find(ActivityId id) {
    return fetch(ACTIVITY.ID.eq(id)).stream().findFirst();
  }

  /// Those that one of the stakeholders leads or takes part in, the newest first.
  public List<Activity> with(CityId city, Set<StakeholderId> stakeholders) {
    if (stakeholders.size() > Rows.FEW)
      return all(city).stream().filter(it -> involves(it, stakeholders)).toList();
    var asPartner =
        select(ACTIVITY_PARTNER.ACTIVITY_ID)
            .from(ACTIVITY_PARTNER)
            .where(ACTIVITY_PARTNER.STAKEHOLDER_ID.in(stakeholders));
    return fetch(
        ACTIVITY
            .CITY_ID
            .eq(city)
            .and(ACTIVITY.LEAD_ID.in(stakeholders).or(ACTIVITY.ID.in(asPartner))));
  }

  private static boolean involves(Activity it, Set<StakeholderId> stakeholders) {
    return it.lead() != null && stakeholders.contains(it.lead())
        || it.partners().stream().anyMatch(stakeholders::contains);
  }

  /// Those that rest on one of the partnerships, the newest first.
  public List<Activity> under(CityId city, Set<PartnershipId> partnerships) {
    if (partnerships.size() <= Rows.FEW)
      return fetch(ACTIVITY.CITY_ID.eq(city).and(ACTIVITY.PARTNERSHIP_ID.in(partnerships)));
    return all(city).stream()
        .filter(it -> it.partnership() != null && partnerships.contains(it.partnership()))
        .toList();
  }

  private List<Activity> fetch(Condition which) {
    Map<ActivityId, List<StakeholderId>> partners = new HashMap<>();
    rows.sql()
        .selectFrom(ACTIVITY_PARTNER)
        .where(ACTIVITY_PARTNER.ACTIVITY_ID.in(select(ACTIVITY.ID).from(ACTIVITY).where(which)))
        .orderBy(ACTIVITY_PARTNER.ID)
        .forEach(
            row ->
                partners
                    .computeIfAbsent(row.getActivityId(), _ -> new ArrayList<>())
                    .add(row.getStakeholderId()));
    var participants = ParticipantRows.read(rows, which);
    return rows.seen(
        rows.sql()
            .selectFrom(ACTIVITY)
            .where(which)
            .orderBy(ACTIVITY.START_DATE.desc().nullsLast(), ACTIVITY.TITLE, ACTIVITY.ID)
            .fetch(row -> value(row, partners.getOrDefault(row.getId(), List.of()), participants)),
        rows.sight()::see);
  }

  @Override
  public void save(Activity activity) {
    saveAll(List.of(activity));
  }

  @Override
  public void saveAll(List<Activity> activities) {
    var others = otherPartners(activities);
    rows.save(
        ACTIVITY,
        ACTIVITY.ID,
        activities,
        new Rows.Shape<>(
            Activity::id,
            Activity::version,
            Activity::title,
            (it, row) -> {
              fill(it, row);
              // Calendars learn by the version that an activity has other partners.
              if (it.version() > 0 && others.contains(it.id()))
                row.setVersion(row.getVersion() + 1);
            }));
    savePartners(activities);
    ParticipantRows.save(rows, activities);
  }

  private Set<ActivityId> otherPartners(List<Activity> activities) {
    var kept =
        rows.children(
            ACTIVITY_PARTNER,
            ACTIVITY_PARTNER.ACTIVITY_ID,
            activities.stream().filter(it -> it.version() > 0).map(Activity::id).toList());
    return activities.stream()
        .filter(it -> it.version() > 0)
        .filter(
            it ->
                !kept.getOrDefault(it.id(), List.of()).stream()
                    .map(ActivityPartnerRecord::getStakeholderId)
                    .collect(Collectors.toSet())
                    .equals(Set.copyOf(it.partners())))
        .map(Activity::id)
        .collect(Collectors.toSet());
  }

  private void savePartners(List<Activity> activities) {
    var kept =
        rows.children(
            ACTIVITY_PARTNER,
            ACTIVITY_PARTNER.ACTIVITY_ID,
            activities.stream().map(Activity::id).toList());
    var removed = new ArrayList<ActivityPartnerRecord>();
    var added = new ArrayList<ActivityPartnerRecord>();
    for (var activity : activities) {
      var partners = new HashMap<Object, ActivityPartnerRecord>();
      for (var row : kept.getOrDefault(activity.id(), List.of()))
        partners.put(row.getStakeholderId(), row);
      for (var partner : activity.partners()) {
        if (partners.remove(partner) != null) continue;
        var row = rows.sql().newRecord(ACTIVITY_PARTNER);
        row.setId(Ids.next());
        row.setActivityId(activity.id());
        row.setStakeholderId(partner);
        added.add(row);
      }
      removed.addAll(partners.values());
    }
    rows.remove(removed);
    rows.add(added);
  }

  /// Removes the activity with its partners and its participants; budget lines stay and no longer
  /// point to it.
  @Override
  public void remove(ActivityId id) {
    new ExternalKeyStore(rows).removeOf(id.value());
    rows.remove(ACTIVITY_PARTNER, ACTIVITY_PARTNER.ACTIVITY_ID.eq(id));
    new BudgetStore(rows).leave(id);
    rows.remove(ACTIVITY_PARTICIPANT, ACTIVITY_PARTICIPANT.ACTIVITY_ID.eq(id));
    rows.remove(ACTIVITY, ACTIVITY.ID.eq(id));
  }

  private static Timing timing(ActivityRecord row) {
    return new Timing(
        time(row.getStartsAt()), time(row.getEndsAt()), recurrence(row, row.getStartDate()));
  }

  private static @Nullable Recurrence recurrence(ActivityRecord row, @Nullable PartialDate start) {
    if (row.getRecurrence() == null || start == null) return null;
    var leftOut = row.getLeftOut() == null ? List.<String>of() : row.getLeftOut();
    return RecurrenceRule.parse(
        row.getRecurrence(), leftOut.stream().map(LocalDate::parse).toList(), start.first());
  }

  private static @Nullable String rule(Activity it) {
    var recurrence = it.timing().recurrence();
    return recurrence == null || it.start() == null
        ? null
        : RecurrenceRule.of(recurrence, it.start().first());
  }

  private static @Nullable List<String> leftOut(@Nullable Recurrence it) {
    return it == null || it.leftOut().isEmpty()
        ? null
        : it.leftOut().stream().map(LocalDate::toString).toList();
  }

  private static @Nullable LocalTime time(@Nullable String text) {
    return text == null ? null : LocalTime.parse(text);
  }

  private static @Nullable String text(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  /// Older files may have an end of each time past the next one, which nobody can have meant.
  static Activity value(
      ActivityRecord row, List<StakeholderId> partners, ParticipantRows participants) {
    var timing = timing(row);
    return new Activity(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getTitle(),
        row.getType(),
        row.getLearningForm(),
        row.getSetting(),
        row.getFormat(),
        row.getStatus(),
        row.getStartDate(),
        Timing.endOf(row.getStartDate(), row.getEndDate(), timing),
        timing,
        row.getPlace(),
        row.getArea(),
        row.getLeadId(),
        partners,
        row.getPartnershipId(),
        row.getStepId(),
        participants.of(row),
        row.getCost(),
        new Activity.Themes(row.getSdgs(), row.getKeyCompetences(), row.getClusters()),
        row.getOutputs(),
        row.getLesson(),
        row.getGoodPractice(),
        row.getNotes());
  }

  private static void fill(Activity it, ActivityRecord row) {
    row.setCityId(it.city());
    row.setTitle(it.title());
    row.setType(it.type());
    row.setLearningForm(it.learningForm());
    row.setSetting(it.setting());
    row.setFormat(it.format());
    row.setStatus(it.status());
    row.setStartDate(it.start());
    row.setEndDate(it.end());
    row.setStartsAt(text(it.timing().from()));
    row.setEndsAt(text(it.timing().to()));
    row.setRecurrence(rule(it));
    row.setLeftOut(leftOut(it.timing().recurrence()));
    row.setPlace(it.place());
    row.setArea(it.area());
    row.setLeadId(it.lead());
    row.setPartnershipId(it.partnership());
    row.setStepId(it.step());
    row.setTargetGroups(it.participation().targetGroups());
    row.setParticipantsPlanned(it.participation().planned());
    row.setParticipantsActual(it.participation().actual());
    row.setCost(CityStore.cents(it.cost()));
    row.setSdgs(it.themes().sdgs());
    row.setKeyCompetences(it.themes().keyCompetences());
    row.setClusters(it.themes().clusters());
    row.setOutputs(it.outputs());
    row.setLesson(it.lesson());
    row.setGoodPractice(it.goodPractice());
    row.setNotes(it.notes());
    row.setSearchText(Folding.line(it.title(), it.place(), it.area()));
  }
}
