// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The log of contacts, the newest first, and beside it the one that is open.
public final class ContactScreen {
  private final Kit kit;
  private final Messages messages;
  private final ContactScreenModel model;
  private final ContactForm form;
  private final RegisterTable<ContactRow> table;
  private final RegisterPane<ContactRow> root;

  public ContactScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  ContactScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new ContactScreenModel(workspace, kit.jobs(), city, today);
    form = new ContactForm(model, kit);
    HistoryPart.addTo(
        form.form,
        "contact",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.CONTACT, it.version(), it.id().value()));
    table =
        new RegisterTable<>(
            "contacts", kit, messages.get("contact.title"), ContactRow::id, columns());
    table.follow(model.rows);
    root = new RegisterPane<>("contacts", kit, table, form.form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.way(
        "going-cold",
        Feather.CLOCK,
        messages.get("goingCold.title"),
        () -> kit.navigator().open(new Place.GoingCold()));
    root.way(
        "cadences",
        Feather.REPEAT,
        messages.get("cadence.title"),
        () -> kit.navigator().open(new Place.Cadences()));
    root.follow(model.register, ContactRow::id);
    kit.versions()
        .of(Stakeholder.class, Person.class, Step.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadKnown());
    kit.versions().of(Contact.class).when(Shown.in(root)).subscribe(_ -> model.reload());
  }

  public Node root() {
    return root;
  }

  /// Brings one contact to the front.
  public void open(@Nullable ContactId contact) {
    if (contact == null) return;
    table.clearFilters();
    model.register.open(contact);
  }

  /// Begins an entry of today with those who took part.
  public void log(List<StakeholderId> stakeholders, List<PersonId> people) {
    table.clearFilters();
    model.log(messages.get("contact.nameless"), stakeholders, people, this::edit);
  }

  private void edit() {
    root.applyCss();
    root.layout();
    form.form.focusFirst();
  }

  private List<RegisterColumn<ContactRow>> columns() {
    return List.of(
        RegisterColumn.<ContactRow, PartialDate>sorted(
                "date",
                "field.contact.date",
                row -> messages.date(row.contact().date()),
                row -> row.contact().date())
            .width(125),
        RegisterColumn.<ContactRow, ContactKind>sorted(
                "kind",
                "field.contact.kind",
                row -> messages.label(row.contact().kind()),
                row -> row.contact().kind())
            .width(95),
        RegisterColumn.<ContactRow>text(
                "summary", "field.contact.summary", row -> oneLine(row.contact().summary()))
            .width(250),
        RegisterColumn.<ContactRow>text(
                "stakeholders", "field.contact.stakeholders", ContactRow::stakeholders)
            .width(195),
        RegisterColumn.<ContactRow>text("people", "field.contact.people", ContactRow::people)
            .width(140),
        RegisterColumn.<ContactRow, Integer>sorted(
                "step",
                "field.contact.step",
                row -> row.step().map(it -> it.label(messages.locale())).orElse(null),
                row -> row.step().map(Step::number).orElse(null))
            .width(100),
        RegisterColumn.<ContactRow, Long>sorted(
                "openPromises", "contact.openPromises", this::openPromises, this::sortedPromises)
            .width(130),
        RegisterColumn.<ContactRow>text("promises", "field.contact.promises", ContactRow::promises)
            .width(240)
            .hidden());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  private @Nullable String openPromises(ContactRow row) {
    var open = row.contact().openPromises();
    return open == 0 ? null : messages.get("contact.openOf", open, row.overdue(model.today()));
  }

  private @Nullable Long sortedPromises(ContactRow row) {
    var open = row.contact().openPromises();
    return open == 0 ? null : open;
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("contact.title"),
        messages.get("contact.add"),
        messages.get("contact.empty"),
        messages.get("contact.emptyHint"),
        messages.get("contact.draft"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        this::add, null, this::remove, null, null, () -> kit.navigator().open(new Place.Start()));
  }

  private void add() {
    model.begin(messages.get("contact.nameless"));
  }

  private void remove() {
    model.remove(table.selection().stream().map(ContactRow::contact).toList(), this::ask);
  }

  private void ask(int chosen, List<Promise> open, Runnable goOn) {
    new Question(
            messages.get("contact.removeQuestion", chosen),
            messages.get("contact.removePromises", chosen, open.size()),
            open.stream().map(Promise::text).toList(),
            messages.get("register.delete"))
        .ask(root, kit, goOn);
  }
}
