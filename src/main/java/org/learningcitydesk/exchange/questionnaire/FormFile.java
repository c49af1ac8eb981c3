// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.work.UserProblem;

/// What was found in one of the files that came back.
public sealed interface FormFile {
  /// The name of the file.
  String file();

  /// A form that can be taken.
  ///
  /// @param organisation as it was written; may be empty
  /// @param isKnown whether the register has exactly one of that name
  record Accepted(String file, GovernanceAnswer answer, String organisation, boolean isKnown)
      implements FormFile {
    /// How many criteria have a score.
    public long scored() {
      return answer.scores().stream().filter(it -> it.value() != null).count();
    }
  }

  /// A file of which nothing is taken, and why.
  record Refused(String file, UserProblem problem) implements FormFile {}
}
