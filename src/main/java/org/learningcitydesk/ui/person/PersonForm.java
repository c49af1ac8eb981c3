// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LookalikeList;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;

/// One person: how to reach it, its roles, and why and how long its data are kept.
final class PersonForm {
  private static final int SHOWN_NAMESAKES = 3;

  /// The usual bases, the one that a public body mostly has first.
  private static final List<String> BASES =
      List.of(
          "person.basis.publicTask",
          "person.basis.legalObligation",
          "person.basis.contract",
          "person.basis.consent",
          "person.basis.legitimateInterest");

  private final PersonScreenModel model;
  private final Messages messages;
  final Form<Person> form;

  PersonForm(PersonScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    form = new Form<>(messages, Person::id, model.register::edit);
    form.wide(head());
    who(kit);
    form.heading(messages.get("person.roles"));
    form.wide(new RolesPane(model, kit));
    form.heading(messages.get("contact.title"));
    form.wide(new ContactsPane(model, kit));
    form.heading(messages.get("person.privacy"));
    privacy();
    form.area("person.notes", 4, Person::notes, Person::withNotes);
    model.register.onLeave(form::commit);
    model.register.openProperty().subscribe(form::show);
    form.setReadOnly(model.register.readOnly());
  }

  private void who(Kit kit) {
    form.text("person.name", model.register::typedName, Person::withName)
        .required(messages.get("field.required"))
        .warns(this::namesakes);
    form.wide(
        new LookalikeList<>(
            "person-alike", kit, model.lookalikes, Person::name, it -> new Place.People(it.id())));
    form.text("person.email", Person::email, Person::withEmail)
        .half()
        .warns(typed -> compared(it -> it.withEmail(typed)));
    form.text("person.phone", Person::phone, Person::withPhone)
        .half()
        .warns(typed -> compared(it -> it.withPhone(typed)));
  }

  private void privacy() {
    form.suggest("person.legalBasis", this::bases, Person::legalBasis, Person::withLegalBasis)
        .hint(messages.get("person.legalBasisHint"));
    form.date("person.informedOn", Person::informedOn, Person::withInformedOn)
        .half()
        .warns(this::informed);
    form.date("person.retentionUntil", Person::retentionUntil, Person::withRetentionUntil)
        .half()
        .warns(this::retention);
    form.text("person.origin", Person::origin, Person::withOrigin)
        .hint(messages.get("person.originHint"));
    form.check("person.restricted", Person::restricted, Person::withRestricted)
        .hint(messages.get("person.restrictedHint"));
  }

  private List<Option<String>> bases() {
    return BASES.stream().map(messages::get).map(it -> Option.of(it, it)).toList();
  }

  private Optional<String> informed(@Nullable PartialDate date) {
    return date == null && model.register.open() != null
        ? Optional.of(messages.get("person.notInformed"))
        : Optional.empty();
  }

  private Optional<String> retention(@Nullable PartialDate until) {
    if (model.register.open() == null) return Optional.empty();
    if (until == null) return Optional.of(messages.get("person.noRetention"));
    return until.last().isBefore(model.today())
        ? Optional.of(messages.get("person.overdue"))
        : Optional.empty();
  }

  private Node head() {
    var who = new Label(messages.get("person.who"));
    who.getStyleClass().add("form-heading");
    return new VBox(restrictedMark(), who);
  }

  /// Said at the top, because it limits what may be done with all that follows.
  private Node restrictedMark() {
    var mark = new Label(messages.get("person.restrictedMark"), Icons.of(Feather.LOCK));
    mark.setId("person-restricted-mark");
    mark.getStyleClass().add("person-restricted");
    mark.setWrapText(true);
    mark.managedProperty().bind(mark.visibleProperty());
    model.register.openProperty().subscribe(it -> mark.setVisible(it != null && it.restricted()));
    return mark;
  }

  /// What is typed is compared with the other records; the list below the name says the result.
  private Optional<String> compared(UnaryOperator<Person> change) {
    model.typed(change);
    return Optional.empty();
  }

  private Optional<String> namesakes(@Nullable String typed) {
    model.typed(it -> typed == null || typed.isBlank() ? it : it.withName(typed));
    var open = model.register.open();
    if (open == null || typed == null || typed.isBlank()) return Optional.empty();
    var same = model.namesakes(typed, open.id());
    if (same.isEmpty()) return Optional.empty();
    var where =
        same.stream().limit(SHOWN_NAMESAKES).map(this::oneLine).collect(Collectors.joining("; "));
    return Optional.of(messages.get("person.namesakes", same.size(), where));
  }

  private String oneLine(Person it) {
    var now = model.neighboursProperty().get();
    var current = new PersonRow(it, now.rolesOf(it.id()), now, model.today());
    return Stream.of(it.name(), current.titles(), current.organisations())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
