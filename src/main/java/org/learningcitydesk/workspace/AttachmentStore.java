// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT;
import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT_CONTENT;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.jooq.tables.records.AttachmentRecord;

/// Files kept in the workspace. The bytes are kept once under their hash, in pieces, and stay when
/// the file is removed, so that an undo finds them.
public final class AttachmentStore {
  /// Somebody is asked before a file of more is attached.
  public static final int WARN_IN_MB = 50;

  /// The largest file that can be attached.
  public static final int LIMIT_IN_MB = 200;

  private static final int PIECE = 512 * 1024;

  private final Rows rows;

  AttachmentStore(Rows rows) {
    this.rows = rows;
  }

  /// Where the bytes of a file are; it is opened twice.
  public interface Bytes {
    InputStream open() throws IOException;
  }

  /// Keeps the file. Its bytes are read once for their hash and, where the workspace does not have
  /// them yet, once more to be kept, piece by piece: no more than one piece is in memory.
  ///
  /// @throws UserProblem where it is too large, cannot be read, or changes meanwhile
  public Attachment add(String name, String mediaType, Bytes bytes, Progress progress) {
    var seen = read(name, bytes, (_, _) -> {}, progress);
    if (rows.sql().fetchCount(ATTACHMENT_CONTENT, ATTACHMENT_CONTENT.SHA256.eq(seen.sha256()))
        == 0) {
      var kept = read(name, bytes, (number, piece) -> keep(seen, number, piece), progress);
      if (!kept.equals(seen)) throw new UserProblem("problem.attachmentChanging", name);
    }
    var row = rows.sql().newRecord(ATTACHMENT);
    row.setId(AttachmentId.next());
    row.setName(name);
    row.setMediaType(mediaType);
    row.setSizeInBytes(seen.size());
    row.setSha256(seen.sha256());
    row.insert();
    return value(row);
  }

  private record Seen(String sha256, long size) {}

  private interface Pieces {
    void take(int number, byte[] piece);
  }

  private static Seen read(String name, Bytes bytes, Pieces pieces, Progress progress) {
    var hash = sha256();
    var size = 0L;
    var number = 0;
    try (var in = bytes.open()) {
      for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        hash.update(piece);
        size += piece.length;
        if (size > LIMIT_IN_MB * 1024L * 1024L)
          throw new UserProblem("problem.attachmentTooLarge", name, LIMIT_IN_MB);
        pieces.take(number++, piece);
        progress.step(number, 0);
      }
    } catch (IOException e) {
      throw new UserProblem(e, "problem.attachmentNotRead", name);
    }
    return new Seen(HexFormat.of().formatHex(hash.digest()), size);
  }

  private void keep(Seen file, int number, byte[] piece) {
    var row = rows.sql().newRecord(ATTACHMENT_CONTENT);
    row.setSha256(file.sha256());
    row.setPiece(number);
    row.setContent(piece);
    row.insert();
  }

  public Optional<Attachment> find(AttachmentId id) {
    return rows.sql()
        .selectFrom(ATTACHMENT)
        .where(ATTACHMENT.ID.eq(id))
        .fetchOptional(AttachmentStore::value);
  }

  /// Writes the bytes of the file, and refuses those that are not what was put in.
  public void copyTo(AttachmentId id, OutputStream out) {
    var row =
        rows.sql()
            .fetchOptional(ATTACHMENT, ATTACHMENT.ID.eq(id))
            .orElseThrow(() -> new UserProblem("problem.attachmentGone"));
    if (!copyVerified(row.getSha256(), row.getSizeInBytes(), out))
      throw new UserProblem("problem.attachmentDamaged", row.getName());
  }

  /// Whether the bytes that were written have the size and hash they should have.
  boolean copyVerified(String sha256, long size, OutputStream out) {
    var hash = sha256();
    var written = 0L;
    try {
      for (var number = 0; ; number++) {
        var piece = piece(sha256, number);
        if (piece == null) break;
        hash.update(piece);
        written += piece.length;
        out.write(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written == size && HexFormat.of().formatHex(hash.digest()).equals(sha256);
  }

  private byte @Nullable [] piece(String sha256, int number) {
    return rows.sql()
        .select(ATTACHMENT_CONTENT.CONTENT)
        .from(ATTACHMENT_CONTENT)
        .where(ATTACHMENT_CONTENT.SHA256.eq(sha256).and(ATTACHMENT_CONTENT.PIECE.eq(number)))
        .fetchOne(ATTACHMENT_CONTENT.CONTENT);
  }

  /// Removes those of the files that nothing points to.
  void removeUnused(Collection<@Nullable AttachmentId> candidates) {
    for (var id : new HashSet<>(candidates)) {
      if (Objects.nonNull(id) && !isUsed(id)) rows.remove(ATTACHMENT, ATTACHMENT.ID.eq(id));
    }
  }

  private boolean isUsed(AttachmentId id) {
    return rows.sql().fetchCount(EVIDENCE, EVIDENCE.ATTACHMENT_ID.eq(id)) > 0
        || rows.sql().fetchCount(FILED_DOCUMENT, FILED_DOCUMENT.ATTACHMENT_ID.eq(id)) > 0;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Attachment value(AttachmentRecord row) {
    return new Attachment(
        row.getId(),
        row.getVersion(),
        row.getName(),
        row.getMediaType(),
        row.getSizeInBytes(),
        row.getSha256());
  }
}
