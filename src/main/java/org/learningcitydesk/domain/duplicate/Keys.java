// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which records have which key, in one sorted array of numbers: 40 bits of the key's hash and 24
/// bits of the record's number. Two keys of one hash bring two records together that have nothing
/// in common; their score says so.
final class Keys {
  static final int ROOM = 1 << 24;
  private static final long RECORD = ROOM - 1;
  private long[] rows = new long[1024];
  private int size;

  /// Records that have a key in common.
  @FunctionalInterface
  interface Group {
    /// @param records in ascending order
    void of(int[] records);
  }

  void add(String key, int record) {
    add(hash(key), record);
  }

  void add(long hash, int record) {
    if (size == rows.length) rows = Arrays.copyOf(rows, size * 2);
    rows[size++] = hash & ~RECORD | record;
  }

  /// After that nothing is added any more.
  void seal() {
    Arrays.sort(rows, 0, size);
    var kept = 0;
    for (var i = 0; i < size; i++) if (i == 0 || rows[i] != rows[i - 1]) rows[kept++] = rows[i];
    size = kept;
    rows = Arrays.copyOf(rows, size);
  }

  int count(String key) {
    var hash = hash(key) & ~RECORD;
    return first(hash + ROOM) - first(hash);
  }

  void each(String key, IntConsumer record) {
    var hash = hash(key) & ~RECORD;
    for (var i = first(hash); i < size && (rows[i] & ~RECORD) == hash; i++)
      record.accept((int) (rows[i] & RECORD));
  }

  private int first(long from) {
    var at = Arrays.binarySearch(rows, 0, size, from);
    return at >= 0 ? at : -at - 1;
  }

  /// Each key that from two to `most` records have.
  void groups(int most, Group group) {
    for (var from = 0; from < size; ) {
      var to = from + 1;
      while (to < size && (rows[to] & ~RECORD) == (rows[from] & ~RECORD)) to++;
      if (to - from > 1 && to - from <= most) {
        var records = new int[to - from];
        for (var i = from; i < to; i++) records[i - from] = (int) (rows[i] & RECORD);
        group.of(records);
      }
      from = to;
    }
  }

  /// Well mixed, positive, so that the order of numbers is the order of hashes.
  static long hash(String key) {
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    return mix(hash);
  }

  static long mix(long value) {
    var mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return (mixed ^ mixed >>> 33) & Long.MAX_VALUE;
  }
}
