// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The entries of the log in which the open person took part. It changes nothing.
final class LoggedContacts {
  private final Workspace workspace;
  private final Jobs jobs;
  private final RegisterModel<Person, PersonId> register;
  private final ReadOnlyObjectWrapper<List<Contact>> contacts =
      new ReadOnlyObjectWrapper<>(this, "contacts", List.of());

  private final ReadOnlyObjectWrapper<List<Meeting>> meetings =
      new ReadOnlyObjectWrapper<>(this, "meetings", List.of());

  LoggedContacts(Workspace workspace, Jobs jobs, RegisterModel<Person, PersonId> register) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.register = register;
    register
        .openProperty()
        .subscribe(
            (before, now) -> {
              if (before == null || now == null || !before.id().equals(now.id())) reload();
            });
  }

  /// The newest first.
  ReadOnlyObjectProperty<List<Contact>> contactsProperty() {
    return contacts.getReadOnlyProperty();
  }

  /// Those to which the person came, the newest first.
  ReadOnlyObjectProperty<List<Meeting>> meetingsProperty() {
    return meetings.getReadOnlyProperty();
  }

  private record View(List<Contact> contacts, List<Meeting> meetings) {}

  void reload() {
    var id = register.openId();
    if (id == null || register.isDraft()) {
      contacts.set(List.of());
      meetings.set(List.of());
      return;
    }
    jobs.load(
        () -> workspace.read(tx -> new View(tx.contacts().with(id), tx.meetings().attendedBy(id))),
        found -> {
          if (!Objects.equals(id, register.openId())) return;
          contacts.set(found.contacts());
          meetings.set(found.meetings());
        });
  }
}
