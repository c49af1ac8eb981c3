// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.matrix;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcitydesk.chart.matrix.MatrixFigure.Sign;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;

/// The signs of a picture: letters or figures, because they can be read aloud and printed without
/// colours.
final class MatrixSigns {
  private final MarkBy by;
  private final Messages messages;

  MatrixSigns(MarkBy by, Messages messages) {
    this.by = by;
    this.messages = messages;
  }

  Sign of(Stakeholder it) {
    return switch (by) {
      case HELIX -> of(it.helix());
      case ENGAGEMENT -> of(it.stance().engagement());
      case GAP -> {
        var gap = it.stance().participationGap();
        yield gap.isPresent() ? gap(gap.getAsInt()) : unknown();
      }
    };
  }

  /// All that there are, for the legend.
  List<Sign> all() {
    return switch (by) {
      case HELIX -> Stream.of(Helix.values()).map(this::of).toList();
      case ENGAGEMENT -> Stream.of(EngagementStatus.values()).map(this::of).toList();
      case GAP ->
          Stream.concat(
                  IntStream.range(0, ParticipationLevel.values().length).mapToObj(this::gap),
                  Stream.of(unknown()))
              .toList();
    };
  }

  private Sign of(Helix helix) {
    return new Sign(
        messages.get("matrix.letter." + helix.id()), helix.ordinal(), messages.label(helix));
  }

  private Sign of(EngagementStatus status) {
    return new Sign(Integer.toString(status.ordinal() + 1), Sign.PLAIN, messages.label(status));
  }

  private Sign gap(int rungs) {
    return rungs <= 0
        ? new Sign("=", Sign.PLAIN, messages.get("matrix.gap.reached"))
        : new Sign("+" + rungs, Sign.PLAIN, messages.get("matrix.gap.missing", rungs));
  }

  private Sign unknown() {
    return new Sign("?", Sign.PLAIN, messages.get("matrix.gap.unknown"));
  }
}
