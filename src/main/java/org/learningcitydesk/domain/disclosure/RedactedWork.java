// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.function.Function;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Closing;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;

/// What the city agreed, plans and does: all of it but the notes.
final class RedactedWork {
  private final KnownPeople people;
  private final Function<Class<?>, RedactedText> texts;

  RedactedWork(KnownPeople people, Function<Class<?>, RedactedText> texts) {
    this.people = people;
    this.texts = texts;
  }

  City of(City it) {
    var text = texts.apply(City.class);
    return it.with(
        all ->
            all.contact(it.contact() == null ? null : people.named(it.contact()))
                .motivation(text.any(it.motivation()))
                .plan(text.any(it.plan())));
  }

  Partnership of(Partnership it) {
    var text = texts.apply(Partnership.class);
    text.left(Withheld.NOTES, it.id(), it.notes());
    var agreement = it.agreement();
    return it.with(
        all ->
            all.name(text.typed(it.name()))
                .purpose(text.any(it.purpose()))
                .agreement(agreement.withChannel(text.any(agreement.channel())))
                .notes(null));
  }

  StateChange of(StateChange it) {
    return it.with(all -> all.author(Masks.HIDDEN).note(null));
  }

  Contribution of(Contribution it) {
    return it.withDescription(texts.apply(Contribution.class).any(it.description()));
  }

  Step of(Step it) {
    var text = texts.apply(Step.class);
    var closing = it.closing();
    return it.with(
        all ->
            all.title(text.typed(it.title()))
                .purpose(text.typed(it.purpose()))
                .criterion(text.typed(it.criterion()))
                .reason(text.any(it.reason()))
                .lead(text.who(it.lead()))
                .obstacle(text.any(it.obstacle()))
                .nextAction(text.any(it.nextAction()))
                .lesson(text.any(it.lesson()))
                .closing(closing == null ? null : closed(closing, text)));
  }

  private static Closing closed(Closing it, RedactedText text) {
    var by = text.who(it.by());
    return new Closing(by == null ? Masks.HIDDEN : by, it.on(), text.typed(it.statement()));
  }

  Task of(Task it) {
    var text = texts.apply(Task.class);
    return it.with(all -> all.text(text.typed(it.text())).owner(text.who(it.owner())));
  }

  Evidence of(Evidence it) {
    var text = texts.apply(Evidence.class);
    return it.with(
        all ->
            all.title(text.typed(it.title())).body(text.any(it.body())).link(text.any(it.link())));
  }

  FiledDocument of(FiledDocument it) {
    var text = texts.apply(FiledDocument.class);
    return it.with(
        all ->
            all.title(text.typed(it.title())).body(text.any(it.body())).link(text.any(it.link())));
  }

  Activity of(Activity it) {
    var text = texts.apply(Activity.class);
    text.left(Withheld.NOTES, it.id(), it.notes());
    return it.with(
        all ->
            all.title(text.typed(it.title()))
                .place(text.any(it.place()))
                .outputs(text.any(it.outputs()))
                .lesson(text.any(it.lesson()))
                .notes(null));
  }

  BudgetLine of(BudgetLine it) {
    var text = texts.apply(BudgetLine.class);
    text.left(Withheld.NOTES, it.id(), it.notes());
    return it.with(
        all -> all.title(text.typed(it.title())).sourceName(text.any(it.sourceName())).notes(null));
  }
}
