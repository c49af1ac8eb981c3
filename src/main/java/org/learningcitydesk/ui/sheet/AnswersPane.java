// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceAnswerId;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;

/// Who has answered in the chosen round, and the chosen answer with its scores.
final class AnswersPane extends VBox {
  private final GovernanceScreenModel model;
  private final SheetScreenModel sheets;
  private final Messages messages;
  private final int criteria;
  private final ObservableList<GovernanceAnswer> rows = FXCollections.observableArrayList();
  private final RegisterTable<GovernanceAnswer> table;
  private final Form<GovernanceAnswer> form;
  private final ScorePane scores;
  private final Label none = Section.text("sheet-no-answers", "quiet");

  /// Whose fields are shown; what was typed is saved when another row is selected already.
  private @Nullable GovernanceAnswerId edited;

  AnswersPane(GovernanceScreenModel model, SheetScreenModel sheets, Kit kit) {
    this.model = model;
    this.sheets = sheets;
    messages = kit.messages();
    criteria = kit.catalogue().governance().criteria().size();
    getStyleClass().add("sheet-answers");
    var heading = new Label(messages.get("sheet.answers"));
    heading.getStyleClass().add("form-heading");
    none.setText(messages.get("sheet.noAnswers"));
    table =
        new RegisterTable<>(
            "sheet-answers-table",
            kit,
            messages.get("sheet.answers"),
            GovernanceAnswer::id,
            columns());
    table.follow(rows);
    table.onDelete(this::remove);
    form = form();
    table.onOpen(form::focusFirst);
    scores = new ScorePane(model, kit);
    var one = table.selectedProperty().isNotNull();
    for (var node : List.of(form, scores)) {
      node.visibleProperty().bind(one);
      node.managedProperty().bind(one);
    }
    table.selectedProperty().subscribe(this::open);
    getChildren().setAll(heading, none, table, tools(), form, scores);
  }

  private List<RegisterColumn<GovernanceAnswer>> columns() {
    return List.of(
        RegisterColumn.<GovernanceAnswer, Side>sorted(
                "side",
                "field.answer.side",
                it -> messages.label(it.side()),
                GovernanceAnswer::side)
            .width(110),
        RegisterColumn.<GovernanceAnswer>text(
                "stakeholder",
                "field.answer.stakeholder",
                it -> it.stakeholder() == null ? null : name(it.stakeholder()))
            .width(250),
        RegisterColumn.<GovernanceAnswer>text(
                "respondent", "field.answer.respondent", GovernanceAnswer::respondent)
            .width(180),
        RegisterColumn.<GovernanceAnswer, PartialDate>sorted(
                "date",
                "field.answer.date",
                it -> it.date() == null ? null : messages.date(it.date()),
                GovernanceAnswer::date)
            .width(110),
        RegisterColumn.<GovernanceAnswer, Long>sorted(
                "assessed",
                "sheet.assessed",
                it -> messages.get("sheet.assessedOf", assessed(it), criteria),
                AnswersPane::assessed)
            .width(110),
        RegisterColumn.<GovernanceAnswer>text(
                "remark", "field.answer.remark", GovernanceAnswer::remark)
            .width(200),
        RegisterColumn.<GovernanceAnswer>text("form", "field.answer.form", GovernanceAnswer::form)
            .hidden());
  }

  private static long assessed(GovernanceAnswer it) {
    return it.scores().stream().map(Score::value).filter(value -> value != null).count();
  }

  private String name(@Nullable StakeholderId id) {
    var sheet = sheets.sheetProperty().get();
    return id == null || sheet == null ? "" : sheet.name(id);
  }

  private Form<GovernanceAnswer> form() {
    var fields =
        new Form<GovernanceAnswer>(
            messages,
            GovernanceAnswer::id,
            change -> {
              if (edited != null) model.editAnswer(edited, change);
            });
    fields.getStyleClass().add("inner-form");
    fields
        .choice(
            "answer.side",
            Arrays.asList(Side.values()),
            messages::label,
            GovernanceAnswer::side,
            GovernanceAnswer::withSide)
        .half();
    fields
        .search(
            "answer.stakeholder",
            this::members,
            this::name,
            GovernanceAnswer::stakeholder,
            GovernanceAnswer::withStakeholder)
        .half();
    fields
        .text("answer.respondent", GovernanceAnswer::respondent, GovernanceAnswer::withRespondent)
        .half();
    fields.date("answer.date", GovernanceAnswer::date, GovernanceAnswer::withDate).half();
    fields.area("answer.remark", 2, GovernanceAnswer::remark, GovernanceAnswer::withRemark);
    fields.setReadOnly(model.readOnly());
    return fields;
  }

  private List<Option<StakeholderId>> members() {
    var sheet = sheets.sheetProperty().get();
    return sheet == null
        ? List.of()
        : sheet.partnership().members().stream()
            .map(Member::stakeholder)
            .map(it -> Option.of(it, sheet.name(it)))
            .toList();
  }

  private FlowPane tools() {
    var municipality =
        Section.button(
            "sheet-add-answer-municipality",
            Feather.PLUS,
            messages.get("sheet.addAnswerOfMunicipality"),
            () -> add(Side.MUNICIPALITY));
    var partner =
        Section.button(
            "sheet-add-answer-partner",
            Feather.PLUS,
            messages.get("sheet.addAnswerOfPartner"),
            () -> add(Side.PARTNER));
    var remove =
        Section.button(
            "sheet-remove-answer",
            Feather.TRASH_2,
            messages.get("sheet.removeAnswer"),
            this::remove);
    remove.disableProperty().bind(table.selectedProperty().isNull());
    var tools = new FlowPane(municipality, partner, remove);
    tools.getStyleClass().add("register-tools");
    tools.setVisible(!model.readOnly());
    tools.setManaged(!model.readOnly());
    return tools;
  }

  private void add(Side side) {
    commit();
    model
        .addAnswer(side)
        .ifPresent(
            it -> {
              table.select(it);
              applyCss();
              layout();
              form.focusFirst();
            });
  }

  private void remove() {
    model.removeAnswers(table.selection().stream().map(GovernanceAnswer::id).toList());
    table.view().requestFocus();
  }

  void commit() {
    form.commit();
    scores.commit();
  }

  void show(@Nullable GovernanceView view) {
    var selected = table.selectedProperty().get();
    rows.setAll(view == null ? List.of() : view.round().answers());
    none.setVisible(rows.isEmpty());
    table.setVisible(!rows.isEmpty());
    table.setManaged(!rows.isEmpty());
    Heights.asRows(table, rows.size());
    open(view == null || selected == null ? null : view.answer(selected.id()).orElse(null));
  }

  private void open(@Nullable GovernanceAnswer answer) {
    form.show(answer);
    edited = answer == null ? null : answer.id();
    scores.show(answer);
  }
}
