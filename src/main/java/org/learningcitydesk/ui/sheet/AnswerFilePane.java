// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.exchange.questionnaire.FormFile;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// One file that came back: what would be taken of it, or why nothing is.
final class AnswerFilePane extends VBox {
  private final Messages messages;
  private final Questionnaire questionnaire;

  AnswerFilePane(
      AnswersScreenModel model,
      int place,
      FormFile file,
      Questionnaire questionnaire,
      Messages messages) {
    this.messages = messages;
    this.questionnaire = questionnaire;
    getStyleClass().add("answer-file");
    switch (file) {
      case FormFile.Accepted it -> accepted(model, place, it);
      case FormFile.Refused it -> refused(place, it);
    }
  }

  private void accepted(AnswersScreenModel model, int place, FormFile.Accepted it) {
    var box = new CheckBox(it.file());
    box.setId("answers-file-" + place);
    box.setSelected(model.takes(place));
    box.setWrapText(true);
    box.setMnemonicParsing(false);
    box.selectedProperty().subscribe((_, take) -> model.choose(place, take));
    var sentences = new ArrayList<String>();
    sentences.add(who(it));
    var criteria = questionnaire.scale().criteria().size();
    sentences.add(messages.get("questionnaire.scored", it.scored(), criteria));
    if (it.before() != null) sentences.add(changes(it, it.before()));
    if (!it.organisation().isEmpty() && !it.isKnown())
      sentences.add(messages.get("questionnaire.unknown", it.organisation()));
    if (it.isCopy()) sentences.add(messages.get("questionnaire.copy"));
    var text = String.join(" ", sentences);
    box.setAccessibleText(it.file() + ". " + text);
    getChildren().setAll(box, words(text, "answer-file-words"));
  }

  private void refused(int place, FormFile.Refused it) {
    var name = words(it.file(), "answer-file-refused");
    name.setId("answers-file-" + place);
    name.setGraphic(Icons.of(Feather.X_CIRCLE));
    getChildren().setAll(name, words(messages.sentence(it.problem()), "answer-file-words"));
  }

  private String who(FormFile.Accepted it) {
    var answer = it.answer();
    var date = answer.date();
    var parts =
        Stream.of(
                messages.label(answer.side()),
                it.isKnown() ? it.organisation() : null,
                answer.respondent(),
                date == null ? null : messages.date(date))
            .filter(AnswerFilePane::isThere)
            .collect(Collectors.joining(" · "));
    return messages.get("questionnaire.filledIn", parts);
  }

  private static boolean isThere(@Nullable String text) {
    return text != null && !text.isEmpty();
  }

  private String changes(FormFile.Accepted it, GovernanceAnswer before) {
    var changes =
        Stream.concat(
                told(before, it.answer()),
                it.changes(questionnaire.scale().criterionIds()).stream().map(this::score))
            .toList();
    return changes.isEmpty()
        ? messages.get("questionnaire.corrected")
        : messages.get("questionnaire.correctedScores", String.join("; ", changes));
  }

  /// What is said anew beside the scores.
  private Stream<String> told(GovernanceAnswer before, GovernanceAnswer after) {
    return Stream.of(
            word("field.answer.side", messages.label(before.side()), messages.label(after.side())),
            word("questionnaire.organisation", organisation(before), organisation(after)),
            word("field.answer.respondent", before.respondent(), after.respondent()),
            word("field.answer.date", date(before), date(after)))
        .flatMap(Optional::stream);
  }

  private Optional<String> word(String field, @Nullable String before, @Nullable String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(
            messages.get(
                "questionnaire.correctedWord", messages.get(field), said(before), said(after)));
  }

  private String said(@Nullable String text) {
    return text == null ? messages.get("questionnaire.notSaid") : text;
  }

  private @Nullable String organisation(GovernanceAnswer it) {
    return it.stakeholder() == null ? null : questionnaire.stakeholders().get(it.stakeholder());
  }

  private @Nullable String date(GovernanceAnswer it) {
    return it.date() == null ? null : messages.date(it.date());
  }

  private String score(FormFile.ChangedScore it) {
    return messages.get(
        "questionnaire.correctedScore",
        questionnaire
            .scale()
            .criterion(it.criterion())
            .map(criterion -> criterion.name().in(messages.locale()))
            .orElse(it.criterion()),
        value(it.before()),
        value(it.after()));
  }

  private String value(@Nullable Integer score) {
    return score == null ? messages.get("radar.notAssessed") : Integer.toString(score);
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
