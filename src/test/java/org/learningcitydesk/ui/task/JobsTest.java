// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;

class JobsTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);

  @Test
  void aResultArrives() {
    jobs.load(() -> "here", seen::add);
    assertThat(seen).containsExactly("here");
    assertThat(jobs.isIdle()).isTrue();
  }

  @Test
  void aFailureReachesTheHandlerAndNothingElse() {
    var failure = new UserProblem("problem.readOnly");
    jobs.save(
        () -> {
          throw failure;
        },
        () -> seen.add("done"));
    assertThat(problems).containsExactly(failure);
    assertThat(seen).isEmpty();
    assertThat(jobs.isIdle()).isTrue();
  }

  @Test
  void whoWritesHearsOfAFailureBeforeItIsShown() {
    jobs.save(
        () -> {
          throw new UserProblem("problem.readOnly");
        },
        () -> seen.add("done"),
        () -> seen.add("failed, shown " + problems.size()));
    jobs.save(() -> {}, () -> seen.add("done"), () -> seen.add("failed"));
    assertThat(seen).containsExactly("failed, shown 0", "done");
    assertThat(problems).hasSize(1);
  }

  @Test
  void aCancelledJobEndsAtItsNextReportAndIsNoProblem() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    var later = new Jobs(Runnable::run, waiting::add, Runnable::run, problems::add);
    var job =
        later.start(
            "task.details",
            progress -> {
              progress.step(1, 2);
              return "never";
            },
            seen::add);
    assertThat(later.running()).containsExactly(job);
    job.cancel();
    waiting.remove().run();
    assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
    assertThat(later.running()).isEmpty();
    assertThat(seen).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aJobReportsHowFarItIs() {
    var at = new ArrayList<Double>();
    jobs.start(
        "task.details",
        progress -> {
          progress.step(1, 4);
          at.add(jobs.running().getFirst().progressProperty().get());
          return 0;
        },
        _ -> {});
    assertThat(at).containsExactly(0.25);
  }

  @Test
  void whatTheUserCanPutRightIsASentenceAndADefectHidesTheData() {
    var notices = new ArrayList<Notice>();
    var handler = new Problems(() -> Messages.in(Locale.ENGLISH), notices::add);
    handler.show(new UserProblem("problem.readOnly"));
    assertThat(notices.getFirst()).isInstanceOf(Notice.Sentence.class);
    assertThat(
            Problems.trace(
                new IllegalStateException(
                    "tax code of somebody", new RuntimeException("street of somebody"))))
        .contains("IllegalStateException", "caused by java.lang.RuntimeException")
        .doesNotContain("somebody");
  }
}
