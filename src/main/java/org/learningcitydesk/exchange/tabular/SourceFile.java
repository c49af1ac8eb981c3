// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// What has to be true of a file before anybody reads a table in it. The content decides, not the
/// name.
final class SourceFile {
  static final long LARGEST = 100L << 20;
  static final Pattern SEPARATOR_LINE =
      Pattern.compile("\"?sep=(.)\"?\\r?\\n?", Pattern.CASE_INSENSITIVE);

  private SourceFile() {}

  /// What a file is made of.
  enum Kind {
    TEXT,
    WORKBOOK,
    CARDS
  }

  static String name(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /// What kind of file it is.
  ///
  /// @throws UserProblem where nobody could read a table in it
  static Kind kind(Path file) {
    if (Files.isDirectory(file)) throw new UserProblem("problem.import.folder", name(file));
    // A device or a pipe may never end.
    if (Files.exists(file) && !Files.isRegularFile(file))
      throw new UserProblem("problem.import.binary", name(file));
    try (var bytes = Files.newInputStream(file)) {
      var size = Files.size(file);
      if (size > LARGEST)
        throw new UserProblem("problem.import.fileTooLarge", name(file), LARGEST >> 20);
      var head = bytes.readNBytes(1024);
      if (head.length == 0) throw new UserProblem("problem.import.empty", name(file));
      var start = new String(head, ISO_8859_1);
      if (start.startsWith("PK\u0003\u0004")) return Kind.WORKBOOK;
      if (start.startsWith("\u00D0\u00CF\u0011\u00E0"))
        throw new UserProblem("problem.import." + ole(file), name(file));
      var kind = foreign(start);
      if (kind != null) throw new UserProblem("problem.import." + kind, name(file));
      return isCard(start) ? Kind.CARDS : Kind.TEXT;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// Whether it begins like an address book, in whatever charset.
  private static boolean isCard(String start) {
    var letters = start.replace("\u0000", "").replaceFirst("^[\u0080-\u00FF]{1,3}", "").strip();
    return letters.regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
  }

  /// The container of old Excel files is also that of new ones under a password.
  private static String ole(Path file) throws IOException {
    var mark = "EncryptedPackage".replaceAll("(.)", "$1\u0000");
    var carried = "";
    try (var bytes = Files.newInputStream(file)) {
      for (byte[] piece; (piece = bytes.readNBytes(1 << 20)).length > 0; ) {
        var text = carried + new String(piece, ISO_8859_1);
        if (text.contains(mark)) return "encrypted";
        carried = text.substring(Math.max(0, text.length() - mark.length()));
      }
    }
    return "oldExcel";
  }

  /// The kind of a file that is known by its beginning not to be a table of text.
  private static @Nullable String foreign(String start) {
    if (start.startsWith("%PDF-")) return "pdf";
    var text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table"))
      return text.contains("schemas-microsoft-com:office") || text.startsWith("<table")
          ? "webPageTable"
          : "webPage";
    if (text.startsWith("<?xml")) return text.contains("html") ? "webPage" : "xml";
    for (var mark :
        new String[] {
          "\u0089PNG",
          "\u00FF\u00D8\u00FF",
          "GIF8",
          "\u001F\u008B",
          "\u007FELF",
          "Rar!",
          "7z\u00BC\u00AF",
          "SQLite format 3",
          "{\\rtf",
          "H:2,block:"
        }) {
      if (start.startsWith(mark)) return "binary";
    }
    return null;
  }

  static UserProblem unreadable(Path file, IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> new UserProblem(e, "problem.import.notFound", name(file));
      case AccessDeniedException _ -> new UserProblem(e, "problem.import.notAllowed", name(file));
      default -> new UserProblem(e, "problem.import.unreadable", name(file));
    };
  }
}
