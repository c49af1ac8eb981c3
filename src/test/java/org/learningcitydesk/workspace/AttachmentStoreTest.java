// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.Refused;

/// Files come in whole or not at all.
class AttachmentStoreTest {
  private static final long MB = 1024 * 1024;

  private final Workspace workspace = Workspace.inMemory(_ -> {});

  @AfterEach
  void close() {
    assertThat(workspace.check().findings()).isEmpty();
    workspace.close();
  }

  private Attachment add(AttachmentStore.Bytes bytes) {
    var added = new Attachment[1];
    workspace.change(
        "change.test",
        tx -> added[0] = tx.attachments().add("atto.pdf", "application/pdf", bytes, Progress.NONE));
    return added[0];
  }

  /// So many bytes that are all different from one megabyte to the next, made while they are read.
  private static InputStream many(long size) {
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        return at < size ? (int) (at++ / MB % 251) : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (at >= size) return -1;
        var count = (int) Math.min(length, size - at);
        for (var i = 0; i < count; i++) into[from + i] = (byte) ((at + i) / MB % 251);
        at += count;
        return count;
      }
    };
  }

  @Test
  void aFileOfTwoHundredMegabytesIsKeptPieceByPiece() {
    var file = add(() -> many(200 * MB));
    assertEquals(200 * MB, file.size());
    var counted = new long[1];
    workspace.read(
        tx -> {
          tx.attachments()
              .copyTo(
                  file.id(),
                  new OutputStream() {
                    @Override
                    public void write(int one) {
                      counted[0]++;
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                      counted[0] += length;
                    }
                  });
          return true;
        });
    assertEquals(200 * MB, counted[0]);
  }

  @Test
  void aLargerOneIsRefusedWithASentence() {
    assertThatThrownBy(() -> add(() -> many(200 * MB + 1)))
        .satisfies(Refused.with("problem.attachmentTooLarge"));
    assertThat(workspace.undoable()).isEmpty();
  }

  @Test
  void aFileThatVanishesDuringTheCopyLeavesNothing() {
    var opened = new AtomicInteger();
    assertThatThrownBy(
            () ->
                add(
                    () -> {
                      if (opened.incrementAndGet() > 1) throw new NoSuchFileException("atto.pdf");
                      return many(2 * MB);
                    }))
        .satisfies(Refused.with("problem.attachmentNotRead"));
    assertThat(workspace.undoable()).isEmpty();
  }

  @Test
  void aFileThatChangesDuringTheCopyLeavesNothing() {
    var opened = new AtomicInteger();
    assertThatThrownBy(() -> add(() -> many(2 * MB + opened.getAndIncrement())))
        .satisfies(Refused.with("problem.attachmentChanging"));
    // The bytes that were written before go with the change: the same file can come again.
    assertEquals(2 * MB + 1, add(() -> many(2 * MB + 1)).size());
  }

  @Test
  void theSameBytesAreKeptOnce() throws IOException {
    var opened = new AtomicInteger();
    AttachmentStore.Bytes bytes =
        () -> {
          opened.incrementAndGet();
          return new ByteArrayInputStream(new byte[] {1, 2, 3});
        };
    var first = add(bytes);
    var second = add(bytes);
    assertEquals(first.sha256(), second.sha256());
    assertEquals(3, opened.get());
  }
}
