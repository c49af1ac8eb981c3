// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.Optional;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Readiness;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.i18n.Messages;

/// What the progress report says of how ready a step is, and of who closed it.
record StepStanding(ProgressSource source, Catalogue catalogue, Messages messages) {
  /// How ready the step is by its tasks and documents, where that says something.
  Optional<Fact> readiness(Step step) {
    var template =
        Optional.ofNullable(step.templateStep())
            .flatMap(id -> Optional.ofNullable(source.template()).flatMap(it -> it.step(id)));
    var readiness =
        Readiness.of(
            step,
            source.tasks().stream().filter(it -> it.step().equals(step.id())).toList(),
            TemplateStep.expectedOf(step, template),
            source.evidence().stream().filter(it -> it.step().equals(step.id())).toList());
    if (readiness.percent().isEmpty()) return Optional.empty();
    var words = new ReadinessWords(messages, catalogue);
    var said = words.sentence(readiness);
    return Optional.of(
        new Fact(
            messages.get("readiness.title"),
            words.missing(readiness).map(it -> said + " " + it).orElse(said)));
  }

  /// Who said that the step is completed, and how; without the names of people whose data must not
  /// be used.
  Optional<Block> closing(Step step) {
    if (step.status() != StepStatus.COMPLETED) return Optional.empty();
    var closing = step.closing();
    if (closing == null) return Optional.of(new Block.Paragraph(messages.get("path.closedUnsaid")));
    var hidden = new HiddenNames(source.restricted(), messages.get("contact.restricted"));
    return Optional.of(
        new Block.Paragraph(
            messages.get(
                "path.closed",
                closing.on(),
                hidden.in(closing.by()),
                hidden.in(closing.statement()))));
  }
}
