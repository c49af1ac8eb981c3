// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.i18n.Messages;

/// What is not published, and why.
///
/// @param activitiesOpen planned, postponed or cancelled
/// @param activitiesOutside not in the period, or without a date
/// @param partnershipsOpen not agreed yet, or never concluded
/// @param partnershipsOutside not in the period
/// @param privatePeople organisations that are one private person's
/// @param points coordinates that lie outside of the country
/// @param withheld counts of participants
public record LeftOut(
    int activitiesOpen,
    int activitiesOutside,
    int partnershipsOpen,
    int partnershipsOutside,
    int privatePeople,
    int points,
    int withheld) {
  /// The same in words.
  ///
  /// @param minCell the threshold of counts
  public List<String> sentences(Messages messages, int minCell) {
    var all = new ArrayList<String>();
    if (activitiesOpen > 0) all.add(messages.get("openData.left.activitiesOpen", activitiesOpen));
    if (activitiesOutside > 0)
      all.add(messages.get("openData.left.activitiesOutside", activitiesOutside));
    if (partnershipsOpen > 0)
      all.add(messages.get("openData.left.partnershipsOpen", partnershipsOpen));
    if (partnershipsOutside > 0)
      all.add(messages.get("openData.left.partnershipsOutside", partnershipsOutside));
    if (privatePeople > 0) all.add(messages.get("openData.left.privatePeople", privatePeople));
    if (points > 0) all.add(messages.get("openData.left.points", points));
    if (withheld > 0) all.add(messages.get("openData.left.withheld", withheld, minCell));
    return all;
  }
}
