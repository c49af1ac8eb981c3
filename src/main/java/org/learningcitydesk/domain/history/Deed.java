// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One change: when, by whom, what it is called, and what it did.
///
/// @param number in the order of changes
/// @param label key of the messages
/// @param undone taken back, and not made again
/// @param kinds of the records that it touched
/// @param rows how many records and parts it touched
/// @param traces those that were asked for
public record Deed(
    long number,
    Instant at,
    String author,
    String label,
    List<String> args,
    boolean undone,
    Set<RecordKind> kinds,
    int rows,
    List<Trace> traces) {
  public Deed {
    args = List.copyOf(args);
    kinds = Set.copyOf(kinds);
    traces = List.copyOf(traces);
  }

  public Deed with(List<Trace> others) {
    return new Deed(number, at, author, label, args, undone, kinds, rows, others);
  }
}
