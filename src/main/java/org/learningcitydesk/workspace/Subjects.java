// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.Traces;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.workspace.jooq.tables.records.JournalRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PersonRecord;

/// Persons with every name, address and number that they have or had in this workspace, also as
/// records that were made one with theirs.
final class Subjects {
  /// The label of a change that made one person of two.
  static final String MERGED = "change.person.merged%";

  private final DSLContext sql;
  // Each row of a person that is one of them, and which of them.
  private final Map<UUID, PersonId> ids = new LinkedHashMap<>();
  private final Set<UUID> changes = new HashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> emails = new LinkedHashSet<>();
  private final Set<String> phones = new LinkedHashSet<>();
  private final Set<String> sources = new TreeSet<>();
  private final List<String> otherNames = new ArrayList<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private int namesakes;

  private Subjects(DSLContext sql) {
    this.sql = sql;
  }

  static Subjects of(DSLContext sql, Collection<PersonId> persons) {
    var subjects = new Subjects(sql);
    for (var person : persons) subjects.collect(person);
    subjects.lookAtOthers();
    return subjects;
  }

  private void collect(PersonId person) {
    var open = new ArrayDeque<>(List.of(person.value()));
    while (!open.isEmpty()) {
      var id = open.pop();
      if (ids.putIfAbsent(id, person) != null) continue;
      var row = sql.fetchOne(PERSON, PERSON.ID.eq(new PersonId(id)));
      if (row != null) {
        know(row.getName(), row.getEmail(), row.getPhone());
        if (row.getOrigin() != null) sources.add(row.getOrigin());
      }
      for (var entry : past(id)) {
        changes.add(entry.getChangeId());
        know(entry.getBeforeRow());
        know(entry.getAfterRow());
      }
      sources.addAll(
          sql.select(EXTERNAL_KEY.SOURCE)
              .from(EXTERNAL_KEY)
              .where(EXTERNAL_KEY.RECORD_ID.eq(id).and(EXTERNAL_KEY.SOURCE.ne("")))
              .fetch(EXTERNAL_KEY.SOURCE));
      open.addAll(merged(id));
    }
  }

  private List<JournalRecord> past(UUID id) {
    return sql.selectFrom(JOURNAL)
        .where(JOURNAL.ROW_ID.eq(id).and(JOURNAL.TABLE_NAME.eq(PERSON.getName())))
        .fetch();
  }

  private void know(@Nullable String row) {
    if (row == null) return;
    var values = RowText.parse(row);
    know(values.get("name"), values.get("email"), values.get("phone"));
  }

  private void know(@Nullable String name, @Nullable String email, @Nullable String phone) {
    if (name != null) names.add(name);
    if (email != null) emails.add(email);
    if (phone != null) phones.add(phone);
  }

  /// The records that went when duplicates were made one, and the person stayed: links went from
  /// the one to the other, or the change names the person. Where several were made one at once,
  /// those are meant that have something of the person.
  private List<UUID> merged(UUID id) {
    var found = new ArrayList<UUID>();
    var merges =
        sql.selectFrom(CHANGE)
            .where(CHANGE.UNDONE_AT.isNull().and(CHANGE.LABEL.like(MERGED)))
            .fetch();
    for (var merge : merges) {
      var rows = sql.selectFrom(JOURNAL).where(JOURNAL.CHANGE_ID.eq(merge.getId())).fetch();
      var gone =
          rows.stream()
              .filter(it -> it.getAfterRow() == null)
              .filter(it -> it.getTableName().equals(PERSON.getName()))
              .toList();
      var isNamed =
          changes.contains(merge.getId())
              || RowText.parseWords(merge.getLabelArgs()).stream().anyMatch(names::contains);
      for (var it : gone)
        if (rows.stream().anyMatch(row -> leads(row, it.getRowId(), id))
            || isNamed && (gone.size() == 1 || isKnown(it.getBeforeRow())))
          found.add(it.getRowId());
    }
    found.remove(id);
    return found;
  }

  private static boolean leads(JournalRecord row, UUID from, UUID to) {
    var before = row.getBeforeRow();
    var after = row.getAfterRow();
    return before != null
        && after != null
        && before.contains(from.toString())
        && after.contains(to.toString());
  }

  private boolean isKnown(@Nullable String row) {
    if (row == null) return false;
    var values = RowText.parse(row);
    var found = new Traces(names, emails, phones, List.of(), "-");
    return values.entrySet().stream()
        .filter(it -> Set.of("name", "email", "phone").contains(it.getKey()))
        .map(Map.Entry::getValue)
        .filter(Objects::nonNull)
        .anyMatch(found::isIn);
  }

  /// What others have too is not only theirs.
  private void lookAtOthers() {
    var folded = new HashSet<String>();
    names.forEach(it -> folded.add(Folding.fold(it)));
    for (PersonRecord it : sql.selectFrom(PERSON).fetch()) {
      if (ids.containsKey(it.getId().value())) continue;
      if (folded.contains(Folding.fold(it.getName()))) namesakes++;
      taken.add(Folding.fold(it.getName()));
      otherNames.add(it.getName());
      share(it.getEmail(), it.getPhone());
    }
    for (var it : sql.selectFrom(STAKEHOLDER).fetch()) {
      // Somebody may be in both registers; what is theirs there is theirs alone.
      if (folded.contains(Folding.fold(it.getName()))) continue;
      otherNames.add(it.getName());
      share(it.getEmail(), it.getPhone());
      share(it.getPec(), null);
    }
  }

  private void share(@Nullable String email, @Nullable String phone) {
    if (email != null)
      for (var it : emails) if (Folding.fold(it).equals(Folding.fold(email))) shared.add(it);
    for (var it : phones) if (Traces.isSamePhone(it, phone)) shared.add(it);
  }

  /// By what they are found in texts: not by what is not theirs alone.
  Traces traces(String instead) {
    return new Traces(
        names.stream().filter(it -> !taken.contains(Folding.fold(it))).toList(),
        emails.stream().filter(it -> !shared.contains(it)).toList(),
        phones.stream().filter(it -> !shared.contains(it)).toList(),
        otherNames,
        instead);
  }

  /// Which of the persons a row is, or was made one with.
  @Nullable PersonId person(@Nullable UUID row) {
    return row == null ? null : ids.get(row);
  }

  /// Whether a change was made to them.
  boolean isOfThem(UUID change) {
    return changes.contains(change);
  }

  /// Whether a text is one of their names.
  boolean isName(String text) {
    return names.contains(text.strip());
  }

  Set<String> sources() {
    return sources;
  }

  int namesakes() {
    return namesakes;
  }

  int shared() {
    return shared.size();
  }
}
