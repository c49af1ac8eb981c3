// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningcitydesk.chart.network.NetworkFigure;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;

/// The network as a picture to draw.
public final class NetworkFigures {
  private NetworkFigures() {}

  /// @param places of each node of the network
  public static NetworkFigure of(
      String city,
      NetworkMetrics metrics,
      Map<StakeholderId, NetworkPosition> places,
      NodeSize size,
      Messages messages) {
    var at = metrics.network().places();
    var largest = metrics.figures().stream().mapToDouble(it -> value(it, size)).max().orElse(0);
    return new NetworkFigure(
        messages.get("network.picture.title", city),
        new NetworkStory(messages).summary(metrics),
        metrics.figures().stream()
            .map(
                it -> {
                  var place = Objects.requireNonNull(places.get(it.who().id()));
                  return new NetworkFigure.Node(
                      it.who().name(),
                      it.who().helix().ordinal(),
                      largest <= 0 ? 0 : value(it, size) / largest,
                      it.cutPoint(),
                      place.x(),
                      place.y());
                })
            .toList(),
        metrics.network().links().stream()
            .map(
                it ->
                    new NetworkFigure.Line(
                        Objects.requireNonNull(at.get(it.one())),
                        Objects.requireNonNull(at.get(it.other())),
                        it.weight()))
            .toList(),
        Arrays.stream(Helix.values()).map(messages::label).toList(),
        notes(size, messages));
  }

  /// What size, ring and thickness mean.
  public static List<String> notes(NodeSize size, Messages messages) {
    return List.of(
        messages.get("network.legend.size", messages.label(size)),
        messages.get("network.legend.ring"),
        messages.get("network.legend.line"));
  }

  private static double value(NetworkMetrics.Figures figures, NodeSize size) {
    return switch (size) {
      case DEGREE -> figures.degree();
      case BETWEENNESS -> figures.betweenness();
    };
  }
}
