// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;

/// The rows of a register, filtered and sorted without a table. What a column needs for that is
/// worked out once and kept: a rank per row for sorting, so that a click on a header sorts plain
/// numbers, and the folded text for filtering. May be asked from any thread.
final class RegisterRows<T> {
  /// What the user wants to see.
  ///
  /// @param sorts the first one counts most
  record Wish(RegisterFilter filter, List<TableState.Sort> sorts) {}

  private static final int BLANK = Integer.MAX_VALUE;
  private final List<T> rows;
  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final Map<String, FilterLane<T>> filters = new LinkedHashMap<>();

  RegisterRows(List<T> rows, List<RegisterColumn<T>> columns, Locale locale) {
    this.rows = rows;
    for (var column : columns) {
      lanes.put(column.id(), new Lane(column, locale));
      filters.put(column.id(), new FilterLane<>(rows, column));
    }
  }

  int size() {
    return rows.size();
  }

  /// Works out the ranks of a column before somebody asks for them.
  void prepare(String column) {
    var lane = lanes.get(column);
    if (lane != null) lane.ranks();
  }

  /// Folds all texts before somebody looks for words in them.
  void prepareFilters() {
    filters.values().forEach(FilterLane::folded);
  }

  /// How many rows have each choice of a column.
  Map<String, Integer> counts(String column) {
    var lane = filters.get(column);
    return lane == null ? Map.of() : lane.counts();
  }

  /// How many rows pass a filter.
  int count(RegisterFilter filter) {
    return filtered(filter).length;
  }

  /// The wanted rows in the wanted order; rows that are equal in it stay in the order in which they
  /// came.
  List<T> arrange(Wish wish) {
    var chosen = filtered(wish.filter());
    if (!wish.sorts().isEmpty()) chosen = sorted(chosen, wish.sorts());
    var all = new ArrayList<T>(chosen.length);
    for (var at : chosen) all.add(rows.get(at));
    return all;
  }

  private int[] filtered(RegisterFilter filter) {
    var all = IntStream.range(0, rows.size());
    if (filter.isEmpty()) return all.toArray();
    var wanted = wanted(filter);
    return all.parallel().filter(wanted).toArray();
  }

  private IntPredicate wanted(RegisterFilter filter) {
    IntPredicate wanted = _ -> true;
    for (var it : filter.columns().entrySet()) {
      var lane = filters.get(it.getKey());
      if (lane != null) wanted = wanted.and(lane.passes(it.getValue()));
    }
    var words = Folding.words(filter.anywhere());
    if (words.isEmpty()) return wanted;
    var texts = filters.values().stream().map(FilterLane::folded).toArray(String[][]::new);
    for (var word : words) wanted = wanted.and(at -> found(texts, at, word));
    return wanted;
  }

  private static boolean found(String[][] texts, int at, String word) {
    for (var text : texts) if (text[at].contains(word)) return true;
    return false;
  }

  /// Sorts by the last wish first; each pass is stable, because the place before it is the lower
  /// half of the number that is sorted.
  private int[] sorted(int[] chosen, List<TableState.Sort> sorts) {
    var order = chosen;
    for (var sort : sorts.reversed()) {
      var lane = lanes.get(sort.column());
      if (lane == null) continue;
      var ranks = lane.ranks();
      var packed = new long[order.length];
      for (var i = 0; i < order.length; i++) {
        var rank = ranks[order[i]];
        packed[i] = (long) (rank == BLANK || sort.ascending() ? rank : BLANK - 1 - rank) << 32 | i;
      }
      Arrays.parallelSort(packed);
      var next = new int[order.length];
      for (var i = 0; i < next.length; i++) next[i] = order[(int) packed[i]];
      order = next;
    }
    return order;
  }

  /// What one column keeps.
  private final class Lane {
    private final RegisterColumn<T> column;
    private final Locale locale;
    private int @Nullable [] ranks;

    Lane(RegisterColumn<T> column, Locale locale) {
      this.column = column;
      this.locale = locale;
    }

    synchronized int[] ranks() {
      if (ranks == null) ranks = column.key() == null ? byText() : byKey(column.key());
      return ranks;
    }

    private int[] byText() {
      var collator = (RuleBasedCollator) Collator.getInstance(locale);
      collator.setNumericCollation(true);
      var keys = new HashMap<String, Key>(rows.size() * 2);
      var values = new Key[rows.size()];
      for (var i = 0; i < values.length; i++) {
        var text = column.textOf(rows.get(i));
        values[i] =
            text.isBlank()
                ? null
                : keys.computeIfAbsent(
                    text, it -> Key.of(collator.getCollationKey(it).toByteArray()));
      }
      return ranked(values);
    }

    @SuppressWarnings("unchecked")
    private int[] byKey(
        java.util.function.Function<? super T, ? extends @Nullable Comparable<?>> key) {
      var values = new Comparable[rows.size()];
      for (var i = 0; i < values.length; i++) values[i] = key.apply(rows.get(i));
      return ranked(values);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int[] ranked(@Nullable Comparable[] values) {
      var distinct = new HashMap<Comparable, int[]>();
      for (var value : values) if (value != null) distinct.computeIfAbsent(value, _ -> new int[1]);
      var ordered = distinct.keySet().toArray(new Comparable[0]);
      Arrays.parallelSort(ordered, Comparator.naturalOrder());
      var rank = -1;
      Comparable before = null;
      for (var value : ordered) {
        if (before == null || value.compareTo(before) != 0) rank++;
        before = value;
        var slot = distinct.get(value);
        if (slot != null) slot[0] = rank;
      }
      var ranks = new int[values.length];
      for (var i = 0; i < values.length; i++) {
        var slot = values[i] == null ? null : distinct.get(values[i]);
        ranks[i] = slot == null ? BLANK : slot[0];
      }
      return ranks;
    }
  }

  /// A collation key: its first eight bytes decide most comparisons.
  private record Key(long head, byte[] bytes) implements Comparable<Key> {
    static Key of(byte[] bytes) {
      var head = 0L;
      for (var i = 0; i < 8; i++) head = head << 8 | (i < bytes.length ? bytes[i] & 0xff : 0);
      return new Key(head, bytes);
    }

    @Override
    public int compareTo(Key other) {
      var heads = Long.compareUnsigned(head, other.head);
      return heads != 0 ? heads : Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }
}
