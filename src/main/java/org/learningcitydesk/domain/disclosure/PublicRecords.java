// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Which records go to the public: in open data as in any other public file.
public final class PublicRecords {
  /// States of a partnership in which something was agreed that is not in force now.
  private static final Set<String> AGREED = Set.of("suspended", "concluded", "terminated");

  private PublicRecords() {}

  /// Whether an activity is certain.
  public static boolean isCertain(Activity it) {
    return switch (it.status()) {
      case CONFIRMED, IN_PROGRESS, DONE -> true;
      case PLANNED, POSTPONED, CANCELLED -> false;
    };
  }

  /// Whether partners agreed on something.
  public static boolean isAgreed(Partnership it, Lifecycle lifecycle) {
    return lifecycle.isInForce(it.state()) || AGREED.contains(it.state());
  }

  /// All that take part in these.
  public static Set<StakeholderId> named(
      List<Partnership> partnerships, List<Activity> activities) {
    var named = new HashSet<StakeholderId>();
    for (var it : partnerships) it.members().forEach(member -> named.add(member.stakeholder()));
    for (var it : activities) {
      if (it.lead() != null) named.add(it.lead());
      named.addAll(it.partners());
    }
    return named;
  }
}
