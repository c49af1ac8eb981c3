// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.HomeFolder;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.LocalCopies;
import org.learningcitydesk.workspace.LocalCopy;
import org.learningcitydesk.workspace.RiskyPlace;

/// Where a command writes, and in which language; and the local copies that it works on.
record Console(
    Messages messages,
    PrintWriter out,
    PrintWriter err,
    LocalCopies copies,
    List<LocalCopy> opened) {
  Console(Messages messages, PrintWriter out, PrintWriter err) {
    this(
        messages,
        out,
        err,
        new LocalCopies(HomeFolder.copies(), RiskyPlace::of, Clock.systemDefaultZone()),
        new ArrayList<>());
  }

  /// Tells what became of the local copies that were worked on.
  ///
  /// @return whether all of them are written back
  boolean copiesAreBack() {
    var back = true;
    for (var it : opened) {
      it.news().forEach(this::complain);
      var state = it.state();
      if (!state.ahead()) continue;
      back = false;
      if (state.failed() != null) complain(state.failed());
      complain(new UserProblem("away.kept", state.original().getFileName(), state.asOf()));
    }
    return back;
  }

  private void complain(UserProblem problem) {
    err.println(messages.sentence(problem));
  }

  void say(String key, @Nullable Object... args) {
    out.println(messages.get(key, args));
  }
}
