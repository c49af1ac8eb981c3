// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

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
final class TextFile {
  static final long LARGEST = 100L << 20;
  static final Pattern SEPARATOR_LINE =
      Pattern.compile("\"?sep=(.)\"?\\r?\\n?", Pattern.CASE_INSENSITIVE);

  private TextFile() {}

  static String name(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  static void require(Path file) {
    if (Files.isDirectory(file)) throw new UserProblem("problem.import.folder", name(file));
    try (var bytes = Files.newInputStream(file)) {
      var size = Files.size(file);
      if (size > LARGEST)
        throw new UserProblem("problem.import.fileTooLarge", name(file), LARGEST >> 20);
      var head = bytes.readNBytes(1024);
      if (head.length == 0) throw new UserProblem("problem.import.empty", name(file));
      var kind = foreign(head);
      if (kind != null) throw new UserProblem("problem.import." + kind, name(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// The kind of a file that is known by its first bytes not to be a table of text.
  private static @Nullable String foreign(byte[] head) {
    var start = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0"))
      return "spreadsheet";
    if (start.startsWith("%PDF-")) return "pdf";
    var text = start.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) return "webPage";
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
