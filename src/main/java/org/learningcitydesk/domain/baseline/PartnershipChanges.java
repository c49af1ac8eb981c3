// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.baseline.Causes.Aspect;
import org.learningcitydesk.domain.baseline.WhatChanged.Entry;

/// What is different about partnerships.
final class PartnershipChanges {
  private PartnershipChanges() {}

  static List<Entry> of(Comparison compared) {
    var added = new ArrayList<Entry>();
    var moved = new ArrayList<Entry>();
    var removed = new ArrayList<Entry>();
    var causes = compared.causes();
    for (var turn : compared.turns().partnerships()) {
      var before = turn.before();
      var after = turn.after();
      if (after == null) {
        if (before != null)
          removed.add(
              new Entry(
                  new Change.PartnershipRemoved(before),
                  causes.of(before.id().value(), Aspect.REMOVED)));
      } else if (before == null) {
        added.add(
            new Entry(
                new Change.PartnershipAdded(after), causes.of(after.id().value(), Aspect.ADDED)));
      } else {
        if (!before.state().equals(after.state()))
          moved.add(
              new Entry(
                  new Change.PartnershipMoved(after, before.state()),
                  causes.of(after.id().value(), Aspect.STATE)));
        if (before.members().size() != after.members().size())
          moved.add(
              new Entry(
                  new Change.MembersMoved(after, before.members().size(), after.members().size()),
                  causes.of(after.id().value(), Aspect.ANY)));
      }
    }
    added.addAll(moved);
    added.addAll(removed);
    return added;
  }
}
