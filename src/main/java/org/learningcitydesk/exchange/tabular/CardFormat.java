// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.nio.charset.Charset;

/// Which cards of an address book are read, and how its letters are written.
///
/// @param organisations how many cards are of organisations
/// @param people how many cards are of somebody
public record CardFormat(Charset charset, CardKind shown, int organisations, int people)
    implements SheetFormat {
  @Override
  public boolean header() {
    return true;
  }

  public CardFormat withCharset(Charset other) {
    return new CardFormat(other, shown, organisations, people);
  }

  public CardFormat withShown(CardKind other) {
    return new CardFormat(charset, other, organisations, people);
  }
}
