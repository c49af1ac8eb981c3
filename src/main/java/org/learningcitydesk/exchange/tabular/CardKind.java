// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import org.learningcitydesk.domain.Code;

/// Whose cards: those of organisations and those of people have different columns.
public enum CardKind implements Code {
  ORGANISATIONS,
  PEOPLE;

  /// The constant with this id.
  public static CardKind of(String id) {
    return Code.of(CardKind.class, id);
  }
}
