// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;

/// Who answers for the data of the persons of a city, and what only people can say of their
/// processing (articles 13 and 30 of the GDPR).
///
/// @param contact address, e-mail, certified e-mail
/// @param officer the data protection officer, and how to reach them
/// @param transfers to countries outside of the European Union
@RecordBuilder
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
    @Nullable String security)
    implements ControllerBuilder.With {
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
}
