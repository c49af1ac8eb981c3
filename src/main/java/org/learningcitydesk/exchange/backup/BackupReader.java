// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Envelope;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Reads a backup from its beginning to its end and compares each part with what the list at the
/// end says of it. Whatever is wrong, one sentence says that nothing was taken from it.
final class BackupReader {
  private static final int LARGEST_HEADING = 1 << 20;
  private static final int LARGEST_MANIFEST = 4 << 20;
  private static final int BUFFER = 1 << 16;
  private static final int SEALED_ENTRIES = 3;

  private final String name;
  private final long size;
  private final Progress progress;
  private long read;

  private BackupReader(String name, long size, Progress progress) {
    this.name = name;
    this.size = size;
    this.progress = progress;
  }

  /// Takes the lines of one table; need not read all of them.
  @FunctionalInterface
  interface Rows {
    void of(String table, InputStream lines) throws IOException;
  }

  /// Reads all of it and compares.
  ///
  /// @throws UserProblem where it is not whole
  static BackupHeading verify(Path file, @Nullable Unlock unlock, Progress progress) {
    return read(file, unlock, (_, _) -> {}, progress);
  }

  /// Reads all of it, and compares when all was given away: who takes rows verifies before.
  static BackupHeading read(Path file, @Nullable Unlock unlock, Rows rows, Progress progress) {
    return open(file, progress, (reader, in) -> reader.all(in, unlock, rows));
  }

  /// The envelope of an encrypted backup; empty for one that is not.
  static Optional<Envelope> envelope(Path file) {
    var found = new ArrayList<Envelope>();
    open(
        file,
        Progress.NONE,
        (reader, in) -> {
          var zip = new ZipInputStream(in, UTF_8);
          var heading = reader.heading(zip);
          var entry = zip.getNextEntry();
          if (entry != null && entry.getName().equals(BackupFile.ENVELOPE))
            found.add(Envelope.of(new String(reader.limited(zip, LARGEST_HEADING), UTF_8)));
          return heading;
        });
    return found.stream().findFirst();
  }

  /// What binds the encrypted part to what stands before it in the clear.
  static byte[] about(byte[] heading, byte[] envelope) {
    var hash = Measured.sha256();
    hash.update(hash.digest(heading));
    return hash.digest(envelope);
  }

  /// Reads all of an encrypted backup without opening it: what is damaged shows in most cases, and
  /// nobody has to be asked for a password.
  static void look(Path file, Progress progress) {
    open(
        file,
        progress,
        (reader, in) -> {
          var zip = new ZipInputStream(in, UTF_8);
          var heading = reader.heading(zip);
          var entries = 1;
          for (; zip.getNextEntry() != null; entries++)
            zip.transferTo(OutputStream.nullOutputStream());
          if (entries < SEALED_ENTRIES) throw reader.damaged();
          return heading;
        });
  }

  /// Reads its first lines only.
  static BackupHeading heading(Path file) {
    return open(file, Progress.NONE, (reader, in) -> reader.heading(new ZipInputStream(in, UTF_8)));
  }

  private interface Reading {
    BackupHeading of(BackupReader reader, InputStream in) throws IOException;
  }

  private static BackupHeading open(Path file, Progress progress, Reading reading) {
    var name = String.valueOf(file.getFileName());
    if (Files.notExists(file)) throw new UserProblem("problem.fileMissing", name);
    if (Files.isDirectory(file)) throw new UserProblem("problem.backup.foreign", name);
    try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      var reader = new BackupReader(name, Files.size(file), progress);
      return reading.of(reader, reader.counted(in));
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UserProblem(e, "problem.backup.damaged", name);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", name);
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        var b = super.read();
        if (b >= 0) read++;
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        var count = super.read(bytes, from, length);
        if (count > 0) read += count;
        return count;
      }
    };
  }

  private BackupHeading heading(ZipInputStream zip) throws IOException {
    var entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(BackupFile.HEADING))
      throw new UserProblem("problem.backup.foreign", name);
    return BackupHeading.of(limited(zip, LARGEST_HEADING), name);
  }

  private BackupHeading all(InputStream in, @Nullable Unlock unlock, Rows rows) throws IOException {
    var zip = new ZipInputStream(in, UTF_8);
    var found = new ArrayList<Manifest.Part>();
    var entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(BackupFile.HEADING))
      throw new UserProblem("problem.backup.foreign", name);
    var json = limited(zip, LARGEST_HEADING);
    found.add(measured(BackupFile.HEADING, json));
    var heading = BackupHeading.of(json, name);
    var it = next(zip);
    if (it.equals(BackupFile.ENVELOPE)) {
      var inner = all(sealed(zip, json, unlock), null, rows);
      if (!inner.equals(heading)) throw damaged();
      return heading;
    }
    for (; !it.equals(BackupFile.MANIFEST); it = next(zip)) found.add(part(zip, it, rows));
    var list = limited(zip, LARGEST_MANIFEST);
    if (!next(zip).equals(BackupFile.MANIFEST_HASH)) throw damaged();
    var hash = HexFormat.of().formatHex(Measured.sha256().digest(list));
    if (!hash.equals(new String(limited(zip, LARGEST_HEADING), UTF_8))) throw damaged();
    if (!Manifest.of(list, name).parts().equals(found) || !fits(heading, found)) throw damaged();
    return heading;
  }

  private InputStream sealed(ZipInputStream zip, byte[] heading, @Nullable Unlock unlock)
      throws IOException {
    var bytes = limited(zip, LARGEST_HEADING);
    var envelope = Envelope.of(new String(bytes, UTF_8));
    if (!next(zip).equals(BackupFile.SEALED)) throw damaged();
    if (unlock == null) throw new UserProblem("problem.password.needed", name);
    var seal =
        envelope
            .open(unlock)
            .orElseThrow(
                () ->
                    new UserProblem(
                        unlock instanceof Unlock.Code
                            ? "problem.code.wrong"
                            : "problem.password.wrong",
                        name));
    return seal.unsealing(zip, about(heading, bytes));
  }

  private String next(ZipInputStream zip) throws IOException {
    var entry = zip.getNextEntry();
    if (entry == null) throw damaged();
    return entry.getName();
  }

  private static boolean fits(BackupHeading heading, List<Manifest.Part> parts) {
    var tables = parts.subList(1, parts.size());
    return tables.size() == heading.rows().size()
        && tables.stream()
            .allMatch(it -> it.equalsRows(heading.rows().get(BackupFile.ofTable(it.name()))));
  }

  private Manifest.Part part(ZipInputStream zip, String entry, Rows rows) throws IOException {
    var table = BackupFile.ofTable(entry);
    if (table == null) throw damaged();
    var measured = new Measured();
    var lines = new Lines(zip, measured);
    rows.of(table, lines);
    lines.transferTo(OutputStream.nullOutputStream());
    return measured.asPart(entry);
  }

  private static Manifest.Part measured(String name, byte[] bytes) {
    var measured = new Measured();
    measured.take(bytes, 0, bytes.length);
    return measured.asPart(name);
  }

  private byte[] limited(ZipInputStream zip, int most) throws IOException {
    var bytes = zip.readNBytes(most);
    if (zip.read() >= 0) throw damaged();
    return bytes;
  }

  private UserProblem damaged() {
    return new UserProblem("problem.backup.damaged", name);
  }

  /// The bytes of one part, measured on the way.
  private final class Lines extends InputStream {
    private final ZipInputStream zip;
    private final Measured measured;

    private Lines(ZipInputStream zip, Measured measured) {
      this.zip = zip;
      this.measured = measured;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte @Nullable [] bytes, int from, int length) throws IOException {
      if (bytes == null) throw new IllegalArgumentException();
      var count = zip.read(bytes, from, length);
      if (count > 0) measured.take(bytes, from, count);
      progress.step(Math.min(read, size), size);
      return count;
    }
  }
}
