// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

class TemplateUpgradeTest {
  private static final CityId CITY = CityId.next();

  private static LocalText text(String words) {
    return new LocalText(words + " en", words + " it");
  }

  private static TemplateStep step(String id, int number, String words, List<String> tasks) {
    return new TemplateStep(
        id,
        number,
        text("title " + id),
        text(words),
        text("how " + words),
        false,
        tasks.stream().map(it -> new TemplateStep.TemplateTask(it, text(it))).toList(),
        List.of("minutes"),
        List.of(),
        null,
        List.of(),
        null,
        text("criterion"),
        null,
        Basis.SOURCED,
        null,
        null,
        List.of(),
        List.of());
  }

  private static PathTemplate template(String version, List<TemplateStep> steps) {
    return new PathTemplate(
        "t",
        version,
        true,
        Basis.OWN,
        text("path"),
        LocalText.BLANK,
        PathTemplate.Badges.NONE,
        LocalText.BLANK,
        List.of(),
        steps);
  }

  private static final PathTemplate FIRST =
      template(
          "1",
          List.of(
              step("a", 1, "why", List.of("a1", "a2")),
              step("b", 2, "why", List.of("b1")),
              step("c", 3, "why", List.of("c1"))));

  /// Another edition with the same steps and these tasks.
  private static PathTemplate second(List<String> a, List<String> b, List<String> c) {
    return template(
        "2", List.of(step("a", 1, "why", a), step("b", 2, "why", b), step("c", 3, "why", c)));
  }

  private static Running started(PathTemplate template) {
    var started = PathFromTemplate.start(CITY, template);
    return new Running(started.path(), started.steps(), started.tasks(), Set.of());
  }

  private static Running edited(Running running, int step, UnaryOperator<Step> edit) {
    var steps = new ArrayList<>(running.steps());
    steps.set(step, edit.apply(steps.get(step)));
    return new Running(running.path(), steps, running.tasks(), running.inUse());
  }

  private static List<Kind> kinds(TemplateUpgrade upgrade) {
    return upgrade.items().stream().map(UpgradeItem::kind).toList();
  }

  @Test
  void theSameTemplateChangesNothing() {
    var running = started(FIRST);
    var upgrade = new TemplateUpgrade(running, Optional.of(FIRST), FIRST);
    assertThat(upgrade.parts()).isEmpty();
    var after = upgrade.with(Set.of());
    assertEquals(running.steps(), after.steps());
    assertEquals(running.tasks(), after.tasks());
  }

  @Test
  void aTextIsTakenWhereTheCityHasNoneOfItsOwn() {
    var next = template("2", List.of(step("a", 1, "because", List.of("a1", "a2"))));
    var plain = started(template("1", List.of(FIRST.steps().getFirst())));
    var upgrade = new TemplateUpgrade(plain, Optional.of(FIRST), next);
    assertEquals(List.of(Kind.PURPOSE, Kind.HOW), kinds(upgrade));
    assertThat(upgrade.suggested()).hasSize(2);
    assertEquals(text("because"), upgrade.with(upgrade.suggested()).steps().getFirst().purpose());
    var own = edited(plain, 0, it -> it.withPurpose(text("ours")));
    var asked = new TemplateUpgrade(own, Optional.of(FIRST), next);
    assertThat(asked.suggested()).hasSize(1);
    assertEquals(text("ours"), asked.with(asked.suggested()).steps().getFirst().purpose());
  }

  @Test
  void aTextThatWasLeftToTheTemplateStaysAsItWasWhereTheNewOneIsNotWanted() {
    var next = template("2", List.of(step("a", 1, "because", List.of("a1", "a2"))));
    var plain = started(template("1", List.of(FIRST.steps().getFirst())));
    var after = new TemplateUpgrade(plain, Optional.of(FIRST), next).with(Set.of());
    assertEquals(text("how why"), after.steps().getFirst().how());
    assertEquals(text("why"), after.steps().getFirst().purpose());
  }

  @Test
  void newMovedAndLeftStepsFindTheirPlace() {
    var next =
        template(
            "2",
            List.of(
                step("c", 1, "why", List.of("c1")),
                step("n", 2, "new", List.of("n1")),
                step("a", 3, "why", List.of("a1", "a2"))));
    var upgrade = new TemplateUpgrade(started(FIRST), Optional.of(FIRST), next);
    assertEquals(
        List.of(Kind.MOVED_STEP, Kind.NEW_STEP, Kind.GONE_STEP),
        kinds(upgrade).stream().sorted((x, y) -> order(x) - order(y)).toList());
    var after = upgrade.with(upgrade.suggested());
    assertThat(after.steps()).extracting(Step::templateStep).containsExactly("c", "n", "a");
    assertThat(after.steps()).extracting(Step::number).containsExactly(1, 2, 3);
    assertThat(after.gone()).hasSize(1);
    assertThat(after.tasks()).extracting(Task::templateTask).contains("n1").doesNotContain("b1");
  }

  private static int order(Kind kind) {
    return List.of(Kind.MOVED_STEP, Kind.NEW_STEP, Kind.GONE_STEP).indexOf(kind);
  }

  @Test
  void aStepThatIsInUseStaysAsTheCitysOwn() {
    var begun = started(FIRST);
    var running =
        new Running(begun.path(), begun.steps(), begun.tasks(), Set.of(begun.steps().get(1).id()));
    var next = template("2", List.of(FIRST.steps().get(0), FIRST.steps().get(2)));
    var upgrade = new TemplateUpgrade(running, Optional.of(FIRST), next);
    assertEquals(List.of(Kind.KEPT_STEP), kinds(upgrade));
    var kept = upgrade.with(upgrade.suggested()).steps().get(1);
    assertThat(kept.templateStep()).isNull();
    assertEquals(Basis.OWN, kept.basis());
    assertEquals(text("how why"), kept.how());
    assertEquals(List.of("minutes"), kept.expected());
  }

  @Test
  void whatTheCityHasRemovedComesBackOnlyWhenWanted() {
    var begun = started(FIRST);
    var running =
        new Running(
            begun.path(),
            begun.steps().subList(0, 2),
            begun.tasks().stream()
                .filter(it -> !Set.of("a1", "c1").contains(it.templateTask()))
                .toList(),
            Set.of());
    var upgrade = new TemplateUpgrade(running, Optional.of(FIRST), FIRST);
    assertEquals(List.of(Kind.NEW_TASK, Kind.NEW_STEP), kinds(upgrade));
    assertThat(upgrade.suggested()).isEmpty();
    var all = upgrade.items().stream().map(UpgradeItem::key).collect(Collectors.toSet());
    var after = upgrade.with(all);
    assertThat(after.tasks())
        .extracting(Task::templateTask)
        .containsExactly("a1", "a2", "b1", "c1");
  }

  private static Running ticked(Running running, String templateTask) {
    var tasks =
        running.tasks().stream()
            .map(it -> templateTask.equals(it.templateTask()) ? it.withDone(true) : it)
            .toList();
    return new Running(running.path(), running.steps(), tasks, running.inUse());
  }

  private static List<String> tasksOf(Upgraded after, String templateStep) {
    var step =
        after.steps().stream().filter(it -> templateStep.equals(it.templateStep())).findFirst();
    return after.tasks().stream()
        .filter(it -> it.step().equals(step.orElseThrow().id()))
        .sorted(Comparator.comparing(Task::order))
        .map(it -> it.templateTask() + (it.done() ? " done" : ""))
        .toList();
  }

  @Test
  void aTaskThatTheTemplateMovesTakesItsTickAlong() {
    var next = second(List.of("a2"), List.of("b0", "a1", "b1"), List.of("c1"));
    var upgrade = new TemplateUpgrade(ticked(started(FIRST), "a1"), Optional.of(FIRST), next);
    assertEquals(List.of(Kind.MOVED_TASK, Kind.NEW_TASK), kinds(upgrade));
    assertThat(upgrade.suggested()).hasSize(2);
    var after = upgrade.with(upgrade.suggested());
    assertEquals(List.of("a2"), tasksOf(after, "a"));
    assertEquals(List.of("b0", "a1 done", "b1"), tasksOf(after, "b"));
  }

  @Test
  void aTaskThatIsNotToMoveStaysAndIsOfferedAgain() {
    var next = second(List.of("a2"), List.of("a1", "b1"), List.of("c1"));
    var after = new TemplateUpgrade(started(FIRST), Optional.of(FIRST), next).with(Set.of());
    assertEquals(List.of("a1", "a2"), tasksOf(after, "a"));
    assertEquals(List.of("b1"), tasksOf(after, "b"));
    var again = new Running(after.path(), after.steps(), after.tasks(), Set.of());
    assertEquals(
        List.of(Kind.MOVED_TASK), kinds(new TemplateUpgrade(again, Optional.of(next), next)));
  }

  @Test
  void aTaskMovesFromAStepThatGoesIntoANewOneWithWhoeverDoesIt() {
    var base = template("1", List.of(FIRST.steps().get(0), FIRST.steps().get(1)));
    var next =
        template(
            "2", List.of(FIRST.steps().get(0), step("n", 2, "new", List.of("n1", "b1", "n2"))));
    var upgrade = new TemplateUpgrade(started(base), Optional.of(base), next);
    assertEquals(List.of(Kind.NEW_STEP, Kind.GONE_STEP, Kind.TASK_GOES_ALONG), kinds(upgrade));
    var moved = upgrade.with(upgrade.suggested());
    assertThat(moved.gone()).hasSize(1);
    assertEquals(List.of("n1", "b1", "n2"), tasksOf(moved, "n"));
    assertEquals(
        upgrade.running().tasks().get(2).id(),
        moved.tasks().stream()
            .filter(it -> "b1".equals(it.templateTask()))
            .map(Task::id)
            .findFirst()
            .orElseThrow());
    var withoutTheStep = new HashSet<>(upgrade.suggested());
    withoutTheStep.removeIf(it -> it.startsWith("NEW_STEP"));
    withoutTheStep.removeIf(it -> it.startsWith("GONE_STEP"));
    assertThat(upgrade.with(withoutTheStep).tasks())
        .filteredOn(it -> "b1".equals(it.templateTask()))
        .singleElement()
        .satisfies(it -> assertEquals(upgrade.running().steps().get(1).id(), it.step()));
  }

  @Test
  void aTaskInAStepThatBecameTheCitysOwnIsOfferedAgain() {
    var begun = started(FIRST);
    var inUse = Set.of(begun.steps().get(1).id());
    var running = new Running(begun.path(), begun.steps(), begun.tasks(), inUse);
    var next =
        template(
            "2",
            List.of(FIRST.steps().get(0), FIRST.steps().get(2), step("n", 3, "n", List.of("b1"))));
    var after = new TemplateUpgrade(running, Optional.of(FIRST), next).with(Set.of());
    var again =
        new TemplateUpgrade(
            new Running(after.path(), after.steps(), after.tasks(), inUse),
            Optional.of(next),
            next);
    assertEquals(List.of(Kind.NEW_STEP, Kind.TASK_GOES_ALONG), kinds(again));
    var taken = again.with(Set.of(again.items().getFirst().key()));
    assertEquals(List.of("b1"), tasksOf(taken, "n"));
    assertThat(taken.tasks()).hasSize(begun.tasks().size());
  }

  @Test
  void noTaskIsSuggestedForAStepThatDoesNotApplyNorAnOpenOneForAClosedStep() {
    var next = second(List.of("a2"), List.of("b1"), List.of("c1", "a1"));
    for (var status : StepStatus.values()) {
      var running =
          edited(started(FIRST), 2, it -> it.with(one -> one.status(status).reason("Perché no")));
      var open = new TemplateUpgrade(running, Optional.of(FIRST), next);
      var done = new TemplateUpgrade(ticked(running, "a1"), Optional.of(FIRST), next);
      assertEquals(List.of(Kind.MOVED_TASK), kinds(open));
      assertEquals(
          status != StepStatus.NOT_APPLICABLE && status != StepStatus.COMPLETED,
          !open.suggested().isEmpty());
      assertEquals(status != StepStatus.NOT_APPLICABLE, !done.suggested().isEmpty());
    }
  }

  @Test
  void aStepWhoseWorkMovesOnGoesAndTakesNothingAlong() {
    var next =
        template(
            "2", List.of(step("a", 1, "why", List.of("a1", "a2", "b1")), FIRST.steps().get(2)));
    var upgrade = new TemplateUpgrade(ticked(started(FIRST), "b1"), Optional.of(FIRST), next);
    assertEquals(List.of(Kind.GONE_STEP, Kind.MOVED_TASK), kinds(upgrade));
    // Even where only the step was chosen, its task is not lost with it.
    for (var chosen : List.of(upgrade.suggested(), Set.of(upgrade.items().getFirst().key()))) {
      var after = upgrade.with(chosen);
      assertThat(after.gone()).hasSize(1);
      assertEquals(List.of("a1", "a2", "b1 done"), tasksOf(after, "a"));
    }
  }

  @Test
  void tasksTakeTheOrderOfTheTemplateUnlessTheCityHasItsOwn() {
    var next =
        template(
            "2",
            List.of(
                step("a", 1, "why", List.of("a2", "a1")),
                FIRST.steps().get(1),
                FIRST.steps().get(2)));
    var upgrade = new TemplateUpgrade(started(FIRST), Optional.of(FIRST), next);
    assertEquals(List.of(Kind.TASK_ORDER), kinds(upgrade));
    assertEquals("a1 en\na2 en", upgrade.items().getFirst().before().en());
    assertEquals("a2 en\na1 en", upgrade.items().getFirst().after().en());
    assertEquals(List.of("a2", "a1"), tasksOf(upgrade.with(upgrade.suggested()), "a"));
    assertEquals(List.of("a1", "a2"), tasksOf(upgrade.with(Set.of()), "a"));
    var own = started(next);
    assertThat(new TemplateUpgrade(own, Optional.of(FIRST), FIRST).suggested()).isEmpty();
  }

  @Test
  void durationsAndUsualLeadsFollowTheTemplateAndAreTold() {
    var a = FIRST.steps().getFirst();
    var longer =
        new TemplateStep(
            a.id(),
            a.number(),
            a.title(),
            a.purpose(),
            a.how(),
            false,
            a.tasks(),
            a.documentTypeIds(),
            List.of(),
            "mayor",
            List.of("secretary"),
            new TemplateStep.Weeks(4, 8, "estimate"),
            a.criterion(),
            null,
            Basis.SOURCED,
            null,
            null,
            List.of(),
            List.of());
    var next = template("2", List.of(longer, FIRST.steps().get(1), FIRST.steps().get(2)));
    var upgrade = new TemplateUpgrade(started(FIRST), Optional.of(FIRST), next);
    assertEquals(List.of(Kind.DURATION, Kind.USUAL_LEAD), kinds(upgrade));
    assertThat(upgrade.suggested()).isEmpty();
    assertEquals("4\n8", upgrade.items().getFirst().after().it());
    assertEquals("mayor\nsecretary", upgrade.items().getLast().after().it());
  }

  @Property
  void noProgressIsLost(@ForAll long seed) {
    var random = new Random(seed);
    var base = random(random, "1");
    var running = progress(random, started(base));
    var upgrade =
        new TemplateUpgrade(
            running,
            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(base),
            random(random, "2"));
    var chosen =
        upgrade.items().stream()
            .map(UpgradeItem::key)
            .filter(_ -> random.nextBoolean())
            .collect(Collectors.toCollection(HashSet::new));
    var after = upgrade.with(chosen);
    for (var step : running.steps()) {
      var now = after.steps().stream().filter(it -> it.id().equals(step.id())).findFirst();
      if (now.isEmpty()) {
        assertThat(after.gone()).contains(step.id());
        assertEquals(StepStatus.NOT_STARTED, step.status());
        assertThat(running.inUse()).doesNotContain(step.id());
        continue;
      }
      assertEquals(worked(step), worked(now.get()));
      if (chosen.isEmpty()) assertEquals(step.title(), now.get().title());
    }
    for (var task : running.tasks()) {
      var now = after.tasks().stream().filter(it -> it.id().equals(task.id())).findFirst();
      if (now.isEmpty()) assertThat(task.done() || task.owner() != null).isFalse();
      else
        assertEquals(
            List.of(
                task.done(),
                String.valueOf(task.owner()),
                String.valueOf(task.due()),
                String.valueOf(task.doneOn())),
            List.of(
                now.get().done(),
                String.valueOf(now.get().owner()),
                String.valueOf(now.get().due()),
                String.valueOf(now.get().doneOn())));
    }
    for (var i = 0; i < after.steps().size(); i++)
      assertEquals(i + 1, after.steps().get(i).number());
    assertThat(after.steps()).extracting(Step::id).doesNotHaveDuplicates();
    assertThat(after.tasks()).extracting(Task::id).doesNotHaveDuplicates();
    assertThat(after.tasks())
        .extracting(Task::templateTask)
        .filteredOn(Objects::nonNull)
        .doesNotHaveDuplicates();
    assertThat(after.steps())
        .extracting(Step::id)
        .containsAll(after.tasks().stream().map(Task::step).toList());
    for (var step : after.steps())
      assertThat(after.tasks())
          .filteredOn(it -> it.step().equals(step.id()))
          .extracting(Task::order)
          .isEqualTo(
              IntStream.rangeClosed(
                      1,
                      (int)
                          after.tasks().stream().filter(it -> it.step().equals(step.id())).count())
                  .boxed()
                  .toList());
    // A second time there is nothing left that was chosen.
    var again =
        new TemplateUpgrade(
            new Running(after.path(), after.steps(), after.tasks(), running.inUse()),
            Optional.of(upgrade.next()),
            upgrade.next());
    var texts =
        Set.of(
            Kind.TITLE,
            Kind.PURPOSE,
            Kind.HOW,
            Kind.CRITERION,
            Kind.TASK_TEXT,
            Kind.NEW_TASK,
            Kind.MOVED_TASK,
            Kind.TASK_ORDER);
    assertThat(again.items())
        .filteredOn(it -> texts.contains(it.kind()))
        .extracting(UpgradeItem::key)
        .noneMatch(chosen::contains);
  }

  /// What somebody has done in a step.
  private static List<Object> worked(Step step) {
    return List.of(
        step.status(),
        step.planned(),
        step.actual(),
        Optional.ofNullable(step.lead()),
        Optional.ofNullable(step.obstacle()),
        Optional.ofNullable(step.closing()));
  }

  private static PathTemplate random(Random random, String version) {
    var ids = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
    java.util.Collections.shuffle(ids, random);
    var steps = new ArrayList<TemplateStep>();
    var tasksOf = new HashMap<String, List<String>>();
    var all = new ArrayList<String>();
    for (var id : ids) for (var i = 0; i < 4; i++) all.add(id + i);
    java.util.Collections.shuffle(all, random);
    for (var it : all) {
      var home = random.nextInt(3) == 0 ? ids.get(random.nextInt(ids.size())) : it.substring(0, 1);
      if (random.nextBoolean()) tasksOf.computeIfAbsent(home, _ -> new ArrayList<>()).add(it);
    }
    for (var id : ids.subList(0, 1 + random.nextInt(ids.size()))) {
      var tasks = tasksOf.getOrDefault(id, List.of());
      steps.add(step(id, steps.size() + 1, "why " + random.nextInt(2), tasks));
    }
    return template(version, steps);
  }

  private static Running progress(Random random, Running begun) {
    var used = new HashSet<StepId>();
    var steps = new ArrayList<Step>();
    for (var step : begun.steps()) {
      if (random.nextInt(4) == 0) used.add(step.id());
      var it = random.nextInt(3) == 0 ? step.withStatus(StepStatus.IN_PROGRESS) : step;
      if (random.nextInt(4) == 0) it = it.withLead("Ada").withObstacle("Aula");
      if (random.nextInt(4) == 0) it = it.withTitle(text("ours"));
      if (random.nextInt(4) == 0)
        it = it.closed(new Closing("Ada", PartialDate.parse("2026-06-30"), "È fatto."));
      steps.add(it);
    }
    if (random.nextInt(3) == 0)
      steps.add(
          Objects.requireNonNull(steps.getFirst())
              .with(
                  it ->
                      it.id(StepId.next())
                          .templateStep(null)
                          .basis(Basis.OWN)
                          .number(steps.size() + 1)));
    var tasks = new ArrayList<Task>();
    for (var task : begun.tasks()) {
      if (random.nextInt(6) == 0) continue;
      var it = random.nextInt(3) == 0 ? task.withDone(true) : task;
      if (random.nextInt(5) == 0) it = it.withDue(PartialDate.parse("2026-12"));
      tasks.add(random.nextInt(5) == 0 ? it.withOwner("Ufficio") : it);
    }
    return new Running(begun.path(), steps, tasks, used);
  }
}
