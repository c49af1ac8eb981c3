// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.catalogue.GovernanceCriterion;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;

/// The questions of a round on paper, in both languages, with room to answer.
public final class QuestionnaireForm {
  private final GovernanceScale scale;
  private final Messages first;
  private final Messages second;

  private QuestionnaireForm(GovernanceScale scale, Locale language) {
    this.scale = scale;
    first = Messages.in(language);
    second = Messages.in(language.getLanguage().equals("it") ? Locale.ENGLISH : Locale.ITALIAN);
  }

  /// @param partnership its name
  /// @param language the one that is written first
  public static Document of(
      String city,
      String partnership,
      GovernanceRound round,
      String number,
      GovernanceScale scale,
      Locale language) {
    return new QuestionnaireForm(scale, language).document(city, partnership, round, number);
  }

  private Document document(String city, String partnership, GovernanceRound round, String number) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(first.get("questionnaire.paperHelp")));
    blocks.add(new Block.Paragraph(second.get("questionnaire.paperHelp")));
    blocks.add(new Block.Heading(1, both("questionnaire.who")));
    blocks.add(
        room(
            both("questionnaire.who"),
            List.of(
                both("questionnaire.side") + ": " + sides(),
                both("questionnaire.organisation"),
                both("field.answer.respondent"),
                both("questionnaire.date"))));
    blocks.add(new Block.Heading(1, both("questionnaire.criteria")));
    var place = 1;
    for (var criterion : scale.criteria()) criterion(blocks, place++, criterion);
    return new Document(
        first.locale(),
        both("questionnaire.kicker"),
        partnership,
        first.get("questionnaire.description", partnership, round.name()),
        first.get("report.progress.author", city),
        List.of(
            new Fact(both("field.round.name"), round.name()),
            new Fact(both("field.answer.form"), number)),
        blocks);
  }

  private String sides() {
    var words = new ArrayList<String>();
    for (var side : Side.values()) words.add("☐ " + joined(first.label(side), second.label(side)));
    return String.join("   ", words);
  }

  private void criterion(List<Block> blocks, int place, GovernanceCriterion criterion) {
    blocks.add(
        new Block.Heading(2, place + ". " + joined(in(criterion.name()), other(criterion.name()))));
    blocks.add(new Block.Paragraph(in(criterion.question())));
    blocks.add(new Block.Paragraph(other(criterion.question())));
    var rows = new ArrayList<List<String>>();
    for (var step : scale.scale()) {
      var meaning = criterion.meaning(step.value()).orElse(step.name());
      rows.add(List.of("☐ " + step.value(), in(meaning), other(meaning)));
    }
    rows.add(List.of("☐ –", first.get("radar.notAssessed"), second.get("radar.notAssessed")));
    blocks.add(
        new Block.Table(
            both("questionnaire.tick"),
            List.of(
                Block.Column.text(both("questionnaire.score"), 20),
                Block.Column.text(first.get("questionnaire.meaning"), 40),
                Block.Column.text(second.get("questionnaire.meaning"), 40)),
            rows,
            ""));
    blocks.add(room(both("questionnaire.remark"), List.of(both("questionnaire.remark"))));
  }

  private Block room(String caption, List<String> names) {
    return new Block.Table(
        caption,
        List.of(
            Block.Column.text(both("questionnaire.field"), 40),
            Block.Column.room(both("questionnaire.answer"), 60)),
        names.stream().map(it -> List.of(it, "")).toList(),
        "");
  }

  private String both(String key) {
    return joined(first.get(key), second.get(key));
  }

  private static String joined(String one, String other) {
    return one.equals(other) ? one : one + " / " + other;
  }

  private String in(LocalText text) {
    return text.in(first.locale());
  }

  private String other(LocalText text) {
    return text.in(second.locale());
  }
}
