// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.learningcitydesk.exchange.whole.RowLines;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.StoredTable;
import org.learningcitydesk.workspace.WholeStore;
import org.learningcitydesk.workspace.Workspace;

/// Writes everything that a workspace holds at one moment, row by row out of the open database: a
/// row that cannot be read is noticed, which it is not where a file is copied. What was written is
/// read back and compared before it gets its name.
final class BackupWriter {
  private final WholeStore store;
  private final BackupHeading heading;
  private final Progress progress;
  private final List<Manifest.Part> parts = new ArrayList<>();
  private long done;

  private BackupWriter(WholeStore store, BackupHeading heading, Progress progress) {
    this.store = store;
    this.heading = heading;
    this.progress = progress;
  }

  /// Writes the backup, in the place of a file of that name.
  ///
  /// @throws UserProblem where it cannot be written, or is not what it should be when it is read
  static BackupHeading write(
      Workspace workspace, Path target, BackupReason reason, Instant now, Progress progress) {
    return workspace.read(
        tx -> {
          var store = tx.whole();
          var tables = tables(store);
          var heading = heading(workspace, store, tables, reason, now);
          var writer = new BackupWriter(store, heading, progress);
          var seal = workspace.seal().orElse(null);
          var list = List.copyOf(tables.keySet());
          TargetFile.write(
              target,
              out -> {
                if (seal == null) writer.write(list, out);
                else writer.write(list, out, seal);
              },
              written -> {
                var unlock = seal == null ? null : new Unlock.Known(seal);
                if (!BackupReader.verify(written, unlock, writer.reading()).equals(heading))
                  throw new UserProblem("problem.backup.notVerified", target.getFileName());
              });
          return heading;
        });
  }

  private static Map<StoredTable, Long> tables(WholeStore store) {
    var tables = new LinkedHashMap<StoredTable, Long>();
    for (var table : store.tables()) tables.put(table, store.count(table));
    return tables;
  }

  private static BackupHeading heading(
      Workspace workspace,
      WholeStore store,
      Map<StoredTable, Long> tables,
      BackupReason reason,
      Instant now) {
    var rows = new LinkedHashMap<String, Long>();
    tables.forEach((table, count) -> rows.put(table.name(), count));
    return new BackupHeading(
        WholeStore.schemaVersion(),
        now.truncatedTo(ChronoUnit.MILLIS),
        reason,
        workspace.hasFile() ? String.valueOf(workspace.file().getFileName()) : "",
        store.point(),
        rows);
  }

  /// Writing and reading back are two halves of the work.
  private void step(long done) {
    progress.step(done, Math.max(1, 2 * heading.size()));
  }

  private Progress reading() {
    return (read, size) -> step(heading.size() + (size == 0 ? 0 : heading.size() * read / size));
  }

  private void write(List<StoredTable> tables, OutputStream out, Seal seal) throws IOException {
    var zip = new ZipOutputStream(out, UTF_8);
    zip.setLevel(Deflater.NO_COMPRESSION);
    var json = heading.toJson();
    var envelope = seal.envelope().toText().getBytes(UTF_8);
    entry(zip, BackupFile.HEADING, json);
    entry(zip, BackupFile.ENVELOPE, envelope);
    begin(zip, BackupFile.SEALED);
    try (var sealed = seal.sealing(zip, BackupReader.about(json, envelope))) {
      write(tables, sealed);
    }
    zip.closeEntry();
    zip.finish();
  }

  private void write(List<StoredTable> tables, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, UTF_8);
    zip.setLevel(Deflater.BEST_SPEED);
    part(zip, BackupFile.HEADING, to -> to.write(heading.toJson()));
    for (var table : tables)
      part(
          zip,
          BackupFile.table(table.name()),
          to -> RowLines.write(store, table, to, rows -> step(done += rows)));
    var manifest = new Manifest(parts).toJson();
    entry(zip, BackupFile.MANIFEST, manifest);
    entry(
        zip,
        BackupFile.MANIFEST_HASH,
        HexFormat.of().formatHex(Measured.sha256().digest(manifest)).getBytes(UTF_8));
    zip.finish();
  }

  private void part(ZipOutputStream zip, String name, TargetFile.Writing writing)
      throws IOException {
    var measured = new Measured();
    begin(zip, name);
    writing.to(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            measured.take(bytes, from, length);
            zip.write(bytes, from, length);
          }
        });
    zip.closeEntry();
    parts.add(measured.asPart(name));
  }

  private void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    begin(zip, name);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void begin(ZipOutputStream zip, String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(heading.at().toEpochMilli());
    zip.putNextEntry(entry);
  }
}
