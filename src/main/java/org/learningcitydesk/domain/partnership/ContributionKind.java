// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;

/// What a member brings into a partnership.
public enum ContributionKind implements Code {
  CASH(false),
  STAFF_TIME(true),
  SPACE(true),
  GOODS(false),
  VOLUNTEER_TIME(true);

  private static final BigDecimal MOST = new BigDecimal("100000000000");
  private final boolean inHours;

  ContributionKind(boolean inHours) {
    this.inHours = inHours;
  }

  /// The constant with this id.
  public static ContributionKind of(String id) {
    return Code.of(ContributionKind.class, id);
  }

  /// Whether it is counted in hours, which have a value where a rate was agreed; otherwise in
  /// euros.
  public boolean inHours() {
    return inHours;
  }

  /// Hours or euros with two decimals; null where nothing was said.
  ///
  /// @param field the one that is wrong where the number is below zero or too large
  public static @Nullable BigDecimal amount(@Nullable BigDecimal number, String field) {
    if (number == null) return null;
    if (number.signum() < 0) throw new InvalidValue(field, "negative");
    if (number.compareTo(MOST) >= 0) throw new InvalidValue(field, "tooLarge");
    return number.setScale(2, RoundingMode.HALF_UP);
  }

  /// Euros an hour, in the same way; null for what is not counted in hours.
  public @Nullable BigDecimal rate(@Nullable BigDecimal number, String field) {
    return inHours ? amount(number, field) : null;
  }

  /// Euros; empty where nothing was said or hours have no rate.
  public Optional<BigDecimal> value(@Nullable BigDecimal amount, @Nullable BigDecimal rate) {
    if (amount == null) return Optional.empty();
    if (!inHours) return Optional.of(amount);
    return rate == null
        ? Optional.empty()
        : Optional.of(amount.multiply(rate).setScale(2, RoundingMode.HALF_UP));
  }
}
