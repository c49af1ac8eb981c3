// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.NETWORK_POSITION;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// A merge never loses a link, a removal leaves none behind. The tables are those of the schema:
/// one that is added later and points to a stakeholder or a person is in this test without anybody
/// thinking of it.
class MergeKeepsLinksTest {
  private static final int ROWS = 4;
  private static final Set<String> OF_THE_ROW = Set.of("ID", "VERSION", "CREATED_AT", "UPDATED_AT");

  /// What has rules of its own.
  private static final Set<Field<?>> LEFT_BLANK =
      Set.of(PERSON.EMAIL, STAKEHOLDER.EMAIL, STAKEHOLDER.PEC, STAKEHOLDER.EXTERNAL_ID);

  private static final Workspace WORKSPACE = Workspace.inMemory(_ -> {});

  /// Four rows of every table, none of which points to the first two stakeholders or persons.
  @BeforeContainer
  static void fill() {
    WORKSPACE.change("change.test", MergeKeepsLinksTest::everything);
  }

  @AfterContainer
  static void close() {
    WORKSPACE.close();
  }

  @Property(tries = 60)
  void ofAStakeholder(@ForAll @Size(max = 30) List<@IntRange(max = 9_999) Integer> links) {
    check(STAKEHOLDER, links, MergeKeepsLinksTest::mergeStakeholders);
  }

  @Property(tries = 60)
  void ofAPerson(@ForAll @Size(max = 20) List<@IntRange(max = 9_999) Integer> links) {
    check(PERSON, links, MergeKeepsLinksTest::mergePersons);
  }

  @Property(tries = 40)
  void aRemovedStakeholderTakesItsLinksAlongAndBringsThemBack(
      @ForAll @Size(max = 30) List<@IntRange(max = 9_999) Integer> links) {
    checkRemoval(
        STAKEHOLDER,
        links,
        tx ->
            firstTwo(tx, STAKEHOLDER)
                .forEach(it -> tx.stakeholders().remove(new StakeholderId(it))));
  }

  @Property(tries = 40)
  void aRemovedPersonTakesItsLinksAlongAndBringsThemBack(
      @ForAll @Size(max = 20) List<@IntRange(max = 9_999) Integer> links) {
    checkRemoval(
        PERSON,
        links,
        tx -> firstTwo(tx, PERSON).forEach(it -> tx.persons().remove(new PersonId(it))));
  }

  private static void checkRemoval(Table<?> target, List<Integer> links, Consumer<Tx> removal) {
    var untouched = EveryTableTest.Contents.of(WORKSPACE);
    WORKSPACE.change("change.test", tx -> add(tx, target, links));
    var before = EveryTableTest.Contents.of(WORKSPACE);
    WORKSPACE.change("change.test", removal);
    var found = new TreeSet<String>();
    WORKSPACE.read(tx -> found.addAll(links(tx, target)));
    assertThat(found).isEmpty();
    WORKSPACE.undo();
    assertThat(EveryTableTest.Contents.of(WORKSPACE)).isEqualTo(before);
    if (!before.equals(untouched)) WORKSPACE.undo();
  }

  private static void check(Table<?> target, List<Integer> links, Consumer<Tx> merge) {
    var untouched = EveryTableTest.Contents.of(WORKSPACE);
    WORKSPACE.change("change.test", tx -> add(tx, target, links));
    var before = EveryTableTest.Contents.of(WORKSPACE);
    var expected = new TreeSet<String>();
    WORKSPACE.read(tx -> expected.addAll(links(tx, target)));

    WORKSPACE.change("change.test", merge);

    var found = new TreeSet<String>();
    WORKSPACE.read(tx -> found.addAll(links(tx, target)));
    assertThat(found).isEqualTo(expected);
    WORKSPACE.undo();
    assertThat(EveryTableTest.Contents.of(WORKSPACE)).isEqualTo(before);
    if (!before.equals(untouched)) WORKSPACE.undo();
    assertThat(EveryTableTest.Contents.of(WORKSPACE)).isEqualTo(untouched);
  }

  /// A column that points to the records of the table.
  private record Reference(Table<?> table, Field<?> field) {
    boolean isDistinct() {
      return table.getName().startsWith("DISTINCT_");
    }
  }

  private static List<Reference> references(Table<?> target) {
    var found = new ArrayList<Reference>();
    for (var table : EveryTableTest.tables())
      for (var key : table.getReferences())
        if (key.getKey().getTable().equals(target))
          found.add(new Reference(table, key.getFields().getFirst()));
    found.add(new Reference(EXTERNAL_KEY, EXTERNAL_KEY.RECORD_ID));
    assertThat(found).hasSizeGreaterThan(target.equals(PERSON) ? 4 : 8);
    return found;
  }

  private static void everything(Tx tx) {
    var pointedTo = new HashSet<Table<?>>();
    for (var table : EveryTableTest.tables())
      for (var key : table.getReferences()) pointedTo.add(key.getKey().getTable());
    for (var table : EveryTableTest.tables())
      if (pointedTo.contains(table))
        for (var i = 0; i < ROWS; i++) row(tx, table, 2 + i % 2, i).insert();
  }

  private static UpdatableRecord<?> row(Tx tx, Table<?> table, int pointsTo, int number) {
    var row = (UpdatableRecord<?>) tx.sql().newRecord(table);
    EveryTableTest.set(row, row.field("ID"), Ids.next());
    for (var field : row.fields()) {
      if (OF_THE_ROW.contains(field.getName()) || LEFT_BLANK.contains(field)) continue;
      var reference =
          table.getReferences().stream().filter(it -> it.getFields().contains(field)).findFirst();
      if (reference.isPresent())
        EveryTableTest.set(row, field, ids(tx, reference.get().getKey().getTable()).get(pointsTo));
      else EveryTableTest.set(row, field, EveryTableTest.value(field, number));
    }
    return row;
  }

  private static List<UUID> ids(Tx tx, Table<?> table) {
    return tx.sql().selectFrom(table).fetch().stream().map(Tracked::id).sorted().toList();
  }

  private static void add(Tx tx, Table<?> target, List<Integer> links) {
    var references = references(target);
    var records = ids(tx, target);
    for (var seed : links) {
      var reference = references.get(seed % references.size());
      var rest = seed / references.size();
      var row = row(tx, reference.table(), rest % ROWS, rest / ROWS % 4 * 10 + rest % 2);
      EveryTableTest.set(row, reference.field(), records.get(rest / 16 % 3));
      if (reference.isDistinct() && !isOrdered(row)) continue;
      if (!isThere(tx, row)) row.insert();
    }
  }

  private static boolean isOrdered(Record row) {
    return stored(row, "ONE_ID").compareTo(stored(row, "OTHER_ID")) < 0;
  }

  private static UUID stored(Record row, String field) {
    return (UUID) Objects.requireNonNull(Tracked.stored(row, row.field(field)));
  }

  private static boolean isThere(Tx tx, UpdatableRecord<?> row) {
    return tx.sql().selectFrom(row.getTable()).fetch().stream()
        .anyMatch(
            it ->
                row.getTable().getUniqueKeys().stream()
                    .anyMatch(
                        key ->
                            key.getFields().stream()
                                .allMatch(field -> row.get(field).equals(it.get(field)))));
  }

  /// What the first or the second record is linked to, in words: after a merge the same as before.
  private static Set<String> links(Tx tx, Table<?> target) {
    var found = new TreeSet<String>();
    var records = new HashSet<>(firstTwo(tx, target));
    for (var reference : references(target))
      for (var row : tx.sql().selectFrom(reference.table()).fetch())
        if (records.contains(Tracked.stored(row, reference.field())))
          words(reference, row, records).ifPresent(found::add);
    return found;
  }

  private static Optional<String> words(Reference reference, Record row, Set<UUID> records) {
    var words = new TreeMap<String, String>();
    words.put("table", reference.table().getName());
    if (reference.isDistinct()) {
      for (var field : List.of("ONE_ID", "OTHER_ID"))
        if (!records.contains(stored(row, field)))
          words.put("other", stored(row, field).toString());
      return Optional.of(words.toString()).filter(_ -> words.size() > 1);
    }
    words.put("field", reference.field().getName());
    var unique =
        reference.table().getUniqueKeys().stream()
            .flatMap(it -> it.getFields().stream())
            .map(Field::getName)
            .toList();
    if (!reference.table().equals(NETWORK_POSITION))
      for (var field : row.fields())
        if (!OF_THE_ROW.contains(field.getName())
            && !field.getName().equals(reference.field().getName())
            && (unique.isEmpty() || unique.contains(field.getName())))
          words.put(field.getName(), String.valueOf(Tracked.stored(row, field)));
    return Optional.of(words.toString());
  }

  private static final Map<Table<?>, List<UUID>> FIRST_TWO = new HashMap<>();

  private static List<UUID> firstTwo(Tx tx, Table<?> target) {
    return FIRST_TWO.computeIfAbsent(target, it -> ids(tx, it).subList(0, 2));
  }

  private static void mergeStakeholders(Tx tx) {
    var ids = firstTwo(tx, STAKEHOLDER).stream().map(StakeholderId::new).toList();
    var stays = tx.stakeholders().find(ids.getFirst()).orElseThrow();
    tx.merges().merge(stays.withName("United"), tx.stakeholders().find(ids.get(1)).orElseThrow());
    assertThat(tx.stakeholders().find(ids.getFirst()).orElseThrow().name()).isEqualTo("United");
    assertThat(tx.stakeholders().find(ids.get(1))).isEmpty();
  }

  private static void mergePersons(Tx tx) {
    var ids = firstTwo(tx, PERSON).stream().map(PersonId::new).toList();
    var stays = tx.persons().find(ids.getFirst()).orElseThrow();
    tx.merges().merge(stays.withName("United"), tx.persons().find(ids.get(1)).orElseThrow());
    assertThat(tx.persons().find(ids.getFirst()).orElseThrow().name()).isEqualTo("United");
    assertThat(tx.persons().find(ids.get(1))).isEmpty();
  }
}
