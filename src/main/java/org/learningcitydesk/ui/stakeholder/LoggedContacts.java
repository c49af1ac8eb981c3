// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// What the log and the meetings say of the open stakeholder. It changes nothing.
final class LoggedContacts {
  /// @param meetings to which it came, or somebody for it
  /// @param silence empty for who has withdrawn
  record View(List<Contact> contacts, List<Meeting> meetings, Optional<Silence> silence) {
    static final View NONE = new View(List.of(), List.of(), Optional.empty());

    static View of(Tx tx, CityId city, StakeholderId id, LocalDate today) {
      return new View(
          tx.contacts().with(id),
          tx.meetings().attendedBy(city, id),
          tx.contacts().silence(id, today));
    }
  }

  private final Workspace workspace;
  private final Jobs jobs;
  private final RegisterModel<Stakeholder, StakeholderId> register;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<View> view =
      new ReadOnlyObjectWrapper<>(this, "view", View.NONE);

  LoggedContacts(
      Workspace workspace,
      Jobs jobs,
      RegisterModel<Stakeholder, StakeholderId> register,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.register = register;
    this.today = today;
    register
        .openProperty()
        .subscribe(
            (before, now) -> {
              if (before == null || now == null || !before.id().equals(now.id())) reload();
            });
  }

  ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  void reload() {
    var open = register.open();
    var id = register.openId();
    if (open == null || id == null || register.isDraft()) {
      view.set(View.NONE);
      return;
    }
    var day = today.get();
    jobs.load(
        () -> workspace.read(tx -> View.of(tx, open.city(), id, day)),
        found -> {
          if (Objects.equals(id, register.openId())) view.set(found);
        });
  }
}
