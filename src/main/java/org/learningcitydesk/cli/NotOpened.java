// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import org.learningcitydesk.work.UserProblem;

/// The workspace could not be opened, so that nothing was tried.
final class NotOpened extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final UserProblem problem;

  NotOpened(UserProblem problem) {
    super(problem.key(), problem);
    this.problem = problem;
  }

  UserProblem problem() {
    return problem;
  }
}
