// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.Figure.DataTable;
import org.learningcitydesk.chart.radar.RadarFigure;
import org.learningcitydesk.chart.radar.RadarFigure.Line;
import org.learningcitydesk.chart.radar.RadarFigure.Look;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Radar;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.i18n.Messages;

/// A round of answers as a picture, with its sentences and its table.
public final class RadarFigures {
  private final GovernanceScale scale;
  private final Messages messages;

  public RadarFigures(GovernanceScale scale, Messages messages) {
    this.scale = scale;
    this.messages = messages;
  }

  /// @param partnership its name
  /// @param earlier the round with which it is compared; null for none
  public RadarFigure of(
      String partnership, GovernanceRound round, @Nullable GovernanceRound earlier) {
    var now = Radar.of(round, scale.criterionIds());
    var before = earlier == null ? null : Radar.of(earlier, scale.criterionIds());
    var lines = new ArrayList<Line>();
    lines.add(line(now, Side.MUNICIPALITY, Look.FIRST, round.name()));
    lines.add(line(now, Side.PARTNER, Look.SECOND, round.name()));
    if (earlier != null && before != null) {
      lines.add(line(before, Side.MUNICIPALITY, Look.FIRST_EARLIER, earlier.name()));
      lines.add(line(before, Side.PARTNER, Look.SECOND_EARLIER, earlier.name()));
    }
    return new RadarFigure(
        messages.get("radar.title", partnership, round.name(), round.date()),
        sentence(now, earlier),
        messages.locale(),
        rings(),
        now.spokes().stream().map(this::spoke).toList(),
        lines,
        messages.get("radar.disagreementMark"),
        List.of(
            messages.get("radar.rings", String.join(" · ", numbered(rings()))),
            messages.get("radar.gap")),
        table(now, before, earlier));
  }

  private List<String> rings() {
    return scale.scale().stream().map(it -> it.name().in(messages.locale())).toList();
  }

  private static List<String> numbered(List<String> rings) {
    var numbered = new ArrayList<String>();
    for (var i = 0; i < rings.size(); i++) numbered.add(i + 1 + " " + rings.get(i));
    return numbered;
  }

  private Line line(Radar radar, Side side, Look look, String round) {
    var values = new ArrayList<@Nullable Double>();
    for (var spoke : radar.spokes()) {
      var mean = spoke.of(side).mean();
      values.add(mean.isPresent() ? mean.getAsDouble() : null);
    }
    return new Line(messages.get("radar.line", messages.label(side), round), look, values);
  }

  private RadarFigure.Spoke spoke(Radar.Spoke spoke) {
    var remarks = new ArrayList<String>();
    var none = silent(spoke);
    if (none != null) remarks.add(none);
    if (spoke.isDisagreement())
      remarks.add(messages.get("radar.disagreeBy", written(spoke.apart())));
    return new RadarFigure.Spoke(
        name(spoke),
        remarks,
        spoke.isDisagreement()
            ? new RadarFigure.Apart(
                spoke.municipality().mean().orElseThrow(), spoke.partners().mean().orElseThrow())
            : null);
  }

  private @Nullable String silent(Radar.Spoke spoke) {
    var city = spoke.municipality().mean().isEmpty();
    var partners = spoke.partners().mean().isEmpty();
    if (city && partners) return messages.get("radar.notAssessed");
    if (city) return messages.get("radar.notAssessedBy", messages.label(Side.MUNICIPALITY));
    return partners ? messages.get("radar.notAssessedBy", messages.label(Side.PARTNER)) : null;
  }

  private String name(Radar.Spoke spoke) {
    return scale
        .criterion(spoke.criterion())
        .map(it -> it.name().in(messages.locale()))
        .orElse(spoke.criterion());
  }

  private String sentence(Radar radar, @Nullable GovernanceRound earlier) {
    var sentences = new ArrayList<String>();
    for (var side : Side.values()) sentences.add(mean(radar, side));
    var both =
        radar.spokes().stream()
            .filter(it -> it.municipality().mean().isPresent())
            .anyMatch(it -> it.partners().mean().isPresent());
    var apart = radar.disagreements();
    if (!both) sentences.add(messages.get("radar.nothingShared"));
    else
      sentences.add(
          messages.get(
              "radar.disagreements",
              apart.size(),
              String.join("; ", apart.stream().map(this::apart).toList())));
    if (earlier != null)
      sentences.add(messages.get("radar.earlier", earlier.name(), earlier.date()));
    return String.join(" ", sentences);
  }

  private String mean(Radar radar, Side side) {
    var assessed = radar.spokes().stream().filter(it -> it.of(side).mean().isPresent()).count();
    var key = side == Side.MUNICIPALITY ? "municipality" : "partners";
    return assessed == 0
        ? messages.get("radar.silent." + key)
        : messages.get(
            "radar.mean." + key,
            written(radar.mean(side).orElseThrow()),
            Score.HIGHEST,
            assessed,
            radar.spokes().size());
  }

  /// One criterion on which the sides are apart, for a list.
  private String apart(Radar.Spoke spoke) {
    return messages.get(
        "radar.apart",
        name(spoke),
        written(spoke.municipality().mean().orElseThrow()),
        written(spoke.partners().mean().orElseThrow()));
  }

  /// The criteria on which the sides disagree, in words, the widest apart first.
  public List<String> disagreements(GovernanceRound round) {
    return Radar.of(round, scale.criterionIds()).disagreements().stream().map(this::apart).toList();
  }

  private DataTable table(Radar now, @Nullable Radar before, @Nullable GovernanceRound earlier) {
    var header = new ArrayList<String>();
    header.add(messages.get("radar.criterion"));
    for (var side : Side.values()) header.add(messages.label(side));
    header.add(messages.get("radar.compared"));
    if (earlier != null)
      for (var side : Side.values())
        header.add(messages.get("radar.line", messages.label(side), earlier.name()));
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < now.spokes().size(); i++) {
      var spoke = now.spokes().get(i);
      var row = new ArrayList<String>();
      row.add(name(spoke));
      for (var side : Side.values()) row.add(written(spoke.of(side)));
      row.add(compared(spoke));
      if (before != null)
        for (var side : Side.values()) row.add(written(before.spokes().get(i).of(side)));
      rows.add(row);
    }
    return new DataTable(header, rows);
  }

  private String compared(Radar.Spoke spoke) {
    if (spoke.isDisagreement()) return messages.get("radar.disagreeBy", written(spoke.apart()));
    return messages.get(
        spoke.municipality().mean().isEmpty() || spoke.partners().mean().isEmpty()
            ? "radar.notComparable"
            : "radar.agree");
  }

  private String written(Radar.Scores scores) {
    return written(scores.mean());
  }

  private String written(OptionalDouble mean) {
    return mean.isEmpty() ? messages.get("radar.notAssessed") : written(mean.getAsDouble());
  }

  private String written(double score) {
    return messages.number(BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP));
  }
}
