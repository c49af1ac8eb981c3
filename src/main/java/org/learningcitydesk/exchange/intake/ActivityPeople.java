// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.exchange.tabular.WordList;

/// What a row tells of those who take part in an activity. What it leaves blank stays as it was. As
/// where they are typed, groups that do not make up the total are taken as they are.
final class ActivityPeople {
  private ActivityPeople() {}

  static Participation of(Participation before, Map<Field, String> values) {
    var targets = values.get(ActivityField.TARGET_GROUPS);
    return new Participation(
        targets == null ? before.targetGroups() : WordList.split(targets),
        number(before.planned(), values.get(ActivityField.PARTICIPANTS_PLANNED)),
        number(before.actual(), values.get(ActivityField.PARTICIPANTS_ACTUAL)),
        groups(ActivityField.PARTICIPANTS_PLANNED, before.plannedBy(), values),
        groups(ActivityField.PARTICIPANTS_ACTUAL, before.actualBy(), values));
  }

  private static @Nullable Integer number(@Nullable Integer before, @Nullable String said) {
    return said == null ? before : Integer.valueOf(said);
  }

  private static Breakdown groups(
      ActivityField total, Breakdown before, Map<Field, String> values) {
    var groups = before;
    for (var it : values.entrySet()) {
      if (!(it.getKey() instanceof GroupField field) || field.total() != total) continue;
      var count = Integer.valueOf(it.getValue());
      if (count < 0) throw new Refused("invalid.negative", field.label());
      groups = groups.with(field.group(), count);
    }
    return groups;
  }
}
