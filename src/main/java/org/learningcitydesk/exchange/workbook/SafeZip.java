// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// The parts of a packed file, within limits: a file that grows without end when it is unpacked is
/// refused before, and again while it is read, because what it says of itself need not be true.
final class SafeZip implements AutoCloseable {
  static final int MOST_PARTS = 10_000;
  static final long MOST_BYTES = 1L << 30;

  /// Below this size nobody minds how tightly it was packed.
  static final long HARMLESS = 64L << 20;

  static final long MOST_DENSE = 200;

  /// What a part may hold between two of its elements, be it in an attribute or a comment.
  static final long LONGEST_STRETCH = 8L << 20;
  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();
  private long done;
  private long size;
  private long stretch;

  SafeZip(Path file) {
    name = String.valueOf(file.getFileName());
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw unopened(e);
    }
    try {
      look(Files.size(file));
    } catch (IOException e) {
      close();
      throw unopened(e);
    } catch (UserProblem e) {
      close();
      throw e;
    }
  }

  /// A file may go away or be closed to us between two looks at it.
  private UserProblem unopened(IOException e) {
    return switch (e) {
      case ZipException _ -> broken(e);
      case NoSuchFileException _ -> new UserProblem(e, "problem.import.notFound", name);
      case AccessDeniedException _ -> new UserProblem(e, "problem.import.notAllowed", name);
      default -> new UserProblem(e, "problem.import.unreadable", name);
    };
  }

  private void look(long packed) {
    if (zip.size() > MOST_PARTS) throw bomb();
    long inflated = 0;
    long deflated = 0;
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      if (parts.put(entry.getName().toLowerCase(Locale.ROOT), entry) != null) throw broken(null);
      inflated += Math.max(entry.getSize(), 0);
      deflated += Math.max(entry.getCompressedSize(), 0);
      if (inflated > MOST_BYTES) throw bomb();
    }
    // Parts that lie over each other are packed larger than the file.
    if (deflated > packed || inflated > HARMLESS && inflated / Math.max(packed, 1) > MOST_DENSE)
      throw bomb();
  }

  String name() {
    return name;
  }

  boolean has(String part) {
    return parts.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /// The beginning of a part.
  String text(String part, int most) {
    try (var in = open(part)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  InputStream open(String part) throws IOException {
    var entry = parts.get(part.toLowerCase(Locale.ROOT));
    var in = entry == null ? null : zip.getInputStream(entry);
    if (entry == null || in == null) throw new ZipException(part);
    done = 0;
    stretch = 0;
    size = Math.max(entry.getSize(), 0);
    return new Measured(in);
  }

  /// An element begins or ends here.
  void elementSeen() {
    stretch = 0;
  }

  /// How much of the part opened last is read.
  long done() {
    return Math.min(done, size);
  }

  long size() {
    return size;
  }

  UserProblem broken(@Nullable Throwable cause) {
    return cause == null
        ? new UserProblem("problem.import.brokenWorkbook", name)
        : new UserProblem(cause, "problem.import.brokenWorkbook", name);
  }

  UserProblem bomb() {
    return new UserProblem("problem.import.zipBomb", name);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException _) {
      // Nothing was written, nothing is lost.
    }
  }

  private final class Measured extends FilterInputStream {
    private Measured(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var b = super.read();
      if (b >= 0) count(1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var n = super.read(buffer, offset, length);
      if (n > 0) count(n);
      return n;
    }

    private void count(int n) {
      done += n;
      stretch += n;
      if (done > size || stretch > LONGEST_STRETCH) throw bomb();
    }
  }
}
