// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;

/// The one way off the JavaFX thread and back. Failures go to the one handler of problems; no
/// thread is ever interrupted.
public final class Jobs {
  private final Executor data;
  private final Executor background;
  private final Executor fx;
  private final Consumer<Throwable> problems;
  private final ObservableList<Job> running = FXCollections.observableArrayList();
  private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running);
  private final AtomicInteger busy = new AtomicInteger();
  private Runnable whenIdle = () -> {};

  /// @param data runs one thing after the other; everything short that reads or writes the
  ///   workspace
  /// @param background runs long work and calculations
  /// @param fx the JavaFX thread; results and failures arrive there
  public Jobs(Executor data, Executor background, Executor fx, Consumer<Throwable> problems) {
    this.data = data;
    this.background = background;
    this.fx = fx;
    this.problems = problems;
  }

  /// Short, in order and silent: reads, then hands the result to the JavaFX thread.
  public <T> void load(Supplier<? extends T> work, Consumer<? super T> done) {
    run(data, work, done, _ -> {});
  }

  /// Short and in order: writes.
  public void save(Runnable work) {
    save(work, () -> {});
  }

  /// Short and in order: writes, then goes on in the JavaFX thread. After a failure it does not go
  /// on.
  public void save(Runnable work, Runnable done) {
    save(work, done, () -> {});
  }

  /// Short and in order: writes, then goes on in the JavaFX thread.
  ///
  /// @param failed what to do there instead, before the problem is shown
  public void save(Runnable work, Runnable done, Runnable failed) {
    run(
        data,
        () -> runAnd(work),
        _ -> done.run(),
        end -> {
          if (end != Job.State.DONE) failed.run();
        });
  }

  /// Silent, without the workspace and without order: sorts, filters, calculates.
  public <T> void compute(Supplier<? extends T> work, Consumer<? super T> done) {
    run(background, work, done, _ -> {});
  }

  /// Long, shown with its progress, can be cancelled.
  ///
  /// @param labelKey message key of its name, for example `report.exporting`
  public <T> Job start(
      String labelKey, Function<? super Progress, ? extends T> work, Consumer<? super T> done) {
    var job = new Job(labelKey, fx);
    running.add(job);
    run(
        background,
        () -> work.apply(job.reports()),
        done,
        end -> {
          job.end(end);
          running.remove(job);
        });
    return job;
  }

  /// What is shown to the user as running.
  public ObservableList<Job> running() {
    return shown;
  }

  /// Nothing is queued, running or about to arrive.
  public boolean isIdle() {
    return busy.get() == 0;
  }

  /// Calls in the JavaFX thread each time the last work has ended.
  public void whenIdle(Runnable then) {
    whenIdle = then;
  }

  private static boolean runAnd(Runnable work) {
    work.run();
    return true;
  }

  private <T> void run(
      Executor where,
      Supplier<? extends T> work,
      Consumer<? super T> done,
      Consumer<Job.State> ended) {
    busy.incrementAndGet();
    try {
      where.execute(() -> runAndReport(work, done, ended));
    } catch (RejectedExecutionException _) {
      busy.decrementAndGet();
      ended.accept(Job.State.CANCELLED);
    }
  }

  private <T> void runAndReport(
      Supplier<? extends T> work, Consumer<? super T> done, Consumer<Job.State> ended) {
    try {
      var result = work.get();
      arrive(
          () -> {
            ended.accept(Job.State.DONE);
            done.accept(result);
          });
    } catch (Cancelled _) {
      arrive(() -> ended.accept(Job.State.CANCELLED));
    } catch (Throwable problem) {
      arrive(
          () -> {
            ended.accept(Job.State.FAILED);
            problems.accept(problem);
          });
    }
  }

  private void arrive(Runnable news) {
    fx.execute(
        () -> {
          try {
            news.run();
          } catch (RuntimeException | Error problem) {
            problems.accept(problem);
          } finally {
            if (busy.decrementAndGet() == 0) whenIdle.run();
          }
        });
  }
}
