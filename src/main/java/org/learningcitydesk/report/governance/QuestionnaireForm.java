// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
  /// Criteria on one page.
  private static final int PAGE = 2;

  private final GovernanceScale scale;
  private final Messages first;
  private final Messages second;

  /// Who is to fill the form in.
  ///
  /// @param number of the form
  /// @param side null where whoever fills it in chooses
  /// @param organisation null where whoever fills it in names it
  public record Recipient(String number, @Nullable Side side, @Nullable String organisation) {
    /// Anybody.
    public static Recipient of(String number) {
      return new Recipient(number, null, null);
    }
  }

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
      Recipient recipient,
      GovernanceScale scale,
      Locale language) {
    return new QuestionnaireForm(scale, language).document(city, partnership, round, recipient);
  }

  private Document document(
      String city, String partnership, GovernanceRound round, Recipient recipient) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(first.get("questionnaire.paperHelp")));
    blocks.add(new Block.Paragraph(second.get("questionnaire.paperHelp")));
    blocks.add(new Block.Heading(1, both("questionnaire.who")));
    var side = recipient.side();
    var organisation = recipient.organisation();
    blocks.add(
        room(
            both("questionnaire.toFillIn"),
            40,
            List.of(
                List.of(both("questionnaire.side"), side == null ? sides() : word(side)),
                List.of(
                    both("questionnaire.organisation"), organisation == null ? "" : organisation),
                List.of(both("field.answer.respondent"), ""),
                List.of(both("questionnaire.date"), ""))));
    blocks.add(new Block.Heading(1, both("questionnaire.criteria")));
    blocks.add(steps());
    var place = 0;
    for (var criterion : scale.criteria()) {
      if (place % PAGE == 0) blocks.add(new Block.PageBreak());
      criterion(blocks, ++place, criterion);
    }
    return new Document(
        first.locale(),
        both("questionnaire.kicker"),
        partnership,
        first.get("questionnaire.description", partnership, round.name()),
        first.get("report.progress.author", city),
        List.of(
            new Fact(both("field.round.name"), round.name()),
            new Fact(both("field.answer.form"), recipient.number())),
        blocks);
  }

  private String sides() {
    var words = new ArrayList<String>();
    for (var side : Side.values()) words.add("☐ " + word(side));
    return String.join("     ", words);
  }

  private String word(Side side) {
    return joined(first.label(side), second.label(side));
  }

  /// What the scores are called.
  private Block steps() {
    var rows = new ArrayList<List<String>>();
    for (var step : scale.scale())
      rows.add(List.of(Integer.toString(step.value()), in(step.name()), other(step.name())));
    rows.add(List.of("–", first.get("radar.notAssessed"), second.get("radar.notAssessed")));
    return scores(both("questionnaire.scaleNames"), rows);
  }

  private Block scores(String caption, List<List<String>> rows) {
    return new Block.Table(
        caption,
        List.of(
            Block.Column.text(both("questionnaire.score"), 20),
            Block.Column.text(first.get("questionnaire.meaning"), 40),
            Block.Column.text(second.get("questionnaire.meaning"), 40)),
        rows,
        "");
  }

  private void criterion(List<Block> blocks, int place, GovernanceCriterion criterion) {
    blocks.add(
        new Block.Heading(2, place + ". " + joined(in(criterion.name()), other(criterion.name()))));
    var rows = new ArrayList<List<String>>();
    for (var step : scale.scale()) {
      var meaning = criterion.meaning(step.value()).orElse(step.name());
      rows.add(List.of("☐ " + step.value(), in(meaning), other(meaning)));
    }
    rows.add(List.of("☐ –", first.get("radar.notAssessed"), second.get("radar.notAssessed")));
    blocks.add(scores(joined(in(criterion.question()), other(criterion.question())), rows));
    blocks.add(
        room(both("questionnaire.why"), 20, List.of(List.of(both("questionnaire.remark"), ""))));
  }

  /// @param share of the first column
  private Block room(String caption, int share, List<List<String>> rows) {
    return new Block.Table(
        caption,
        List.of(
            Block.Column.text(both("questionnaire.field"), share),
            Block.Column.room(both("questionnaire.answer"), 100 - share)),
        rows,
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
