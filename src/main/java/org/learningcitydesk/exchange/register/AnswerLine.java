// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.sheet.Cell;

/// What an answer says of one criterion. A criterion of which nothing was said has no line.
record AnswerLine(GovernanceRound round, GovernanceAnswer answer, @Nullable Score score) {
  /// The answers in their order, each once a score, or once without one.
  static List<AnswerLine> all(GovernanceRound round) {
    return round.answers().stream()
        .flatMap(
            it ->
                it.scores().isEmpty()
                    ? Stream.of(new AnswerLine(round, it, null))
                    : it.scores().stream().map(score -> new AnswerLine(round, it, score)))
        .toList();
  }

  Cell of(Function<Score, Cell> cell) {
    return score == null ? Cell.BLANK : cell.apply(score);
  }
}
