// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.stakeholder.StakeholderPeople.Known;

/// Asks who is to be added to the open stakeholder: somebody of the register, or somebody new.
final class PeopleDialogs {
  private final StakeholderPeople people;
  private final Kit kit;
  private final Messages messages;
  private final Node owner;

  /// @param owner the place that asks
  PeopleDialogs(StakeholderPeople people, Kit kit, Node owner) {
    this.people = people;
    this.kit = kit;
    this.owner = owner;
    messages = kit.messages();
  }

  void choose() {
    people.whenKnown(this::choose);
  }

  private void choose(List<Known> known) {
    var open = people.open();
    if (open == null) return;
    var options =
        known.stream()
            .map(it -> new Option<>(it.person(), it.person().name(), it.words()))
            .toList();
    var dialog = new FormDialog<>(kit, "colleague", ColleagueDraft.BLANK);
    dialog
        .form()
        .search(
            "personRole.person",
            () -> options,
            Person::name,
            ColleagueDraft::known,
            ColleagueDraft::withKnown)
        .required(messages.get("field.required"));
    role(dialog);
    dialog.ask(
        owner,
        messages.get("colleague.known"),
        messages.get("colleague.add"),
        it -> it.known(open),
        it -> people.add(it.person(), it.role()));
  }

  void addNew() {
    people.whenKnown(this::addNew);
  }

  private void addNew(List<Known> known) {
    var open = people.open();
    if (open == null) return;
    var dialog = new FormDialog<>(kit, "colleague", ColleagueDraft.BLANK);
    var form = dialog.form();
    form.text("person.name", ColleagueDraft::name, ColleagueDraft::withName)
        .required(messages.get("field.required"))
        .warns(typed -> namesakes(typed, known));
    form.text("person.email", ColleagueDraft::email, ColleagueDraft::withEmail).half();
    form.text("person.phone", ColleagueDraft::phone, ColleagueDraft::withPhone).half();
    role(dialog);
    form.remark(messages.get("colleague.privacyHint"));
    dialog.ask(
        owner,
        messages.get("colleague.new"),
        messages.get("colleague.add"),
        it -> it.fresh(people.city(), open),
        it -> people.addNew(it.person(), it.role()));
  }

  private static void role(FormDialog<ColleagueDraft> dialog) {
    dialog.form().text("personRole.title", ColleagueDraft::title, ColleagueDraft::withTitle).half();
    dialog.form().date("personRole.from", ColleagueDraft::from, ColleagueDraft::withFrom).half();
  }

  private Optional<String> namesakes(@Nullable String typed, List<Known> known) {
    if (typed == null || typed.isBlank()) return Optional.empty();
    var name = Folding.fold(typed);
    var same = known.stream().filter(it -> Folding.fold(it.person().name()).equals(name)).toList();
    if (same.isEmpty()) return Optional.empty();
    var where =
        same.stream()
            .map(it -> it.words() == null ? it.person().name() : it.words())
            .collect(Collectors.joining("; "));
    return Optional.of(messages.get("person.namesakes", same.size(), where));
  }
}
