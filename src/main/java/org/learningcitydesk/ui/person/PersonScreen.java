// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.bulk.BatchTools;
import org.learningcitydesk.ui.control.group.GroupMenu;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The register of persons: the table, and beside it the one that is open.
public final class PersonScreen {
  private final Kit kit;
  private final Messages messages;
  private final PersonScreenModel model;
  private final RegisterTable<PersonRow> table;
  private final RegisterPane<PersonRow> root;

  public PersonScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model = new PersonScreenModel(workspace, kit.jobs(), city, LocalDate::now);
    table =
        new RegisterTable<>(
            "people",
            kit,
            messages.get("person.people"),
            PersonRow::id,
            new PersonColumns(messages).all());
    table.follow(model.rows);
    table.sortAtFirst("name");
    var form = new PersonForm(model, kit).form;
    HistoryPart.addTo(
        form,
        "person",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.PERSON, it.version(), it.id().value()));
    root = new RegisterPane<>("people", kit, table, form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.follow(model.register, PersonRow::id);
    root.manyTool(
        "log-contact",
        Feather.MESSAGE_CIRCLE,
        messages.get("contact.log"),
        this::logContact,
        Bindings.createBooleanBinding(() -> toMeet().isEmpty(), table.selection())
            .or(root.readOnlyProperty()));
    new BatchTools<>(
            kit, root, table, PersonRow::person, model.register, Person::id, PersonFields.of(city))
        .install();
    root.manyTool(
        "merge-selected",
        Feather.GIT_MERGE,
        messages.get("register.mergeSelected"),
        this::mergeSelected,
        Bindings.size(table.selection()).lessThan(2).or(root.readOnlyProperty()));
    GroupMenu.install("people", kit, workspace, city, root, table);
    kit.versions()
        .of(Stakeholder.class, PersonRole.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadNeighbours());
    kit.versions()
        .of(Contact.class, Person.class, Meeting.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.contacts.reload());
    kit.versions().of(Person.class).when(Shown.in(root)).subscribe(_ -> model.reload());
  }

  public Node root() {
    return root;
  }

  /// Brings one person to the front.
  public void open(@Nullable PersonId person) {
    if (person == null) return;
    table.clearFilters();
    model.register.open(person);
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("person.people"),
        messages.get("person.add"),
        messages.get("person.empty"),
        messages.get("person.emptyHint"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        () -> model.begin(messages.get("person.nameless")),
        null,
        () -> model.remove(selection(), this::ask),
        () -> kit.navigator().open(new Place.Import(null, ImportKind.PERSONS)),
        () -> kit.navigator().open(new Place.Export()),
        () -> kit.navigator().open(new Place.Start()));
  }

  private void logContact() {
    kit.navigator().open(new Place.LogContact(List.of(), toMeet()));
  }

  /// Those of the selection whose data may be used.
  private List<PersonId> toMeet() {
    return selection().stream().filter(it -> !it.restricted()).map(Person::id).toList();
  }

  /// The first of the selected ones stays.
  private void mergeSelected() {
    kit.navigator()
        .open(new Place.Duplicates(List.of(), selection().stream().map(Person::id).toList()));
  }

  private List<Person> selection() {
    return table.selection().stream().map(PersonRow::person).toList();
  }

  private void ask(List<Person> chosen, Ties affected, Runnable goOn) {
    var names = chosen.stream().collect(Collectors.toMap(Person::id, Person::name));
    var neighbours = model.neighboursProperty().get();
    new Question(
            messages.get("person.removeQuestion", chosen.size(), chosen.getFirst().name()),
            messages.get(
                "person.removeTies", affected.roles().size(), affected.contacts(), chosen.size()),
            affected.roles().stream()
                .map(
                    it ->
                        messages.get(
                            "person.roleOf",
                            String.valueOf(names.get(it.person())),
                            neighbours.words(it)))
                .toList(),
            messages.get("register.delete"))
        .ask(root, kit, goOn);
  }
}
