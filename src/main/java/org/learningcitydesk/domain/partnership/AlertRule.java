// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;

/// How many days before a date somebody wants to hear of it. None: never.
///
/// @param daysBefore each once, the earliest alert first; 0 is the day itself, at most two years
@RecordBuilder
public record AlertRule(
    AlertRuleId id, long version, CityId city, AlertOccasion occasion, List<Integer> daysBefore)
    implements AlertRuleBuilder.With {
  /// What holds where nobody has said anything else.
  public static final List<Integer> USUAL = List.of(30, 7, 0);

  private static final int MOST = 730;

  public AlertRule {
    daysBefore = admitted(daysBefore);
  }

  private static List<Integer> admitted(List<Integer> days) {
    var each = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    if (each.size() > 10 || each.stream().anyMatch(it -> it < 0 || it > MOST))
      throw new InvalidValue("alertRule.daysBefore", "alertDays");
    return each;
  }

  /// The days that a text names, for example `30, 7, 0`; none for a blank one.
  ///
  /// @throws InvalidValue where it names anything else
  public static List<Integer> daysIn(String text) {
    if (text.isBlank()) return List.of();
    var words = List.of(text.strip().split("[\\s,;]+"));
    if (!words.stream().allMatch(it -> it.matches("\\d{1,4}")))
      throw new InvalidValue("alertRule.daysBefore", "alertDays");
    return admitted(words.stream().map(Integer::valueOf).toList());
  }

  /// The usual rule of a city.
  public static AlertRule usual(CityId city, AlertOccasion occasion) {
    return new AlertRule(AlertRuleId.next(), 0, city, occasion, USUAL);
  }
}
