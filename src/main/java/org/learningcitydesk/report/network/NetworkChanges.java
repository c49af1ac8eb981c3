// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.network.NetworkChange;
import org.learningcitydesk.domain.network.NetworkSnapshot;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;

/// What changed in the network since a snapshot, in plain sentences.
public final class NetworkChanges {
  private static final int MOST_MOVED = 8;
  private final Messages messages;
  private final NetworkStory story;

  public NetworkChanges(Messages messages) {
    this.messages = messages;
    story = new NetworkStory(messages);
  }

  public NetworkStory.Section section(NetworkSnapshot snapshot, NetworkChange change) {
    return new NetworkStory.Section(
        messages.get("network.change.title", snapshot.name(), snapshot.date()), sentences(change));
  }

  private List<String> sentences(NetworkChange change) {
    if (change.isNothing()) return List.of(messages.get("network.change.none"));
    var then = change.then();
    var now = change.now();
    var sentences = new ArrayList<String>();
    sentences.add(
        messages.get(
            "network.change.counts",
            then.entries().size(),
            now.entries().size(),
            then.links(),
            now.links(),
            then.isolated(),
            now.isolated()));
    sentences.add(
        messages.get(
            "network.change.groups",
            then.communities(),
            now.communities(),
            then.components(),
            now.components()));
    add(sentences, "network.change.come", change.come().stream().map(Stakeholder::name).toList());
    add(sentences, "network.change.gone", change.gone());
    add(sentences, "network.change.linked", names(change.linked()));
    add(sentences, "network.change.lost", names(change.lost()));
    for (var it : change.moved().stream().limit(MOST_MOVED).toList())
      sentences.add(
          messages.get(
              "network.change.moved",
              it.who().name(),
              signed(it.degree()),
              signedShare(it.betweenness())));
    return sentences;
  }

  private void add(List<String> sentences, String key, List<String> names) {
    if (!names.isEmpty()) sentences.add(messages.get(key, names.size(), story.words(names)));
  }

  private static List<String> names(List<Stakeholder> who) {
    return who.stream().map(Stakeholder::name).toList();
  }

  /// With its sign, a real minus; nothing changed is 0.
  public String signed(int number) {
    return number > 0
        ? "+" + messages.number(number)
        : number < 0 ? "\u2212" + messages.number(-number) : "0";
  }

  public String signedShare(double fraction) {
    var share = story.share(Math.abs(fraction));
    return fraction > 0 ? "+" + share : fraction < 0 ? "\u2212" + share : share;
  }
}
