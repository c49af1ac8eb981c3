// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.disclosure.ProtectedCounts.Count;

class ProtectedCountsTest {
  private static final List<AgeBand> AGES = List.of(AgeBand.CHILDREN, AgeBand.ADULTS);
  private static final List<Sex> SEXES = List.of(Sex.FEMALE, Sex.MALE, Sex.OTHER_OR_NOT_STATED);

  private static Breakdown by(int... counts) {
    var by = new HashMap<ParticipantGroup, Integer>();
    for (var i = 0; i < counts.length; i++)
      if (counts[i] >= 0)
        by.put(
            new ParticipantGroup(AGES.get(i / SEXES.size()), SEXES.get(i % SEXES.size())),
            counts[i]);
    return new Breakdown(by);
  }

  private static ProtectedCounts of(Breakdown by, int threshold) {
    return ProtectedCounts.of(by, by.sum().orElse(0), threshold);
  }

  @Test
  void largeCountsAndZerosAreTold() {
    var counts = of(by(12, 9, 0, 30, 25, 0), 5);
    assertThat(counts.withheld()).isZero();
    assertThat(counts.counts())
        .contains(
            new Count(AgeBand.CHILDREN, Sex.OTHER_OR_NOT_STATED, 0),
            new Count(AgeBand.CHILDREN, null, 21),
            new Count(null, Sex.MALE, 34),
            new Count(null, null, 76));
  }

  @Test
  void oneSmallCellTakesThreeOthersWithIt() {
    var counts = of(by(12, 2, 0, 30, 25, 0), 5);
    assertThat(counts.counts())
        .contains(
            new Count(AgeBand.CHILDREN, Sex.FEMALE, null),
            new Count(AgeBand.CHILDREN, Sex.MALE, null),
            new Count(AgeBand.ADULTS, Sex.FEMALE, null),
            new Count(AgeBand.ADULTS, Sex.MALE, null),
            new Count(AgeBand.CHILDREN, null, 14),
            new Count(null, null, 69));
    assertThat(counts.withheld()).isEqualTo(4);
  }

  @Test
  void ofOneGroupTheTotalsAreWithheldToo() {
    var counts = of(by(3), 5);
    assertThat(counts.withheld()).isEqualTo(4);
    assertThat(counts.totalIsWithheld()).isTrue();
  }

  @Test
  void twoOnesAreNotGivenAwayByTheirSum() {
    var counts = of(by(1, 1, 40), 5);
    assertThat(counts.counts())
        .contains(
            new Count(AgeBand.CHILDREN, Sex.OTHER_OR_NOT_STATED, null), new Count(null, null, 42));
  }

  @Test
  void aSmallTotalIsWithheldAlsoWhereItIsNotThatOfTheGroups() {
    assertThat(ProtectedCounts.of(by(9, 9, 0), 4, 5).totalIsWithheld()).isTrue();
  }

  @Test
  void withoutGroupsThereIsNothing() {
    assertThat(ProtectedCounts.of(Breakdown.NONE, 3, 5).counts()).isEmpty();
  }

  @Test
  void aThresholdHasItsLimits() {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> ProtectedCounts.threshold(0));
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> ProtectedCounts.threshold(100));
    assertThat(ProtectedCounts.threshold(99)).isEqualTo(99);
  }

  /// All tables of this shape that agree with what is told: whoever reads them finds for each
  /// withheld small cell each small number in one of them.
  @Property(tries = 60)
  void fromAllThatIsToldNoSmallCountCanBeDerived(
      @ForAll @Size(6) List<@IntRange(min = -1, max = 5) Integer> cells,
      @ForAll @IntRange(min = 2, max = 5) int threshold) {
    var by = by(cells.stream().mapToInt(it -> it).toArray());
    if (by.isEmpty()) return;
    var told = of(by, threshold);
    var seen = new HashMap<Count, java.util.Set<Integer>>();
    for (var table : tables(by, told, 0, new HashMap<>(), new ArrayList<>()))
      for (var it : told.counts())
        if (it.isWithheld())
          seen.computeIfAbsent(it, _ -> new java.util.TreeSet<>()).add(sum(table, it));
    for (var it : told.counts()) {
      var real = sum(by.counts(), it);
      if (!it.isWithheld()) {
        assertThat(it.value()).isEqualTo(real);
        assertThat(ProtectedCounts.isSmall(real, threshold)).isFalse();
        continue;
      }
      assertThat(seen.get(it)).as(it + " of " + told).hasSizeGreaterThan(1);
      if (ProtectedCounts.isSmall(real, threshold))
        for (var i = least(by.counts(), it); i < threshold; i++)
          assertThat(seen.get(it)).contains(i);
    }
  }

  /// Zeros are told: wherever somebody is, there is one at least.
  private static int least(Map<ParticipantGroup, Integer> table, Count count) {
    var ones = new HashMap<>(table);
    ones.replaceAll((_, it) -> Math.min(it, 1));
    return sum(ones, count);
  }

  private static int sum(Map<ParticipantGroup, Integer> table, Count count) {
    return table.entrySet().stream()
        .filter(it -> count.age() == null || it.getKey().age() == count.age())
        .filter(it -> count.sex() == null || it.getKey().sex() == count.sex())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static List<Map<ParticipantGroup, Integer>> tables(
      Breakdown by,
      ProtectedCounts told,
      int next,
      Map<ParticipantGroup, Integer> table,
      List<Map<ParticipantGroup, Integer>> found) {
    for (var it : told.counts())
      if (it.value() != null && sum(table, it) > it.value()) return found;
    var groups = List.copyOf(by.counts().keySet());
    if (next == groups.size()) {
      for (var it : told.counts()) {
        var sum = sum(table, it);
        if (it.isWithheld() ? sum == 0 : sum != Objects.requireNonNull(it.value())) return found;
      }
      found.add(Map.copyOf(table));
      return found;
    }
    var group = groups.get(next);
    var cell =
        told.counts().stream()
            .filter(it -> it.age() == group.age() && it.sex() == group.sex())
            .findFirst()
            .orElseThrow();
    if (cell.value() != null) {
      table.put(group, cell.value());
      tables(by, told, next + 1, table, found);
    } else
      for (var i = 1; i <= 8; i++) {
        table.put(group, i);
        tables(by, told, next + 1, table, found);
      }
    table.remove(group);
    return found;
  }
}
