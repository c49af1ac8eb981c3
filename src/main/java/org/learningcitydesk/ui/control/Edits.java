// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// Edits on their way to the workspace, one change each, in their order. They show at once; a
/// reading that was made before the last of them must not take that back.
public final class Edits {
  private final Workspace workspace;
  private final Jobs jobs;
  private final AtomicLong written = new AtomicLong();
  private long asked;

  public Edits(Workspace workspace, Jobs jobs) {
    this.workspace = workspace;
    this.jobs = jobs;
  }

  /// How many edits a reading that begins now sees.
  public long written() {
    return written.get();
  }

  /// Whether a reading that saw so many edits has seen all.
  public boolean allIn(long upTo) {
    return upTo >= asked;
  }

  /// Makes the change; what stands in its way is told to the user.
  ///
  /// @param saved what follows when it was saved
  /// @param failed what follows when it was not
  public void save(
      Label label, Consumer<Tx> work, Runnable saved, Consumer<? super Throwable> failed) {
    asked++;
    jobs.save(
        () -> {
          try {
            workspace.change(label, work);
            written.incrementAndGet();
            saved.run();
          } catch (RuntimeException | Error problem) {
            written.incrementAndGet();
            failed.accept(problem);
            throw problem;
          }
        });
  }
}
