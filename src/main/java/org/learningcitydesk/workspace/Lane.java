// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Threads of the workspace's own for work in the database. An interrupt inside H2 would close the file for the whole process; nobody interrupts these, and
/// whoever waits for them waits to the end and keeps his interrupt for later.
final class Lane {
  private final ExecutorService threads;

  Lane(String name, int size) {
    threads = Executors.newFixedThreadPool(size, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
  }

  <T> T call(Callable<T> work) {
    var result = threads.submit(work);
    var interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException _) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException problem) throw problem;
          if (e.getCause() instanceof Error error) throw error;
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  /// Lets what was begun come to its end.
  void close() {
    threads.shutdown();
    var interrupted = false;
    while (!threads.isTerminated()) {
      try {
        if (threads.awaitTermination(1, TimeUnit.HOURS)) break;
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
