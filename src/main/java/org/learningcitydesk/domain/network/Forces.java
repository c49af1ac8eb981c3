// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.Arrays;
import java.util.function.IntFunction;

/// Nodes push each other away, links pull their ends together, and all of it cools down. Works on
/// the coordinates that it is given; what is fixed stays.
final class Forces {
  /// Keeps what hangs by a thread from drifting away.
  private static final double GRAVITY = 0.02;

  private final double[] x;
  private final double[] y;
  private final int[] part;
  private final int[][] links;
  private final boolean[] fixed;
  private final double[] allX;
  private final double[] allY;

  /// @param part the nodes that move, by their place in the coordinates
  Forces(
      int[] part, double[] allX, double[] allY, boolean[] allFixed, IntFunction<int[]> neighbours) {
    this.part = part;
    this.allX = allX;
    this.allY = allY;
    x = new double[part.length];
    y = new double[part.length];
    fixed = new boolean[part.length];
    links = new int[part.length][];
    var places = new int[allX.length];
    for (var i = 0; i < part.length; i++) places[part[i]] = i;
    for (var i = 0; i < part.length; i++) {
      x[i] = allX[part[i]];
      y[i] = allY[part[i]];
      fixed[i] = allFixed[part[i]];
      var near = neighbours.apply(part[i]);
      links[i] = new int[near.length];
      for (var j = 0; j < near.length; j++) links[i][j] = places[near[j]];
    }
  }

  /// @param heat how far nodes may go at first: 1 for a fresh start, less for newcomers
  void relax(double heat) {
    var turns = NetworkLayout.turns(part.length);
    var hottest = heat * Math.max(0.5, Math.sqrt(part.length) / 2);
    var pushX = new double[part.length];
    var pushY = new double[part.length];
    for (var turn = 0; turn < turns; turn++) {
      var warmth = 1 - (double) turn / turns;
      push(pushX, pushY);
      pull(pushX, pushY);
      step(pushX, pushY, Math.max(0.01, hottest * warmth * warmth));
    }
    for (var i = 0; i < part.length; i++) {
      allX[part[i]] = x[i];
      allY[part[i]] = y[i];
    }
  }

  private void push(double[] pushX, double[] pushY) {
    Arrays.fill(pushX, 0);
    Arrays.fill(pushY, 0);
    for (var i = 0; i < x.length; i++) {
      double sumX = 0;
      double sumY = 0;
      for (var j = i + 1; j < x.length; j++) {
        var dx = x[i] - x[j];
        var dy = y[i] - y[j];
        var square = dx * dx + dy * dy;
        if (square < 1e-6) {
          dx = 1e-3 * (1 + i % 7);
          dy = 1e-3 * (1 + j % 5);
          square = dx * dx + dy * dy;
        }
        var fx = dx / square;
        var fy = dy / square;
        sumX += fx;
        sumY += fy;
        pushX[j] -= fx;
        pushY[j] -= fy;
      }
      pushX[i] += sumX;
      pushY[i] += sumY;
    }
  }

  private void pull(double[] pushX, double[] pushY) {
    for (var i = 0; i < x.length; i++) {
      pushX[i] -= GRAVITY * x[i] * links[i].length;
      pushY[i] -= GRAVITY * y[i] * links[i].length;
      for (var j : links[i]) {
        var dx = x[j] - x[i];
        var dy = y[j] - y[i];
        var distance = Math.sqrt(dx * dx + dy * dy);
        // A link of a hub pulls less, so that its neighbours find room around it.
        var strength = distance / Math.sqrt(Math.max(links[i].length, links[j].length) / 3.0 + 1);
        pushX[i] += dx * strength;
        pushY[i] += dy * strength;
      }
    }
  }

  private void step(double[] pushX, double[] pushY, double most) {
    for (var i = 0; i < x.length; i++) {
      if (fixed[i]) continue;
      var length = Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]);
      if (length < 1e-12) continue;
      var way = Math.min(length, most) / length;
      x[i] += pushX[i] * way;
      y[i] += pushY[i] * way;
    }
  }
}
