// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Sex;

/// Who comes to the activities of the sample city, by age and sex: the ages for which they are
/// meant, and more women than men.
final class SampleCrowd {
  private static final Map<String, AgeBand> AGES =
      Map.of(
          "children", AgeBand.CHILDREN,
          "adolescents", AgeBand.ADOLESCENTS,
          "young-adults", AgeBand.YOUNG_ADULTS,
          "older-people", AgeBand.OLDER_PEOPLE);

  /// Of a hundred people that nobody in particular was meant to be.
  private static final Map<AgeBand, Integer> MIXED =
      Map.of(
          AgeBand.CHILDREN, 6,
          AgeBand.ADOLESCENTS, 8,
          AgeBand.YOUNG_ADULTS, 20,
          AgeBand.ADULTS, 40,
          AgeBand.OLDER_PEOPLE, 26);

  private SampleCrowd() {}

  /// @param unknown how many of them nobody counted by group
  static Breakdown of(List<String> targetGroups, int total, int unknown) {
    var counts = new TreeMap<ParticipantGroup, Integer>();
    var left = Math.max(0, total - unknown);
    var meant = targetGroups.stream().filter(AGES::containsKey).findFirst().map(AGES::get);
    for (var age : AgeBand.values()) {
      if (age == AgeBand.NOT_STATED) continue;
      var share =
          meant.isEmpty()
              ? MIXED.getOrDefault(age, 0)
              : meant.get() == age ? 80 : age == AgeBand.ADULTS ? 20 : 0;
      var here = Math.min(left, Math.round((total - unknown) * share / 100f));
      if (here == 0) continue;
      left -= here;
      var women = Math.round(here * 0.58f);
      counts.put(new ParticipantGroup(age, Sex.FEMALE), women);
      counts.put(new ParticipantGroup(age, Sex.MALE), here - women);
    }
    if (left > 0)
      counts.put(new ParticipantGroup(AgeBand.NOT_STATED, Sex.OTHER_OR_NOT_STATED), left);
    return new Breakdown(counts);
  }
}
