// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Question;

/// Chooses a round and another one to compare it with; adds, edits and removes rounds.
final class RoundBar extends FlowPane {
  private final GovernanceScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final ComboBox<Option<Optional<GovernanceRoundId>>> chosen = new ComboBox<>();
  private final ComboBox<Option<Optional<GovernanceRoundId>>> compared = new ComboBox<>();
  private final Node chosenField;
  private final Node comparedField;
  private final Node edit;
  private final Node remove;
  private boolean showing;

  /// @param forms what can be done with the questionnaires of the chosen round
  RoundBar(GovernanceScreenModel model, RoundForms forms, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    getStyleClass().add("sheet-rounds");
    chosenField = field("sheet-round", "sheet.round", chosen, model.chosen);
    comparedField = field("sheet-compare", "sheet.compareWith", compared, model.compared);
    var add =
        Section.button("sheet-add-round", Feather.PLUS, messages.get("sheet.addRound"), this::add);
    edit =
        Section.button(
            "sheet-edit-round", Feather.EDIT_2, messages.get("sheet.editRound"), this::edit);
    remove =
        Section.button(
            "sheet-remove-round", Feather.TRASH_2, messages.get("sheet.removeRound"), this::remove);
    for (var node : List.of(chosenField, comparedField, edit, remove))
      node.managedProperty().bind(node.visibleProperty());
    getChildren().setAll(chosenField, comparedField);
    if (!model.readOnly()) getChildren().addAll(add, edit, remove);
    getChildren().addAll(forms.buttons());
    refresh();
  }

  private Node field(
      String id,
      String key,
      ComboBox<Option<Optional<GovernanceRoundId>>> box,
      ObjectProperty<@Nullable GovernanceRoundId> property) {
    box.setId(id);
    box.setAccessibleText(messages.get(key));
    box.valueProperty()
        .subscribe(
            (_, now) -> {
              if (!showing && now != null) property.set(now.value().orElse(null));
            });
    var label = new Label(messages.get(key));
    label.getStyleClass().add("form-label");
    label.setLabelFor(box);
    var field = new VBox(label, box);
    field.getStyleClass().add("form-field");
    return field;
  }

  /// Shows the rounds as they are now.
  void refresh() {
    var rounds = model.rounds().reversed();
    showing = true;
    fill(chosen, rounds.stream().map(this::option).toList(), model.chosen.get());
    fill(
        compared,
        Stream.concat(
                Stream.of(
                    Option.of(Optional.<GovernanceRoundId>empty(), messages.get("field.none"))),
                rounds.stream().filter(it -> !it.id().equals(model.chosen.get())).map(this::option))
            .toList(),
        model.compared.get());
    showing = false;
    chosenField.setVisible(!rounds.isEmpty());
    comparedField.setVisible(rounds.size() > 1);
    edit.setVisible(!rounds.isEmpty());
    remove.setVisible(!rounds.isEmpty());
  }

  private static void fill(
      ComboBox<Option<Optional<GovernanceRoundId>>> box,
      List<Option<Optional<GovernanceRoundId>>> options,
      @Nullable GovernanceRoundId value) {
    if (!options.equals(box.getItems())) box.getItems().setAll(options);
    box.setValue(
        options.stream()
            .filter(it -> Objects.equals(it.value().orElse(null), value))
            .findFirst()
            .orElse(null));
  }

  private Option<Optional<GovernanceRoundId>> option(GovernanceRound it) {
    return Option.of(
        Optional.of(it.id()), messages.get("sheet.roundOn", it.name(), messages.date(it.date())));
  }

  private void add() {
    var dialog =
        new FormDialog<>(
            kit,
            "round",
            new RoundDraft(
                messages.get("sheet.newRound", Integer.toString(model.today().getYear())),
                PartialDate.of(model.today()),
                null));
    fields(dialog);
    dialog.ask(
        this,
        messages.get("sheet.addRound"),
        messages.get("person.add"),
        it -> it.of(model.partnership()),
        model::addRound);
  }

  private void edit() {
    var view = model.viewProperty().get();
    if (view == null) return;
    var dialog = new FormDialog<>(kit, "round", RoundDraft.of(view.round()));
    fields(dialog);
    dialog.ask(
        this,
        messages.get("sheet.editRound"),
        messages.get("person.save"),
        it -> it.on(view.round()),
        it ->
            model.editRound(
                now -> now.withName(it.name()).withDate(it.date()).withRemark(it.remark())));
  }

  private void fields(FormDialog<RoundDraft> dialog) {
    dialog
        .form()
        .text("round.name", RoundDraft::name, RoundDraft::withName)
        .required(messages.get("field.required"));
    dialog
        .form()
        .date("round.date", RoundDraft::date, RoundDraft::withDate)
        .required(messages.get("field.required"));
    dialog.form().area("round.remark", 3, RoundDraft::remark, RoundDraft::withRemark);
  }

  private void remove() {
    var view = model.viewProperty().get();
    if (view == null) return;
    new Question(
            messages.get("sheet.removeRoundQuestion", view.round().name()),
            messages.get("sheet.removeRoundText", view.round().answers().size()),
            List.of(),
            messages.get("register.delete"))
        .ask(this, kit, model::removeRound);
  }
}
