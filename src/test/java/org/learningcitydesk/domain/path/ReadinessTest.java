// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

class ReadinessTest {
  private static final PathId PATH = PathId.next();

  private static Step step(StepStatus status) {
    return new Step(
        StepId.next(),
        1,
        PATH,
        null,
        1,
        LocalText.same("Ascoltare"),
        LocalText.BLANK,
        LocalText.BLANK,
        Basis.OWN,
        status,
        status == StepStatus.NOT_APPLICABLE ? "già fatto" : null,
        null,
        Step.Span.OPEN,
        Step.Span.OPEN,
        null,
        null,
        null);
  }

  private static Task task(Step step, boolean done) {
    return new Task(
        TaskId.next(), 1, step.id(), null, 1, LocalText.same("Invitare"), null, null, null, done);
  }

  private static Evidence evidence(Step step, String type) {
    return new Evidence(
        EvidenceId.next(), 1, step.id(), type, "Atto", null, null, null, null, null, null);
  }

  @Test
  void alternativesCountOnce() {
    var step = step(StepStatus.IN_PROGRESS);
    var expected = List.of(List.of("minutes"), List.of("council", "executive"));
    var tasks = List.of(task(step, true), task(step, false));
    var readiness = Readiness.of(step, tasks, expected, List.of(evidence(step, "executive")));
    assertEquals(
        new Readiness(true, 2, List.of(tasks.get(1)), 2, List.of(List.of("minutes"))), readiness);
    assertThat(readiness.percent()).hasValue(50);
    assertThat(readiness.isReady()).isFalse();
  }

  @Test
  void aStepWithoutTasksAndDocumentsIsNotReadyOfItself() {
    var readiness = Readiness.of(step(StepStatus.NOT_STARTED), List.of(), List.of(), List.of());
    assertThat(readiness.percent()).isEmpty();
    assertThat(readiness.isReady()).isFalse();
  }

  @Test
  void aClosedStepHasAnEndAndAReopenedOneNoClosing() {
    var closing = new Closing("Ada Neri", PartialDate.parse("2026-06-30"), "È agli atti.");
    var started =
        step(StepStatus.IN_PROGRESS).withActual(new Step.Span(PartialDate.parse("2026"), null));
    var closed = started.closed(closing);
    assertEquals(StepStatus.COMPLETED, closed.status());
    assertEquals(closing.on(), closed.actual().end());
    assertThat(closed.withStatus(StepStatus.IN_PROGRESS).closing()).isNull();
    var later = started.withActual(new Step.Span(PartialDate.parse("2026-08"), null));
    assertThat(later.closed(closing).actual().end()).isNull();
    var known = new Step.Span(null, PartialDate.parse("2026-05"));
    assertEquals(known, started.withActual(known).closed(closing).actual());
  }

  @Test
  void aClosingNeedsWords() {
    assertThatThrownBy(() -> new Closing("Ada", PartialDate.parse("2026"), "  "))
        .isInstanceOfSatisfying(
            InvalidValue.class, it -> assertEquals("closing.statement", it.field()));
  }

  @Property
  void whatIsNotApplicableIsNeverCounted(
      @ForAll @Size(max = 12) List<StepStatus> states,
      @ForAll @Size(max = 40) List<Boolean> ticks) {
    var steps = states.stream().map(ReadinessTest::step).toList();
    var tasks = new ArrayList<Task>();
    for (var i = 0; i < ticks.size() && !steps.isEmpty(); i++)
      tasks.add(task(steps.get(i % steps.size()), ticks.get(i)));
    var counted = steps.stream().filter(it -> it.status() != StepStatus.NOT_APPLICABLE).toList();
    var without =
        tasks.stream()
            .filter(task -> counted.stream().anyMatch(it -> it.id().equals(task.step())))
            .toList();
    assertEquals(PathProgress.of(counted, without), PathProgress.of(steps, tasks));
    for (var step : steps) {
      var ours = tasks.stream().filter(it -> it.step().equals(step.id())).toList();
      var readiness = Readiness.of(step, ours, List.of(List.of("a"), List.of("b", "c")), List.of());
      var applies = step.status() != StepStatus.NOT_APPLICABLE;
      assertEquals(applies, readiness.counts());
      assertEquals(applies, readiness.percent().isPresent());
      assertEquals(applies ? ours.size() : 0, readiness.tasks());
      readiness.percent().ifPresent(it -> assertThat(it).isBetween(0, 99));
      if (!applies) assertThat(PathProgress.percentOf(step, ours)).isEmpty();
    }
  }
}
