// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class MemoryReturnTest {
  private static final long MEGABYTE = 1L << 20;
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final HeapInSteps heap = new HeapInSteps();
  private boolean idle = true;
  private final MemoryReturn memory = new MemoryReturn(() -> idle, later::add, heap);

  /// A heap of which each collection leaves what the test said.
  private static final class HeapInSteps implements MemoryReturn.Heap {
    long megabytes;
    int collections;
    Runnable meanwhile = () -> {};
    Iterator<Integer> left = List.<Integer>of().iterator();

    @Override
    public long taken() {
      return megabytes * MEGABYTE;
    }

    @Override
    public void collect() {
      collections++;
      megabytes = left.next();
      meanwhile.run();
    }
  }

  private void taken(int megabytes, Integer... leftByCollections) {
    heap.megabytes = megabytes;
    heap.left = List.of(leftByCollections).iterator();
  }

  private void aWhilePasses() {
    later.remove().run();
  }

  private void allRestPasses() {
    while (!later.isEmpty()) aWhilePasses();
  }

  @Test
  void nothingIsCollectedWhileNothingHasHappened() {
    taken(500);
    assertThat(later).isEmpty();
    assertThat(memory.isAtRest()).isTrue();
  }

  @Test
  void whatWorkTookIsGivenBackAsOftenAsItHelps() {
    taken(500, 300, 150, 149);
    memory.workEnded();
    assertThat(memory.isAtRest()).isFalse();
    assertThat(heap.collections).isZero();
    allRestPasses();
    assertThat(heap.megabytes).isEqualTo(149);
    assertThat(heap.collections).isEqualTo(3);
    assertThat(memory.isAtRest()).isTrue();
  }

  @Test
  void runningWorkIsWaitedFor() {
    taken(500, 150, 150);
    memory.workEnded();
    idle = false;
    aWhilePasses();
    aWhilePasses();
    assertThat(heap.collections).isZero();
    idle = true;
    allRestPasses();
    assertThat(heap.megabytes).isEqualTo(150);
  }

  @Test
  void aUserAtWorkIsNotStopped() {
    taken(500, 150, 150);
    memory.workEnded();
    memory.postpone();
    aWhilePasses();
    assertThat(heap.collections).isZero();
    aWhilePasses();
    assertThat(heap.collections).isEqualTo(1);
    memory.postpone();
    aWhilePasses();
    assertThat(heap.collections).isEqualTo(1);
    allRestPasses();
    assertThat(memory.isAtRest()).isTrue();
  }

  @Test
  void aLittleIsNotWorthACollection() {
    taken(100, 100);
    memory.workEnded();
    allRestPasses();
    heap.megabytes = 110;
    memory.workEnded();
    allRestPasses();
    assertThat(heap.collections).isEqualTo(1);
    assertThat(memory.isAtRest()).isTrue();
  }

  @Test
  void workThatEndsMeanwhileIsNotForgotten() {
    taken(100, 100, 100);
    heap.meanwhile = memory::workEnded;
    memory.workEnded();
    aWhilePasses();
    assertThat(memory.isAtRest()).isFalse();
    heap.meanwhile = () -> {};
    allRestPasses();
    assertThat(memory.isAtRest()).isTrue();
  }
}
