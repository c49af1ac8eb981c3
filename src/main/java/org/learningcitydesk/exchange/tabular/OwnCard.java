// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

/// What marks the cards that we wrote ourselves, so that we find in them what vCard has no
/// name for.
public final class OwnCard {
  /// Who wrote the card: where it is us, its UID is the id of the record.
  public static final String PRODUCT = "-//Learning City Desk//";

  /// Before the names of our own fields.
  public static final String PREFIX = "X-LEARNINGCITYDESK-";

  private OwnCard() {}
}
