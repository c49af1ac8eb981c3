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
/// @param tacitRenewal whether it goes on by itself where nobody gave notice in time
/// @param renewalMonths how long it then goes on, 1 or more; null for as long as it was first
/// @param noticeGivenOn when somebody gave notice: it then ends and is not renewed
/// @param channel how acts are exchanged, for example certified e-mail
/// @param act how it was approved and published
@RecordBuilder
public record Agreement(
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Integer noticeDays,
    boolean tacitRenewal,
    @Nullable String actNumber,
    @Nullable String protocolNumber,
    @Nullable String channel,
    @Nullable Integer renewalMonths,
    @Nullable PartialDate noticeGivenOn,
    Act act)
    implements AgreementBuilder.With {
  public static final Agreement NONE = new Agreement(null, null, null, false, null, null, null);

  public Agreement {
    if (start != null && end != null && end.last().isBefore(start.first()))
      throw new InvalidValue("partnership.end", "endBeforeStart");
    if (noticeDays != null && noticeDays < 0)
      throw new InvalidValue("partnership.noticeDays", "negative");
    if (renewalMonths != null && renewalMonths < 1)
      throw new InvalidValue("partnership.renewalMonths", "oneOrMore");
    actNumber = Blank.toNull(actNumber, "partnership.actNumber", 100);
    protocolNumber = Blank.toNull(protocolNumber, "partnership.protocolNumber", 100);
    channel = Blank.toNull(channel, "partnership.channel", 200);
  }

  /// An agreement of which neither act nor renewal are known.
  public Agreement(
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @Nullable Integer noticeDays,
      boolean tacitRenewal,
      @Nullable String actNumber,
      @Nullable String protocolNumber,
      @Nullable String channel) {
    this(
        start,
        end,
        noticeDays,
        tacitRenewal,
        actNumber,
        protocolNumber,
        channel,
        null,
        null,
        Act.NONE);
  }

  /// How it stands on a day.
  public Term termOn(LocalDate today) {
    return Term.of(this, today);
  }

  /// The last day of the first term on which notice can be given; empty where the end or the notice
  /// period is not known.
  public Optional<LocalDate> noticeBy() {
    return end == null || noticeDays == null
        ? Optional.empty()
        : Optional.of(end.last().minusDays(noticeDays));
  }
}
