// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.ui.task.MemoryReturn;

/// The threads of a window, and what gives memory back when they have nothing to do.
final class Workers {
  private static final int REST_SECONDS = 5;
  private final ExecutorService data =
      Executors.newSingleThreadExecutor(work -> thread(work, "data"));
  private final ExecutorService background =
      Executors.newFixedThreadPool(2, work -> thread(work, "job"));
  private final Jobs jobs;
  private final MemoryReturn memory;

  /// @param failed hears of work that failed, in the JavaFX thread
  Workers(Consumer<Throwable> failed) {
    jobs = new Jobs(data, background, Platform::runLater, failed);
    memory =
        new MemoryReturn(
            jobs::isIdle,
            CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS, background));
    jobs.whenIdle(memory::workEnded);
  }

  private static Thread thread(Runnable work, String name) {
    var thread = new Thread(work, "desk-" + name);
    thread.setDaemon(true);
    return thread;
  }

  Jobs jobs() {
    return jobs;
  }

  MemoryReturn memory() {
    return memory;
  }

  /// They end what they have begun, and begin nothing else.
  void end() {
    data.shutdown();
    background.shutdown();
  }
}
