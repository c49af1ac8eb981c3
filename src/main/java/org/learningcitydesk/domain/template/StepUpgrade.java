// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;

/// A step that the template still has, with another wording or other documents.
///
/// @param base the step as the template had it before; empty where that is not known
record StepUpgrade(Step step, Optional<TemplateStep> base, TemplateStep next) {
  List<UpgradeItem> items() {
    var items = new ArrayList<UpgradeItem>();
    text(items, Kind.TITLE, step.title(), TemplateStep::title);
    text(items, Kind.PURPOSE, step.purpose(), TemplateStep::purpose);
    text(items, Kind.HOW, step.how(), TemplateStep::how);
    documents(items);
    text(items, Kind.CRITERION, step.criterion(), TemplateStep::criterion);
    text(items, Kind.EXAMPLE, step.example(), TemplateStep::example);
    return items;
  }

  /// A text that the step has, or leaves to its template where it is null.
  private void text(
      List<UpgradeItem> items,
      Kind kind,
      @Nullable LocalText own,
      Function<TemplateStep, @Nullable LocalText> of) {
    var before = base.map(of).orElse(LocalText.BLANK);
    var now = own == null ? before : own;
    var after = orBlank(of.apply(next));
    if (now.equals(after) || after.isBlank() && now.isBlank()) return;
    var untouched = own == null || base.isPresent() && own.equals(before);
    items.add(new UpgradeItem(kind, key(kind), now, after, untouched));
  }

  private void documents(List<UpgradeItem> items) {
    var before = TemplateStep.typesOf(step, base);
    var after = next.documentTypeIds();
    if (before.equals(after)) return;
    items.add(
        new UpgradeItem(
            Kind.DOCUMENTS,
            key(Kind.DOCUMENTS),
            lines(before),
            lines(after),
            step.expected() == null));
  }

  private static LocalText lines(List<String> codes) {
    return LocalText.same(String.join("\n", codes));
  }

  private String key(Kind kind) {
    return kind.name() + " " + step.id().value();
  }

  /// The step with what was chosen; what was not chosen stays as it was, in words of its own where
  /// the template would speak otherwise from now on.
  Step with(Set<String> chosen) {
    var offered = items().stream().map(UpgradeItem::key).toList();
    var how = left(chosen, offered, Kind.HOW) ? own(step.how(), TemplateStep::how) : step.how();
    var example =
        left(chosen, offered, Kind.EXAMPLE)
            ? own(step.example(), TemplateStep::example)
            : step.example();
    var expected =
        left(chosen, offered, Kind.DOCUMENTS) ? TemplateStep.typesOf(step, base) : step.expected();
    return step.with(
        it ->
            it.templateStep(next.id())
                .basis(next.basis())
                .title(taken(chosen, offered, Kind.TITLE) ? next.title() : step.title())
                .purpose(taken(chosen, offered, Kind.PURPOSE) ? next.purpose() : step.purpose())
                .criterion(
                    taken(chosen, offered, Kind.CRITERION) ? next.criterion() : step.criterion())
                .how(taken(chosen, offered, Kind.HOW) ? null : how)
                .example(taken(chosen, offered, Kind.EXAMPLE) ? null : example)
                .expected(taken(chosen, offered, Kind.DOCUMENTS) ? null : expected));
  }

  private boolean taken(Set<String> chosen, List<String> offered, Kind kind) {
    return offered.contains(key(kind)) && chosen.contains(key(kind));
  }

  private boolean left(Set<String> chosen, List<String> offered, Kind kind) {
    return offered.contains(key(kind)) && !chosen.contains(key(kind));
  }

  private LocalText own(@Nullable LocalText own, Function<TemplateStep, @Nullable LocalText> of) {
    return own == null ? base.map(of).orElse(LocalText.BLANK) : own;
  }

  private static LocalText orBlank(@Nullable LocalText text) {
    return text == null ? LocalText.BLANK : text;
  }
}
