// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// One questionnaire as somebody filled it.
///
/// @param stakeholder for whom it was filled; null where that was not said
/// @param respondent who filled it, in words, for example an office
/// @param form the number of the form, where it came from one: the same form counts once
/// @param scores of the criteria of which something was said, each once
@RecordBuilder
public record GovernanceAnswer(
    GovernanceAnswerId id,
    Side side,
    @Nullable StakeholderId stakeholder,
    @Nullable String respondent,
    @Nullable PartialDate date,
    @Nullable String remark,
    @Nullable String form,
    List<Score> scores)
    implements GovernanceAnswerBuilder.With {
  public GovernanceAnswer {
    respondent = Blank.toNull(respondent, "answer.respondent", 300);
    remark = Blank.toNull(remark);
    form = Blank.toNull(form, "answer.form", 100);
    scores = scores.stream().filter(it -> !it.isSilent()).toList();
    var seen = new HashSet<String>();
    for (var score : scores)
      if (!seen.add(score.criterion())) throw new InvalidValue("answer.scores", "twice");
  }

  /// An answer that says nothing yet.
  public static GovernanceAnswer blank(Side side) {
    return new GovernanceAnswer(
        GovernanceAnswerId.next(), side, null, null, null, null, null, List.of());
  }

  /// What was said of this criterion.
  public Optional<Score> score(String criterion) {
    return scores.stream().filter(it -> it.criterion().equals(criterion)).findFirst();
  }

  /// This answer with something else said of one criterion.
  public GovernanceAnswer withScore(Score score) {
    var others = scores.stream().filter(it -> !it.criterion().equals(score.criterion()));
    return withScores(
        java.util.stream.Stream.concat(others, java.util.stream.Stream.of(score)).toList());
  }
}
