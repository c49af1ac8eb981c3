// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Threads of the workspace's own for work in the database. An interrupt inside H2 would close the
/// file for the whole process; nobody interrupts these, and whoever waits for them waits to the end
/// and keeps his own interrupt for later.
final class Lane {
  private final ExecutorService threads;

  Lane(String name, int size) {
    threads =
        Executors.newFixedThreadPool(
            size, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
  }

  /// Opens or makes a file, in a thread of its own.
  static <T> T once(Callable<T> work) {
    var lane = new Lane("workspace-opener", 1);
    try {
      return lane.call(work);
    } finally {
      lane.close();
    }
  }

  <T> T call(Callable<T> work) {
    var result = new CompletableFuture<T>();
    threads.execute(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException problem) throw problem;
      if (e.getCause() instanceof Error error) throw error;
      throw new IllegalStateException(e.getCause());
    }
  }

  /// Takes no more work; what was begun comes to its end.
  void close() {
    threads.shutdown();
  }
}
