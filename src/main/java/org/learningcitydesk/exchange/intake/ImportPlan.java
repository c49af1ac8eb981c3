// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.Remark;

/// What an import would do, row by row. Nothing is written yet.
///
/// @param same rows that say what is already known
/// @param rejected rows that are left out, in the order of the file
/// @param arrivals stakeholders that the rows name and nobody knew
/// @param load what would be written
public record ImportPlan(
    ImportKind kind,
    CityId city,
    List<Fresh> fresh,
    List<Changed> changed,
    List<Same> same,
    List<Rejected> rejected,
    List<Stakeholder> arrivals,
    Load load) {
  public ImportPlan {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    same = List.copyOf(same);
    rejected = List.copyOf(rejected);
    arrivals = List.copyOf(arrivals);
  }

  /// How many rows add or change something.
  public int effective() {
    return fresh.size() + changed.size();
  }

  /// All rows in the order of the file.
  public List<Row> rows() {
    return Stream.<List<? extends Row>>of(fresh, changed, same, rejected)
        .<Row>flatMap(List::stream)
        .sorted(Comparator.comparingLong(Row::line))
        .toList();
  }

  public boolean changesNothing() {
    return fresh.isEmpty() && changed.isEmpty();
  }

  /// What becomes of one row of the file.
  public sealed interface Row {
    long line();
  }

  /// A record that is not yet known.
  public record Fresh(long line, Entry entry) implements Row {}

  /// A known record of which the file says something else.
  public record Changed(long line, Entry before, Entry after, List<FieldChange> fields)
      implements Row {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /// One field, in the plain text of the entries.
  public record FieldChange(Field field, String before, String after) {}

  public record Same(long line, Entry entry) implements Row {}

  /// A row that cannot be taken.
  ///
  /// @param text the name in it, or its beginning
  public record Rejected(long line, String text, Remark reason) implements Row {}
}
