// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// A table of counts with its totals, as a network through which people flow: from the total
/// over the totals of the rows and the cells to the totals of the columns, and back.
/// Everything that flows into a node flows out of it, which is what a reader knows who can
/// add; so what a reader can find out of a count that is not told is how far the flow through
/// it can change.
final class CountNetwork {
  /// One count.
  record Edge(int from, int to, int count) {}

  private final List<Edge> edges;
  private final int nodes;

  CountNetwork(List<Edge> edges) {
    this.edges = List.copyOf(edges);
    nodes = edges.stream().mapToInt(it -> Math.max(it.from(), it.to())).max().orElse(-1) + 1;
  }

  /// Whether a count could be as large as this, for all that a reader knows. A count that is
  /// not told is never zero, because zeros are told.
  ///
  /// @param hidden the counts that are not told, this one among them
  boolean canBe(int edge, int count, Set<Integer> hidden) {
    var it = edges.get(edge);
    var more = count - it.count();
    return more >= 0
        ? flows(it.to(), it.from(), more, edge, hidden)
        : flows(it.from(), it.to(), -more, edge, hidden);
  }

  /// Whether so much can flow from node to node besides one edge.
  private boolean flows(int from, int to, int amount, int besides, Set<Integer> hidden) {
    var now = edges.stream().mapToInt(Edge::count).toArray();
    var left = amount;
    while (left > 0) {
      var came = way(from, to, now, besides, hidden);
      if (came[to] == 0) return false;
      var step = left;
      for (var node = to; node != from; node = other(came[node], node))
        if (came[node] < 0) step = Math.min(step, now[-came[node] - 1] - 1);
      for (var node = to; node != from; ) {
        var edge = came[node];
        node = other(edge, node);
        if (edge > 0) now[edge - 1] += step;
        else now[-edge - 1] -= step;
      }
      left -= step;
    }
    return true;
  }

  /// The other end of the edge by which a node was reached.
  private int other(int came, int node) {
    var edge = edges.get(Math.abs(came) - 1);
    return edge.to() == node ? edge.from() : edge.to();
  }

  /// By which edge each node is reached, counted from 1, negative against its direction; 0
  /// where it is not.
  private int[] way(int from, int to, int[] now, int besides, Set<Integer> hidden) {
    var came = new int[nodes];
    var next = new ArrayDeque<Integer>(List.of(from));
    while (!next.isEmpty() && came[to] == 0) {
      var node = next.remove();
      for (var i : hidden) {
        if (i == besides) continue;
        var edge = edges.get(i);
        if (edge.from() == node && edge.to() != from && came[edge.to()] == 0) {
          came[edge.to()] = i + 1;
          next.add(edge.to());
        } else if (edge.to() == node
            && edge.from() != from
            && came[edge.from()] == 0
            && now[i] > 1) {
          came[edge.from()] = -i - 1;
          next.add(edge.from());
        }
      }
    }
    return came;
  }

  /// The cheapest counts that have to change together with one for it to be another number;
  /// empty where there are none.
  ///
  /// @param cost of each of them
  List<Integer> beside(int edge, int count, IntUnaryOperator cost) {
    var it = edges.get(edge);
    var more = count - it.count();
    return more >= 0
        ? cheapest(it.to(), it.from(), more, edge, cost)
        : cheapest(it.from(), it.to(), -more, edge, cost);
  }

  private List<Integer> cheapest(int from, int to, int amount, int besides, IntUnaryOperator cost) {
    record Reached(int node, long cost) {}
    var costs = new long[nodes];
    var came = new int[nodes];
    Arrays.fill(costs, Long.MAX_VALUE);
    costs[from] = 0;
    var next = new PriorityQueue<Reached>(Comparator.comparingLong(Reached::cost));
    next.add(new Reached(from, 0));
    while (!next.isEmpty()) {
      var reached = next.remove();
      if (reached.cost() > costs[reached.node()]) continue;
      for (var i = 0; i < edges.size(); i++) {
        var edge = edges.get(i);
        if (i == besides || edge.count() == 0) continue;
        var forward = edge.from() == reached.node();
        if (!forward && (edge.to() != reached.node() || edge.count() <= amount)) continue;
        var there = forward ? edge.to() : edge.from();
        var sum = reached.cost() + cost.applyAsInt(i);
        if (sum >= costs[there]) continue;
        costs[there] = sum;
        came[there] = forward ? i + 1 : -i - 1;
        next.add(new Reached(there, sum));
      }
    }
    var found = new ArrayList<Integer>();
    if (came[to] == 0) return found;
    for (var node = to; node != from; node = other(came[node], node))
      found.add(Math.abs(came[node]) - 1);
    return found;
  }
}
