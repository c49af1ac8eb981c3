// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Attended;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;

/// Stakeholders, and what links them. The same records make the same network, in the same order.
///
/// @param nodes by name
/// @param links between two nodes each, in the order of the nodes
/// @param gatherings with too many participants to link them
/// @param undated how many occasions were left out because their days are not known
public record Network(
    List<Stakeholder> nodes,
    List<Link> links,
    List<Occasion> gatherings,
    int undated,
    NetworkFilter filter) {
  public static final Network EMPTY =
      new Network(List.of(), List.of(), List.of(), 0, NetworkFilter.ALL);

  public Network {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    gatherings = List.copyOf(gatherings);
  }

  /// Builds the network. Members whom the filter leaves out still count in the weight of an
  /// occasion: they were there.
  public static Network of(
      List<Stakeholder> stakeholders,
      List<Partnership> partnerships,
      List<Activity> activities,
      List<Contact> contacts,
      List<Attended> meetings,
      NetworkFilter filter) {
    var occasions =
        Stream.of(
                partnerships.stream().map(Occasion::of),
                activities.stream().flatMap(it -> Occasion.of(it).stream()),
                contacts.stream().flatMap(it -> Occasion.of(it).stream()),
                meetings.stream().map(Occasion::of))
            .flatMap(it -> it)
            .filter(it -> it.who().size() > 1 && filter.kinds().contains(it.kind()))
            .filter(it -> filter.step() == null || filter.step().equals(it.step()))
            .toList();
    var from = filter.from() == null ? null : filter.from().first();
    var until = filter.until() == null ? null : filter.until().last();
    var inTime = occasions.stream().filter(it -> it.overlaps(from, until)).toList();
    var nodes =
        stakeholders.stream()
            .filter(it -> filter.helices().contains(it.helix()))
            .sorted(
                Comparator.comparing((Stakeholder it) -> Folding.fold(it.name()))
                    .thenComparing(it -> it.id().value()))
            .toList();
    var links = links(nodes, inTime);
    return new Network(
        filter.onlyLinked() ? linked(nodes, links) : nodes,
        links,
        inTime.stream().filter(Occasion::isGathering).toList(),
        undated(occasions, from, until),
        filter);
  }

  private static int undated(
      List<Occasion> occasions, @Nullable LocalDate from, @Nullable LocalDate until) {
    Predicate<Occasion> unknown = it -> it.start() == null && it.end() == null;
    return from == null && until == null ? 0 : (int) occasions.stream().filter(unknown).count();
  }

  private static List<Link> links(List<Stakeholder> nodes, List<Occasion> occasions) {
    var places = places(nodes);
    var found = new TreeMap<Long, List<Occasion>>();
    for (var occasion : occasions) {
      if (occasion.isGathering()) continue;
      var there =
          occasion.who().stream()
              .filter(places::containsKey)
              .mapToInt(it -> Objects.requireNonNull(places.get(it)))
              .sorted()
              .toArray();
      for (var i = 0; i < there.length; i++)
        for (var j = i + 1; j < there.length; j++)
          found
              .computeIfAbsent(((long) there[i] << 32) | there[j], _ -> new ArrayList<>())
              .add(occasion);
    }
    var links = new ArrayList<Link>(found.size());
    found.forEach(
        (pair, why) ->
            links.add(
                new Link(
                    nodes.get((int) (pair >> 32)).id(),
                    nodes.get(pair.intValue()).id(),
                    why.stream().mapToDouble(Occasion::weight).sum(),
                    why)));
    return links;
  }

  private static List<Stakeholder> linked(List<Stakeholder> nodes, List<Link> links) {
    var ends = new HashSet<StakeholderId>();
    for (var link : links) {
      ends.add(link.one());
      ends.add(link.other());
    }
    return nodes.stream().filter(it -> ends.contains(it.id())).toList();
  }

  private static Map<StakeholderId, Integer> places(List<Stakeholder> nodes) {
    var places = new HashMap<StakeholderId, Integer>();
    for (var i = 0; i < nodes.size(); i++) places.put(nodes.get(i).id(), i);
    return places;
  }

  /// The place of each node in the list.
  public Map<StakeholderId, Integer> places() {
    return places(nodes);
  }

  public Optional<Stakeholder> node(StakeholderId id) {
    return nodes.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The links of one node, the strongest first.
  public List<Link> linksOf(StakeholderId id) {
    return links.stream()
        .filter(it -> it.has(id))
        .sorted(Comparator.comparingDouble(Link::weight).reversed())
        .toList();
  }

  /// The places of the neighbours of each node, in order.
  int[][] neighbours() {
    var places = places();
    var counts = new int[nodes.size()];
    var ends = new int[links.size()][2];
    for (var i = 0; i < links.size(); i++) {
      ends[i][0] = Objects.requireNonNull(places.get(links.get(i).one()));
      ends[i][1] = Objects.requireNonNull(places.get(links.get(i).other()));
      counts[ends[i][0]]++;
      counts[ends[i][1]]++;
    }
    var neighbours = new int[nodes.size()][];
    for (var i = 0; i < neighbours.length; i++) neighbours[i] = new int[counts[i]];
    for (var end : ends) {
      neighbours[end[0]][--counts[end[0]]] = end[1];
      neighbours[end[1]][--counts[end[1]]] = end[0];
    }
    for (var each : neighbours) Arrays.sort(each);
    return neighbours;
  }
}
