// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.template.TemplateFromPath;
import org.learningcitydesk.domain.template.TemplateUpgrade;
import org.learningcitydesk.exchange.template.TemplateFile;
import org.learningcitydesk.exchange.template.TemplateIntake;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// What can be done with the template of a path.
final class TemplateEdits {
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;

  TemplateEdits(Workspace workspace, Jobs jobs, CityId city, Catalogue catalogue) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
  }

  /// A template read from a file, and what it would change; null in a city without a path, which it
  /// would begin.
  record Offer(TemplateFile file, @Nullable TemplateUpgrade upgrade) {}

  /// Reads a template from a file.
  void read(Path file, Consumer<Offer> offered) {
    jobs.start(
        "task.readingTemplate",
        _ -> {
          var read = TemplateFile.read(file, catalogue);
          return workspace.read(
              tx ->
                  new Offer(
                      read,
                      tx.paths().of(city).isEmpty()
                          ? null
                          : TemplateIntake.preview(tx, city, catalogue, read.template())));
        },
        offered);
  }

  /// What the template that ships with the program would change.
  void readShipped(Consumer<TemplateUpgrade> offered) {
    jobs.load(
        () ->
            workspace.read(
                tx -> TemplateIntake.preview(tx, city, catalogue, catalogue.pathTemplate())),
        offered);
  }

  /// Begins the path with a template.
  void start(PathTemplate template) {
    jobs.save(
        () ->
            workspace.change(
                TemplateIntake.started(), tx -> TemplateIntake.start(tx, city, template)));
  }

  /// Applies what was chosen of a template to the running path.
  void apply(PathTemplate template, Set<String> chosen) {
    if (workspace.readOnly()) return;
    jobs.save(
        () ->
            workspace.change(
                TemplateIntake.upgraded(template),
                tx -> TemplateIntake.apply(tx, city, catalogue, template, chosen)));
  }

  /// Writes the running path as a template.
  void export(TemplateFromPath.Naming naming, Path target, Consumer<Path> done) {
    jobs.start(
        "task.writingTemplate",
        _ -> {
          TemplateFile.write(
              workspace.read(tx -> TemplateIntake.exported(tx, city, catalogue, naming)), target);
          return target;
        },
        done);
  }
}
