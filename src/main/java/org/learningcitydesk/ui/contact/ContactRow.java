// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.path.Step;

/// A contact with the names of those who took part, as the table shows it.
record ContactRow(Contact contact, Acquaintances known) {
  ContactId id() {
    return contact.id();
  }

  String stakeholders() {
    return contact.stakeholders().stream()
        .map(known::name)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /// Who is restricted is left out.
  String people() {
    return contact.people().stream()
        .flatMap(it -> known.person(it.person()).stream())
        .filter(it -> !it.restricted())
        .map(it -> it.name())
        .collect(Collectors.joining(", "));
  }

  Optional<Step> step() {
    return Optional.ofNullable(contact.step()).flatMap(known::step);
  }

  String promises() {
    return contact.promises().stream().map(Promise::text).collect(Collectors.joining("; "));
  }

  int overdue(LocalDate today) {
    return (int) contact.promises().stream().filter(it -> it.isOverdueOn(today)).count();
  }
}
