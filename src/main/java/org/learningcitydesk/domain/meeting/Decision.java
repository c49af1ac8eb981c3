// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;

/// What a meeting decided.
///
/// @param item of the agenda; null where it came up by itself
/// @param votes as they were counted
@RecordBuilder
public record Decision(
    DecisionId id,
    @Nullable AgendaItemId item,
    String text,
    DecisionResult result,
    Votes votes,
    boolean confidential)
    implements DecisionBuilder.With {
  public Decision {
    text = Blank.strip(text);
    if (text.isEmpty()) throw new InvalidValue("decision.text", "isBlank");
  }

  public static Decision of(@Nullable AgendaItemId item, String text) {
    return new Decision(
        DecisionId.next(), item, text, DecisionResult.ADOPTED, Votes.NOT_COUNTED, false);
  }

  /// A count of votes; what was not counted is null, not zero.
  public record Votes(
      @Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained) {
    public static final Votes NOT_COUNTED = new Votes(null, null, null);

    public Votes {
      check(inFavour);
      check(against);
      check(abstained);
    }

    private static void check(@Nullable Integer votes) {
      if (votes != null && votes < 0) throw new InvalidValue("decision.votes", "negative");
    }
  }
}
