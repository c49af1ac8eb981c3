// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.exchange.calendar.CityZone;
import org.learningcitydesk.workspace.Tx;

/// What an activity of one city can point to, and how that is called.
final class Choices {
  static final Choices NONE =
      new Choices(List.of(), List.of(), List.of(), ZoneId.systemDefault(), List.of(), List.of());
  private final List<Stakeholder> stakeholders;
  private final List<Partnership> partnerships;
  private final List<Step> steps;
  private final ZoneId zone;
  private final List<OtherDate> otherDates;
  private final List<BudgetLine> budget;
  private final Map<StakeholderId, Stakeholder> stakeholderOf;
  private final Map<PartnershipId, Partnership> partnershipOf;
  private final Map<StepId, Step> stepOf;

  /// @param otherDates what the calendar shows beside activities
  /// @param budget the lines that are for activities
  Choices(
      List<Stakeholder> stakeholders,
      List<Partnership> partnerships,
      List<Step> steps,
      ZoneId zone,
      List<OtherDate> otherDates,
      List<BudgetLine> budget) {
    this.zone = zone;
    this.otherDates = List.copyOf(otherDates);
    this.budget = List.copyOf(budget);
    this.stakeholders = List.copyOf(stakeholders);
    this.partnerships = List.copyOf(partnerships);
    this.steps = List.copyOf(steps);
    stakeholderOf =
        stakeholders.stream()
            .collect(Collectors.toUnmodifiableMap(Stakeholder::id, Function.identity()));
    partnershipOf =
        partnerships.stream()
            .collect(Collectors.toUnmodifiableMap(Partnership::id, Function.identity()));
    stepOf = steps.stream().collect(Collectors.toUnmodifiableMap(Step::id, Function.identity()));
  }

  static Choices of(Tx tx, CityId city, Lifecycle lifecycle, InstantSource clock) {
    var zone = tx.cities().find(city).map(CityZone::of).orElseGet(ZoneId::systemDefault);
    var partnerships = tx.partnerships().all(city);
    return new Choices(
        tx.stakeholders().all(city),
        partnerships,
        tx.paths().steps(city),
        zone,
        OtherDate.of(
            tx.meetings().all(city),
            Deadline.of(partnerships, lifecycle, LocalDate.ofInstant(clock.instant(), zone))),
        tx.budget().all(city).stream().filter(it -> it.activity() != null).toList());
  }

  /// By which time the city lives.
  ZoneId zone() {
    return zone;
  }

  List<OtherDate> otherDates() {
    return otherDates;
  }

  /// The lines of the budget that are for the activity.
  List<BudgetLine> budget(ActivityId id) {
    return budget.stream().filter(it -> id.equals(it.activity())).toList();
  }

  List<StakeholderId> stakeholders() {
    return stakeholders.stream().map(Stakeholder::id).toList();
  }

  List<PartnershipId> partnerships() {
    return partnerships.stream().map(Partnership::id).toList();
  }

  List<StepId> steps() {
    return steps.stream().map(Step::id).toList();
  }

  /// The name, or blank for nobody.
  String stakeholder(@Nullable StakeholderId id) {
    return id == null
        ? ""
        : Optional.ofNullable(stakeholderOf.get(id)).map(Stakeholder::name).orElse("");
  }

  String partnership(@Nullable PartnershipId id) {
    return id == null
        ? ""
        : Optional.ofNullable(partnershipOf.get(id)).map(Partnership::name).orElse("");
  }

  /// Number and title, or blank for none.
  String step(@Nullable StepId id, Locale locale) {
    return id == null
        ? ""
        : Optional.ofNullable(stepOf.get(id)).map(it -> it.label(locale)).orElse("");
  }

  /// By which people write a step, its label aside.
  List<String> wordsOfStep(StepId id) {
    var it = stepOf.get(id);
    return it == null
        ? List.of()
        : List.of(Integer.toString(it.number()), it.title().en(), it.title().it());
  }

  /// The place of the step in the path; null for none, which is sorted last.
  @Nullable Integer number(@Nullable StepId id) {
    return id == null ? null : Optional.ofNullable(stepOf.get(id)).map(Step::number).orElse(null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choices it
        && stakeholders.equals(it.stakeholders)
        && partnerships.equals(it.partnerships)
        && steps.equals(it.steps)
        && zone.equals(it.zone)
        && otherDates.equals(it.otherDates)
        && budget.equals(it.budget);
  }

  @Override
  public int hashCode() {
    return Objects.hash(stakeholders, partnerships, steps, zone, otherDates, budget);
  }
}
