// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateJson;
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
