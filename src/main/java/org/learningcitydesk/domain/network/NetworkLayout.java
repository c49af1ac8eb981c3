// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Finds a place for every stakeholder. The same network gets the same picture; stakeholders that
/// have a place keep it, and the others find theirs around them. Parts without a link between them
/// lie beside each other, stakeholders without a link in rows below.
///
/// The forces are those of Fruchterman and Reingold (1991), counted exactly for every pair: in
/// plain arrays that is faster than a tree for the sizes of a city.
public final class NetworkLayout {
  /// The room that a stakeholder and its name take, in lengths of a link.
  public static final double BOX_WIDTH = 1.1;

  public static final double BOX_HEIGHT = 0.5;
  private static final double GAP = 0.6;

  /// How many times the room of its names a part takes.
  private static final double ROOM = 3;

  private static final double WORK = 75_000_000;

  private final Network network;
  private final int[][] neighbours;
  private final double[] x;
  private final double[] y;
  private final boolean[] fixed;

  private NetworkLayout(Network network, Map<StakeholderId, NetworkPosition> kept) {
    this.network = network;
    neighbours = network.neighbours();
    x = new double[neighbours.length];
    y = new double[neighbours.length];
    fixed = new boolean[neighbours.length];
    for (var i = 0; i < fixed.length; i++) {
      var place = kept.get(network.nodes().get(i).id());
      if (place == null) continue;
      fixed[i] = true;
      x[i] = place.x();
      y[i] = place.y();
    }
  }

  /// The place of each node, in the order of the nodes.
  ///
  /// @param kept places that are not to change, of these and of other stakeholders
  public static Map<StakeholderId, NetworkPosition> of(
      Network network, Map<StakeholderId, NetworkPosition> kept) {
    var layout = new NetworkLayout(network, kept);
    layout.arrange();
    var places = new LinkedHashMap<StakeholderId, NetworkPosition>();
    for (var i = 0; i < layout.x.length; i++) {
      var id = network.nodes().get(i).id();
      places.put(id, new NetworkPosition(id, rounded(layout.x[i]), rounded(layout.y[i])));
    }
    return places;
  }

  /// A hundredth of a link is finer than anybody sees.
  private static double rounded(double value) {
    return Math.rint(value * 1000) / 1000 + 0.0;
  }

  private void arrange() {
    var free = new ArrayList<int[]>();
    var alone = new ArrayList<Integer>();
    for (var part : parts()) {
      if (part.length == 1) {
        if (!fixed[part[0]]) alone.add(part[0]);
      } else if (hasFixed(part)) {
        around(part);
      } else {
        scatter(part);
        new Forces(part, x, y, fixed, this::neighbours).relax(1);
        turn(part);
        gather(part);
        separate(part);
        free.add(part);
      }
    }
    pack(free);
    rows(alone);
  }

  private int[] neighbours(int node) {
    return neighbours[node];
  }

  private boolean hasFixed(int[] part) {
    for (var it : part) if (fixed[it]) return true;
    return false;
  }

  /// The parts that hang together, the largest first.
  private List<int[]> parts() {
    var seen = new boolean[x.length];
    var parts = new ArrayList<int[]>();
    for (var start = 0; start < seen.length; start++) {
      if (seen[start]) continue;
      var found = new ArrayList<Integer>(List.of(start));
      seen[start] = true;
      for (var at = 0; at < found.size(); at++)
        for (var next : neighbours[found.get(at)])
          if (!seen[next]) {
            seen[next] = true;
            found.add(next);
          }
      parts.add(found.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
    parts.sort((a, b) -> Integer.compare(b.length, a.length));
    return parts;
  }

  /// Puts the nodes of a part to places that follow from their names alone.
  private void scatter(int[] part) {
    var radius = Math.sqrt(part.length);
    var seen = new HashMap<String, Integer>();
    for (var it : part) {
      var name = network.nodes().get(it).name();
      var seed = mixed(name.hashCode() + 31L * seen.merge(name, 1, Integer::sum));
      var angle = 2 * Math.PI * fraction(seed);
      var distance = radius * Math.sqrt(fraction(mixed(seed)));
      x[it] = distance * Math.cos(angle);
      y[it] = distance * Math.sin(angle);
    }
  }

  /// SplitMix64.
  private static long mixed(long seed) {
    var z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static double fraction(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  /// Finds places for the newcomers of a part that has its places: the nearest free room around the
  /// middle of their neighbours.
  private void around(int[] part) {
    var placed = new ArrayList<Integer>();
    var open = new ArrayList<Integer>();
    for (var it : part) (fixed[it] ? placed : open).add(it);
    var isPlaced = fixed.clone();
    while (!open.isEmpty()) {
      var next = open.stream().filter(it -> hasPlaced(it, isPlaced)).findFirst().orElseThrow();
      between(next, isPlaced);
      nearestFree(next, placed);
      isPlaced[next] = true;
      placed.add(next);
      open.remove(next);
    }
  }

  private boolean hasPlaced(int node, boolean[] isPlaced) {
    for (var it : neighbours[node]) if (isPlaced[it]) return true;
    return false;
  }

  private void between(int node, boolean[] isPlaced) {
    var count = 0;
    var sumX = 0.0;
    var sumY = 0.0;
    for (var it : neighbours[node]) {
      if (!isPlaced[it]) continue;
      sumX += x[it];
      sumY += y[it];
      count++;
    }
    x[node] = sumX / count;
    y[node] = sumY / count;
  }

  /// Looks in ever wider rings; begins in a direction that follows from the name.
  private void nearestFree(int node, List<Integer> placed) {
    var middleX = x[node];
    var middleY = y[node];
    var begin = 2 * Math.PI * fraction(mixed(network.nodes().get(node).name().hashCode()));
    for (var ring = 2; ; ring++) {
      var places = 6 * ring;
      for (var i = 0; i < places; i++) {
        var angle = begin + 2 * Math.PI * i / places;
        x[node] = middleX + ring * 0.35 * Math.cos(angle);
        y[node] = middleY + ring * 0.25 * Math.sin(angle);
        if (placed.stream().noneMatch(it -> touches(node, it))) return;
      }
    }
  }

  private boolean touches(int a, int b) {
    return Math.abs(x[a] - x[b]) < BOX_WIDTH && Math.abs(y[a] - y[b]) < BOX_HEIGHT;
  }

  /// Turns a part so that it is wider than high.
  private void turn(int[] part) {
    double meanX = 0;
    double meanY = 0;
    for (var it : part) {
      meanX += x[it] / part.length;
      meanY += y[it] / part.length;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (var it : part) {
      xx += (x[it] - meanX) * (x[it] - meanX);
      yy += (y[it] - meanY) * (y[it] - meanY);
      xy += (x[it] - meanX) * (y[it] - meanY);
    }
    var angle = 0.5 * Math.atan2(2 * xy, xx - yy);
    var cos = Math.cos(angle);
    var sin = Math.sin(angle);
    for (var it : part) {
      var dx = x[it] - meanX;
      var dy = y[it] - meanY;
      x[it] = dx * cos + dy * sin;
      y[it] = -dx * sin + dy * cos;
    }
  }

  /// Brings a part together until its names fill a good part of its room, so that letters can be
  /// large.
  private void gather(int[] part) {
    var room = span(part, x) * span(part, y);
    var names = part.length * BOX_WIDTH * BOX_HEIGHT;
    var share = Math.clamp(Math.sqrt(ROOM * names / Math.max(room, 1e-9)), 0.3, 1.2);
    for (var it : part) {
      x[it] *= share;
      y[it] *= share;
    }
  }

  /// Pushes nodes apart until the room of one leaves that of the next alone; where that does not
  /// come to an end, the part gets a little more room.
  private void separate(int[] part) {
    for (var round = 0; round < 40; round++) {
      for (var turn = 0; turn < 30; turn++) {
        var touched = false;
        for (var i = 0; i < part.length; i++)
          for (var j = i + 1; j < part.length; j++) touched |= push(part[i], part[j]);
        if (!touched) return;
      }
      for (var it : part) {
        x[it] *= 1.04;
        y[it] *= 1.04;
      }
    }
  }

  private boolean push(int a, int b) {
    var dx = x[b] - x[a];
    var dy = y[b] - y[a];
    var overX = BOX_WIDTH - Math.abs(dx);
    var overY = BOX_HEIGHT - Math.abs(dy);
    if (overX <= 1e-9 || overY <= 1e-9) return false;
    if (overY <= overX) {
      var push = dy < 0 || dy == 0 && a > b ? -overY : overY;
      y[a] -= push / 2;
      y[b] += push / 2;
    } else {
      var push = dx < 0 || dx == 0 && a > b ? -overX : overX;
      x[a] -= push / 2;
      x[b] += push / 2;
    }
    return true;
  }

  /// Puts free parts beside and below each other, below what is fixed.
  private void pack(List<int[]> parts) {
    if (parts.isEmpty()) return;
    var top = bottom() + GAP;
    var left = left();
    var area = parts.stream().mapToDouble(it -> width(it) * height(it)).sum();
    var most = Math.max(width(parts.getFirst()), Math.sqrt(area * 1.7));
    var atX = left;
    var rowHeight = 0.0;
    for (var part : parts) {
      if (atX > left && atX + width(part) > left + most) {
        top += rowHeight + GAP;
        atX = left;
        rowHeight = 0;
      }
      var wide = width(part);
      rowHeight = Math.max(rowHeight, height(part));
      move(part, atX + BOX_WIDTH / 2, top + BOX_HEIGHT / 2);
      atX += wide + GAP;
      for (var it : part) fixed[it] = true;
    }
  }

  private void rows(List<Integer> alone) {
    if (alone.isEmpty()) return;
    var top = bottom() + GAP + BOX_HEIGHT / 2;
    var left = left() + BOX_WIDTH / 2;
    var width = Math.max(right() - left(), Math.sqrt(alone.size() * 1.7) * BOX_WIDTH);
    var columns = Math.max(1, (int) Math.floor(width / BOX_WIDTH + 1e-9));
    for (var i = 0; i < alone.size(); i++) {
      int it = Objects.requireNonNull(alone.get(i));
      x[it] = left + (i % columns) * BOX_WIDTH;
      y[it] = top + (double) (i / columns) * BOX_HEIGHT;
    }
  }

  private double bottom() {
    var found = Double.NEGATIVE_INFINITY;
    for (var i = 0; i < x.length; i++) if (fixed[i]) found = Math.max(found, y[i] + BOX_HEIGHT / 2);
    return found == Double.NEGATIVE_INFINITY ? -GAP : found;
  }

  private double left() {
    var found = Double.POSITIVE_INFINITY;
    for (var i = 0; i < x.length; i++) if (fixed[i]) found = Math.min(found, x[i] - BOX_WIDTH / 2);
    return found == Double.POSITIVE_INFINITY ? 0 : found;
  }

  private double right() {
    var found = Double.NEGATIVE_INFINITY;
    for (var i = 0; i < x.length; i++) if (fixed[i]) found = Math.max(found, x[i] + BOX_WIDTH / 2);
    return found == Double.NEGATIVE_INFINITY ? 0 : found;
  }

  private double width(int[] part) {
    return span(part, x) + BOX_WIDTH;
  }

  private double height(int[] part) {
    return span(part, y) + BOX_HEIGHT;
  }

  private static double span(int[] part, double[] along) {
    var least = Double.POSITIVE_INFINITY;
    var most = Double.NEGATIVE_INFINITY;
    for (var it : part) {
      least = Math.min(least, along[it]);
      most = Math.max(most, along[it]);
    }
    return most - least;
  }

  private void move(int[] part, double toX, double toY) {
    var leastX = Double.POSITIVE_INFINITY;
    var leastY = Double.POSITIVE_INFINITY;
    for (var it : part) {
      leastX = Math.min(leastX, x[it]);
      leastY = Math.min(leastY, y[it]);
    }
    for (var it : part) {
      x[it] += toX - leastX;
      y[it] += toY - leastY;
    }
  }

  /// How often the forces of so many nodes are counted, so that a picture takes about the same
  /// time.
  static int turns(int nodes) {
    return (int) Math.clamp(WORK / ((double) nodes * nodes), 40, 400);
  }
}
