// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.Traces;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.SubjectData.Row;
import org.learningcitydesk.workspace.SubjectData.Tie;
import org.learningcitydesk.workspace.SubjectData.Told;
import org.learningcitydesk.workspace.jooq.Tables;

/// Finds everything about a person by the references of the schema and by looking into every text,
/// so that a table that is added later is not forgotten.
public final class SubjectStore {
  private static final String PERSON = "person";
  private static final Comparator<Person> BY_NAME =
      Comparator.comparing(Person::name).thenComparing(it -> it.id().value());
  // Lines of others that hang on the same record say nothing of this person.
  private static final Set<String> LEFT_OUT =
      Set.of("journal", "change", "privacy_log", "attachment_content");

  private final DSLContext sql;

  SubjectStore(DSLContext sql) {
    this.sql = sql;
  }

  /// @throws UserProblem where the person is not there any more
  public SubjectData about(PersonId id, Progress progress) {
    var rows = new Rows(sql, null);
    var person =
        new PersonStore(rows)
            .find(id)
            .orElseThrow(() -> new UserProblem("problem.removedMeanwhile", "?"));
    return new Reading(sql, id, progress).read(person, new PrivacyStore(rows));
  }

  /// Persons of a city whose record was removed, and of whom the history still tells, by name.
  ///
  /// @return each as it was, with the day on which it was removed
  public Map<Person, LocalDate> removed(CityId city) {
    var there =
        new HashSet<>(sql.select(Tables.PERSON.ID).from(Tables.PERSON).fetch(Tables.PERSON.ID));
    there.addAll(new PrivacyStore(new Rows(sql, null)).erased());
    var found = new TreeMap<Person, LocalDate>(BY_NAME);
    // Who was made one with somebody else goes and stays with them.
    var entries =
        sql.select(JOURNAL.BEFORE_ROW, CHANGE.MADE_AT)
            .from(JOURNAL)
            .join(CHANGE)
            .on(CHANGE.ID.eq(JOURNAL.CHANGE_ID))
            .where(JOURNAL.TABLE_NAME.eq(Tables.PERSON.getName()).and(JOURNAL.AFTER_ROW.isNull()))
            .and(CHANGE.UNDONE_AT.isNull().and(CHANGE.LABEL.notLike(Subjects.MERGED)))
            .fetch();
    for (var it : entries) {
      var row = sql.newRecord(Tables.PERSON);
      RowText.into(row, it.value1());
      if (!there.contains(row.getId()) && row.getCityId().equals(city))
        found.put(
            PersonStore.value(row),
            LocalDate.ofInstant(it.value2().toInstant(), ZoneId.systemDefault()));
    }
    return found;
  }

  /// A table in which persons are kept: its own columns and how many rows it has.
  public record Kept(String table, List<String> columns, long rows) {}

  /// The tables that hold data of persons or lead to them, as the schema says.
  public List<Kept> kept() {
    return StoredTables.of(sql).stream()
        .filter(
            it ->
                it.name().equals(PERSON)
                    || it.references().stream().anyMatch(to -> to.table().equals(PERSON)))
        .map(
            it ->
                new Kept(
                    it.name(),
                    it.columns().stream().map(StoredColumn::name).toList(),
                    new WholeStore(sql).count(it)))
        .toList();
  }

  private static final class Reading {
    private final DSLContext sql;
    private final PersonId id;
    private final Progress progress;
    private final Subjects subjects;
    private final Traces traces;
    private final List<StoredTable> tables;
    private final Map<String, Map<UUID, Row>> found = new LinkedHashMap<>();

    Reading(DSLContext sql, PersonId id, Progress progress) {
      this.sql = sql;
      this.id = id;
      this.progress = progress;
      subjects = Subjects.of(sql, List.of(id));
      traces = subjects.traces("");
      tables = StoredTables.of(sql);
    }

    SubjectData read(Person person, PrivacyStore privacy) {
      var linked = new HashMap<String, Set<UUID>>();
      for (var table : tables) if (!LEFT_OUT.contains(table.name())) own(table, linked);
      for (var table : tables) if (!LEFT_OUT.contains(table.name())) others(table, linked);
      return new SubjectData(
          person,
          privacy.controller(person.city()),
          found.values().stream().flatMap(it -> it.values().stream()).toList(),
          past(),
          files(),
          privacy.log().stream().filter(it -> id.equals(it.person())).toList());
    }

    /// The person's own rows, and what these lead to.
    private void own(StoredTable table, Map<String, Set<UUID>> linked) {
      new WholeStore(sql)
          .rows(
              table,
              row -> {
                progress.step(0, 0);
                var values = values(table, row);
                if (!isOwn(table, values)) return;
                keep(table, Tie.OWN, values);
                for (var reference : table.references()) {
                  var target = values.get(reference.columns().getFirst());
                  if (target != null && !reference.table().equals(PERSON))
                    linked
                        .computeIfAbsent(reference.table(), _ -> new HashSet<>())
                        .add(UUID.fromString(target));
                }
              });
    }

    private boolean isOwn(StoredTable table, Map<String, String> values) {
      if (table.name().equals(PERSON)) return isPerson(values.get("id"));
      if (isPerson(values.get("record_id"))) return true;
      return table.references().stream()
          .anyMatch(
              it -> it.table().equals(PERSON) && isPerson(values.get(it.columns().getFirst())));
    }

    private boolean isPerson(@Nullable String row) {
      return row != null && subjects.person(UUID.fromString(row)) != null;
    }

    private void others(StoredTable table, Map<String, Set<UUID>> linked) {
      var wanted = linked.getOrDefault(table.name(), Set.of());
      new WholeStore(sql)
          .rows(
              table,
              row -> {
                progress.step(0, 0);
                var values = values(table, row);
                var key = values.get("id");
                if (key == null) return;
                var there = found.getOrDefault(table.name(), Map.of());
                if (there.containsKey(UUID.fromString(key))) return;
                // The city is where the person is, not something about the person.
                if (wanted.contains(UUID.fromString(key)) && !table.name().equals("city")) {
                  keep(table, Tie.LINKED, values);
                  return;
                }
                var named = new LinkedHashMap<String, String>();
                for (var it : values.entrySet())
                  if (!it.getKey().equals("search_text") && traces.isIn(it.getValue()))
                    named.put(it.getKey(), it.getValue());
                if (named.isEmpty()) return;
                named.put("id", key);
                keep(table, Tie.NAMED, named);
              });
    }

    private void keep(StoredTable table, Tie tie, Map<String, String> values) {
      var row = UUID.fromString(values.getOrDefault("id", ""));
      values.remove("search_text");
      found
          .computeIfAbsent(table.name(), _ -> new LinkedHashMap<>())
          .put(row, new Row(table.name(), row, tie, values));
    }

    private static Map<String, String> values(StoredTable table, @Nullable Object[] row) {
      var values = new LinkedHashMap<String, String>();
      for (var i = 0; i < row.length; i++) {
        var value = row[i];
        if (value == null || value instanceof byte[]) continue;
        values.put(
            table.columns().get(i).name(),
            value instanceof OffsetDateTime at
                ? at.withOffsetSameInstant(ZoneOffset.UTC).toString()
                : value.toString());
      }
      return values;
    }

    private List<Told> past() {
      var own = new HashSet<UUID>();
      found.values().stream()
          .flatMap(it -> it.values().stream())
          .filter(it -> it.tie() == Tie.OWN)
          .forEach(it -> own.add(it.id()));
      var told = new ArrayList<Told>();
      try (var entries =
          sql.select()
              .from(CHANGE)
              .join(JOURNAL)
              .on(JOURNAL.CHANGE_ID.eq(CHANGE.ID))
              .orderBy(CHANGE.SEQ, JOURNAL.POSITION)
              .fetchSize(500)
              .fetchLazy()) {
        for (var it : entries) {
          progress.step(0, 0);
          var entry = it.into(JOURNAL);
          var mine =
              own.contains(entry.getRowId())
                  || subjects.person(entry.getRowId()) != null
                  || mentionsId(entry.getBeforeRow())
                  || mentionsId(entry.getAfterRow());
          if (!mine && !isNamed(entry.getBeforeRow()) && !isNamed(entry.getAfterRow())) continue;
          var change = it.into(CHANGE);
          told.add(
              new Told(
                  change.getSeq(),
                  change.getMadeAt().toInstant(),
                  change.getAuthor(),
                  History.label(change),
                  change.getUndoneAt() != null,
                  entry.getTableName().toLowerCase(Locale.ROOT),
                  entry.getRowId(),
                  told(entry.getBeforeRow(), mine),
                  told(entry.getAfterRow(), mine)));
        }
      }
      return told;
    }

    private boolean mentionsId(@Nullable String row) {
      return row != null && row.contains(id.value().toString());
    }

    private boolean isNamed(@Nullable String row) {
      return row != null && traces.isIn(row);
    }

    /// Of the rows of others only what names the person.
    private @Nullable Map<String, String> told(@Nullable String row, boolean mine) {
      if (row == null) return null;
      var values = new LinkedHashMap<String, String>();
      for (var it : RowText.parse(row).entrySet()) {
        var value = it.getValue();
        if (value == null || it.getKey().equals("search_text")) continue;
        if (mine || traces.isIn(value)) values.put(it.getKey(), value);
      }
      return values;
    }

    private List<Attachment> files() {
      var order = new ErasureOrder(List.of(id), Set.of(), PrivacyDeed.ACCESS, "-");
      return new Erasure(sql, order, OffsetDateTime.now(ZoneOffset.UTC), "", progress)
          .look(List.of())
          .files();
    }
  }
}
