// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Who has not been heard for too long. Where several cadences apply, the one with the shortest
/// maximum counts, whether it speaks of a category or of a tag. A contact that is still to come
/// does not count. Who has withdrawn is left out.
public final class GoingCold {
  private static final Comparator<Cadence> STRICTEST =
      Comparator.comparingInt(Cadence::maximumDays).thenComparingInt(Cadence::idealDays);

  private static final Comparator<Silence> LONGEST_OVERDUE =
      Comparator.comparingLong(Silence::overdue)
          .reversed()
          .thenComparing(it -> it.stakeholder().name());

  private GoingCold() {}

  /// How each stakeholder stands today, in the order of the stakeholders.
  ///
  /// @param recorded when each was recorded: who was never heard is counted from there
  public static List<Silence> all(
      List<Stakeholder> stakeholders,
      List<Heard> heard,
      Map<StakeholderId, LocalDate> recorded,
      List<Cadence> cadences,
      LocalDate today) {
    var last = lastOfEach(heard, today);
    return stakeholders.stream()
        .filter(it -> it.stance().engagement() != EngagementStatus.WITHDRAWN)
        .map(
            it ->
                Silence.of(
                    it,
                    strictest(cadences, it).orElse(null),
                    last.get(it.id()),
                    recorded.getOrDefault(it.id(), today),
                    today))
        .toList();
  }

  /// Those who ask for a contact, the longest overdue first.
  public static List<Silence> list(List<Silence> all) {
    return all.stream().filter(it -> it.warmth().asksForContact()).sorted(LONGEST_OVERDUE).toList();
  }

  /// The cadence that counts for a stakeholder.
  public static Optional<Cadence> strictest(List<Cadence> cadences, Stakeholder stakeholder) {
    return cadences.stream().filter(it -> it.appliesTo(stakeholder)).min(STRICTEST);
  }

  private static Map<StakeholderId, Heard> lastOfEach(List<Heard> heard, LocalDate today) {
    var last = new HashMap<StakeholderId, Heard>();
    for (var it : heard)
      if (it.hasTakenPlace(today)) last.merge(it.stakeholder(), it, (a, b) -> later(a, b, today));
    return last;
  }

  /// Of two that count from the same day, the one whose date is known better.
  private static Heard later(Heard a, Heard b, LocalDate today) {
    var order = a.countedFrom(today).compareTo(b.countedFrom(today));
    if (order == 0) order = a.date().compareTo(b.date());
    return order >= 0 ? a : b;
  }
}
