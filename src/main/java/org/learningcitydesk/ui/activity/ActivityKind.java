// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes activities.
record ActivityKind(CityId city) implements RegisterModel.OfACity<Activity, ActivityId> {
  @Override
  public String stem() {
    return "activity";
  }

  @Override
  public ActivityId id(Activity it) {
    return it.id();
  }

  @Override
  public String name(Activity it) {
    return it.title();
  }

  /// The plan again, for another occasion: who came and what came out of it belong to the first one
  /// alone.
  @Override
  public Activity copy(Activity it, String title) {
    return it.with(
        copy ->
            copy.id(ActivityId.next())
                .version(0)
                .title(title)
                .status(ActivityStatus.PLANNED)
                .participation(it.participation().expected())
                .outputs(null)
                .lesson(null)
                .goodPractice(false));
  }

  @Override
  public CityRecords<Activity, ActivityId> records(Tx tx) {
    return tx.activities();
  }
}
