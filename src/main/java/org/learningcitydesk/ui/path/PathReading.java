// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.workspace.Tx;

/// What is stored of the path of a city: nothing as long as it has not started one.
record PathReading(Optional<Path> path, List<StepView> steps) {

  static PathReading of(CityId city, Catalogue catalogue, Tx tx) {
    var paths = tx.paths();
    var path = paths.of(city);
    if (path.isEmpty()) return new PathReading(path, List.of());
    var tasks = paths.tasks(city).stream().collect(Collectors.groupingBy(Task::step));
    var evidence = paths.evidence(city).stream().collect(Collectors.groupingBy(Evidence::step));
    var steps =
        paths.steps(city).stream()
            .map(
                step ->
                    new StepView(
                        step,
                        tasks.getOrDefault(step.id(), List.of()),
                        evidence.getOrDefault(step.id(), List.of()).stream()
                            .map(it -> proof(tx, it))
                            .toList(),
                        template(catalogue, path.get(), step)))
            .toList();
    return new PathReading(path, steps);
  }

  private static StepView.Proof proof(Tx tx, Evidence evidence) {
    return new StepView.Proof(
        evidence,
        evidence.attachment() == null
            ? null
            : tx.attachments().find(evidence.attachment()).orElse(null));
  }

  private static Optional<TemplateStep> template(Catalogue catalogue, Path path, Step step) {
    var template = catalogue.pathTemplate();
    return template.id().equals(path.templateId()) && step.templateStep() != null
        ? template.step(step.templateStep())
        : Optional.empty();
  }
}
