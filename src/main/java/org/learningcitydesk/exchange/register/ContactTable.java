// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;

/// The log of contacts as a table. Only people who are in the contents are named, and nobody
/// whose data must not be used, not even in what was typed.
final class ContactTable {
  private final Map<StakeholderId, String> stakeholders;
  private final Map<PersonId, String> people;
  private final Map<StepId, Integer> steps;
  private final HiddenNames hidden;
  private final Messages messages;

  ContactTable(RegisterContents contents, HiddenNames hidden, Messages messages) {
    this.hidden = hidden;
    this.messages = messages;
    stakeholders =
        contents.stakeholders().stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
    people = contents.persons().stream().collect(Collectors.toMap(Person::id, Person::name));
    steps = contents.steps().stream().collect(Collectors.toMap(Step::id, Step::number));
  }

  RegisterTable<Contact> of(List<Contact> all) {
    return new Columns<Contact>("contact")
        .add("date", it -> Cell.date(it.date()))
        .add("kind", it -> new Cell.Choice(it.kind().id(), messages.label(it.kind())))
        .add("summary", it -> Cell.text(hidden.in(it.summary())))
        .add("step", it -> Cell.number(it.step() == null ? null : steps.get(it.step())))
        .add("stakeholders", it -> words(it.stakeholders().stream().map(stakeholders::get)))
        .add("people", it -> words(people(it).map(people::get)))
        .add("promises", it -> words(it.promises().stream().map(this::promise).map(hidden::in)))
        .add("step_id", it -> Cell.text(it.step() == null ? null : it.step().value().toString()))
        .add(
            "stakeholder_ids",
            it -> words(it.stakeholders().stream().map(id -> id.value().toString())))
        .add("person_ids", it -> words(people(it).map(id -> id.value().toString())))
        .add("id", it -> Cell.text(it.id().value().toString()))
        .of(all);
  }

  private Stream<PersonId> people(Contact contact) {
    return contact.people().stream().map(it -> it.person()).filter(people::containsKey);
  }

  /// What was promised, then who, until when, and whether it is done.
  private String promise(Promise promise) {
    var more =
        Stream.of(
                promise.owner(),
                promise.due() == null ? null : promise.due().toString(),
                promise.done() ? messages.get("export.done") : null)
            .flatMap(ContactTable::present)
            .collect(Collectors.joining(", "));
    return more.isEmpty() ? promise.text() : promise.text() + " (" + more + ")";
  }

  private static Stream<String> present(@Nullable String text) {
    return Optional.ofNullable(text).stream();
  }

  private static Cell words(Stream<@Nullable String> words) {
    var all = words.flatMap(ContactTable::present).toList();
    return new Cell.Words(all, all);
  }
}
