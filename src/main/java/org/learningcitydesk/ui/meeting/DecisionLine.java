// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Decision.Votes;
import org.learningcitydesk.domain.meeting.DecisionId;
import org.learningcitydesk.domain.meeting.DecisionResult;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;

/// What was decided, with the result and the votes as far as they were counted.
final class DecisionLine extends PartLine<Decision> {
  private final DecisionId id;

  DecisionLine(
      MeetingScreenModel model,
      Messages messages,
      DecisionId id,
      Consumer<PartLine<?>> opening,
      Runnable leave) {
    super(model, messages, "decision-" + id.value(), opening, leave);
    this.id = id;
  }

  @Override
  Object identity(Decision part) {
    return part.id();
  }

  @Override
  String words(Decision part) {
    return part.text();
  }

  @Override
  List<Label> details(Decision part) {
    var result =
        quiet(
            messages.get("meeting.decisionResult", messages.label(part.result())),
            Feather.CHECK_SQUARE);
    var votes = votes(part.votes());
    return votes.isEmpty() ? List.of(result) : List.of(result, quiet(votes, Feather.USERS));
  }

  private String votes(Votes votes) {
    return Stream.of(
            counted("meeting.votesFor", votes.inFavour()),
            counted("meeting.votesAgainst", votes.against()),
            counted("meeting.votesAbstained", votes.abstained()))
        .flatMap(it -> it)
        .collect(Collectors.joining(", "));
  }

  private Stream<String> counted(String key, @Nullable Integer votes) {
    return votes == null ? Stream.of() : Stream.of(messages.get(key, votes));
  }

  @Override
  boolean confidential(Decision part) {
    return part.confidential();
  }

  @Override
  void fill(Form<Decision> fields) {
    fields.area("decision.text", 3, Decision::text, Decision::withText);
    fields
        .choice(
            "decision.result",
            List.of(DecisionResult.values()),
            messages::label,
            Decision::result,
            Decision::withResult)
        .half();
    fields
        .number(
            "decision.inFavour",
            it -> it.votes().inFavour(),
            (it, typed) ->
                it.withVotes(new Votes(typed, it.votes().against(), it.votes().abstained())))
        .half();
    fields
        .number(
            "decision.against",
            it -> it.votes().against(),
            (it, typed) ->
                it.withVotes(new Votes(it.votes().inFavour(), typed, it.votes().abstained())))
        .half();
    fields
        .number(
            "decision.abstained",
            it -> it.votes().abstained(),
            (it, typed) ->
                it.withVotes(new Votes(it.votes().inFavour(), it.votes().against(), typed)))
        .half();
    fields.check("decision.confidential", Decision::confidential, Decision::withConfidential);
  }

  @Override
  void save(UnaryOperator<Decision> change) {
    model.agenda.edit(id, change);
  }

  @Override
  void delete() {
    model.agenda.remove(id);
  }
}
