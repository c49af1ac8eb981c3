// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Envelope;

/// The first two pages of a file, of which each says the same: that it is ours, whether it was
/// closed in order, and with which envelope it is encrypted. There are two because a page that is
/// being written may be spoiled; the one with the higher number counts.
///
/// @param number how often it was written
/// @param open whether somebody has it open for writing, or had it when his computer stopped
/// @param blocks how many there were when it was closed; nobody knows while it is open
record FileFrame(long number, boolean open, long blocks, @Nullable Envelope envelope) {
  static final int PAGE = 4096;

  /// Where the blocks of the database begin.
  static final int SIZE = 2 * PAGE;

  static final String MAGIC = "LCDESK:2\n";
  private static final int CHECK = 8;
  private static final int LINES = 4;
  private static final int MOST_LETTERS = PAGE - CHECK;

  /// Begins a file that is there and empty, or is not there.
  static void begin(Path file, @Nullable Envelope envelope) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      new FileFrame(1, true, 0, envelope).writeTo(channel);
    }
  }

  /// Says in the file that it is open, or that it was closed in order.
  static void mark(Path file, boolean open) throws IOException {
    rewrite(
        file,
        (it, stored) ->
            new FileFrame(it.number + 1, open, CheckedBlocks.blocks(stored), it.envelope));
  }

  /// Puts another envelope into the file; the one before is in it no longer then.
  static void reseal(Path file, Envelope envelope) throws IOException {
    rewrite(file, (it, _) -> new FileFrame(it.number + 1, it.open, it.blocks, envelope));
  }

  private interface Rewriting {
    FileFrame of(FileFrame frame, long stored);
  }

  private static void rewrite(Path file, Rewriting rewriting) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var frame = of(channel);
      if (frame.isEmpty()) return; // a file of the first format has none
      rewriting.of(frame.get(), channel.size()).writeTo(channel);
    }
  }

  private void writeTo(FileChannel channel) throws IOException {
    // The page that does not count goes first, so that at each moment one of the two is whole.
    var spoiled = pageThatCounts(channel) == 0 ? 1 : 0;
    for (var page : new int[] {spoiled, 1 - spoiled}) {
      var bytes = page();
      while (bytes.hasRemaining()) channel.write(bytes, (long) page * PAGE + bytes.position());
      channel.force(true);
    }
  }

  private ByteBuffer page() {
    var text =
        MAGIC
            + "number:"
            + number
            + "\nopen:"
            + open
            + "\nblocks:"
            + blocks
            + "\n"
            + (envelope == null ? "" : envelope.toText());
    var letters = text.getBytes(US_ASCII);
    if (letters.length > MOST_LETTERS) throw new IllegalStateException("The envelope is too large");
    var bytes = ByteBuffer.allocate(PAGE);
    bytes.put(letters);
    bytes.putLong(MOST_LETTERS, check(bytes));
    return bytes.position(0);
  }

  private static long check(ByteBuffer page) {
    var check = new CRC32C();
    check.update(page.array(), 0, MOST_LETTERS);
    return check.getValue();
  }

  /// What the pages of the file say; empty where neither is one.
  static Optional<FileFrame> of(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return of(channel);
    }
  }

  static Optional<FileFrame> of(FileChannel channel) throws IOException {
    var first = read(channel, 0);
    var second = read(channel, 1);
    if (first == null || second != null && second.number > first.number)
      return Optional.ofNullable(second);
    return Optional.of(first);
  }

  private static int pageThatCounts(FileChannel channel) throws IOException {
    var first = channel.size() == 0 ? null : read(channel, 0);
    var second = channel.size() == 0 ? null : read(channel, 1);
    return first == null || second != null && second.number > first.number ? 1 : 0;
  }

  private static @Nullable FileFrame read(FileChannel channel, int page) throws IOException {
    var bytes = ByteBuffer.allocate(PAGE);
    while (bytes.hasRemaining())
      if (channel.read(bytes, (long) page * PAGE + bytes.position()) < 0) return null;
    if (bytes.getLong(MOST_LETTERS) != check(bytes)) return null;
    var text = new String(bytes.array(), 0, MOST_LETTERS, US_ASCII);
    if (!text.startsWith(MAGIC)) return null;
    var lines = text.substring(0, text.indexOf('\0')).lines().toList();
    return new FileFrame(
        Long.parseLong(value(lines.get(1))),
        Boolean.parseBoolean(value(lines.get(2))),
        Long.parseLong(value(lines.get(3))),
        lines.size() > LINES
            ? Envelope.of(String.join("\n", lines.subList(LINES, lines.size())))
            : null);
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1);
  }

  /// Whether a file began with a frame once: it is spoiled, or the file is cut off within.
  static boolean wasOne(FileChannel channel) throws IOException {
    for (var page = 0; page < 2; page++) {
      var bytes = ByteBuffer.allocate(MAGIC.length());
      channel.read(bytes, (long) page * PAGE);
      var letters = new String(bytes.array(), 0, bytes.position(), US_ASCII);
      if (!letters.isEmpty() && MAGIC.startsWith(letters)) return true;
    }
    return false;
  }
}
