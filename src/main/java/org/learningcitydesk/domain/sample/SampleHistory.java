// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.Stance;

/// How the sample city came to be what it is: what was recorded when it began to use the program,
/// and what was written down since, day by day. All of it together is the sample city; a city to
/// measure with has no past.
public final class SampleHistory {
  /// Days from today on which it began.
  private static final int BEGAN = -300;

  /// Days from today on which the council met.
  private static final List<Integer> COUNCILS = List.of(-176, -52);

  private static final List<String> NOTES =
      List.of(
          "Relazione semestrale al consiglio comunale",
          "Comunicazione della sindaca sullo stato del percorso");

  /// A city with more stakeholders is one to measure with.
  private static final int LARGEST = 500;

  private final CityContents city;
  private final LocalDate today;
  private final LocalDate began;
  private final List<Noted> noted = new ArrayList<>();

  private SampleHistory(CityContents city) {
    this.city = city;
    today = city.today();
    began = city.stakeholders().size() > LARGEST ? today : today.plusDays(BEGAN);
  }

  /// @param first what was recorded on the first day
  /// @param later in the order of the days
  public record Past(LocalDate began, CityContents first, List<Noted> later) {
    public Past {
      later = List.copyOf(later);
    }
  }

  public static Past of(CityContents city) {
    var history = new SampleHistory(city);
    return history.began.equals(history.today)
        ? new Past(history.today, city, List.of())
        : history.past();
  }

  private Past past() {
    var records = new SampleRecords(today, began, noted::add);
    var absent = newcomers();
    var first =
        city.with(
            it ->
                it.steps(city.steps().stream().map(this::step).toList())
                    .tasks(city.tasks().stream().map(this::task).toList())
                    .evidence(city.evidence().stream().filter(this::isThere).toList())
                    .stateChanges(
                        city.stateChanges().stream()
                            .filter(one -> !isLater(one.date().first()))
                            .toList())
                    .partnerships(partnerships())
                    .stakeholders(
                        city.stakeholders().stream()
                            .filter(one -> !absent.contains(one.id()))
                            .map(this::stakeholder)
                            .toList())
                    .activities(city.activities().stream().map(records::activity).toList())
                    .meetings(city.meetings().stream().filter(records::isThere).toList())
                    .contacts(city.contacts().stream().filter(records::isThere).toList()));
    var n = 0;
    for (var days : COUNCILS) {
      var day = today.plusDays(days);
      noted.add(
          new Noted.Council(
              day,
              "Consiglio del "
                  + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN).format(day),
              NOTES.get(n++)));
    }
    return new Past(began, first, Noted.inOrder(noted));
  }

  private boolean isLater(LocalDate day) {
    return day.isAfter(began);
  }

  private LocalDate noLater(LocalDate day) {
    return day.isAfter(today) ? today : day;
  }

  private Task task(Task task) {
    var on = task.doneOn();
    if (!task.done() || on == null || !isLater(on.first())) return task;
    noted.add(new Noted.OfTask(noLater(on.first()), task));
    return task.with(it -> it.done(false).doneOn(null));
  }

  /// A step is first begun, and becomes what it is when it ends or when something comes up.
  private Step step(Step step) {
    var start = step.actual().start();
    var end = step.actual().end();
    if (start == null || end != null && !isLater(end.first())) return step;
    var begun =
        step.with(
            it ->
                it.status(StepStatus.IN_PROGRESS)
                    .actual(new Step.Span(start, null))
                    .obstacle(null)
                    .nextAction(null)
                    .lesson(null));
    var last =
        end != null
            ? end.first()
            : today.plusDays(step.status() == StepStatus.SUSPENDED ? -33 : -12);
    noted.add(new Noted.OfStep(noLater(last), step));
    if (!isLater(start.first())) return begun;
    noted.add(new Noted.OfStep(noLater(start.first()), begun));
    return begun.with(it -> it.status(StepStatus.NOT_STARTED).actual(Step.Span.OPEN));
  }

  private boolean isThere(Evidence evidence) {
    var dated = evidence.dated();
    if (dated == null || !isLater(dated.first())) return true;
    noted.add(new Noted.OfEvidence(noLater(dated.first().plusDays(2)), evidence));
    return false;
  }

  /// Each in the state before the first change that was still to come.
  private List<Partnership> partnerships() {
    var changes = new HashMap<PartnershipId, List<StateChange>>();
    for (var it : city.stateChanges())
      if (isLater(it.date().first()))
        changes.computeIfAbsent(it.partnership(), _ -> new ArrayList<>()).add(it);
    var first = new ArrayList<Partnership>();
    for (var it : city.partnerships()) {
      var later = changes.getOrDefault(it.id(), List.of());
      for (var change : later)
        noted.add(
            new Noted.OfPartnership(
                noLater(change.date().first()), it.withState(change.to()), change));
      first.add(later.isEmpty() ? it : it.withState(later.getFirst().from()));
    }
    return first;
  }

  /// Of those who take part, some were only interested in the beginning.
  private Stakeholder stakeholder(Stakeholder it) {
    var place = city.stakeholders().indexOf(it);
    if (it.stance().engagement() != EngagementStatus.ENGAGED || place % 6 != 0) return it;
    noted.add(new Noted.OfStakeholder(today.plusDays(-130 + place * 2L % 120), it));
    return it.withStance(it.stance().withEngagement(EngagementStatus.INTERESTED));
  }

  /// Whom nothing is known of but the entry in a list: they were recorded not long ago.
  private Set<StakeholderId> newcomers() {
    var absent = new HashSet<StakeholderId>();
    var known = new HashSet<StakeholderId>();
    city.partnerships().forEach(it -> it.members().forEach(one -> known.add(one.stakeholder())));
    city.activities()
        .forEach(
            it -> {
              known.addAll(it.partners());
              if (it.lead() != null) known.add(it.lead());
            });
    city.contacts().forEach(it -> known.addAll(it.stakeholders()));
    city.roles().forEach(it -> known.add(it.stakeholder()));
    city.assessments().forEach(it -> known.add(it.stakeholder()));
    for (var it : city.stakeholders())
      if (it.stance().equals(Stance.NEW) && !known.contains(it.id())) {
        absent.add(it.id());
        noted.add(new Noted.OfStakeholder(today.plusDays(-38), it));
      }
    return absent;
  }
}
