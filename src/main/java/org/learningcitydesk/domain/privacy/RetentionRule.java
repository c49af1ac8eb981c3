// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;

/// Why the data of a category of persons may be kept, and for how long. What is noted of a person
/// comes first.
///
/// @param legalBasis article 6 of the GDPR, in words
/// @param months after the last time anybody had to do with the person; null where nobody has said
public record RetentionRule(
    RetentionRuleId id,
    long version,
    CityId city,
    SubjectCategory category,
    @Nullable String legalBasis,
    @Nullable Integer months) {
  private static final int LONGEST = 1200;

  public RetentionRule {
    legalBasis = Blank.toNull(legalBasis, "privacy.legalBasis", 100);
    if (months != null && (months < 1 || months > LONGEST))
      throw new InvalidValue("privacy.months", "monthsRange");
  }

  /// Nothing said yet.
  public static RetentionRule blank(CityId city, SubjectCategory category) {
    return new RetentionRule(RetentionRuleId.next(), 0, city, category, null, null);
  }

  public RetentionRule withLegalBasis(@Nullable String it) {
    return new RetentionRule(id, version, city, category, it, months);
  }

  public RetentionRule withMonths(@Nullable Integer it) {
    return new RetentionRule(id, version, city, category, legalBasis, it);
  }
}
