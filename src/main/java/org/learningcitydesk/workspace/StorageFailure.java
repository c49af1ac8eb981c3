// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// A failure of the database, without its message: that holds values of the row. It keeps the code
/// and where it happened.
final class StorageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Set<Integer> OF_THE_DISK =
      Set.of(
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.OUT_OF_MEMORY);

  private final int code;
  private final boolean ofTheDisk;
  private final boolean wantedToWrite;

  private StorageFailure(Throwable origin, int code, boolean ofTheDisk) {
    super(
        "Database error " + code + " (" + root(origin).getClass().getName() + ")",
        null,
        false,
        true);
    this.code = code;
    this.ofTheDisk = ofTheDisk;
    wantedToWrite =
        root(origin) instanceof MVStoreException it
            && it.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    // Where it began; names of classes hold no values of a row.
    setStackTrace(root(origin).getStackTrace());
  }

  private static Throwable root(Throwable origin) {
    var root = origin;
    while (root.getCause() != null && root.getCause() != root) root = root.getCause();
    return root;
  }

  /// The failure of the database behind this exception, or null where there is none.
  static @Nullable StorageFailure in(Throwable thrown) {
    SQLException sql = null;
    var ofTheDisk = false;
    for (var cause = thrown;
        cause != null;
        cause = cause.getCause() == cause ? null : cause.getCause()) {
      if (sql == null && cause instanceof SQLException it) sql = it;
      ofTheDisk |=
          sql != null && (cause instanceof IOException || cause instanceof MVStoreException);
    }
    if (sql == null) return null;
    return new StorageFailure(
        thrown, sql.getErrorCode(), ofTheDisk || OF_THE_DISK.contains(sql.getErrorCode()));
  }

  static boolean isOfTheDisk(Throwable thrown) {
    var failure = in(thrown);
    return failure != null && failure.ofTheDisk();
  }

  /// The failure of the database, or the exception itself where the database has no part in it.
  static Throwable orItself(Throwable thrown) {
    var failure = in(thrown);
    return failure == null ? thrown : failure;
  }

  /// The exception to throw: the database's own are told in words, or reduced to their code.
  ///
  /// @param ofTheDisk the words where the disk refused
  static RuntimeException told(Exception thrown, String ofTheDisk) {
    if (thrown instanceof UserProblem problem) return problem;
    var failure = in(thrown);
    if (failure == null)
      return thrown instanceof RuntimeException it ? it : new IllegalStateException(thrown);
    if (failure.ofTheDisk()) return new UserProblem(failure, ofTheDisk);
    if (failure.code() == ErrorCode.VALUE_TOO_LONG_2)
      return new UserProblem(failure, "problem.textTooLong");
    return failure;
  }

  int code() {
    return code;
  }

  /// Whether a file was opened for reading and the database has to write first: a crash left a
  /// change in it that is half on the disk and too large to be taken back in memory.
  static boolean wantedToWrite(Throwable thrown) {
    return (thrown instanceof StorageFailure it ? it : thrown.getCause())
            instanceof StorageFailure it
        && it.wantedToWrite;
  }

  /// Whether the file could not be written or read, as opposed to a statement that the database
  /// does not admit.
  boolean ofTheDisk() {
    return ofTheDisk;
  }
}
