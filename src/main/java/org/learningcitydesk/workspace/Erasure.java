// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT_CONTENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_LOG;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Makes a workspace forget persons: copies every row into a new database, those without them that
/// they were in. Nothing else gets them out of the file, in which the database keeps what it has
/// overwritten. Their rows stay, without a name, so that whatever is counted stays as it was.
final class Erasure {
  private static final int ROWS_AT_A_TIME = 500;
  private static final String LOG = "privacy_log";

  private final DSLContext sql;
  private final ErasureOrder order;
  private final Subjects subjects;
  private final Erasing erasing;
  private final List<StoredTable> tables;
  private final OffsetDateTime now;
  private final String author;
  private final Progress progress;
  private List<Attachment> left = List.of();

  /// @param sql where all rows are read
  Erasure(
      DSLContext sql, ErasureOrder order, OffsetDateTime now, String author, Progress progress) {
    this.sql = sql;
    this.author = author;
    this.order = order;
    this.now = now;
    this.progress = progress;
    tables = StoredTables.of(sql);
    subjects = Subjects.of(sql, order.persons());
    var erased = new PrivacyStore(new Rows(sql, null)).erased().size();
    var labels = new LinkedHashMap<PersonId, String>();
    for (var it : order.persons())
      labels.put(it, order.instead() + " " + (erased + labels.size() + 1));
    erasing = new Erasing(tables, subjects, labels, order, now);
  }

  /// Looks at every row without changing any.
  Footprint look(List<Path> olderCopies) {
    var store = new WholeStore(sql);
    var rows = 0L;
    var total = rows(store);
    for (var table : tables) {
      var at = rows;
      var seen = new long[1];
      if (!table.hasBytes())
        store.rows(
            table,
            row -> {
              erasing.row(table, row);
              progress.step(at + ++seen[0], total);
            });
      rows += seen[0];
    }
    return footprint(files(), olderCopies);
  }

  private long rows(WholeStore store) {
    return tables.stream().filter(it -> !it.hasBytes()).mapToLong(store::count).sum();
  }

  private Footprint footprint(List<Attachment> files, List<Path> olderCopies) {
    return new Footprint(
        order.persons().size(),
        erasing.texts(),
        erasing.entries(),
        subjects.namesakes(),
        subjects.shared(),
        files,
        List.copyOf(subjects.sources()),
        olderCopies);
  }

  /// Files that are named after them, that are plain text and name them, or that are filed with a
  /// meeting they were invited to.
  private List<Attachment> files() {
    var found = new HashSet<>(erasing.named());
    found.addAll(
        sql
            .select(FILED_DOCUMENT.ATTACHMENT_ID)
            .from(FILED_DOCUMENT)
            .join(ATTENDEE)
            .on(ATTENDEE.MEETING_ID.eq(FILED_DOCUMENT.MEETING_ID))
            .where(ATTENDEE.PERSON_ID.in(order.persons()))
            .and(FILED_DOCUMENT.ATTACHMENT_ID.isNotNull())
            .fetch(FILED_DOCUMENT.ATTACHMENT_ID)
            .stream()
            .map(AttachmentId::value)
            .toList());
    var texts = hashesOfTexts();
    var files = new ArrayList<Attachment>();
    for (var row : sql.selectFrom(ATTACHMENT).orderBy(ATTACHMENT.NAME, ATTACHMENT.ID).fetch())
      if (found.contains(row.getId().value()) || texts.contains(row.getSha256()))
        files.add(
            new Attachment(
                row.getId(),
                row.getVersion(),
                row.getName(),
                row.getMediaType(),
                row.getSizeInBytes(),
                row.getSha256()));
    return files;
  }

  private Set<String> hashesOfTexts() {
    var found = new HashSet<String>();
    for (var table : tables) {
      if (!table.name().equals(ATTACHMENT_CONTENT.getName().toLowerCase(java.util.Locale.ROOT)))
        continue;
      new WholeStore(sql)
          .rows(
              table,
              row -> {
                if (row[2] instanceof byte[] bytes
                    && erasing.isIn(new String(bytes, StandardCharsets.UTF_8)))
                  found.add(String.valueOf(row[0]));
                progress.step(0, 0);
              });
    }
    return found;
  }

  /// A new database in the place of one in memory.
  interface Successor {
    void of(Database fresh) throws SQLException;
  }

  void inMemory(Successor successor) throws SQLException {
    var fresh = Database.inMemory();
    try {
      Restoring.into(fresh, Inspection.VERSION, this::fill, Erasure::judge, progress);
    } catch (RuntimeException | SQLException e) {
      fresh.abandon();
      throw e;
    }
    successor.of(fresh);
  }

  /// A new file in the place of one that is open.
  ///
  /// @param seal of the old and the new one, or null
  void inFile(Path file, @Nullable Seal seal, Migration.Switching switching) {
    Migration.replace(
        file,
        seal,
        "problem.notErased",
        part ->
            Restoring.into(part, seal, Inspection.VERSION, this::fill, Erasure::judge, progress),
        switching);
  }

  private static void judge(Integrity integrity) {
    if (!integrity.isWhole()) throw new UserProblem("problem.notErased");
  }

  /// Puts all rows into a new database.
  private void fill(Restoring restoring) {
    var store = new WholeStore(sql);
    var total = rows(store);
    var done = new long[1];
    var kept = keptContents();
    // What the log says of it is known when all others are done.
    var ordered = new ArrayList<>(tables);
    ordered.sort(Comparator.comparing(it -> it.name().equals(LOG)));
    for (var table : ordered) {
      var rows = new ArrayList<@Nullable Object[]>();
      store.rows(
          table,
          row -> {
            if (table.hasBytes() && !kept.contains(String.valueOf(row[0]))) return;
            rows.add(erasing.row(table, row));
            if (!table.hasBytes()) done[0]++;
            if (rows.size() >= (table.hasBytes() ? 4 : ROWS_AT_A_TIME)) {
              add(restoring, table, rows);
              progress.step(done[0], total);
            }
          });
      if (table.hasBytes() && !order.files().isEmpty())
        rows.add(new Object[] {erasing.noticeHash(), 0, erasing.notice()});
      if (table.name().equals(LOG)) rows.addAll(lines(table));
      add(restoring, table, rows);
    }
    left = files().stream().filter(it -> !order.files().contains(it.id())).toList();
  }

  private static void add(Restoring restoring, StoredTable table, List<@Nullable Object[]> rows) {
    if (!rows.isEmpty() && restoring.add(table, rows).isPresent())
      throw new UserProblem("problem.notErased");
    rows.clear();
  }

  /// The bytes to which a file or the history of one still leads.
  private Set<String> keptContents() {
    var kept = new HashSet<String>();
    var gone = new HashSet<UUID>();
    for (var it : order.files()) gone.add(it.value());
    for (var row : sql.selectFrom(ATTACHMENT).fetch())
      if (!gone.contains(row.getId().value())) kept.add(row.getSha256());
    for (var row :
        sql.selectFrom(JOURNAL).where(JOURNAL.TABLE_NAME.eq(ATTACHMENT.getName())).fetch()) {
      if (gone.contains(row.getRowId())) continue;
      for (var text : new String[] {row.getBeforeRow(), row.getAfterRow()})
        if (text != null)
          kept.add(Objects.requireNonNullElse(RowText.parse(text).get("sha256"), ""));
    }
    // An earlier erasure may have put the same notice there.
    if (!gone.isEmpty()) kept.remove(erasing.noticeHash());
    return kept;
  }

  /// What the log says of it: no names.
  private List<@Nullable Object[]> lines(StoredTable log) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("texts", erasing.texts());
    counts.put("entries", erasing.entries());
    counts.put("files", order.files().size());
    var lines = new ArrayList<PrivacyChain.Line>();
    for (var it : order.persons())
      lines.add(new PrivacyChain.Line(order.deed(), it, lines.isEmpty() ? counts : Map.of()));
    var rows = new ArrayList<@Nullable Object[]>();
    for (var row : PrivacyChain.continued(sql, lines, now, author)) {
      var values = new Object[log.columns().size()];
      for (var i = 0; i < values.length; i++) {
        var field = PRIVACY_LOG.field(StoredTable.stored(log.columns().get(i).name()));
        values[i] = field == null ? null : Tracked.stored(row, field);
      }
      rows.add(values);
    }
    return rows;
  }

  /// What was taken away, when another database is in the place of this one.
  Footprint done(List<Path> olderCopies) {
    return footprint(left, olderCopies);
  }
}
