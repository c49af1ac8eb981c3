// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.network;

import java.util.ArrayList;
import java.util.List;

/// A network as it is drawn: all texts are in the language of the reader.
///
/// @param title what it is a map of
/// @param sentence what it shows, in words
/// @param kinds names of the kinds of nodes, in the order of their shapes
/// @param notes what size, ring and thickness mean
public record NetworkFigure(
    String title,
    String sentence,
    List<Node> nodes,
    List<Line> lines,
    List<String> kinds,
    List<String> notes) {
  public static final NetworkFigure EMPTY =
      new NetworkFigure("", "", List.of(), List.of(), List.of(), List.of());

  public NetworkFigure {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
    kinds = List.copyOf(kinds);
    notes = List.copyOf(notes);
  }

  /// @param name in full
  /// @param kind decides shape and colour
  /// @param size 0 to 1
  /// @param ring whether it has a second outline
  /// @param x to the right, in lengths of a link
  /// @param y downwards, in lengths of a link
  public record Node(String name, int kind, double size, boolean ring, double x, double y) {
    public Node at(double otherX, double otherY) {
      return new Node(name, kind, size, ring, otherX, otherY);
    }
  }

  /// @param one place of a node in the list
  /// @param other place of another node
  public record Line(int one, int other, double weight) {}

  /// The same with one sentence more.
  public NetworkFigure saying(String more) {
    var all = sentence.isEmpty() ? more : sentence + " " + more;
    return new NetworkFigure(title, all, nodes, lines, kinds, notes);
  }

  /// The same with one node elsewhere.
  public NetworkFigure moved(int node, double x, double y) {
    var others = new ArrayList<>(nodes);
    others.set(node, nodes.get(node).at(x, y));
    return new NetworkFigure(title, sentence, others, lines, kinds, notes);
  }
}
