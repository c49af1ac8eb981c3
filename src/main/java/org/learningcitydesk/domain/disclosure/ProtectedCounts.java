// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.Sex;

/// Participants of one activity by age and sex with all totals, without those that are too
/// few to be published.
///
/// A count between 1 and the threshold minus 1 is withheld, be it a cell or a total. So are
/// as many others as it takes that from all that is published, by adding and subtracting
/// along rows and columns, nobody can tell more of it than that it is small: it still can be
/// every number below the threshold that the zeros leave possible, and at least two. What is
/// withheld beside it can be two numbers at least. Zeros are published: that nobody came
/// tells nothing of anybody but age and sex, and a reader often knows it already; which is
/// why a zero is never withheld to protect another.
public record ProtectedCounts(List<Count> counts) {
  /// The smallest and the largest threshold.
  public static final int LEAST = 1;

  public static final int MOST = 99;

  /// What a cell costs that is withheld beside others: cells are given up first, the total
  /// last.
  private static final int CELL = 1_000;

  private static final int AGE = 20_000;
  private static final int SEX = 50_000;
  private static final int TOTAL = 200_000;

  /// A count.
  ///
  /// @param age null for all together
  /// @param sex null for all together
  /// @param value null where it is withheld
  public record Count(@Nullable AgeBand age, @Nullable Sex sex, @Nullable Integer value) {
    public boolean isWithheld() {
      return value == null;
    }
  }

  public ProtectedCounts {
    counts = List.copyOf(counts);
  }

  /// A threshold that can be used.
  ///
  /// @throws InvalidValue for another
  public static int threshold(int threshold) {
    if (threshold < LEAST || threshold > MOST)
      throw new InvalidValue("openData.minCell", "minCell");
    return threshold;
  }

  /// Whether a number of people must not be told.
  public static boolean isSmall(int count, int threshold) {
    return 0 < count && count < threshold;
  }

  /// Of an activity; empty where its participants are not known by age and sex.
  ///
  /// @param total how many came in all, as it is published elsewhere
  public static ProtectedCounts of(Breakdown by, int total, int threshold) {
    if (by.isEmpty()) return new ProtectedCounts(List.of());
    return new Working(by, total, threshold).result();
  }

  /// Whether the total of all is withheld.
  public boolean totalIsWithheld() {
    return counts.stream()
        .anyMatch(it -> it.age() == null && it.sex() == null && it.value() == null);
  }

  public long withheld() {
    return counts.stream().filter(Count::isWithheld).count();
  }

  private record Place(@Nullable AgeBand age, @Nullable Sex sex, int cost) {}

  /// The table while it is decided what is withheld.
  private static final class Working {
    private static final int AGES = AgeBand.values().length;
    private static final int OUT = AGES + Sex.values().length;
    private static final int IN = OUT + 1;

    private final int threshold;
    private final List<Place> places = new ArrayList<>();
    private final List<CountNetwork.Edge> edges = new ArrayList<>();
    private final TreeSet<Integer> small = new TreeSet<>();
    private final TreeSet<Integer> hidden = new TreeSet<>();
    private final CountNetwork network;

    private Working(Breakdown by, int total, int threshold) {
      this.threshold = threshold;
      by.counts()
          .forEach(
              (group, count) ->
                  add(
                      group.age(),
                      group.sex(),
                      CELL,
                      group.age().ordinal(),
                      AGES + group.sex().ordinal(),
                      count));
      for (var age : AgeBand.values())
        by.sum(age).ifPresent(it -> add(age, null, AGE, IN, age.ordinal(), it));
      for (var sex : Sex.values())
        by.sum(sex).ifPresent(it -> add(null, sex, SEX, AGES + sex.ordinal(), OUT, it));
      add(null, null, TOTAL, OUT, IN, by.sum().orElse(0));
      // The total stands beside the activity too, and need not be that of the groups.
      if (isSmall(total, threshold)) small.add(edges.size() - 1);
      hidden.addAll(small);
      network = new CountNetwork(edges);
    }

    private void add(
        @Nullable AgeBand age, @Nullable Sex sex, int cost, int from, int to, int count) {
      if (isSmall(count, threshold)) small.add(edges.size());
      places.add(new Place(age, sex, cost + Math.min(count, CELL)));
      edges.add(new CountNetwork.Edge(from, to, count));
    }

    private ProtectedCounts result() {
      for (var open = nextOpen(); open >= 0; open = nextOpen()) hideBeside(open);
      return new ProtectedCounts(
          IntStream.range(0, edges.size())
              .mapToObj(
                  i ->
                      new Count(
                          places.get(i).age(),
                          places.get(i).sex(),
                          hidden.contains(i) ? null : Integer.valueOf(edges.get(i).count())))
              .toList());
    }

    /// A withheld count of which a reader could tell too much; -1 where there is none.
    private int nextOpen() {
      return hidden.stream()
          .filter(it -> needed(it).stream().anyMatch(to -> !network.canBe(it, to, hidden)))
          .findFirst()
          .orElse(-1);
    }

    /// What a withheld count has to be able to be.
    private List<Integer> needed(int edge) {
      var count = edges.get(edge).count();
      if (!isSmall(count, threshold))
        return List.of(network.canBe(edge, count - 1, hidden) ? count - 1 : count + 1);
      var least = least(places.get(edge));
      return List.of(least, Math.max(least + 1, threshold - 1));
    }

    /// As many as there are groups with somebody in them.
    private int least(Place place) {
      return (int)
          IntStream.range(0, edges.size())
              .filter(it -> edges.get(it).count() > 0)
              .mapToObj(places::get)
              .filter(it -> it.age() != null && it.sex() != null)
              .filter(it -> place.age() == null || it.age() == place.age())
              .filter(it -> place.sex() == null || it.sex() == place.sex())
              .count();
    }

    /// Withholds the cheapest counts that can change together with this one, or where that is
    /// not enough, the cheapest of all.
    private void hideBeside(int open) {
      for (var to : needed(open))
        if (!network.canBe(open, to, hidden)
            && hidden.addAll(
                network.beside(open, to, it -> hidden.contains(it) ? 0 : places.get(it).cost())))
          return;
      var cheapest =
          IntStream.range(0, edges.size())
              .filter(it -> edges.get(it).count() > 0 && !hidden.contains(it))
              .boxed()
              .min(Comparator.comparingInt(it -> places.get(it).cost()));
      hidden.add(cheapest.orElseThrow(() -> new IllegalStateException("nothing left to withhold")));
    }
  }
}
