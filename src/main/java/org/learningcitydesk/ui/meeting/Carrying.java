// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.i18n.Messages;

/// The open actions of a meeting as items of the next agenda, in words: the confidential ones in a
/// confidential item of their own.
record Carrying(Messages messages) {
  List<AgendaItem> from(Meeting before) {
    var open = before.actions().stream().filter(it -> !it.done()).toList();
    var secret =
        open.stream().filter(it -> before.isConfidential(it.item(), it.confidential())).toList();
    var others = open.stream().filter(it -> !secret.contains(it)).toList();
    var items = new ArrayList<AgendaItem>();
    if (!others.isEmpty()) items.add(item(before, others, false));
    if (!secret.isEmpty()) items.add(item(before, secret, true));
    return items;
  }

  private AgendaItem item(Meeting before, List<ActionItem> actions, boolean confidential) {
    return new AgendaItem(
        AgendaItemId.next(),
        messages.get("meeting.carried", before.setting().date()),
        actions.stream().map(it -> "• " + words(it)).collect(Collectors.joining("\n")),
        null,
        null,
        confidential);
  }

  private String words(ActionItem it) {
    if (it.owner() != null && it.due() != null)
      return messages.get("meeting.carriedOwnerDue", it.text(), it.owner(), it.due());
    if (it.owner() != null) return messages.get("meeting.carriedOwner", it.text(), it.owner());
    if (it.due() != null) return messages.get("meeting.carriedDue", it.text(), it.due());
    return it.text();
  }
}
