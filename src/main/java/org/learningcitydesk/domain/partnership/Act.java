// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// How an agreement became valid: who approved it, when it was signed, published and enforceable.
///
/// @param body who approved it, for example the council
@RecordBuilder
public record Act(
    @Nullable String body,
    @Nullable PartialDate signedOn,
    @Nullable PartialDate publishedOn,
    @Nullable PartialDate enforceableFrom)
    implements ActBuilder.With {
  public static final Act NONE = new Act(null, null, null, null);

  public Act {
    body = Blank.toNull(body, "partnership.actBody", 300);
  }
}
