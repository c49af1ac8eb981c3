// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.util.List;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes the log of contacts.
record ContactLog(CityId city) implements RegisterModel.OfACity<Contact, ContactId> {
  @Override
  public String stem() {
    return "contact";
  }

  @Override
  public ContactId id(Contact it) {
    return it.id();
  }

  @Override
  public String name(Contact it) {
    return it.title();
  }

  /// The same people met again: what was promised belongs to the first time.
  @Override
  public Contact copy(Contact it, String name) {
    return it.with(copy -> copy.id(ContactId.next()).version(0).summary(name).promises(List.of()));
  }

  @Override
  public CityRecords<Contact, ContactId> records(Tx tx) {
    return tx.contacts();
  }
}
