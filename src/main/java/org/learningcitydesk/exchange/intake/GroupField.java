// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.learningcitydesk.exchange.intake.ActivityField.PARTICIPANTS_ACTUAL;
import static org.learningcitydesk.exchange.intake.ActivityField.PARTICIPANTS_PLANNED;

import java.util.stream.Stream;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.exchange.tabular.Remark;

/// Participants of an activity of one age and one sex.
///
/// @param total the field that tells how many they are in all
public record GroupField(ActivityField total, ParticipantGroup group) implements Field {
  private static final Reading COUNT = Reading.of(Reading.Sort.COUNT, 30);

  public static Stream<GroupField> all() {
    return Stream.of(PARTICIPANTS_PLANNED, PARTICIPANTS_ACTUAL)
        .flatMap(total -> ParticipantGroup.all().stream().map(it -> new GroupField(total, it)));
  }

  /// All that a row can tell of an activity; the groups come last, for they are many.
  static Field[] amongAll() {
    return Stream.<Field>concat(Stream.of(ActivityField.values()), all()).toArray(Field[]::new);
  }

  /// The groups of an activity to which this one belongs.
  public Breakdown of(Activity.Participation it) {
    return total == PARTICIPANTS_PLANNED ? it.plannedBy() : it.actualBy();
  }

  @Override
  public String name() {
    return total.name() + '_' + group.sex().name() + '_' + group.age().name();
  }

  @Override
  public Reading reading() {
    return COUNT;
  }

  @Override
  public Remark label() {
    return Remark.of("export.columnOf", total.label(), group.sex(), group.age());
  }
}
