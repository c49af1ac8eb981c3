// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.learningcitydesk.work.UserProblem;

/// The first look at a file, before the database sees it: whether it is one of ours at all, and
/// whether its end is there. The database alone would take a file that was cut off for an older one
/// that is whole. Reads only.
final class FileHeader {
  private static final int BLOCK = 4096;
  private static final String MAGIC = "H:2";

  private FileHeader() {}

  /// @throws UserProblem where the file is not there, not ours, or not whole
  static void require(Path file) {
    if (Files.notExists(file)) throw new UserProblem("problem.fileMissing", file);
    if (Files.isDirectory(file)) throw new UserProblem("problem.fileIsFolder", file);
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var size = channel.size();
      if (size == 0) throw new UserProblem("problem.fileEmpty", file);
      // The header is there twice, because a crash may spoil one.
      var first = text(channel, 0);
      var header = first.startsWith(MAGIC) ? first : text(channel, BLOCK);
      if (!header.startsWith(MAGIC))
        throw new UserProblem(
            MAGIC.startsWith(first) ? "problem.fileDamaged" : "problem.fileForeign", file);
      if (size < 2 * BLOCK || !isWhole(channel, fields(header), size))
        throw new UserProblem("problem.fileDamaged", file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileNotRead", file);
    }
  }

  /// Whether the part of the file that was written last, according to the header, is within the
  /// file and is what it should be.
  private static boolean isWhole(FileChannel channel, Map<String, String> header, long size)
      throws IOException {
    var start = number(header, "block") * BLOCK;
    if (start < 0) return true;
    if (start >= size) return false;
    var chunk = fields(text(channel, start));
    var isThatPart =
        number(chunk, "chunk") >= 0 && number(chunk, "chunk") == number(header, "chunk");
    if (isThatPart) return start + number(chunk, "len") * BLOCK <= size;
    // After a crash another part may be in its place already; after an orderly close it has to be
    // there.
    return !header.containsKey("clean");
  }

  private static String text(FileChannel channel, long position) throws IOException {
    var bytes = ByteBuffer.allocate(BLOCK);
    while (bytes.hasRemaining()) if (channel.read(bytes, position + bytes.position()) < 0) break;
    return new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
  }

  private static Map<String, String> fields(String text) {
    var end = text.indexOf('\n');
    var fields = new HashMap<String, String>();
    for (var field :
        text.substring(0, end < 0 ? Math.min(text.length(), 1024) : end).split(",", -1)) {
      var colon = field.indexOf(':');
      if (colon > 0) fields.put(field.substring(0, colon), field.substring(colon + 1).strip());
    }
    return fields;
  }

  private static long number(Map<String, String> fields, String name) {
    try {
      return Long.parseLong(fields.getOrDefault(name, "-1"), 16);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
