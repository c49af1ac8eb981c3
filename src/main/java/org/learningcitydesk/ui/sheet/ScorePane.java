// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.GovernanceCriterion;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;

/// The scores of one answer: the criteria, and for the chosen one what each score means. In the
/// list of criteria the keys 1 to 5 score and 0 takes the score back.
final class ScorePane extends HBox {
  private final GovernanceScreenModel model;
  private final Messages messages;
  private final GovernanceScale scale;
  private final ListView<GovernanceCriterion> criteria = new ListView<>();
  private final Label name = Section.text("sheet-criterion-name", "form-heading");
  private final Label question = Section.text("sheet-criterion-question", "sheet-purpose");
  private final ToggleGroup group = new ToggleGroup();
  private final List<RadioButton> rungs = new ArrayList<>();
  private final TextArea remark = new TextArea();
  private @Nullable GovernanceAnswer answer;
  private @Nullable GovernanceCriterion open;

  ScorePane(GovernanceScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    scale = kit.catalogue().governance();
    setId("sheet-scores");
    getStyleClass().add("sheet-scores");
    criteria.setId("sheet-score-criteria");
    criteria.setAccessibleText(messages.get("sheet.criteriaHint"));
    criteria.getStyleClass().addAll("dense", "sheet-score-criteria");
    criteria.getItems().setAll(scale.criteria());
    criteria.setCellFactory(_ -> new Cell());
    criteria.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var right = right();
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().setAll(criteria, right);
    criteria.getSelectionModel().selectedItemProperty().subscribe(this::open);
    criteria.getSelectionModel().selectFirst();
  }

  private VBox right() {
    var choices = new VBox();
    choices.getStyleClass().add("sheet-rungs");
    for (var value = 0; value <= Score.HIGHEST; value++) {
      var button = new RadioButton();
      button.setId("sheet-score-" + value);
      button.setWrapText(true);
      button.setToggleGroup(group);
      button.setDisable(model.readOnly());
      var chosen = value;
      button.setOnAction(_ -> score(chosen));
      rungs.add(button);
      choices.getChildren().add(button);
    }
    choices.addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
    remark.setId("sheet-score-remark");
    remark.setWrapText(true);
    remark.setPrefRowCount(2);
    remark.setEditable(!model.readOnly());
    remark
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) commit();
            });
    var label = new Label(messages.get("sheet.scoreRemark"));
    label.getStyleClass().add("form-label");
    label.setLabelFor(remark);
    var next =
        Section.button(
            "sheet-next-criterion",
            Feather.ARROW_DOWN,
            messages.get("sheet.nextCriterion"),
            () -> criteria.getSelectionModel().selectNext());
    next.disableProperty()
        .bind(
            criteria
                .getSelectionModel()
                .selectedIndexProperty()
                .isEqualTo(scale.criteria().size() - 1));
    var note = new Label(scale.scaleNote().in(messages.locale()));
    note.setWrapText(true);
    note.getStyleClass().add("quiet");
    var right = new VBox(name, question, choices, label, remark, next, note);
    right.getStyleClass().add("sheet-score");
    right.setMinWidth(0);
    return right;
  }

  /// Up and down only move the cursor: a score is chosen with the space bar.
  private void moved(KeyEvent press) {
    var at = rungs.indexOf(press.getTarget());
    var by =
        switch (press.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (at < 0 || by == 0) return;
    rungs.get(Math.clamp(at + by, 0, rungs.size() - 1)).requestFocus();
    press.consume();
  }

  private void pressed(KeyEvent press) {
    var value = press.getText().isEmpty() ? -1 : "012345".indexOf(press.getText());
    if (press.getCode() == KeyCode.DELETE) value = 0;
    if (value < 0 || press.isShortcutDown() || press.isAltDown()) return;
    score(value);
    press.consume();
  }

  private void score(int value) {
    if (answer == null || open == null) return;
    model.score(answer.id(), open.id(), value == 0 ? null : (Integer) value);
  }

  /// Takes over the remark that is being typed.
  void commit() {
    if (answer == null || open == null || model.readOnly()) return;
    var typed = remark.getText().isBlank() ? null : remark.getText().strip();
    if (!Objects.equals(typed, said().remark())) model.remark(answer.id(), open.id(), typed);
  }

  /// What the answer says of the open criterion.
  private Score said() {
    var id = open == null ? "" : open.id();
    return answer == null
        ? new Score(id, null, null)
        : answer.score(id).orElseGet(() -> new Score(id, null, null));
  }

  void show(@Nullable GovernanceAnswer next) {
    var same = next != null && answer != null && next.id().equals(answer.id());
    if (!same) commit();
    var typing = same && remark.isFocused();
    answer = next;
    criteria.refresh();
    refresh(typing);
  }

  private void open(@Nullable GovernanceCriterion criterion) {
    if (criterion == null) return;
    commit();
    open = criterion;
    refresh(false);
  }

  private void refresh(boolean typing) {
    if (open == null) return;
    name.setText(open.name().in(messages.locale()));
    question.setText(open.question().in(messages.locale()));
    for (var value = 0; value < rungs.size(); value++)
      rungs.get(value).setText(value == 0 ? messages.get("sheet.notAssessed") : rung(open, value));
    var given = said();
    group.selectToggle(rungs.get(given.value() == null ? 0 : given.value()));
    remark.setAccessibleText(
        messages.get("sheet.scoreRemarkOf", open.name().in(messages.locale())));
    if (!typing) remark.setText(given.remark() == null ? "" : given.remark());
  }

  private String rung(GovernanceCriterion it, int value) {
    return messages.get(
        "sheet.rung",
        value,
        scale.name(value).map(one -> one.in(messages.locale())).orElse(""),
        it.meaning(value).map(one -> one.in(messages.locale())).orElse(""));
  }

  private final class Cell extends ListCell<GovernanceCriterion> {
    @Override
    protected void updateItem(@Nullable GovernanceCriterion it, boolean empty) {
      super.updateItem(it, empty);
      if (empty || it == null) {
        setText(null);
        return;
      }
      var value = answer == null ? null : answer.score(it.id()).map(Score::value).orElse(null);
      setText(
          messages.get(
              "sheet.criterionScored",
              it.name().in(messages.locale()),
              value == null ? "none" : Integer.toString(value)));
    }
  }
}
