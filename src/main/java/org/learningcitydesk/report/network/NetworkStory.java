// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import com.ibm.icu.text.ListFormatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.network.Leaving;
import org.learningcitydesk.domain.network.Link;
import org.learningcitydesk.domain.network.LinkKind;
import org.learningcitydesk.domain.network.Network;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.Occasion;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;

/// What a network shows, in plain sentences: who connects whom, who stands apart, what hangs
/// together and on whom it hangs.
public final class NetworkStory {
  private static final int BROKERS = 5;
  private static final int MOST_NAMES = 15;
  private static final int MOST_LEAVING = 10;

  /// From here on communities mean something (Newman and Girvan 2004).
  private static final double CLEAR = 0.3;

  private final Messages messages;

  /// Some sentences under a heading.
  public record Section(String title, List<String> sentences) {
    public Section {
      sentences = List.copyOf(sentences);
    }
  }

  public NetworkStory(Messages messages) {
    this.messages = messages;
  }

  /// The whole story.
  public List<Section> sections(NetworkMetrics metrics) {
    return List.of(
        section("network.story.title.summary", summarySentences(metrics)),
        section("network.story.title.brokers", brokers(metrics)),
        section("network.story.title.leaving", leavings(metrics)),
        section("network.story.title.isolated", isolated(metrics)),
        section("network.story.title.communities", communities(metrics)),
        section("network.story.title.components", components(metrics)),
        section("network.story.title.counted", counted(metrics.network())));
  }

  private Section section(String titleKey, List<String> sentences) {
    return new Section(messages.get(titleKey), sentences);
  }

  /// Everything in two or three sentences.
  public String summary(NetworkMetrics metrics) {
    return String.join(" ", summarySentences(metrics));
  }

  private List<String> summarySentences(NetworkMetrics metrics) {
    var sentences = new ArrayList<String>();
    var network = metrics.network();
    sentences.add(
        messages.get(
            "network.story.summary",
            network.nodes().size(),
            network.links().size(),
            metrics.isolated().size()));
    var brokers = metrics.brokers(3);
    if (!brokers.isEmpty())
      sentences.add(
          messages.get(
              "network.story.mostBetween",
              listed(brokers.stream().map(NetworkMetrics.Figures::who).toList())));
    return sentences;
  }

  private List<String> brokers(NetworkMetrics metrics) {
    var found = metrics.brokers(BROKERS);
    if (found.isEmpty()) return List.of(messages.get("network.story.noBroker"));
    return found.stream().map(this::broker).toList();
  }

  /// The numbers of one stakeholder.
  public String broker(NetworkMetrics.Figures it) {
    return messages.get(
        "network.story.broker", it.who().name(), it.degree(), share(it.betweenness()));
  }

  /// A share in percent, with a decimal where it is small.
  public String share(double fraction) {
    var percent = fraction * 100;
    var rounded = percent >= 10 || percent == 0 ? Math.rint(percent) : Math.rint(percent * 10) / 10;
    return messages.get(
        "network.percent", messages.number(BigDecimal.valueOf(rounded).stripTrailingZeros()));
  }

  private List<String> leavings(NetworkMetrics metrics) {
    var found = metrics.cutPoints();
    if (found.isEmpty()) return List.of(messages.get("network.story.nobodyCutsOff"));
    var sentences =
        new ArrayList<>(
            found.stream().limit(MOST_LEAVING).flatMap(it -> leaving(it).stream()).toList());
    if (found.size() > MOST_LEAVING)
      sentences.add(
          messages.get(
              "network.story.moreLeaving",
              listed(found.stream().skip(MOST_LEAVING).map(Leaving::who).toList())));
    return sentences;
  }

  /// What would happen if somebody left; empty where nothing would.
  public List<String> leaving(Leaving leaving) {
    var sentences = new ArrayList<String>();
    var who = leaving.who().name();
    if (!leaving.alone().isEmpty())
      sentences.add(
          messages.get(
              "network.story.loseOnlyLink", who, leaving.alone().size(), listed(leaving.alone())));
    for (var group : leaving.cutOff())
      sentences.add(messages.get("network.story.cutOff", who, group.size(), listed(group)));
    return sentences;
  }

  private List<String> isolated(NetworkMetrics metrics) {
    var alone = metrics.isolated();
    return List.of(
        alone.isEmpty()
            ? messages.get("network.story.nobodyIsolated")
            : messages.get("network.story.isolated", alone.size(), listed(alone)));
  }

  private List<String> communities(NetworkMetrics metrics) {
    var groups = metrics.communities();
    if (groups.isEmpty()) return List.of(messages.get("network.story.noCommunity"));
    var sentences = new ArrayList<String>();
    sentences.add(
        messages.get(
            metrics.modularity() >= CLEAR
                ? "network.story.communitiesClear"
                : "network.story.communitiesWeak",
            groups.size(),
            metrics.linksBetweenCommunities()));
    for (var group : groups)
      sentences.add(
          messages.get(
              "network.story.community", metrics.head(group).name(), group.size(), listed(group)));
    return sentences;
  }

  private List<String> components(NetworkMetrics metrics) {
    var parts = metrics.components();
    if (parts.isEmpty()) return List.of(messages.get("network.story.noLink"));
    if (parts.size() == 1) return List.of(messages.get("network.story.onePart"));
    var sentences = new ArrayList<String>();
    sentences.add(messages.get("network.story.parts", parts.size(), parts.getFirst().size()));
    for (var part : parts.subList(1, parts.size()))
      sentences.add(messages.get("network.story.part", part.size(), listed(part)));
    return sentences;
  }

  private List<String> counted(Network network) {
    var sentences = new ArrayList<String>();
    sentences.add(messages.get("network.story.weight", Occasion.MOST));
    if (!network.gatherings().isEmpty())
      sentences.add(
          messages.get(
              "network.story.gatherings",
              network.gatherings().size(),
              words(network.gatherings().stream().map(Occasion::title).toList())));
    if (network.undated() > 0)
      sentences.add(messages.get("network.story.undated", network.undated()));
    if (!network.filter().isAll()) sentences.add(messages.get("network.story.filtered"));
    return sentences;
  }

  /// What links two stakeholders, in one line: `Partnership: Reading pact`.
  public List<String> causes(Link link) {
    return link.occasions().stream()
        .map(it -> messages.get("network.cause", messages.label(it.kind()), it.title()))
        .distinct()
        .toList();
  }

  /// How many occasions of each kind link two stakeholders.
  public String kinds(Link link) {
    return words(
        Stream.of(LinkKind.values())
            .filter(kind -> link.kinds().contains(kind))
            .map(kind -> kindCount(link, kind))
            .toList());
  }

  private String kindCount(Link link, LinkKind kind) {
    var count = link.occasions().stream().filter(it -> it.kind() == kind).count();
    return switch (kind) {
      case PARTNERSHIP -> messages.get("network.count.partnerships", count);
      case ACTIVITY -> messages.get("network.count.activities", count);
      case CONTACT -> messages.get("network.count.contacts", count);
      case MEETING -> messages.get("network.count.meetings", count);
    };
  }

  /// Names in a sentence; of many the first ones and how many more.
  String listed(List<Stakeholder> who) {
    return words(who.stream().map(Stakeholder::name).toList());
  }

  String words(List<String> all) {
    if (all.size() <= MOST_NAMES + 1)
      return ListFormatter.getInstance(messages.locale()).format(all);
    var shown = new ArrayList<>(all.subList(0, MOST_NAMES));
    shown.add(messages.get("network.andMore", all.size() - MOST_NAMES));
    return ListFormatter.getInstance(messages.locale()).format(shown);
  }
}
