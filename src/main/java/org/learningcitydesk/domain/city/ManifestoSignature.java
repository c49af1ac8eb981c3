// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// The act by which the municipality signed the Manifesto.
///
/// @param body the organ that decided: council or executive board
/// @param act number of the act
public record ManifestoSignature(
    @Nullable String body,
    @Nullable String act,
    @Nullable PartialDate date,
    @Nullable PartialDate enforceableFrom) {
  public static final ManifestoSignature NONE = new ManifestoSignature(null, null, null, null);

  public ManifestoSignature {
    body = Blank.toNull(body);
    act = Blank.toNull(act);
  }
}
