// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Participants of one age and one sex.
public record ParticipantGroup(AgeBand age, Sex sex) implements Comparable<ParticipantGroup> {
  private static final Comparator<ParticipantGroup> ORDER =
      Comparator.comparing(ParticipantGroup::age).thenComparing(ParticipantGroup::sex);

  /// All that there can be, by age and then by sex.
  public static List<ParticipantGroup> all() {
    return Stream.of(AgeBand.values())
        .flatMap(age -> Stream.of(Sex.values()).map(sex -> new ParticipantGroup(age, sex)))
        .toList();
  }

  @Override
  public int compareTo(ParticipantGroup other) {
    return ORDER.compare(this, other);
  }
}
