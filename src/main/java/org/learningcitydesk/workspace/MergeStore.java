// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.duplicate.ListKey;
import org.learningcitydesk.domain.duplicate.MergeReport;
import org.learningcitydesk.domain.duplicate.TieKind;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.work.UserProblem;

/// Makes one record of two. All that points to the one that goes points to the other afterwards:
/// the references are those of the schema, so that a table that is added later is not forgotten.
public final class MergeStore {
  /// Under this register a stakeholder's keys in lists are kept that it got by merges.
  public static final String STAKEHOLDERS = "stakeholder";

  private final Rows rows;

  MergeStore(Rows rows) {
    this.rows = rows;
  }

  /// Makes one stakeholder of two, and says what became of the links of the one that is gone.
  ///
  /// @param result what stays: with the identity and version of one of them
  /// @param gone the other, as it was when that was decided
  /// @throws UserProblem where one of them was changed or removed since
  public MergeReport merge(Stakeholder result, Stakeholder gone) {
    var stores = new StakeholderStore(rows);
    var before = stores.find(result.id()).orElseThrow(() -> problem(result.name()));
    requireSame(before.version(), result.version(), before.name());
    requireSame(
        stores.find(gone.id()).map(Stakeholder::version).orElse(0L), gone.version(), gone.name());
    var links = new LinkMove(rows, STAKEHOLDER, gone.id().value(), result.id().value());
    var report = links.move();
    keepKeys(result, before, gone);
    stores.remove(gone.id());
    stores.save(result);
    return report;
  }

  /// Makes one person of two, and says what became of the links of the one that is gone.
  ///
  /// @param result what stays: with the identity and version of one of them
  /// @param gone the other, as it was when that was decided
  /// @throws UserProblem where one of them was changed or removed since
  public MergeReport merge(Person result, Person gone) {
    var stores = new PersonStore(rows);
    var before = stores.find(result.id()).orElseThrow(() -> problem(result.name()));
    requireSame(before.version(), result.version(), before.name());
    requireSame(
        stores.find(gone.id()).map(Person::version).orElse(0L), gone.version(), gone.name());
    var report = new LinkMove(rows, PERSON, gone.id().value(), result.id().value()).move();
    stores.remove(gone.id());
    stores.save(result);
    return report;
  }

  private static UserProblem problem(String name) {
    return new UserProblem("problem.removedMeanwhile", name);
  }

  private static void requireSame(long stored, long seen, String name) {
    if (stored == 0) throw problem(name);
    if (stored != seen) throw new UserProblem("problem.changedMeanwhile", name);
  }

  /// The result has one key in a list; the others lead to it too, so that the next import of their
  /// lists finds it.
  private void keepKeys(Stakeholder result, Stakeholder before, Stakeholder gone) {
    var own = ListKey.of(result.origin());
    var others =
        Stream.of(ListKey.of(before.origin()), ListKey.of(gone.origin()))
            .filter(Objects::nonNull)
            .filter(it -> !it.equals(own))
            .distinct()
            .toList();
    for (var key : others) {
      var source = key.source() == null ? "" : key.source();
      var there =
          rows.sql()
              .fetchCount(
                  EXTERNAL_KEY,
                  EXTERNAL_KEY
                      .RECORD_ID
                      .eq(result.id().value())
                      .and(EXTERNAL_KEY.REGISTER.eq(STAKEHOLDERS))
                      .and(EXTERNAL_KEY.SOURCE.eq(source))
                      .and(EXTERNAL_KEY.EXTERNAL_ID.eq(key.key())));
      if (there > 0) continue;
      var row = rows.sql().newRecord(EXTERNAL_KEY);
      row.setId(Ids.next());
      row.setCityId(result.city());
      row.setRegister(STAKEHOLDERS);
      row.setSource(source);
      row.setExternalId(key.key());
      row.setRecordId(result.id().value());
      rows.add(List.of(row));
    }
  }

  /// How many links of each kind point to the stakeholder.
  public Map<TieKind, Integer> links(StakeholderId id) {
    return new LinkMove(rows, STAKEHOLDER, id.value(), id.value()).count();
  }

  /// How many links of each kind point to the person.
  public Map<TieKind, Integer> links(PersonId id) {
    return new LinkMove(rows, PERSON, id.value(), id.value()).count();
  }

  /// Whether the second stakeholder was edited after the first.
  public boolean isNewer(StakeholderId one, StakeholderId other) {
    return isNewer(
        rows.find(STAKEHOLDER, STAKEHOLDER.ID, List.of(one, other)).entrySet().stream()
            .collect(
                Collectors.toMap(it -> it.getKey().value(), it -> it.getValue().getUpdatedAt())),
        one.value(),
        other.value());
  }

  /// Whether the second person was edited after the first.
  public boolean isNewer(PersonId one, PersonId other) {
    return isNewer(
        rows.find(PERSON, PERSON.ID, List.of(one, other)).entrySet().stream()
            .collect(
                Collectors.toMap(it -> it.getKey().value(), it -> it.getValue().getUpdatedAt())),
        one.value(),
        other.value());
  }

  private static boolean isNewer(Map<UUID, OffsetDateTime> edited, UUID one, UUID other) {
    var first = edited.get(one);
    var second = edited.get(other);
    return first != null && second != null && second.isAfter(first);
  }
}
