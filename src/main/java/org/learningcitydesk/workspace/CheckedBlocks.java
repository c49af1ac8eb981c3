// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.h2.store.fs.FileBaseDefault;

/// A file of the database in blocks of which each carries a check of its bytes and of its place.
/// The database notices two thirds of all flipped bits not at all; here a block that is not as it
/// was written is an error for whoever reads it. The blocks come after the [FileFrame].
final class CheckedBlocks extends FileBaseDefault {
  static final int BLOCK = 4096;
  private static final int CHECK = 8;
  private static final int STORED = BLOCK + CHECK;
  private static final int MOST_AT_ONCE = 256;

  private final FileChannel file;
  // Something was written that was not forced yet.
  private boolean waiting;

  CheckedBlocks(FileChannel file) {
    this.file = file;
  }

  /// A block that is not as it was written.
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(long block) {
      super("Block " + block + " is not as it was written");
    }
  }

  private static long place(long block) {
    return FileFrame.SIZE + block * STORED;
  }

  /// How many blocks there are, one that was not written to its end among them.
  static long blocks(long stored) {
    return Math.max(0, stored - FileFrame.SIZE + STORED - 1) / STORED;
  }

  @Override
  public long size() throws IOException {
    return blocks(file.size()) * BLOCK;
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    var size = size();
    if (!target.hasRemaining()) return 0;
    if (position >= size) return -1;
    var length = (int) Math.min(target.remaining(), size - position);
    var done = 0;
    while (done < length) {
      var block = (position + done) / BLOCK;
      var from = (int) ((position + done) % BLOCK);
      var count = (int) Math.min(MOST_AT_ONCE, (from + (long) length - done + BLOCK - 1) / BLOCK);
      var stored = stored(block, count);
      for (var i = 0; i < count; i++) {
        require(stored, i, block + i);
        var part = Math.min(BLOCK - from, length - done);
        target.put(stored.array(), i * STORED + from, part);
        done += part;
        from = 0;
      }
    }
    return length;
  }

  private ByteBuffer stored(long block, int count) throws IOException {
    var bytes = ByteBuffer.allocate(count * STORED);
    while (bytes.hasRemaining()) if (file.read(bytes, place(block) + bytes.position()) < 0) break;
    return bytes;
  }

  private static void require(ByteBuffer stored, int index, long block) throws Damaged {
    var from = index * STORED;
    if (stored.position() < from + STORED || !isAsWritten(stored, from, block))
      throw new Damaged(block);
  }

  private static boolean isAsWritten(ByteBuffer stored, int from, long block) {
    var check = stored.getLong(from + BLOCK);
    if (check == check(stored.array(), from, block)) return true;
    // Between the end and a place beyond it the system puts zeros.
    if (check != 0) return false;
    for (var i = from; i < from + BLOCK; i++) if (stored.get(i) != 0) return false;
    return true;
  }

  /// Two checks of 32 bits, of the bytes and the number of the block.
  private static long check(byte[] bytes, int from, long block) {
    var number = ByteBuffer.allocate(Long.BYTES).putLong(block).array();
    var one = new CRC32C();
    one.update(number);
    one.update(bytes, from, BLOCK);
    var other = new CRC32();
    other.update(number);
    other.update(bytes, from, BLOCK);
    return one.getValue() << 32 | other.getValue();
  }

  /// The database takes the end of what it wrote last for a sign that all of it is there, and all
  /// before it; and its heading is there twice. Without power the disk may have kept the end alone,
  /// or spoiled both. So everything else is forced before the last block is written.
  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    var length = source.remaining();
    var first = Math.max(0, (position + length - 1) / BLOCK * BLOCK - position);
    var end = source.limit();
    source.limit(source.position() + (int) first);
    writeBlocks(source, position);
    if (waiting) force(false);
    source.limit(end);
    writeBlocks(source, position + first);
    return length;
  }

  private void writeBlocks(ByteBuffer source, long position) throws IOException {
    var length = source.remaining();
    var done = 0;
    while (done < length) {
      var block = (position + done) / BLOCK;
      var from = (int) ((position + done) % BLOCK);
      var count = (int) Math.min(MOST_AT_ONCE, (from + (long) length - done + BLOCK - 1) / BLOCK);
      var stored = ByteBuffer.allocate(count * STORED);
      for (var i = 0; i < count; i++) {
        var part = Math.min(BLOCK - from, length - done);
        if (part < BLOCK) keepTheRest(stored, i, block + i);
        source.get(stored.array(), i * STORED + from, part);
        stored.putLong(i * STORED + BLOCK, check(stored.array(), i * STORED, block + i));
        done += part;
        from = 0;
      }
      while (stored.hasRemaining()) file.write(stored, place(block) + stored.position());
      waiting = true;
    }
  }

  private void keepTheRest(ByteBuffer stored, int index, long block) throws IOException {
    if (block >= blocks(file.size())) return;
    var before = stored(block, 1);
    require(before, 0, block);
    System.arraycopy(before.array(), 0, stored.array(), index * STORED, BLOCK);
  }

  @Override
  protected void implTruncate(long length) throws IOException {
    file.truncate(place((length + BLOCK - 1) / BLOCK));
  }

  @Override
  public synchronized void force(boolean metaData) throws IOException {
    file.force(metaData);
    waiting = false;
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }

  /// Looks at each block.
  ///
  /// @param damaged hears the number of each that is not as it was written
  void verify(LongConsumer damaged) throws IOException {
    var blocks = blocks(file.size());
    for (var block = 0L; block < blocks; block += MOST_AT_ONCE) {
      var count = (int) Math.min(MOST_AT_ONCE, blocks - block);
      var stored = stored(block, count);
      for (var i = 0; i < count; i++) {
        var whole = stored.position() >= (i + 1) * STORED;
        if (!whole || !isAsWritten(stored, i * STORED, block + i)) damaged.accept(block + i);
      }
    }
  }

  /// Makes an empty block of one that is damaged.
  void clear(long block) throws IOException {
    var stored = ByteBuffer.allocate(STORED);
    stored.putLong(BLOCK, check(stored.array(), 0, block));
    while (stored.hasRemaining()) file.write(stored, place(block) + stored.position());
  }
}
