// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.bulk.BatchTools;
import org.learningcitydesk.ui.control.group.GroupMenu;
import org.learningcitydesk.workspace.Workspace;

/// The register of partnerships: the table, and beside it the one that is open.
public final class PartnershipScreen {
  private final Kit kit;
  private final Messages messages;
  private final PartnershipScreenModel model;
  private final PartnershipForm form;
  private final RegisterTable<PartnershipRow> table;
  private final RegisterPane<PartnershipRow> root;

  public PartnershipScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model =
        new PartnershipScreenModel(workspace, kit.jobs(), city, kit.catalogue(), LocalDate::now);
    form = new PartnershipForm(model, kit);
    table =
        new RegisterTable<>(
            "partnerships", kit, messages.get("partnership.title"), PartnershipRow::id, columns());
    table.follow(model.rows);
    table.sortAtFirst("name");
    root = new RegisterPane<>("partnerships", kit, table, form.form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.follow(model.register, PartnershipRow::id);
    new BatchTools<>(
            kit,
            root,
            table,
            PartnershipRow::partnership,
            model.register,
            Partnership::id,
            PartnershipFields.of(model, kit.catalogue()))
        .install();
    GroupMenu.install("partnerships", kit, workspace, city, root, table);
    kit.versions()
        .of(Stakeholder.class, Step.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadNeighbours());
    kit.versions().of(Partnership.class).when(Shown.in(root)).subscribe(_ -> model.reload());
    kit.versions().of(Activity.class).when(Shown.in(root)).subscribe(_ -> model.reloadActivities());
  }

  public Node root() {
    return root;
  }

  /// Brings one partnership to the front.
  public void open(@Nullable PartnershipId partnership) {
    if (partnership == null) return;
    table.clearFilters();
    model.register.open(partnership);
  }

  private List<RegisterColumn<PartnershipRow>> columns() {
    return List.of(
        text("name", Partnership::name).width(280),
        text("type", it -> form.typeName(it.type()))
            .choice(row -> row.partnership().type(), form::typeName)
            .width(210),
        RegisterColumn.<PartnershipRow, Integer>sorted(
                "state",
                "field.partnership.state",
                row -> stateName(row.partnership().state()),
                row -> place(row.partnership().state()))
            .choice(row -> row.partnership().state(), this::stateName)
            .width(140),
        RegisterColumn.<PartnershipRow>text("lead", "partnership.lead", PartnershipRow::leads)
            .width(170),
        RegisterColumn.<PartnershipRow, Integer>number(
                "memberCount",
                "field.partnership.members",
                row -> messages.number(row.partnership().members().size()),
                row -> row.partnership().members().size())
            .width(120),
        RegisterColumn.<PartnershipRow>text(
                "members", "partnership.memberNames", PartnershipRow::members)
            .width(260)
            .hidden(),
        date("start", it -> it.agreement().start()),
        date("end", it -> it.agreement().end()),
        date("noticeBy", it -> it.agreement().noticeBy().map(PartialDate::of).orElse(null)),
        RegisterColumn.<PartnershipRow, Integer>sorted(
                "step",
                "field.partnership.step",
                row -> row.step().map(it -> it.label(messages.locale())).orElse(null),
                row -> row.step().map(Step::number).orElse(null))
            .choice(
                row -> row.step().map(it -> it.id().value().toString()).orElse(null),
                this::stepName)
            .width(180),
        text(
                "tacitRenewal",
                it -> it.agreement().tacitRenewal() ? messages.get("partnership.yes") : null)
            .width(90)
            .hidden(),
        RegisterColumn.<PartnershipRow, Integer>number(
                "noticeDays",
                "field.partnership.noticeDays",
                row -> number(row.partnership().agreement().noticeDays()),
                row -> row.partnership().agreement().noticeDays())
            .hidden(),
        text("actNumber", it -> it.agreement().actNumber()).width(120).hidden(),
        text("protocolNumber", it -> it.agreement().protocolNumber()).width(120).hidden(),
        text("channel", it -> it.agreement().channel()).width(120).hidden(),
        text("purpose", Partnership::purpose).width(220).hidden(),
        text("notes", Partnership::notes).width(220).hidden());
  }

  private static RegisterColumn<PartnershipRow> text(
      String field, Function<Partnership, @Nullable String> text) {
    return RegisterColumn.text(
        field, "field.partnership." + field, row -> text.apply(row.partnership()));
  }

  private RegisterColumn<PartnershipRow> date(
      String field, Function<Partnership, @Nullable PartialDate> date) {
    return RegisterColumn.<PartnershipRow, PartialDate>sorted(
            field,
            "field.partnership." + field,
            row -> words(date.apply(row.partnership())),
            row -> date.apply(row.partnership()))
        .asDate()
        .width(115);
  }

  private @Nullable String words(@Nullable PartialDate date) {
    return date == null ? null : messages.date(date);
  }

  private @Nullable String number(@Nullable Integer number) {
    return number == null ? null : messages.number(number);
  }

  private String stateName(String state) {
    return kit.catalogue()
        .lifecycle()
        .state(state)
        .map(it -> it.name().in(messages.locale()))
        .orElse(state);
  }

  private String stepName(String id) {
    return model.neighboursProperty().get().allSteps().stream()
        .filter(it -> it.id().value().toString().equals(id))
        .findFirst()
        .map(it -> it.label(messages.locale()))
        .orElse("…");
  }

  /// Its place in the life cycle.
  private int place(String state) {
    var states = kit.catalogue().lifecycle().states();
    return IntStream.range(0, states.size())
        .filter(at -> states.get(at).id().equals(state))
        .findFirst()
        .orElse(states.size());
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("partnership.title"),
        messages.get("partnership.add"),
        messages.get("partnership.empty"),
        messages.get("partnership.emptyHint"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        this::add,
        this::duplicate,
        this::remove,
        () -> kit.navigator().open(new Place.Import(null, ImportKind.PARTNERSHIPS)),
        () -> kit.navigator().open(new Place.Export()),
        () -> kit.navigator().open(new Place.Start()));
  }

  private void add() {
    model.begin(messages.get("partnership.nameless"));
  }

  private void duplicate() {
    model.register.duplicate(selection(), name -> messages.get("register.copyOf", name));
  }

  private void remove() {
    model.remove(selection(), this::ask);
  }

  private List<Partnership> selection() {
    return table.selection().stream().map(PartnershipRow::partnership).toList();
  }

  private void ask(int chosen, List<Activity> affected, Runnable goOn) {
    new Question(
            messages.get("partnership.removeQuestion", chosen),
            messages.get("partnership.removeLinks", chosen, affected.size()),
            affected.stream().map(Activity::title).toList(),
            messages.get("register.delete"))
        .ask(root, kit, goOn);
  }
}
