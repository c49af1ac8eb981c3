// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTNER;
import static org.learningcitydesk.workspace.jooq.Tables.ASSESSMENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT_STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.CONTRIBUTION;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_PERSONS;
import static org.learningcitydesk.workspace.jooq.Tables.DISTINCT_STAKEHOLDERS;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.GOVERNANCE_ANSWER;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_POSITION;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP_MEMBER;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON_ROLE;
import static org.learningcitydesk.workspace.jooq.Tables.WORKING_GROUP_MEMBER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.duplicate.MergeReport;
import org.learningcitydesk.domain.duplicate.TieKind;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.workspace.jooq.DefaultSchema;
import org.learningcitydesk.workspace.jooq.tables.records.ContactPersonRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PartnershipMemberRecord;

/// All that points to one record is made to point to another. Links are always united: one is left
/// out only where the other record has the same, all fields equal, or where there can be only one.
final class LinkMove {
  private static final Set<String> OF_THE_ROW = Set.of("ID", "VERSION", "CREATED_AT", "UPDATED_AT");

  /// The strongest first.
  private static final List<MemberRole> STRENGTH =
      List.of(MemberRole.LEAD, MemberRole.FUNDER, MemberRole.PARTNER, MemberRole.BENEFICIARY);

  private static final int ROLE_LENGTH = 600;

  private final Rows rows;
  private final Table<?> target;
  private final UUID from;
  private final UUID to;
  private final Map<TieKind, int[]> counts = new EnumMap<>(TieKind.class);
  private final List<MergeReport.Line> roles = new ArrayList<>();

  /// @param target the table of the records
  LinkMove(Rows rows, Table<?> target, UUID from, UUID to) {
    this.rows = rows;
    this.target = target;
    this.from = from;
    this.to = to;
  }

  /// A column that points to the records.
  private record Reference(Table<?> table, Field<?> field) {
    TieKind kind() {
      if (table.equals(PERSON_ROLE)) return TieKind.ROLE;
      if (table.equals(PARTNERSHIP_MEMBER)) return TieKind.PARTNERSHIP;
      if (table.equals(ACTIVITY)) return TieKind.ACTIVITY_LED;
      if (table.equals(ACTIVITY_PARTNER)) return TieKind.ACTIVITY;
      if (table.equals(CONTACT_STAKEHOLDER) || table.equals(CONTACT_PERSON)) return TieKind.CONTACT;
      if (table.equals(ASSESSMENT)) return TieKind.ASSESSMENT;
      if (table.equals(CONTRIBUTION)) return TieKind.CONTRIBUTION;
      if (table.equals(GOVERNANCE_ANSWER)) return TieKind.GOVERNANCE;
      if (table.equals(WORKING_GROUP_MEMBER)) return TieKind.WORKING_GROUP;
      if (table.equals(ATTENDEE)) return TieKind.MEETING;
      if (table.equals(NETWORK_POSITION)) return TieKind.NETWORK_POSITION;
      if (isDistinct()) return TieKind.DISTINCT;
      return table.equals(EXTERNAL_KEY) ? TieKind.LIST_KEY : TieKind.OTHER;
    }

    boolean isDistinct() {
      return table.equals(DISTINCT_STAKEHOLDERS) || table.equals(DISTINCT_PERSONS);
    }
  }

  /// Those that the schema knows, and the keys of lists, which may point to any kind of record.
  private List<Reference> references() {
    var found = new ArrayList<Reference>();
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables())
      for (var key : table.getReferences())
        if (key.getKey().getTable().equals(target))
          found.add(new Reference(table, key.getFields().getFirst()));
    found.add(new Reference(EXTERNAL_KEY, EXTERNAL_KEY.RECORD_ID));
    return found;
  }

  /// How many links of each kind point to the record that is left.
  Map<TieKind, Integer> count() {
    var found = new EnumMap<TieKind, Integer>(TieKind.class);
    for (var reference : references()) {
      var count = rows.sql().fetchCount(reference.table(), is(reference.field(), from));
      if (count > 0) found.merge(reference.kind(), count, Integer::sum);
    }
    return found;
  }

  MergeReport move() {
    references().forEach(this::move);
    var lines = new ArrayList<MergeReport.Line>();
    counts.forEach((kind, it) -> lines.add(new MergeReport.Links(kind, it[0], it[1], it[2])));
    lines.addAll(roles);
    return new MergeReport(lines);
  }

  private void move(Reference reference) {
    var theirs = fetch(reference, from);
    if (theirs.isEmpty()) return;
    var ours = reference.isDistinct() ? eitherWay(reference.table()) : fetch(reference, to);
    var moved = new ArrayList<UpdatableRecord<?>>();
    var removed = new ArrayList<UpdatableRecord<?>>();
    for (var row : theirs) {
      put(row, reference.field(), to);
      if (reference.isDistinct() && !order(row)) {
        removed.add(row);
        continue;
      }
      var equal = ours.stream().filter(it -> isEqual(it, row)).findFirst();
      var rival = ours.stream().filter(it -> excludes(it, row)).findFirst();
      if (equal.isPresent()) {
        count(reference.kind(), 1);
        removed.add(row);
      } else if (rival.isPresent()) {
        if (!unite(rival.get(), row)) count(reference.kind(), 2);
        removed.add(row);
      } else {
        count(reference.kind(), 0);
        moved.add(row);
        ours.add(row);
      }
    }
    // What is removed must be journalled as it was, and be gone before others take its place.
    removed.forEach(Record::reset);
    if (!removed.isEmpty()) rows.sql().batchDelete(removed).execute();
    var united = ours.stream().filter(it -> !moved.contains(it) && it.modified()).toList();
    if (!united.isEmpty()) rows.sql().batchUpdate(united).execute();
    if (!moved.isEmpty()) rows.sql().batchUpdate(moved).execute();
  }

  private void count(TieKind kind, int what) {
    counts.computeIfAbsent(kind, _ -> new int[3])[what]++;
  }

  private List<UpdatableRecord<?>> fetch(Reference reference, UUID id) {
    var found = new ArrayList<UpdatableRecord<?>>();
    rows.sql()
        .selectFrom(reference.table())
        .where(is(reference.field(), id))
        .orderBy(Tracked.idField(reference.table()))
        .forEach(row -> found.add((UpdatableRecord<?>) row));
    return found;
  }

  /// A pair that was turned round is still the same pair.
  private List<UpdatableRecord<?>> eitherWay(Table<?> table) {
    var found = new ArrayList<UpdatableRecord<?>>();
    for (var name : List.of("ONE_ID", "OTHER_ID"))
      found.addAll(fetch(new Reference(table, required(table.field(name))), to));
    return found;
  }

  private static <U> Condition is(Field<U> field, UUID id) {
    return field.eq(DSL.val(converted(field.getConverter(), id), field));
  }

  private static <U> void put(Record row, Field<U> field, UUID id) {
    row.set(field, converted(field.getConverter(), id));
  }

  private static <T, U> U converted(Converter<T, U> converter, UUID id) {
    return converter.from(converter.fromType().cast(id));
  }

  /// The smaller identity first.
  ///
  /// @return false where a record would be different from itself
  private static boolean order(UpdatableRecord<?> row) {
    var one = required(row.field("ONE_ID"));
    var other = required(row.field("OTHER_ID"));
    var first = (UUID) Objects.requireNonNull(Tracked.stored(row, one));
    var second = (UUID) Objects.requireNonNull(Tracked.stored(row, other));
    if (first.equals(second)) return false;
    if (first.compareTo(second) > 0) {
      put(row, one, second);
      put(row, other, first);
    }
    return true;
  }

  private static Field<?> required(@Nullable Field<?> field) {
    return Objects.requireNonNull(field);
  }

  private static boolean isEqual(Record one, Record other) {
    return Arrays.stream(one.fields())
        .filter(it -> !OF_THE_ROW.contains(it.getName()))
        .allMatch(it -> Objects.equals(one.get(it), other.get(it)));
  }

  /// Whether only one of them can be: a partnership has a member once, a record one position.
  private static boolean excludes(UpdatableRecord<?> one, UpdatableRecord<?> other) {
    if (one.getTable().equals(NETWORK_POSITION)) return true;
    return one.getTable().getUniqueKeys().stream()
        .map(key -> key.getFields())
        .anyMatch(key -> key.stream().allMatch(it -> Objects.equals(one.get(it), other.get(it))));
  }

  /// Makes one link of two of which only one can be.
  ///
  /// @return whether the report has a line for it
  private boolean unite(UpdatableRecord<?> ours, UpdatableRecord<?> theirs) {
    if (ours instanceof PartnershipMemberRecord kept
        && theirs instanceof PartnershipMemberRecord left) {
      var weaker = left.getRole();
      if (STRENGTH.indexOf(left.getRole()) < STRENGTH.indexOf(kept.getRole())) {
        weaker = kept.getRole();
        kept.setRole(left.getRole());
      }
      roles.add(new MergeReport.Roles(name(kept), kept.getRole(), weaker));
      return true;
    }
    if (ours instanceof ContactPersonRecord kept && theirs instanceof ContactPersonRecord left) {
      var both =
          String.join(
              "; ",
              Stream.of(kept.getRole(), left.getRole())
                  .filter(Objects::nonNull)
                  .distinct()
                  .toList());
      if (!both.isEmpty() && both.length() <= ROLE_LENGTH) kept.setRole(both);
      return false;
    }
    for (var field : ours.fields()) fill(ours, theirs, field);
    return false;
  }

  private static <U> void fill(Record ours, Record theirs, Field<U> field) {
    if (ours.get(field) == null && theirs.get(field) != null) ours.set(field, theirs.get(field));
  }

  private String name(PartnershipMemberRecord member) {
    return Objects.requireNonNullElse(
        rows.sql()
            .select(PARTNERSHIP.NAME)
            .from(PARTNERSHIP)
            .where(PARTNERSHIP.ID.eq(member.getPartnershipId()))
            .fetchOne(PARTNERSHIP.NAME),
        "");
  }
}
