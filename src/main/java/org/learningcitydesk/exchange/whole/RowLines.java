// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.workspace.Restoring;
import org.learningcitydesk.workspace.StoredTable;
import org.learningcitydesk.workspace.WholeStore;

/// The rows of one table as lines of text: each is a JSON object, written as in the file of a whole
/// workspace. The lines end with a line feed and are in UTF-8.
public final class RowLines {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final int ROWS_BETWEEN_REPORTS = 200;

  /// Hears how many rows were done since it heard last.
  @FunctionalInterface
  public interface Done {
    void more(int rows);
  }

  private RowLines() {}

  /// Writes all rows of a table; the stream stays open.
  ///
  /// @return how many they are
  public static long write(WholeStore store, StoredTable table, OutputStream out, Done done)
      throws IOException {
    var written = new long[1];
    try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      var rows = new RowWriter(json);
      store.rows(
          table,
          row -> {
            write(rows, table, row);
            if (++written[0] % ROWS_BETWEEN_REPORTS == 0) done.more(ROWS_BETWEEN_REPORTS);
          });
      if (written[0] > 0) json.writeRaw('\n');
    }
    done.more((int) (written[0] % ROWS_BETWEEN_REPORTS));
    return written[0];
  }

  private static void write(RowWriter rows, StoredTable table, @Nullable Object[] row) {
    try {
      rows.write(table, row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts rows into a table; the stream stays open and is read to its end.
  ///
  /// @param file in which the stream is, for problems
  /// @return how many they are
  /// @throws org.learningcitydesk.work.UserProblem where one of them does not fit
  public static long read(
      String file, InputStream in, StoredTable table, Restoring restoring, Done done) {
    var read = 0L;
    try (var text = JsonText.of(file, in)) {
      var reader = new RowReader(text, table);
      var load = new RowLoad(text, table, restoring);
      while (text.next() != null) {
        var place = text.here();
        load.add(reader.read(), place);
        if (load.isFull()) load.unload();
        if (++read % ROWS_BETWEEN_REPORTS == 0) done.more(ROWS_BETWEEN_REPORTS);
      }
      load.unload();
    }
    return read;
  }
}
