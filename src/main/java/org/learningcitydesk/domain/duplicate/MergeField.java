// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// A field of two records that become one.
///
/// @param name as the domain says it, for example `stakeholder.taxCode`
/// @param value null is blank
/// @param take the first record with the value of the second
/// @param unite the first record with the values of both; null where that makes no sense
/// @param preference decides where both are filled and differ
public record MergeField<T>(
    String name,
    Function<T, @Nullable Object> value,
    BinaryOperator<T> take,
    @Nullable BinaryOperator<T> unite,
    Preference preference) {
  /// What is proposed where both say something else.
  public enum Preference {
    /// What was written last.
    NEWER,
    /// What says more.
    LONGER,
    /// Nothing of either is lost.
    BOTH
  }

  public @Nullable Object of(T record) {
    var it = value.apply(record);
    return it instanceof Collection<?> all && all.isEmpty() ? null : it;
  }

  public boolean isSame(T one, T other) {
    return Objects.equals(of(one), of(other));
  }

  /// Whether there is anything to see.
  public boolean isBlank(T one, T other) {
    return of(one) == null && of(other) == null;
  }

  /// The first record with the values of both, where that can be.
  public Optional<T> united(T one, T other) {
    if (unite == null || of(one) == null || of(other) == null || isSame(one, other))
      return Optional.empty();
    try {
      return Optional.of(unite.apply(one, other));
    } catch (InvalidValue _) {
      return Optional.empty(); // for example too long
    }
  }

  /// The filled one; else what the preference says.
  public Keep proposal(T one, T other, boolean otherIsNewer) {
    var first = of(one);
    var second = of(other);
    if (second == null || Objects.equals(first, second)) return Keep.ONE;
    if (first == null) return Keep.OTHER;
    return switch (preference) {
      case NEWER -> otherIsNewer ? Keep.OTHER : Keep.ONE;
      case LONGER -> saying(second) > saying(first) ? Keep.OTHER : Keep.ONE;
      case BOTH -> united(one, other).isPresent() ? Keep.BOTH : Keep.ONE;
    };
  }

  /// How much a value says.
  private static int saying(Object value) {
    return value instanceof Classified it
        ? it.category() == null ? 0 : 1
        : value.toString().length();
  }
}
