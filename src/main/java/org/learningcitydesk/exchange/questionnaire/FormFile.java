// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.work.UserProblem;

/// What was found in one of the files that came back.
public sealed interface FormFile {
  /// The name of the file.
  String file();

  /// A form that can be taken.
  ///
  /// @param organisation as it was written; may be empty
  /// @param isKnown whether the register has exactly one of that name
  /// @param before what the same form said when it was taken earlier; null for a new one
  /// @param isCopy whether somebody else has answered in a copy of the same form
  record Accepted(
      String file,
      GovernanceAnswer answer,
      String organisation,
      boolean isKnown,
      @Nullable GovernanceAnswer before,
      boolean isCopy)
      implements FormFile {
    /// How many criteria have a score.
    public long scored() {
      return answer.scores().stream().filter(it -> it.value() != null).count();
    }

    /// The scores that differ from those taken earlier, in the order of the criteria.
    ///
    /// @param criteria ids of the catalogue
    public List<ChangedScore> changes(List<String> criteria) {
      if (before == null) return List.of();
      return criteria.stream()
          .map(it -> new ChangedScore(it, value(before, it), value(answer, it)))
          .filter(it -> !Objects.equals(it.before(), it.after()))
          .toList();
    }

    private static @Nullable Integer value(GovernanceAnswer answer, String criterion) {
      return answer.score(criterion).map(Score::value).orElse(null);
    }
  }

  /// A score that a corrected form gives anew; null for not assessed.
  record ChangedScore(String criterion, @Nullable Integer before, @Nullable Integer after) {}

  /// A file of which nothing is taken, and why.
  record Refused(String file, UserProblem problem) implements FormFile {}
}
