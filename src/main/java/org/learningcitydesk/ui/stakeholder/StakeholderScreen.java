// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.ColumnFilter;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.bulk.BatchTools;
import org.learningcitydesk.ui.control.group.GroupMenu;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The register of stakeholders: the table, and beside it the one that is open.
public final class StakeholderScreen {
  private final Kit kit;
  private final Messages messages;
  private final StakeholderScreenModel model;
  private final StakeholderPeople people;
  private final StakeholderForm form;
  private final RegisterTable<Stakeholder> table;
  private final RegisterPane<Stakeholder> root;

  public StakeholderScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model = new StakeholderScreenModel(workspace, kit.jobs(), city, kit.catalogue());
    people = new StakeholderPeople(workspace, kit.jobs(), city, model.register, LocalDate::now);
    form = new StakeholderForm(model, people, kit);
    HistoryPart.addTo(
        form.form,
        "stakeholder",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.STAKEHOLDER, it.version(), it.id().value()));
    table =
        new RegisterTable<>(
            "stakeholders", kit, messages.get("stakeholder.title"), Stakeholder::id, columns());
    table.follow(model.register.records());
    table.sortAtFirst("name");
    root = new RegisterPane<>("stakeholders", kit, table, form.form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.manyTool(
        "log-contact",
        Feather.MESSAGE_CIRCLE,
        messages.get("contact.log"),
        this::logContact,
        Bindings.isEmpty(table.selection()).or(root.readOnlyProperty()));
    root.follow(model.register, Stakeholder::id);
    new BatchTools<>(
            kit,
            root,
            table,
            it -> it,
            model.register,
            Stakeholder::id,
            StakeholderFields.of(model, kit.catalogue()))
        .install();
    kit.versions()
        .of(Contact.class, Cadence.class, Stakeholder.class, Meeting.class, Person.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.contacts.reload());
    root.manyTool(
        "merge-selected",
        Feather.GIT_MERGE,
        messages.get("register.mergeSelected"),
        this::mergeSelected,
        Bindings.size(table.selection()).lessThan(2).or(root.readOnlyProperty()));
    GroupMenu.install("stakeholders", kit, workspace, city, root, table);
    root.more("tags", Feather.TAG, messages.get("stakeholder.tags.title"), this::tags);
    kit.versions().of(Stakeholder.class).when(Shown.in(root)).subscribe(_ -> model.reload());
    kit.versions().of(Person.class).when(Shown.in(root)).subscribe(_ -> people.reload());
    kit.versions()
        .of(Partnership.class, Activity.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadLinks());
    kit.versions().of(Assessment.class).when(Shown.in(root)).subscribe(_ -> model.scores.reload());
  }

  private void logContact() {
    var chosen = table.selection().stream().map(Stakeholder::id).toList();
    kit.navigator().open(new Place.LogContact(chosen));
  }

  public Node root() {
    return root;
  }

  /// Brings one stakeholder to the front.
  public void open(@Nullable StakeholderId stakeholder) {
    if (stakeholder == null) return;
    table.clearFilters();
    model.register.open(stakeholder);
  }

  /// Shows some of them only, until that is taken back.
  ///
  /// @param words who they are
  public void show(String words, List<StakeholderId> some) {
    table.only(new RegisterTable.Only(words, Set.copyOf(some)));
  }

  private List<RegisterColumn<Stakeholder>> columns() {
    return List.of(
        text("name", Stakeholder::name).width(300),
        text("shortName", Stakeholder::shortName).width(110).hidden(),
        text("category", it -> form.categoryName(it.category()))
            .choice(Stakeholder::category, form::categoryName)
            .width(230),
        coded("helix", List.of(Helix.values()), Stakeholder::helix).width(150).hidden(),
        text("town", it -> it.reach().town())
            .choice(it -> it.reach().town(), it -> it)
            .width(120)
            .hidden(),
        text("area", it -> it.reach().area()).choice(it -> it.reach().area(), it -> it).width(130),
        coded("engagement", List.of(EngagementStatus.values()), it -> it.stance().engagement())
            .width(140),
        score("influence", it -> it.stance().influence()),
        score("interest", it -> it.stance().interest()),
        coded("participationNow", List.of(ParticipationLevel.values()), it -> it.stance().now())
            .width(130)
            .hidden(),
        coded(
                "participationWanted",
                List.of(ParticipationLevel.values()),
                it -> it.stance().wanted())
            .width(130)
            .hidden(),
        text("tags", it -> String.join(", ", it.tags()))
            .choices(Stakeholder::tags, it -> it)
            .width(160)
            .hidden(),
        text("taxCode", Stakeholder::taxCode).width(120).hidden(),
        text("street", it -> it.reach().street()).width(180).hidden(),
        text("postalCode", it -> it.reach().postalCode()).width(80).hidden(),
        text("email", it -> it.reach().email()).width(190).hidden(),
        text("pec", it -> it.reach().pec()).width(190).hidden(),
        text("phone", it -> it.reach().phone()).width(120).hidden(),
        text("website", it -> it.reach().website()).width(180).hidden(),
        text("sectorNotes", Stakeholder::sectorNotes).width(160).hidden(),
        text("offers", Stakeholder::offers).width(200).hidden(),
        text("needs", Stakeholder::needs).width(200).hidden(),
        text("notes", Stakeholder::notes).width(200).hidden(),
        text("origin", it -> it.origin().text()).width(160).hidden(),
        text("externalSource", it -> it.origin().source()).width(140).hidden(),
        text("externalKey", it -> it.origin().key()).width(120).hidden());
  }

  private static RegisterColumn<Stakeholder> text(
      String field, Function<Stakeholder, @Nullable String> text) {
    return RegisterColumn.text(field, "field.stakeholder." + field, text);
  }

  /// Sorted in the order of the choices, not of their names.
  private <C extends Enum<C> & Code> RegisterColumn<Stakeholder> coded(
      String field, List<C> all, Function<Stakeholder, @Nullable C> choice) {
    return RegisterColumn.<Stakeholder, C>sorted(
            field, "field.stakeholder." + field, it -> label(choice.apply(it)), choice)
        .codes(all, choice, messages::label);
  }

  private @Nullable String label(@Nullable Code code) {
    return code == null ? null : messages.label(code);
  }

  private static RegisterColumn<Stakeholder> score(
      String field, Function<Stakeholder, @Nullable Integer> score) {
    return RegisterColumn.<Stakeholder, Integer>number(
            field, "field.stakeholder." + field, it -> digits(score.apply(it)), score)
        .width(90);
  }

  private static @Nullable String digits(@Nullable Integer score) {
    return score == null ? null : score.toString();
  }

  private void tags() {
    var tags = new TagScreenModel(model.register);
    model.register.records().subscribe(tags::refresh);
    new TagDialog(kit, tags, it -> table.filter("tags", ColumnFilter.oneOf(it))).show(root);
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("stakeholder.title"),
        messages.get("stakeholder.add"),
        messages.get("stakeholder.empty"),
        messages.get("stakeholder.emptyHint"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        this::add,
        this::duplicate,
        this::remove,
        () -> kit.navigator().open(new Place.Import(null, ImportKind.STAKEHOLDERS)),
        () -> kit.navigator().open(new Place.Export()),
        () -> kit.navigator().open(new Place.Start()));
  }

  private void add() {
    model.begin(messages.get("stakeholder.nameless"));
  }

  private void duplicate() {
    model.register.duplicate(table.selection(), name -> messages.get("register.copyOf", name));
  }

  /// The first of the selected ones stays.
  private void mergeSelected() {
    var chosen = table.selection().stream().map(Stakeholder::id).toList();
    kit.navigator().open(new Place.Duplicates(chosen, List.of()));
  }

  private void remove() {
    model.remove(table.selection(), this::ask);
  }

  private void ask(List<Stakeholder> chosen, Links affected, Runnable goOn) {
    new RemovalWords(messages).question(chosen, affected).ask(root, kit, goOn);
  }
}
