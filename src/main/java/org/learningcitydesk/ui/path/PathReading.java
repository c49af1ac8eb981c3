// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.workspace.Tx;

/// What is stored of the path of a city: nothing as long as it has not started one.
///
/// @param template what the path was made from
record PathReading(Optional<Path> path, List<StepView> steps, Optional<PathTemplate> template) {

  static PathReading of(CityId city, Catalogue catalogue, Tx tx) {
    var paths = tx.paths();
    var path = paths.of(city);
    if (path.isEmpty()) return new PathReading(path, List.of(), Optional.empty());
    var template = tx.pathTemplates().of(city, catalogue);
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
                        template(template, step)))
            .toList();
    return new PathReading(path, steps, template);
  }

  private static StepView.Proof proof(Tx tx, Evidence evidence) {
    return new StepView.Proof(
        evidence,
        evidence.attachment() == null
            ? null
            : tx.attachments().find(evidence.attachment()).orElse(null));
  }

  /// The step of the template that a step was made from.
  static Optional<TemplateStep> template(Optional<PathTemplate> template, Step step) {
    return Optional.ofNullable(step.templateStep())
        .flatMap(id -> template.flatMap(it -> it.step(id)));
  }
}
