// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.Remark;

/// How rows of which each is one record of its own become records: what one kind knows and the plan
/// does not.
///
/// @param <E> what a row is about
interface Assembly<E extends Entry> {
  /// Whether the row says which record it means.
  boolean isNamed(Map<Field, String> values);

  /// What makes the row a row of its own within the file.
  String identity(Map<Field, String> values);

  /// What two rows of the same identity that say different things have in common.
  Remark twin(Map<Field, String> values, long otherLine);

  /// Looks at all rows once before any of them is sought.
  default void survey(List<Map<Field, String>> rows) {}

  /// The known record that the row speaks of.
  ///
  /// @throws Refused where several fit
  Optional<Match<E>> find(Map<Field, String> values);

  /// @param brought where stakeholders that the row brings along are put down
  E fresh(Map<Field, String> values, Set<Stakeholder> brought);

  /// The record with what the row says of it. What the row leaves blank stays.
  E changed(Match<E> match, Map<Field, String> values, Set<Stakeholder> brought);

  void load(E after, Load load);

  /// @param byIdentity found by id or key, not by what others may share
  record Match<E extends Entry>(E entry, boolean byIdentity) {}
}
