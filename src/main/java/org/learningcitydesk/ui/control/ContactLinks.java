// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.i18n.Messages;

/// Entries of the contact log as lines of a record, each leading there.
public final class ContactLinks {
  private static final int MOST = 8;

  private ContactLinks() {}

  /// The first of them, and a line that leads to the log where there are more.
  public static List<LinkList.Link> of(List<Contact> contacts, Messages messages) {
    var links = new ArrayList<LinkList.Link>();
    for (var it : contacts.stream().limit(MOST).toList())
      links.add(
          new LinkList.Link(
              Feather.MESSAGE_CIRCLE,
              messages.get("contact.onDay", it.date(), it.kind(), it.title()),
              new Place.Contacts(it.id())));
    if (contacts.size() > MOST)
      links.add(
          new LinkList.Link(
              Feather.MORE_HORIZONTAL,
              messages.get("register.andMore", contacts.size() - MOST),
              new Place.Contacts(null)));
    return links;
  }
}
