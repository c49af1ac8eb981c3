// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;

/// Who answers for the data of the persons of a city, and what only people can say of their
/// processing (articles 13 and 30 of the GDPR).
///
/// @param contact address, e-mail, certified e-mail
/// @param officer the data protection officer, and how to reach them
/// @param transfers to countries outside of the European Union
public record Controller(
    ControllerId id,
    long version,
    CityId city,
    @Nullable String name,
    @Nullable String contact,
    @Nullable String officer,
    @Nullable String purposes,
    @Nullable String recipients,
    @Nullable String transfers,
    @Nullable String security) {
  public Controller {
    name = Blank.toNull(name, "controller.name", 300);
    contact = Blank.toNull(contact, "controller.contact", 500);
    officer = Blank.toNull(officer, "controller.officer", 500);
    purposes = Blank.toNull(purposes);
    recipients = Blank.toNull(recipients);
    transfers = Blank.toNull(transfers);
    security = Blank.toNull(security);
  }

  /// Nothing said yet.
  public static Controller blank(CityId city) {
    return new Controller(ControllerId.next(), 0, city, null, null, null, null, null, null, null);
  }

  public Controller withName(@Nullable String it) {
    return new Controller(
        id, version, city, it, contact, officer, purposes, recipients, transfers, security);
  }

  public Controller withContact(@Nullable String it) {
    return new Controller(
        id, version, city, name, it, officer, purposes, recipients, transfers, security);
  }

  public Controller withOfficer(@Nullable String it) {
    return new Controller(
        id, version, city, name, contact, it, purposes, recipients, transfers, security);
  }

  public Controller withPurposes(@Nullable String it) {
    return new Controller(
        id, version, city, name, contact, officer, it, recipients, transfers, security);
  }

  public Controller withRecipients(@Nullable String it) {
    return new Controller(
        id, version, city, name, contact, officer, purposes, it, transfers, security);
  }

  public Controller withTransfers(@Nullable String it) {
    return new Controller(
        id, version, city, name, contact, officer, purposes, recipients, it, security);
  }

  public Controller withSecurity(@Nullable String it) {
    return new Controller(
        id, version, city, name, contact, officer, purposes, recipients, transfers, it);
  }
}
