// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.ScoreList;

/// The selected stakeholder: its scores and how it takes part, to be changed without a mouse, why
/// it was scored so last, and all its scores before.
final class MatrixRecord extends StackPane {
  private static final List<Integer> SCORES = List.of(1, 2, 3, 4, 5);
  private final MatrixScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Signs signs;
  private final Form<Stakeholder> form;
  private final Form<Assessment> reason;

  MatrixRecord(MatrixScreenModel model, Kit kit, Signs signs) {
    this.model = model;
    this.kit = kit;
    this.signs = signs;
    messages = kit.messages();
    form = new Form<>(messages, Stakeholder::id, model::edit);
    reason = new Form<>(messages, Assessment::id, this::explain);
    form.wide(head());
    score("stakeholder.influence");
    score("stakeholder.interest");
    form.wide(reason());
    takingPart();
    form.heading(messages.get("assessment.title"));
    form.wide(history());
    form.setReadOnly(model.readOnly());
    reason.setReadOnly(model.readOnly());
    var hint = new Label(messages.get("matrix.selectHint") + "\n\n" + messages.get("matrix.keys"));
    hint.getStyleClass().add("record-hint");
    hint.setWrapText(true);
    hint.visibleProperty().bind(model.selectedProperty().map(_ -> false).orElse(true));
    getChildren().addAll(form, hint);
    model.selectedProperty().subscribe(this::show);
    model.scores.assessmentsProperty().subscribe(this::showReason);
  }

  private void show(@Nullable Stakeholder it) {
    reason.commit();
    form.show(it);
  }

  private Node head() {
    var name = new Hyperlink();
    name.setId("matrix-open");
    name.getStyleClass().add("matrix-record-name");
    name.setWrapText(true);
    name.setOnAction(
        _ -> {
          var it = model.selectedProperty().get();
          name.setVisited(false);
          if (it != null) kit.navigator().open(new Place.Stakeholders(it.id()));
        });
    var where = new Label();
    where.setId("matrix-where");
    where.setWrapText(true);
    var gap = new Label();
    gap.setId("matrix-gap");
    gap.setWrapText(true);
    gap.getStyleClass().add("quiet");
    model
        .selectedProperty()
        .subscribe(
            it -> {
              if (it == null) return;
              name.setText(it.name());
              where.setText(
                  Spot.of(it.stance())
                      .map(spot -> messages.label(spot.quadrant()))
                      .orElse(messages.get("matrix.notOnPlane")));
              gap.setText(messages.get("matrix.participationIs", signs.participation(it.stance())));
            });
    var head = new VBox(name, where, gap);
    head.getStyleClass().add("matrix-record-head");
    return head;
  }

  private void score(String field) {
    var isInfluence = field.equals("stakeholder.influence");
    form.choiceOrNone(
            field,
            SCORES,
            it -> messages.get("stakeholder.score." + it),
            it -> isInfluence ? it.stance().influence() : it.stance().interest(),
            (it, chosen) ->
                it.withStance(
                    isInfluence
                        ? it.stance().withInfluence(chosen)
                        : it.stance().withInterest(chosen)))
        .half();
  }

  private void takingPart() {
    form.choice(
        "stakeholder.engagement",
        List.of(EngagementStatus.values()),
        messages::label,
        it -> it.stance().engagement(),
        (it, chosen) -> it.withStance(it.stance().withEngagement(chosen)));
    form.choiceOrNone(
            "stakeholder.participationNow",
            List.of(ParticipationLevel.values()),
            messages::label,
            it -> it.stance().now(),
            (it, chosen) -> it.withStance(it.stance().withNow(chosen)))
        .half();
    form.choiceOrNone(
            "stakeholder.participationWanted",
            List.of(ParticipationLevel.values()),
            messages::label,
            it -> it.stance().wanted(),
            (it, chosen) -> it.withStance(it.stance().withWanted(chosen)))
        .half();
  }

  private Node reason() {
    reason.text("assessment.reason", Assessment::reason, Assessment::withReason);
    reason.getStyleClass().add("inner-form");
    reason.setMinHeight(Form.USE_PREF_SIZE);
    var there = model.scores.assessmentsProperty().map(it -> !it.isEmpty());
    reason.visibleProperty().bind(there);
    reason.managedProperty().bind(there);
    return reason;
  }

  private void showReason(List<Assessment> assessments) {
    reason.show(assessments.isEmpty() ? null : assessments.getFirst());
  }

  private void explain(UnaryOperator<Assessment> change) {
    var all = model.scores.assessmentsProperty().get();
    if (!all.isEmpty()) model.explain(all.getFirst(), change);
  }

  private Node history() {
    var list = new ScoreList("matrix-scores", messages);
    model.scores.assessmentsProperty().subscribe(list::show);
    return list;
  }
}
