// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateJson;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.template.TemplateFromPath;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

class TemplateIntakeTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");

  @BeforeEach
  void city() {
    workspace.change("change.test", tx -> tx.cities().save(city));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void begin() {
    workspace.change(
        "change.test", tx -> TemplateIntake.start(tx, city.id(), CATALOGUE.pathTemplate()));
  }

  @Test
  void anExportedTemplateDoesNotNameWhoMustNotBeNamed() {
    begin();
    var name = "Ugo Valdombra";
    var said = LocalText.same("Sentire " + name);
    workspace.change(
        "change.test",
        tx -> {
          tx.persons().save(Person.named(city.id(), name).withRestricted(true));
          var path = tx.paths().of(city.id()).orElseThrow();
          tx.paths()
              .save(
                  new Path(
                      path.id(),
                      path.version(),
                      path.city(),
                      path.templateId(),
                      path.templateVersion(),
                      said,
                      path.origin()));
          var step = tx.paths().steps(city.id()).getFirst();
          tx.paths()
              .save(
                  step.with(
                      it ->
                          it.templateStep(null)
                              .title(said)
                              .purpose(said)
                              .how(said)
                              .criterion(said)
                              .example(said)));
          var task = tx.paths().tasksOf(step.id()).getFirst();
          tx.paths().save(task.withTemplateTask(null).withText(said));
        });
    var template =
        workspace.read(
            tx ->
                TemplateIntake.exported(
                    tx, city.id(), CATALOGUE, new TemplateFromPath.Naming(said, "1")));
    assertThat(TemplateJson.write(template).toLowerCase(Locale.ROOT))
        .contains("sentire")
        .doesNotContain("valdombra");
  }

  @Test
  void aTaskLeavesAStepBeforeThatGoesAndUndoBringsBothBack() {
    begin();
    var shipped = CATALOGUE.pathTemplate();
    var first = shipped.steps().getFirst();
    var last = shipped.steps().getLast();
    var moving = last.tasks().getFirst();
    var steps = new ArrayList<>(shipped.steps().subList(1, shipped.steps().size() - 1));
    steps.addFirst(withTask(first, moving));
    var next = edition(shipped, steps);
    workspace.change(
        TemplateIntake.upgraded(next),
        tx -> {
          var upgrade = TemplateIntake.preview(tx, city.id(), CATALOGUE, next);
          TemplateIntake.apply(tx, city.id(), CATALOGUE, next, upgrade.suggested());
        });
    assertEquals(List.of(1, first.tasks().size() + 1), placeOf(moving.id()));
    workspace.undo();
    assertEquals(List.of(shipped.steps().size(), 1), placeOf(moving.id()));
  }

  private static TemplateStep withTask(TemplateStep step, TemplateStep.TemplateTask task) {
    var tasks = new ArrayList<>(step.tasks());
    tasks.add(task);
    return new TemplateStep(
        step.id(),
        step.number(),
        step.title(),
        step.purpose(),
        step.how(),
        step.conditional(),
        tasks,
        step.documentTypeIds(),
        step.documentAlternatives(),
        step.leadRoleId(),
        step.supportRoleIds(),
        step.duration(),
        step.criterion(),
        step.example(),
        step.basis(),
        step.basisScope(),
        step.basisNote(),
        step.sources(),
        List.of());
  }

  private static PathTemplate edition(PathTemplate of, List<TemplateStep> steps) {
    return new PathTemplate(
        of.id(),
        "99",
        true,
        of.numberingBasis(),
        of.name(),
        of.disclaimer(),
        of.badges(),
        of.order(),
        of.stepStatuses(),
        steps);
  }

  /// The number of its step and its order there.
  private List<Integer> placeOf(String templateTask) {
    return workspace.read(
        tx -> {
          var task =
              tx.paths().tasks(city.id()).stream()
                  .filter(it -> templateTask.equals(it.templateTask()))
                  .findFirst()
                  .orElseThrow();
          return List.of(tx.paths().step(task.step()).orElseThrow().number(), task.order());
        });
  }

  /// Whether a template was kept shows once the path no longer names the shipped one.
  private boolean isKept(CityId of) {
    return workspace.read(
        tx -> {
          var path = tx.paths().of(of).orElseThrow();
          return tx.pathTemplates().of(of, CATALOGUE).isPresent()
              && !path.templateId().equals(CATALOGUE.pathTemplate().id());
        });
  }

  private void rename(CityId of, String template, String version) {
    workspace.change(
        "change.test",
        tx -> {
          var it = tx.paths().of(of).orElseThrow();
          tx.paths()
              .save(
                  new Path(
                      it.id(), it.version(), it.city(), template, version, it.name(), it.origin()));
        });
  }

  @Test
  void theSampleCityKeepsItsTemplate() {
    var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), CATALOGUE);
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    rename(sample.city().id(), "other", "1");
    assertThat(isKept(sample.city().id())).isTrue();
  }

  private Optional<PathTemplate> base() {
    return workspace.read(tx -> tx.pathTemplates().base(city.id(), CATALOGUE));
  }

  @Test
  void aPathOfAnEarlierVersionIsNotMeasuredByTheShippedOne() {
    var started = PathFromTemplate.start(city.id(), CATALOGUE);
    workspace.change("change.test", tx -> tx.paths().save(started.path()));
    assertThat(base()).isPresent();
    rename(city.id(), started.path().templateId(), "0.9");
    assertThat(base()).isEmpty();
    Optional<PathTemplate> shown =
        workspace.read(tx -> tx.pathTemplates().of(city.id(), CATALOGUE));
    assertThat(shown).isPresent();
  }
}
