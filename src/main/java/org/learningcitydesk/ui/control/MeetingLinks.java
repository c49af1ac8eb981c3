// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.i18n.Messages;

/// Meetings as lines of a record, each leading there.
public final class MeetingLinks {
  private static final int MOST = 8;

  private MeetingLinks() {}

  /// The first of them, and a line that leads to the register where there are more.
  public static List<LinkList.Link> of(List<Meeting> meetings, Messages messages) {
    var links = new ArrayList<LinkList.Link>();
    for (var it : meetings.stream().limit(MOST).toList())
      links.add(
          new LinkList.Link(
              Feather.CLIPBOARD,
              messages.get("meeting.onDay", it.setting().date(), it.kind(), it.title()),
              new Place.Meetings(it.id())));
    if (meetings.size() > MOST)
      links.add(
          new LinkList.Link(
              Feather.MORE_HORIZONTAL,
              messages.get("register.andMore", meetings.size() - MOST),
              new Place.Meetings(null)));
    return links;
  }
}
