// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.privacy.Traces;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.workspace.StoredTable.Reference;

/// Rows without certain persons: a function of a row, whether it is in its table or in the journal,
/// so that the two go on telling the same. What is taken out never comes back by an undo, because
/// the journal does not know it any more.
final class Erasing {
  private static final Set<String> OWN_ONLY =
      Set.of("email", "phone", "notes", "origin", "retention_until");
  private static final Set<String> OTHERS_OWN = Set.of("name", "email", "phone", "search_text");
  private static final String SEARCH = "search_text";

  private final Subjects subjects;
  private final Traces traces;
  private final Map<PersonId, String> labels;
  private final ErasureOrder order;
  private final OffsetDateTime now;
  private final byte[] notice;
  private final String noticeHash;
  private final Map<String, Map<String, StoredColumn>> columns = new HashMap<>();
  private final Set<UUID> files = new HashSet<>();
  private final Set<UUID> named = new HashSet<>();
  private int texts;
  private int entries;

  /// @param labels what each row of theirs is called from now on
  Erasing(
      List<StoredTable> tables,
      Subjects subjects,
      Map<PersonId, String> labels,
      ErasureOrder order,
      OffsetDateTime now) {
    this.subjects = subjects;
    this.labels = labels;
    this.order = order;
    this.now = now;
    traces = subjects.traces(order.instead());
    notice = (order.instead() + "\n").getBytes(StandardCharsets.UTF_8);
    noticeHash = HexFormat.of().formatHex(AttachmentStore.sha256().digest(notice));
    for (AttachmentId it : order.files()) files.add(it.value());
    for (var table : tables) {
      var typed = typed(table);
      var texts = new HashMap<String, StoredColumn>();
      for (var column : table.columns())
        if (column.type() == StoredType.TEXT && isWords(typed, column.name()))
          texts.put(column.name(), column);
      columns.put(table.name(), texts);
    }
  }

  private static @Nullable Table<?> typed(StoredTable table) {
    return Tracked.tables().get(StoredTable.stored(table.name()));
  }

  /// Not a choice out of a list, a day or a reference: something that somebody wrote.
  private static boolean isWords(@Nullable Table<?> table, String column) {
    if (table == null) return Set.of("author", "label_args").contains(column);
    var field = table.field(StoredTable.stored(column));
    if (field == null) return false;
    var type = field.getConverter().toType();
    return type == String.class || type == List.class;
  }

  byte[] notice() {
    return notice;
  }

  String noticeHash() {
    return noticeHash;
  }

  int texts() {
    return texts;
  }

  int entries() {
    return entries;
  }

  /// Attached files by which they are named.
  Set<UUID> named() {
    return named;
  }

  boolean isIn(String text) {
    return traces.isIn(text);
  }

  /// The row of a table; the same one where they are not in it.
  @Nullable Object[] row(StoredTable table, @Nullable Object[] row) {
    return switch (table.name()) {
      case "privacy_log", "attachment_content" -> row;
      case "journal" -> entry(table, row);
      case "change" -> change(table, row);
      default -> record(table, row);
    };
  }

  private @Nullable Object[] record(StoredTable table, @Nullable Object[] row) {
    var values = new HashMap<String, @Nullable Object>();
    for (var i = 0; i < row.length; i++) values.put(table.columns().get(i).name(), row[i]);
    var about = about(table.name(), values.get("id"), values.get("record_id"));
    var found = row.clone();
    var changed = false;
    for (var i = 0; i < row.length; i++) {
      var column = table.columns().get(i).name();
      var value = row[i] == null ? null : text(row[i]);
      var without = value(about, column, value);
      if (Objects.equals(value, without)) continue;
      changed = true;
      found[i] =
          row[i] instanceof Long && without != null ? (Object) Long.valueOf(without) : without;
      if (about.person() == null) texts++;
      if (table.references().stream().map(Reference::table).anyMatch("attachment"::equals))
        attachmentOf(values);
    }
    if (changed && table.name().equals("attachment") && about.id() != null) named.add(about.id());
    if (!changed) return row;
    for (var i = 0; i < row.length; i++) {
      var column = table.columns().get(i).name();
      // Whoever still looks at the row as it was must not be able to save it.
      if (column.equals("version") && row[i] instanceof Long version) found[i] = version + 1;
      if (column.equals("updated_at")) found[i] = now;
    }
    return found;
  }

  private void attachmentOf(Map<String, @Nullable Object> values) {
    if (values.get("attachment_id") instanceof UUID id) named.add(id);
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }

  /// @param person whose own row it is
  /// @param key whether it says where they are found in somebody else's list
  /// @param file whether it is a file that goes with them
  private record About(
      String table, @Nullable UUID id, @Nullable PersonId person, boolean key, boolean file) {}

  private About about(String table, @Nullable Object id, @Nullable Object record) {
    var row = id instanceof UUID it ? it : null;
    var person = table.equals("person") ? subjects.person(row) : null;
    var key =
        table.equals("external_key") && record instanceof UUID it && subjects.person(it) != null;
    return new About(table, row, person, key, table.equals("attachment") && files.contains(row));
  }

  private @Nullable String value(About about, String column, @Nullable String value) {
    if (value == null) return null;
    if (about.person() != null) {
      var label = labels.getOrDefault(about.person(), order.instead());
      if (column.equals("name")) return label;
      if (column.equals(SEARCH)) return Folding.line(label);
      if (OWN_ONLY.contains(column)) return null;
    }
    if (about.key() && column.equals("external_id")) return String.valueOf(about.id());
    if (about.file())
      switch (column) {
        case "name" -> {
          return order.instead() + ".txt";
        }
        case "media_type" -> {
          return "text/plain";
        }
        case "size_in_bytes" -> {
          return Integer.toString(notice.length);
        }
        case "sha256" -> {
          return noticeHash;
        }
        default -> {}
      }
    if (about.table().equals("person") && OTHERS_OWN.contains(column)) return value;
    var typed = columns.getOrDefault(about.table(), Map.of()).get(column);
    return typed == null ? value : words(typed, value);
  }

  private @Nullable String words(StoredColumn column, String value) {
    if (!column.required() && traces.isContact(value)) return null;
    var without = traces.out(value);
    if (without.equals(value)) return value;
    if (column.name().equals(SEARCH)) without = without.toLowerCase(Locale.ROOT);
    var room = column.length();
    return room > 0 && without.length() > room ? without.substring(0, room) : without;
  }

  private @Nullable Object[] entry(StoredTable journal, @Nullable Object[] row) {
    var found = row.clone();
    var table = "";
    UUID id = null;
    for (var i = 0; i < row.length; i++) {
      var column = journal.columns().get(i).name();
      if (column.equals("table_name")) table = text(row[i]).toLowerCase(Locale.ROOT);
      if (column.equals("row_id")) id = (UUID) row[i];
    }
    for (var i = 0; i < row.length; i++) {
      var column = journal.columns().get(i).name();
      if ((column.equals("before_row") || column.equals("after_row"))
          && row[i] instanceof String it) found[i] = told(table, id, it);
    }
    if (java.util.Arrays.equals(row, found)) return row;
    entries++;
    return found;
  }

  /// A row as the journal tells it.
  private String told(String table, @Nullable UUID id, String row) {
    var own = about(table, id, null);
    var mayBeKey = table.equals("external_key");
    if (own.person() == null && !own.file() && !mayBeKey && !traces.isIn(row)) return row;
    var values = RowText.parse(row);
    var record = values.get("record_id");
    var about = mayBeKey && record != null ? about(table, id, UUID.fromString(record)) : own;
    var changed = false;
    for (var it : values.entrySet()) {
      var without = value(about, it.getKey(), it.getValue());
      if (Objects.equals(without, it.getValue())) continue;
      it.setValue(without);
      changed = true;
    }
    return changed ? RowText.of(values) : row;
  }

  private @Nullable Object[] change(StoredTable table, @Nullable Object[] row) {
    var found = row.clone();
    UUID id = null;
    for (var i = 0; i < row.length; i++)
      if (table.columns().get(i).name().equals("id")) id = (UUID) row[i];
    for (var i = 0; i < row.length; i++) {
      var column = table.columns().get(i).name();
      if (column.equals("author") && row[i] instanceof String it) found[i] = traces.out(it);
      if (column.equals("label_args") && row[i] instanceof String it) found[i] = args(id, it);
    }
    if (java.util.Arrays.equals(row, found)) return row;
    entries++;
    return found;
  }

  private String args(@Nullable UUID change, String text) {
    var own = change != null && subjects.isOfThem(change);
    if (!own && !traces.isIn(text)) return text;
    return RowText.words(
        RowText.parseWords(text).stream()
            .map(it -> own && subjects.isName(it) ? order.instead() : traces.out(it))
            .toList());
  }
}
