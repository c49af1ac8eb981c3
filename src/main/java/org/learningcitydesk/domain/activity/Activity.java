// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.Period;

/// Something that the learning city does with people.
///
/// @param type id of the catalogue
/// @param setting id of the catalogue: where learning takes place
/// @param format id of the catalogue: how it is run
/// @param start the first day; the first of several where it takes place again
/// @param end the last day of what begins on the first
/// @param partners stakeholders that take part beside the lead
/// @param cost in euro
@RecordBuilder
public record Activity(
    ActivityId id,
    long version,
    CityId city,
    String title,
    String type,
    @Nullable LearningForm learningForm,
    @Nullable String setting,
    @Nullable String format,
    ActivityStatus status,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    Timing timing,
    @Nullable String place,
    @Nullable String area,
    @Nullable StakeholderId lead,
    List<StakeholderId> partners,
    @Nullable PartnershipId partnership,
    @Nullable StepId step,
    Participation participation,
    @Nullable BigDecimal cost,
    Themes themes,
    @Nullable String outputs,
    @Nullable String lesson,
    boolean goodPractice,
    @Nullable String notes)
    implements ActivityBuilder.With {
  public Activity {
    title = Blank.strip(title);
    if (title.isEmpty()) throw new InvalidValue("activity.title", "isBlank");
    if (title.length() > 300) throw new InvalidValue("activity.title", "tooLong");
    if (start != null && end != null && end.last().isBefore(start.first()))
      throw new InvalidValue("activity.end", "endBeforeStart");
    if (timing.to() != null
        && !timing.to().isAfter(timing.from())
        && !(start != null && end != null && start.last().isBefore(end.first())))
      throw new InvalidValue("activity.endTime", "endTimeBefore");
    timing = checked(timing, start, end);
    setting = Blank.toNull(setting);
    format = Blank.toNull(format);
    if (cost != null && cost.signum() < 0) throw new InvalidValue("activity.cost", "negative");
    place = Blank.toNull(place);
    area = Blank.toNull(area);
    outputs = Blank.toNull(outputs);
    lesson = Blank.toNull(lesson);
    notes = Blank.toNull(notes);
    partners = partners.stream().distinct().toList();
  }

  /// An activity of which only title, type and start are known.
  public static Activity titled(
      CityId city, String title, String type, @Nullable PartialDate start) {
    return new Activity(
        ActivityId.next(),
        0,
        city,
        title,
        type,
        null,
        null,
        null,
        ActivityStatus.PLANNED,
        start,
        null,
        Timing.NONE,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        Participation.NONE,
        null,
        Themes.NONE,
        null,
        null,
        false,
        null);
  }

  private static Timing checked(
      Timing timing, @Nullable PartialDate start, @Nullable PartialDate end) {
    var recurrence = timing.recurrence();
    if (recurrence == null) return timing;
    if (start == null || !start.isExact())
      throw new InvalidValue("activity.start", "recurrenceNoStart");
    recurrence.days(start.first());
    if (end != null && recurrence.overlaps(start.first(), end))
      throw new InvalidValue("activity.end", "recurrenceOverlaps");
    return timing.withRecurrence(recurrence.from(start.first()));
  }

  /// The same again and again, or once. An end past the next time was that of all, and each time
  /// goes on until its own.
  public Activity repeated(@Nullable Recurrence recurrence) {
    var repeated = timing.withRecurrence(recurrence);
    return with(all -> all.timing(repeated).end(Timing.endOf(start, end, repeated)));
  }

  public boolean isRecurring() {
    return timing.recurrence() != null;
  }

  /// The days on which it begins, once or again and again; none where its day is not known.
  public List<LocalDate> days() {
    if (start == null || !start.isExact()) return List.of();
    return timing.recurrence() == null
        ? List.of(start.first())
        : timing.recurrence().days(start.first());
  }

  /// On how many days more it goes on than on the one on which it begins.
  public int daysMore() {
    return start == null || end == null || !start.isExact() || !end.isExact()
        ? 0
        : (int) ChronoUnit.DAYS.between(start.first(), end.last());
  }

  /// The last day of all; null where no date is known.
  public @Nullable LocalDate lastDay() {
    var last = lastDate();
    return last == null ? null : last.last();
  }

  /// The last date of all, as far as it is known: the end, or the start where there is none.
  public @Nullable PartialDate lastDate() {
    if (isRecurring()) return PartialDate.of(days().getLast().plusDays(daysMore()));
    return end == null ? start : end;
  }

  /// The months in which it begins; none where that is not known.
  public Set<YearMonth> months() {
    if (start == null || start.month() == null) return Set.of();
    return isRecurring()
        ? days().stream().map(YearMonth::from).collect(Collectors.toUnmodifiableSet())
        : Set.of(YearMonth.of(start.year(), start.month()));
  }

  /// Whether it takes place in a calendar year, on some of its days at least.
  public boolean isIn(int year) {
    if (start == null) return false;
    if (isRecurring())
      return days().stream()
          .anyMatch(it -> it.getYear() <= year && year <= it.plusDays(daysMore()).getYear());
    return start.year() <= year && year <= (end == null ? start : end).year();
  }

  /// Whether it may take place in a period, on some of its days at least.
  public boolean isIn(Period period) {
    if (period.isAlways()) return true;
    if (start == null) return false;
    if (isRecurring())
      return days().stream().anyMatch(it -> period.touches(it, it.plusDays(daysMore())));
    return period.touches(start.first(), (end == null ? start : end).last());
  }

  /// Whom it is for and how many came. Blank is not zero.
  ///
  /// @param planned in all, as somebody said it
  /// @param plannedBy the same by age and sex, as far as that is known
  public record Participation(
      List<String> targetGroups,
      @Nullable Integer planned,
      @Nullable Integer actual,
      Breakdown plannedBy,
      Breakdown actualBy) {
    public static final Participation NONE = new Participation(List.of(), null, null);

    public Participation {
      targetGroups = List.copyOf(targetGroups);
      if (planned != null && planned < 0)
        throw new InvalidValue("activity.participantsPlanned", "negative");
      if (actual != null && actual < 0)
        throw new InvalidValue("activity.participantsActual", "negative");
    }

    /// Without anything by age and sex.
    public Participation(
        List<String> targetGroups, @Nullable Integer planned, @Nullable Integer actual) {
      this(targetGroups, planned, actual, Breakdown.NONE, Breakdown.NONE);
    }

    /// How many are expected in figures: where nobody said it, all groups together.
    public @Nullable Integer plannedInAll() {
      return inAll(planned, plannedBy);
    }

    /// How many came in figures, in the same way.
    public @Nullable Integer actualInAll() {
      return inAll(actual, actualBy);
    }

    private static @Nullable Integer inAll(@Nullable Integer total, Breakdown by) {
      if (total != null) return total;
      return by.isEmpty() ? null : Integer.valueOf(by.sum().getAsInt());
    }

    public Participation withTargetGroups(List<String> it) {
      return new Participation(it, planned, actual, plannedBy, actualBy);
    }

    public Participation withPlanned(@Nullable Integer it) {
      return new Participation(targetGroups, it, actual, plannedBy, actualBy);
    }

    public Participation withActual(@Nullable Integer it) {
      return new Participation(targetGroups, planned, it, plannedBy, actualBy);
    }

    public Participation withPlannedBy(Breakdown it) {
      return new Participation(targetGroups, planned, actual, it, actualBy);
    }

    public Participation withActualBy(Breakdown it) {
      return new Participation(targetGroups, planned, actual, plannedBy, it);
    }

    /// The plan alone.
    public Participation expected() {
      return withActual(null).withActualBy(Breakdown.NONE);
    }
  }

  /// What it contributes to: ids of the catalogue.
  public record Themes(List<String> sdgs, List<String> keyCompetences, List<String> clusters) {
    public static final Themes NONE = new Themes(List.of(), List.of(), List.of());

    public Themes {
      sdgs = List.copyOf(sdgs);
      keyCompetences = List.copyOf(keyCompetences);
      clusters = List.copyOf(clusters);
    }
  }
}
