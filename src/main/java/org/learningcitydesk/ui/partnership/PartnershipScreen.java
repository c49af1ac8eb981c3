// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.AlertRulesDialog;
import org.learningcitydesk.ui.control.CalendarDialog;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.board.CardBoard;
import org.learningcitydesk.ui.control.bulk.BatchTools;
import org.learningcitydesk.ui.control.group.GroupMenu;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The register of partnerships: the table, and beside it the one that is open.
public final class PartnershipScreen {
  private final Kit kit;
  private final Messages messages;
  final PartnershipScreenModel model;
  private final PartnershipForm form;
  private final StateWords states;
  // Kept: the board hears of it weakly.
  private final ObservableValue<@Nullable String> openId;
  final CardBoard<PartnershipRow> board;
  private final RegisterTable<PartnershipRow> table;
  private final RegisterPane<PartnershipRow> root;

  public PartnershipScreen(Workspace workspace, CityId city, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    model =
        new PartnershipScreenModel(workspace, kit.jobs(), city, kit.catalogue(), LocalDate::now);
    form = new PartnershipForm(model, kit);
    HistoryPart.addTo(
        form.form,
        "partnership",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.PARTNERSHIP, it.version(), it.id().value()));
    states = new StateWords(kit);
    table =
        new RegisterTable<>(
            "partnerships", kit, messages.get("partnership.title"), PartnershipRow::id, columns());
    table.follow(model.rows);
    table.sortAtFirst("name");
    root = new RegisterPane<>("partnerships", kit, table, form.form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.follow(model.register, PartnershipRow::id);
    openId = model.register.openProperty().map(it -> it.id().value().toString());
    board =
        new CardBoard<>(
            "partnership-board",
            messages.get("partnership.board"),
            kit,
            table.shownRows(),
            new PartnershipCards(model.moves, kit, row -> table.select(row.id())),
            workspace.readOnly(),
            openId);
    root.otherView("board", Feather.TRELLO, messages.get("partnership.board"), board.root());
    root.more(
        "alerts",
        Feather.BELL,
        messages.get("alerts.edit"),
        () -> new AlertRulesDialog(workspace, city, kit).ask(root));
    root.more(
        "figures",
        Feather.BAR_CHART_2,
        messages.get("figures.title"),
        () -> kit.navigator().open(new Place.PartnershipFigures()));
    root.more(
        "calendar",
        Feather.CALENDAR,
        messages.get("calendar.file"),
        () -> new CalendarDialog(workspace, city, kit).ask(root));
    openSheets();
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
    kit.versions()
        .of(FiledDocument.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.documents.reload());
    kit.versions().of(Activity.class).when(Shown.in(root)).subscribe(_ -> model.reloadActivities());
  }

  /// The sheet of the selected partnership: by a button, Enter or a double click.
  private void openSheets() {
    var sheet = Icons.button("partnerships-sheet", Feather.FILE_TEXT, messages.get("sheet.open"));
    sheet.disableProperty().bind(Bindings.size(table.selection()).isNotEqualTo(1));
    sheet.setOnAction(_ -> openSheet());
    root.page(sheet);
    table.onOpen(this::openSheet);
  }

  private void openSheet() {
    var row = table.selectedProperty().get();
    if (row != null) kit.navigator().open(new Place.PartnershipSheet(row.partnership().id()));
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

  /// Shows some of them only, until that is taken back.
  ///
  /// @param words who they are
  public void show(String words, List<PartnershipId> some) {
    table.only(new RegisterTable.Only(words, Set.copyOf(some)));
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
                row -> states.name(row.partnership().state()),
                row -> states.place(row.partnership().state()))
            .choice(row -> row.partnership().state(), states::name)
            .width(140),
        RegisterColumn.<PartnershipRow, TermState>sorted(
                "term",
                "partnership.term",
                row -> messages.label(row.term().state()),
                row -> row.term().state())
            .choice(row -> row.term().state().id(), this::termName)
            .width(150),
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
        date("start", row -> row.partnership().agreement().start()),
        date("end", row -> row.partnership().agreement().end()),
        date("noticeBy", PartnershipRow::noticeBy),
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
        RegisterColumn.<PartnershipRow, Integer>number(
                "renewalMonths",
                "field.partnership.renewalMonths",
                row -> number(row.partnership().agreement().renewalMonths()),
                row -> row.partnership().agreement().renewalMonths())
            .hidden(),
        date("noticeGivenOn", row -> row.partnership().agreement().noticeGivenOn()).hidden(),
        text("actBody", it -> it.agreement().act().body()).width(150).hidden(),
        date("signedOn", row -> row.partnership().agreement().act().signedOn()).hidden(),
        date("publishedOn", row -> row.partnership().agreement().act().publishedOn()).hidden(),
        date("enforceableFrom", row -> row.partnership().agreement().act().enforceableFrom())
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
      String field, Function<PartnershipRow, @Nullable PartialDate> date) {
    return RegisterColumn.<PartnershipRow, PartialDate>sorted(
            field,
            "field.partnership." + field,
            row -> words(date.apply(row)),
            row -> date.apply(row))
        .asDate()
        .width(115);
  }

  private @Nullable String words(@Nullable PartialDate date) {
    return date == null ? null : messages.date(date);
  }

  private @Nullable String number(@Nullable Integer number) {
    return number == null ? null : messages.number(number);
  }

  private String termName(String id) {
    return Arrays.stream(TermState.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(messages::label)
        .orElse(id);
  }

  private String stepName(String id) {
    return model.neighboursProperty().get().allSteps().stream()
        .filter(it -> it.id().value().toString().equals(id))
        .findFirst()
        .map(it -> it.label(messages.locale()))
        .orElse("…");
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
