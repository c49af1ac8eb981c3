// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.learningcitydesk.domain.catalogue.Lifecycle;

/// Partnerships by state: a column for each state that somebody is in or may come to, in the order
/// of the life cycle.
record Board(List<Column> columns) {
  /// More cards than this are no overview any more: the rest is counted.
  static final int MOST = 60;

  /// One state.
  record Column(String state, List<PartnershipRow> cards) {
    List<PartnershipRow> shown() {
      return cards.subList(0, Math.min(MOST, cards.size()));
    }

    int more() {
      return Math.max(0, cards.size() - MOST);
    }
  }

  /// @param rows in the order of the cards
  static Board of(List<PartnershipRow> rows, Lifecycle lifecycle) {
    var states =
        new TreeSet<>(
            Comparator.<String>comparingInt(it -> StateWords.place(lifecycle, it))
                .thenComparing(Comparator.naturalOrder()));
    for (var row : rows) {
      var state = row.partnership().state();
      states.add(state);
      for (var next : lifecycle.allowed(state)) states.add(next.id());
    }
    return new Board(
        states.stream()
            .map(
                state ->
                    new Column(
                        state,
                        rows.stream()
                            .filter(it -> it.partnership().state().equals(state))
                            .toList()))
            .toList());
  }
}
