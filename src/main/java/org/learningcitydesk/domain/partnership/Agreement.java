// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// Dates, numbers and terms of the written agreement.
///
/// @param noticeDays days before the end by which notice has to be given, 0 or more
@RecordBuilder
public record Agreement(
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Integer noticeDays,
    boolean tacitRenewal,
    @Nullable String actNumber,
    @Nullable String protocolNumber,
    @Nullable String channel)
    implements AgreementBuilder.With {
  public static final Agreement NONE = new Agreement(null, null, null, false, null, null, null);

  public Agreement {
    if (start != null && end != null && end.last().isBefore(start.first()))
      throw new InvalidValue("partnership.end", "endBeforeStart");
    if (noticeDays != null && noticeDays < 0)
      throw new InvalidValue("partnership.noticeDays", "negative");
    actNumber = Blank.toNull(actNumber, "partnership.actNumber", 100);
    protocolNumber = Blank.toNull(protocolNumber, "partnership.protocolNumber", 100);
    channel = Blank.toNull(channel, "partnership.channel", 200);
  }

  /// The last day on which notice can be given; empty where the end or the notice period is not
  /// known.
  public Optional<LocalDate> noticeBy() {
    return end == null || noticeDays == null
        ? Optional.empty()
        : Optional.of(end.last().minusDays(noticeDays));
  }
}
