// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.StoredTable;
import org.learningcitydesk.workspace.WholeStore;
import org.learningcitydesk.workspace.Workspace;

/// Writes everything that a workspace holds, as it is at one moment: records, what is confidential
/// among them, the whole history, attached files.
public final class WholeExport {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final int ROWS_BETWEEN_REPORTS = 100;

  private final WholeStore store;
  private final Instant now;
  private final Progress progress;
  private final Map<StoredTable, Long> counts = new LinkedHashMap<>();
  private long done;

  private WholeExport(WholeStore store, Instant now, Progress progress) {
    this.store = store;
    this.now = now;
    this.progress = progress;
    for (var table : store.tables()) counts.put(table, store.count(table));
  }

  /// Writes the file, in the place of one of that name.
  ///
  /// @return how many rows it has
  /// @throws UserProblem where it cannot be written there
  public static long write(Workspace workspace, Path target, Progress progress) {
    return write(workspace, target, Instant.now(), progress);
  }

  static long write(Workspace workspace, Path target, Instant now, Progress progress) {
    return workspace.read(
        tx -> {
          var export = new WholeExport(tx.whole(), now, progress);
          TargetFile.write(target, export::write);
          return export.done;
        });
  }

  private void write(OutputStream out) throws IOException {
    done = 0;
    try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField(WholeFile.FORMAT, WholeFile.FORMAT_NAME);
      json.writeNumberField(WholeFile.VERSION, WholeFile.FORMAT_VERSION);
      json.writeNumberField(WholeFile.SCHEMA_VERSION, WholeStore.schemaVersion());
      json.writeStringField(WholeFile.WRITTEN_AT, now.truncatedTo(ChronoUnit.SECONDS).toString());
      json.writeStringField(WholeFile.WRITTEN_BY, program());
      json.writeObjectFieldStart(WholeFile.COUNTS);
      for (var it : counts.entrySet()) json.writeNumberField(it.getKey().name(), it.getValue());
      json.writeEndObject();
      json.writeObjectFieldStart(WholeFile.TABLES);
      for (var table : counts.keySet()) write(table, json);
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void write(StoredTable table, JsonGenerator json) throws IOException {
    var total = counts.values().stream().mapToLong(it -> it).sum();
    var rows = new RowWriter(json);
    json.writeArrayFieldStart(table.name());
    store.rows(
        table,
        row -> {
          write(rows, table, row);
          if (++done % ROWS_BETWEEN_REPORTS == 0) progress.step(done, total);
        });
    json.writeEndArray();
    progress.step(done, total);
  }

  private static void write(RowWriter rows, StoredTable table, @Nullable Object[] row) {
    try {
      rows.write(table, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A build that was not packed has no version.
  private static String program() {
    var packed = WholeExport.class.getPackage().getImplementationVersion();
    return packed == null ? "Learning City Desk" : "Learning City Desk " + packed;
  }
}
