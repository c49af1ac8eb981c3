// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.i18n.Messages;

/// The network as a plain text: the story, then everybody with their links. It says all that the
/// picture shows.
public final class NetworkText {
  private NetworkText() {}

  /// @param more sections after the story, for example what changed
  public static String of(
      String city, NetworkMetrics metrics, List<NetworkStory.Section> more, Messages messages) {
    var story = new NetworkStory(messages);
    var lines = new ArrayList<String>();
    heading(lines, messages.get("network.picture.title", city), '=');
    var sections = new ArrayList<>(story.sections(metrics));
    sections.addAll(1, more);
    for (var section : sections) {
      heading(lines, section.title(), '-');
      section.sentences().forEach(it -> lines.add("* " + it));
      lines.add("");
    }
    heading(lines, messages.get("network.text.everybody"), '-');
    for (var figures : metrics.figures()) {
      lines.add("* " + story.broker(figures));
      for (var link : metrics.network().linksOf(figures.who().id())) {
        var other = metrics.network().node(link.from(figures.who().id())).orElseThrow();
        lines.add("  - " + messages.get("network.link", other.name(), story.kinds(link)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void heading(List<String> lines, String title, char under) {
    lines.add(title);
    lines.add(String.valueOf(under).repeat(Math.min(72, title.length())));
  }
}
