// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT_CONTENT;
import static org.learningcitydesk.workspace.jooq.Tables.BASELINE;
import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_LOG;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Integrity.Finding;
import org.learningcitydesk.workspace.jooq.DefaultSchema;
import org.learningcitydesk.workspace.jooq.tables.records.ChangeRecord;

/// Reads every row of every table and says what does not fit: a row that cannot be read, a
/// reference into nothing, an attached file whose bytes are not what was put in, a row that the
/// journal remembers otherwise, a code that no catalogue knows. It repairs nothing.
final class IntegrityCheck {
  private static final int PIECE = 1000;
  private static final int FEW = 4;

  private final DSLContext sql;
  private final Progress progress;
  private final List<Finding> findings = new ArrayList<>();
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final Set<Table<?>> unreadable = new HashSet<>();

  /// @param progress is asked often whether to go on; how long it takes nobody knows
  IntegrityCheck(DSLContext sql, Progress progress) {
    this.sql = sql;
    this.progress = progress;
  }

  Integrity run() {
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      readAll(table);
      for (var reference : table.getReferences()) follow(reference);
    }
    if (!unreadable.contains(ATTACHMENT)) attachments();
    if (!unreadable.contains(CHANGE)) changes();
    baselines();
    if (!unreadable.contains(PRIVACY_LOG)) privacyLog();
    journal();
    new CodeCheck(sql, Catalogue.shipped(), unreadable).run(findings::add);
    return new Integrity(findings, counts);
  }

  private static String name(Table<?> table) {
    return table.getName().toLowerCase(Locale.ROOT);
  }

  private void readAll(Table<?> table) {
    var read = new AtomicLong();
    try {
      pages(table, _ -> read.incrementAndGet());
    } catch (Cancelled cancelled) {
      throw cancelled;
    } catch (RuntimeException _) {
      unreadable.add(table);
      findings.add(Finding.error("check.unreadable", name(table), Long.toString(read.get())));
    }
    counts.put(name(table), read.get());
    // The index of the primary key and the rows themselves are two accounts of the same thing.
    var counted = sql.fetchCount(table);
    if (counted != read.get())
      findings.add(
          Finding.error("check.count", name(table), read.toString(), Integer.toString(counted)));
  }

  private void pages(Table<?> table, Consumer<Record> each) {
    var key = table.getPrimaryKey();
    if (key == null) return;
    var size = table.equals(ATTACHMENT_CONTENT) ? FEW : PIECE;
    new RowPages(sql, table, List.of(table.fields()), List.copyOf(key.getFields()), size)
        .each(
            row -> {
              each.accept(row);
              progress.step(0, 0);
            });
  }

  private void follow(ForeignKey<?, ?> reference) {
    var from = reference.getTable().as("pointing");
    var to = reference.getKey().getTable().as("target");
    var column = reference.getFields().getFirst().getName();
    var key = reference.getKeyFields().getFirst().getName();
    var pointing = DSL.field(DSL.name("pointing", column), UUID.class);
    var target = DSL.field(DSL.name("target", key), UUID.class);
    var lost =
        sql.selectCount()
            .from(from)
            .leftJoin(to)
            .on(pointing.eq(target))
            .where(pointing.isNotNull().and(target.isNull()))
            .fetchSingle()
            .value1();
    if (lost > 0) {
      findings.add(
          Finding.error(
              "check.reference",
              name(reference.getTable()),
              column.toLowerCase(Locale.ROOT),
              Integer.toString(lost)));
    }
  }

  private void attachments() {
    var store = new AttachmentStore(new Rows(sql, null));
    for (var row : sql.selectFrom(ATTACHMENT).fetch()) {
      if (!store.copyVerified(
          row.getSha256(), row.getSizeInBytes(), OutputStream.nullOutputStream())) {
        findings.add(Finding.error("check.attachment", row.getId().value().toString()));
      }
    }
  }

  /// Undo takes the changes in their order: the undone ones that are not discarded are the last.
  private void changes() {
    var expected = 1L;
    var undone = false;
    for (var change : sql.selectFrom(CHANGE).orderBy(CHANGE.SEQ).fetch()) {
      if (change.getSeq() != expected)
        findings.add(Finding.error("check.changeMissing", Long.toString(expected)));
      expected = change.getSeq() + 1;
      var isUndone = change.getUndoneAt() != null && !change.getDiscarded();
      if (undone && !isUndone && !change.getDiscarded())
        findings.add(Finding.error("check.changeOrder", Long.toString(change.getSeq())));
      undone |= isUndone;
      if (!isLabel(change))
        findings.add(Finding.error("check.changeLabel", Long.toString(change.getSeq())));
    }
  }

  private static boolean isLabel(ChangeRecord change) {
    try {
      return !History.label(change).key().isEmpty();
    } catch (UncheckedIOException _) {
      return false;
    }
  }

  /// A baseline is a change that counts, or the beginning.
  private void baselines() {
    var lost =
        sql.fetchCount(
            BASELINE,
            BASELINE
                .SEQ
                .gt(0L)
                .and(
                    BASELINE.SEQ.notIn(
                        DSL.select(CHANGE.SEQ).from(CHANGE).where(CHANGE.UNDONE_AT.isNull()))));
    if (lost > 0) findings.add(Finding.error("check.baseline", Integer.toString(lost)));
  }

  /// What was done about the data of persons can be proved.
  private void privacyLog() {
    var broken = PrivacyChain.firstBroken(sql);
    if (broken.isPresent())
      findings.add(Finding.error("check.privacyLog", Long.toString(broken.getAsLong())));
  }

  /// The last thing that the journal says of a row is what the row is.
  private void journal() {
    if (unreadable.contains(CHANGE) || unreadable.contains(JOURNAL)) return;
    var journal = new JournalCheck(sql, progress);
    var tables = new TreeSet<>(journal.tables());
    for (var table : Tracked.tables().values()) {
      tables.remove(table.getName());
      if (!unreadable.contains(table)) compare(table, journal);
    }
    for (var unknown : tables) tellMissing(unknown, journal);
  }

  private void compare(Table<?> table, JournalCheck journal) {
    var other = new AtomicLong();
    pages(
        table,
        row -> {
          if (!journal.isTold(table.getName(), row)) other.incrementAndGet();
        });
    if (other.get() > 0)
      findings.add(Finding.error("check.journalOther", name(table), other.toString()));
    tellMissing(table.getName(), journal);
  }

  private void tellMissing(String table, JournalCheck journal) {
    var missing = journal.missing(table);
    if (missing > 0)
      findings.add(
          Finding.error(
              "check.journalMissing", table.toLowerCase(Locale.ROOT), Long.toString(missing)));
  }
}
