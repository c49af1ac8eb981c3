// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.FormField;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.NumberInput;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;

/// What the members bring in: a table, the chosen line below it to be edited, and the totals.
final class ContributionsPane extends VBox {
  private final SheetScreenModel model;
  private final ContributionEdits edits;
  private final Messages messages;
  private final SheetWords words;
  private final ObservableList<Contribution> rows = FXCollections.observableArrayList();
  private final RegisterTable<Contribution> table;
  private final Form<Contribution> form;
  private final Label none = Section.text("sheet-no-contributions", "quiet");
  private final FlowPane tools = new FlowPane();
  private final TotalsPane totals;
  private @Nullable FormField<?> rate;

  /// Whose fields are shown; what was typed is saved when another row is selected already.
  private @Nullable ContributionId edited;

  private final List<FormField<?>> amounts = new ArrayList<>();

  ContributionsPane(SheetScreenModel model, Kit kit) {
    this.model = model;
    edits = new ContributionEdits(model);
    messages = kit.messages();
    words = new SheetWords(messages, kit.catalogue());
    setId("sheet-contributions-pane");
    getStyleClass().addAll("sheet-section", "sheet-wide");
    var heading = Section.text("sheet-contributions-heading", "sheet-heading");
    heading.setText(messages.get("sheet.contributions"));
    table =
        new RegisterTable<>(
            "sheet-contributions",
            kit,
            messages.get("sheet.contributions"),
            Contribution::id,
            columns());
    table.follow(rows);
    table.onDelete(this::remove);
    form = form();
    table.onOpen(form::focusFirst);
    totals = new TotalsPane(messages, words);
    var one = table.selectedProperty().isNotNull();
    form.visibleProperty().bind(one);
    form.managedProperty().bind(one);
    table.selectedProperty().subscribe(this::open);
    getChildren().setAll(heading, tools(), none, table, form, totals);
  }

  private List<RegisterColumn<Contribution>> columns() {
    return List.of(
        RegisterColumn.<Contribution, Integer>sorted(
                "year",
                "field.contribution.year",
                it -> Integer.toString(it.year()),
                Contribution::year)
            .width(70),
        RegisterColumn.<Contribution>text("member", "field.contribution.stakeholder", this::member)
            .icon(it -> isMember(it) ? null : Feather.USER_X)
            .width(230),
        RegisterColumn.<Contribution>text(
                "kind", "field.contribution.kind", it -> messages.label(it.kind()))
            .width(140),
        RegisterColumn.<Contribution>text(
                "description", "field.contribution.description", Contribution::description)
            .width(220),
        RegisterColumn.<Contribution, java.math.BigDecimal>number(
                "planned",
                "field.contribution.planned",
                it -> words.amount(it, it.planned()),
                Contribution::planned)
            .width(110),
        RegisterColumn.<Contribution, java.math.BigDecimal>number(
                "given",
                "field.contribution.given",
                it -> words.amount(it, it.given()),
                Contribution::given)
            .width(110),
        RegisterColumn.<Contribution, java.math.BigDecimal>number(
                "rate",
                "field.contribution.rate",
                it -> it.rate() == null ? null : messages.money(it.rate()),
                Contribution::rate)
            .width(110),
        RegisterColumn.<Contribution, java.math.BigDecimal>number(
                "plannedValue",
                "sheet.plannedValue",
                it -> it.plannedValue().map(messages::money).orElse(null),
                it -> it.plannedValue().orElse(null))
            .width(120)
            .hidden(),
        RegisterColumn.<Contribution, java.math.BigDecimal>number(
                "givenValue",
                "sheet.givenValue",
                it -> it.givenValue().map(messages::money).orElse(null),
                it -> it.givenValue().orElse(null))
            .width(120)
            .hidden());
  }

  private boolean isMember(Contribution it) {
    var sheet = model.sheetProperty().get();
    return sheet == null || sheet.isMember(it.stakeholder());
  }

  private String member(Contribution it) {
    return isMember(it)
        ? name(it.stakeholder())
        : messages.get("sheet.formerMember", name(it.stakeholder()));
  }

  private String name(@Nullable StakeholderId id) {
    var sheet = model.sheetProperty().get();
    return sheet == null ? "…" : sheet.name(id);
  }

  private Form<Contribution> form() {
    var fields =
        new Form<Contribution>(
            messages,
            Contribution::id,
            change -> {
              if (edited != null) edits.edit(edited, change);
            });
    fields.getStyleClass().add("inner-form");
    fields.search(
        "contribution.stakeholder",
        this::candidates,
        this::name,
        Contribution::stakeholder,
        (it, chosen) -> chosen == null ? it : it.withStakeholder(chosen));
    fields
        .choice(
            "contribution.kind",
            Arrays.asList(ContributionKind.values()),
            messages::label,
            Contribution::kind,
            Contribution::withKind)
        .half();
    fields.text("contribution.year", it -> Integer.toString(it.year()), this::withYear).half();
    fields.text(
        "contribution.description", Contribution::description, Contribution::withDescription);
    amounts.add(
        fields
            .amount("contribution.planned", Contribution::planned, Contribution::withPlanned)
            .half());
    amounts.add(
        fields.amount("contribution.given", Contribution::given, Contribution::withGiven).half());
    rate =
        fields
            .money("contribution.rate", Contribution::rate, Contribution::withRate)
            .half()
            .hint(messages.get("sheet.rateHint"));
    fields.setReadOnly(model.readOnly());
    return fields;
  }

  private Contribution withYear(Contribution it, String typed) {
    return new NumberInput("contribution.year", messages.locale())
        .readWhole(typed)
        .map(it::withYear)
        .orElseThrow(() -> new InvalidValue("contribution.year", "yearRange"));
  }

  /// The members first, then everybody else.
  private List<Option<StakeholderId>> candidates() {
    var sheet = model.sheetProperty().get();
    if (sheet == null) return List.of();
    var members =
        sheet.partnership().members().stream()
            .map(
                it ->
                    new Option<>(
                        it.stakeholder(), sheet.name(it.stakeholder()), messages.label(it.role())));
    var known = sheet.partnership().members().stream().map(Member::stakeholder).toList();
    var others =
        sheet.stakeholders().values().stream()
            .filter(it -> !known.contains(it.id()))
            .map(it -> new Option<>(it.id(), it.name(), messages.get("sheet.notMember")));
    return Stream.concat(members, others).toList();
  }

  private FlowPane tools() {
    tools.getStyleClass().add("register-tools");
    var add =
        Section.button(
            "sheet-add-contribution",
            Feather.PLUS,
            messages.get("sheet.addContribution"),
            this::add);
    add.disableProperty()
        .bind(model.sheetProperty().map(it -> it.partnership().members().isEmpty()).orElse(true));
    var remove =
        Section.button(
            "sheet-remove-contribution",
            Feather.TRASH_2,
            messages.get("sheet.removeContribution"),
            this::remove);
    remove.disableProperty().bind(table.selectedProperty().isNull());
    tools.getChildren().setAll(add, remove);
    tools.setVisible(!model.readOnly());
    tools.setManaged(!model.readOnly());
    return tools;
  }

  private void add() {
    form.commit();
    edits
        .add()
        .ifPresent(
            it -> {
              table.select(it);
              applyCss();
              layout();
              form.focusFirst();
            });
  }

  private void remove() {
    edits.remove(List.copyOf(table.selection()));
    (rows.isEmpty() ? tools.getChildren().getFirst() : table.view()).requestFocus();
  }

  /// Takes over what is being typed.
  void commit() {
    form.commit();
  }

  void show(Sheet sheet) {
    var selected = table.selectedProperty().get();
    rows.setAll(sheet.contributions()); // also when only names have changed
    Section.say(
        none,
        !rows.isEmpty()
            ? ""
            : messages.get(
                sheet.partnership().members().isEmpty()
                    ? "sheet.contributionsNeedMembers"
                    : "sheet.noContributions"));
    table.setVisible(!rows.isEmpty());
    table.setManaged(!rows.isEmpty());
    Heights.asRows(table, rows.size());
    open(selected == null ? null : sheet.contribution(selected.id()).orElse(null));
    totals.show(sheet);
  }

  private void open(@Nullable Contribution it) {
    form.show(it);
    edited = it == null ? null : it.id();
    if (it == null) return;
    var unit = it.kind().inHours() ? "sheet.inHours" : "sheet.inEuro";
    amounts.forEach(field -> field.hint(messages.get(unit)));
    if (rate == null) return;
    rate.setVisible(it.kind().inHours());
    rate.setManaged(it.kind().inHours());
  }
}
