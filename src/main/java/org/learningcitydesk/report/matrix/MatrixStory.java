// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;

/// The plane of influence and interest in plain sentences. It says all that the picture shows.
public final class MatrixStory {
  private final Messages messages;

  public MatrixStory(Messages messages) {
    this.messages = messages;
  }

  /// How many stand where.
  ///
  /// @param all how many there are without a filter
  public String summary(InfluenceMatrix matrix, int all) {
    var said =
        messages.get(
            "matrix.sentence",
            matrix.assessed(),
            matrix.total(),
            matrix.in(Quadrant.MANAGE_CLOSELY).size(),
            matrix.in(Quadrant.KEEP_SATISFIED).size(),
            matrix.in(Quadrant.KEEP_INFORMED).size(),
            matrix.in(Quadrant.MONITOR).size());
    return matrix.total() == all
        ? said
        : said + " " + messages.get("matrix.filtered", matrix.total(), all);
  }

  /// One stakeholder, what its sign tells and where it stands.
  public String mark(Stakeholder it, String sign) {
    var spot = Spot.of(it.stance()).orElseThrow();
    return messages.get(
        "matrix.markSpoken",
        it.name(),
        sign,
        spot.influence(),
        spot.interest(),
        messages.label(spot.quadrant()).toLowerCase(Locale.ROOT));
  }

  /// Everybody by name, quadrant for quadrant, and those without scores.
  List<Part> parts(InfluenceMatrix matrix, MatrixSigns signs) {
    var parts = new ArrayList<Part>();
    for (var quadrant : Quadrant.values())
      parts.add(
          new Part(
              heading(messages.label(quadrant), matrix.in(quadrant).size()),
              matrix.in(quadrant).stream().map(it -> mark(it, signs.of(it).word())).toList()));
    if (!matrix.unassessed().isEmpty())
      parts.add(
          new Part(
              heading(messages.get("matrix.unassessed"), matrix.unassessed().size()),
              matrix.unassessed().stream().map(Stakeholder::name).toList()));
    return parts;
  }

  String heading(String name, int size) {
    return messages.get("matrix.heading", name, size);
  }

  /// Names under a heading.
  record Part(String title, List<String> lines) {}
}
