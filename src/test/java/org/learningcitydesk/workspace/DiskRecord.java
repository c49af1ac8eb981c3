// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

/// Records what the database does to the disk, in its order, so that a test can stop it after each
/// step as if the computer had stopped there.
final class DiskRecord implements AutoCloseable {
  /// One step.
  sealed interface Step {}

  record Write(long position, byte[] bytes) implements Step {}

  record Truncate(long size) implements Step {}

  record Force() implements Step {}

  /// The program was told that everything up to this number is saved.
  record Acknowledged(int number) implements Step {}

  private final List<Step> steps = new ArrayList<>();
  private volatile boolean running;

  DiskRecord() {
    FilePath.register(new Disk());
  }

  void start() {
    running = true;
  }

  List<Step> stop() {
    running = false;
    synchronized (steps) {
      return List.copyOf(steps);
    }
  }

  void acknowledge(int number) {
    add(new Acknowledged(number));
  }

  private void add(Step step) {
    if (!running) return;
    synchronized (steps) {
      steps.add(step);
    }
  }

  @Override
  public void close() {
    FilePath.register(new FilePathDisk());
  }

  /// A file as it is after some steps.
  static final class Image {
    private byte[] bytes;
    private int size;

    Image(byte[] before) {
      bytes = before.clone();
      size = bytes.length;
    }

    Image copy() {
      return new Image(content());
    }

    byte[] content() {
      return Arrays.copyOf(bytes, size);
    }

    void take(Step step) {
      switch (step) {
        case Write it -> takeSome(it, it.bytes().length);
        case Truncate it -> {
          if (it.size() < size) {
            Arrays.fill(bytes, (int) it.size(), size, (byte) 0);
            size = (int) it.size();
          }
        }
        case Force _, Acknowledged _ -> {}
      }
    }

    /// Only the beginning of what is written.
    void takeSome(Write write, int length) {
      takeSome(write, 0, length);
    }

    /// Only a piece of what is written.
    void takeSome(Write write, int from, int most) {
      var start = (int) write.position() + from;
      var length = Math.min(most, write.bytes().length - from);
      if (start + length > bytes.length)
        bytes = Arrays.copyOf(bytes, Math.max(start + length, 2 * bytes.length));
      System.arraycopy(write.bytes(), from, bytes, start, length);
      size = Math.max(size, start + length);
    }
  }

  private final class Disk extends FilePathDisk {
    @Override
    public FilePathDisk getPath(String path) {
      var disk = new Disk();
      disk.name = translateFileName(path);
      return disk;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      return new Channel(super.open(mode));
    }
  }

  private final class Channel extends FileBaseDefault {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      var bytes = new byte[source.remaining()];
      source.duplicate().get(bytes);
      add(new Write(position, bytes));
      while (source.hasRemaining())
        file.write(source, position + bytes.length - source.remaining());
      return bytes.length;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      add(new Truncate(size));
      file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
      add(new Force());
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
