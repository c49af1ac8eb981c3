// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Helix;

/// Sums of contributions that stay blank where nothing was said. Euros and hours are never added.
///
/// @param value euros, hours with an agreed rate included
/// @param hours of what is counted in hours
/// @param withoutValue the part of the hours that has no rate
public record ContributionSums(Amount value, Amount hours, Amount withoutValue) {
  /// @param planned null where nothing was planned
  /// @param given null where nothing is said of it
  public record Amount(@Nullable BigDecimal planned, @Nullable BigDecimal given) {
    /// Whether nothing is known.
    public boolean isBlank() {
      return planned == null && given == null;
    }
  }

  public static ContributionSums of(Collection<Contribution> all) {
    var hours = all.stream().filter(it -> it.kind().inHours()).toList();
    return new ContributionSums(
        new Amount(
            sum(all.stream().flatMap(it -> it.plannedValue().stream())),
            sum(all.stream().flatMap(it -> it.givenValue().stream()))),
        amount(hours.stream()),
        amount(hours.stream().filter(it -> it.rate() == null)));
  }

  /// Of how many contributions in hours the sum in euros knows nothing, because no rate was agreed.
  public static int countWithoutValue(Collection<Contribution> all) {
    return (int)
        all.stream()
            .filter(it -> it.kind().inHours() && it.rate() == null)
            .filter(it -> it.planned() != null || it.given() != null)
            .count();
  }

  private static Amount amount(Stream<Contribution> hours) {
    var those = hours.toList();
    return new Amount(
        sum(those.stream().map(Contribution::planned).filter(Objects::nonNull)),
        sum(those.stream().map(Contribution::given).filter(Objects::nonNull)));
  }

  private static @Nullable BigDecimal sum(Stream<? extends @Nullable BigDecimal> amounts) {
    BigDecimal sum = null;
    for (var it : amounts.toList()) if (it != null) sum = sum == null ? it : sum.add(it);
    return sum;
  }

  /// Of each kind that was recorded, in the order of the kinds.
  public static Map<ContributionKind, ContributionSums> byKind(List<Contribution> all) {
    return by(all, List.of(ContributionKind.values()), Contribution::kind);
  }

  /// Of each helix whose members give, in the order of the helices; at the end those of which no
  /// helix is known.
  public static Map<Optional<Helix>, ContributionSums> byHelix(
      List<Contribution> all, Function<Contribution, Optional<Helix>> helix) {
    return by(
        all,
        Stream.concat(
                Stream.of(Helix.values()).map(Optional::of), Stream.of(Optional.<Helix>empty()))
            .toList(),
        helix);
  }

  /// Of each year, the earliest first.
  public static Map<Integer, ContributionSums> byYear(List<Contribution> all) {
    return by(
        all, all.stream().map(Contribution::year).distinct().sorted().toList(), Contribution::year);
  }

  private static <K> Map<K, ContributionSums> by(
      List<Contribution> all, List<K> keys, Function<Contribution, K> key) {
    var sums = new LinkedHashMap<K, ContributionSums>();
    for (var one : keys) {
      var those = all.stream().filter(it -> key.apply(it).equals(one)).toList();
      if (!those.isEmpty()) sums.put(one, of(those));
    }
    return Collections.unmodifiableMap(sums);
  }

  /// The year of which to speak first: this one, else the last before it of which something was
  /// recorded, else the next; empty where there are no contributions.
  public static Optional<Integer> mainYear(List<Contribution> all, int thisYear) {
    var years = all.stream().map(Contribution::year).distinct().sorted().toList();
    return years.reversed().stream()
        .filter(it -> it <= thisYear)
        .findFirst()
        .or(() -> years.stream().findFirst());
  }
}
