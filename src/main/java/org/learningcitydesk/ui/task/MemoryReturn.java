// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// Gives memory back to the system when work has ended and the window has been left alone for a
/// while. The collector of the packaged application sleeps while nothing happens, so what work
/// needed for a moment would stay taken.
public final class MemoryReturn {
  /// Less than this is not worth a collection.
  static final long WORTH = 24L << 20;

  /// The memory of objects.
  public interface Heap {
    /// Bytes that the system has handed out for objects, used or not.
    long taken();

    void collect();
  }

  private static final Heap OF_JAVA =
      new Heap() {
        @Override
        public long taken() {
          return Runtime.getRuntime().totalMemory();
        }

        @Override
        public void collect() {
          System.gc();
        }
      };

  private final BooleanSupplier idle;
  private final Executor later;
  private final Heap heap;
  private long kept;
  private boolean waiting;
  private boolean disturbed;
  private boolean more;

  /// @param idle whether no work is running
  /// @param later runs what it is given after a while, outside the JavaFX thread
  public MemoryReturn(BooleanSupplier idle, Executor later) {
    this(idle, later, OF_JAVA);
  }

  MemoryReturn(BooleanSupplier idle, Executor later, Heap heap) {
    this.idle = idle;
    this.later = later;
    this.heap = heap;
  }

  /// Some work has ended: what it took is given back after a while.
  public synchronized void workEnded() {
    disturbed = true;
    if (!waiting) sleep();
  }

  /// The user does something: nothing is collected just now, because that stops the window for a
  /// moment.
  public synchronized void postpone() {
    disturbed = true;
  }

  /// Nothing is left to give back since work ended last.
  public synchronized boolean isAtRest() {
    return !waiting;
  }

  private void sleep() {
    waiting = true;
    disturbed = false;
    later.execute(this::look);
  }

  private void look() {
    if (!isTime()) return;
    var before = heap.taken();
    heap.collect();
    collected(before, heap.taken());
  }

  private synchronized boolean isTime() {
    if (disturbed || !idle.getAsBoolean()) {
      sleep();
      return false;
    }
    waiting = more || heap.taken() - kept >= WORTH;
    return waiting;
  }

  /// Some objects go only with a later collection; therefore another one follows one that helped.
  private synchronized void collected(long before, long after) {
    kept = after;
    more = before - after >= before / 20;
    if (more || disturbed) sleep();
    else waiting = false;
  }
}
