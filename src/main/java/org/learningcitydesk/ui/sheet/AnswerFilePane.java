// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.exchange.questionnaire.FormFile;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;

/// One file that came back: what would be taken of it, or why nothing is.
final class AnswerFilePane extends VBox {
  private final Messages messages;
  private final GovernanceScale scale;

  AnswerFilePane(
      AnswersScreenModel model,
      int place,
      FormFile file,
      GovernanceScale scale,
      Messages messages) {
    this.messages = messages;
    this.scale = scale;
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
    sentences.add(messages.get("questionnaire.scored", it.scored(), scale.criteria().size()));
    if (it.before() != null) sentences.add(changes(it));
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

  private String changes(FormFile.Accepted it) {
    var changes = it.changes(scale.criterionIds());
    if (changes.isEmpty()) return messages.get("questionnaire.corrected");
    return messages.get(
        "questionnaire.correctedScores",
        changes.stream()
            .map(
                one ->
                    messages.get(
                        "questionnaire.correctedScore",
                        scale
                            .criterion(one.criterion())
                            .map(criterion -> criterion.name().in(messages.locale()))
                            .orElse(one.criterion()),
                        value(one.before()),
                        value(one.after())))
            .collect(Collectors.joining("; ")));
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
