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
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Envelope;
import org.learningcitydesk.work.UserProblem;

/// The first look at a file, before the database sees it: whether it is one of ours at all, and
/// whether its end is there. The database alone would take a file that was cut off for an older one
/// that is whole. Reads only.
final class FileHeader {
  private static final int BLOCK = 4096;
  private static final String MAGIC = "H:2";

  private FileHeader() {}

  /// What the first look found.
  ///
  /// @param envelope with which it is encrypted, or null
  /// @param torn whether blocks that were being written when the computer stopped are not whole;
  ///   [Mending] takes them out
  record Found(@Nullable Envelope envelope, boolean torn) {}

  /// @throws UserProblem where the file is not there, not ours, or not whole
  static Found require(Path file) {
    if (Files.notExists(file)) throw new UserProblem("problem.fileMissing", file);
    if (Files.isDirectory(file)) throw new UserProblem("problem.fileIsFolder", file);
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() == 0) throw new UserProblem("problem.fileEmpty", file);
      var frame = FileFrame.of(channel);
      if (frame.isPresent()) return blocks(file, frame.get(), new CheckedBlocks(channel));
      if (FileFrame.wasOne(channel)) throw damaged(file);
      database(file, channel);
      return new Found(null, false);
    } catch (IllegalArgumentException e) {
      throw new UserProblem(e, "problem.fileDamaged", file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileNotRead", file);
    }
  }

  private static UserProblem damaged(Path file) {
    return new UserProblem("problem.fileDamaged", file);
  }

  private static Found blocks(Path file, FileFrame frame, CheckedBlocks blocks) throws IOException {
    var bad = new long[1];
    blocks.verify(_ -> bad[0]++);
    if (frame.open()) return new Found(frame.envelope(), bad[0] > 0);
    // After it was closed in order, nothing of it may be missing or other than it was; unless
    // somebody has just opened it.
    if (bad[0] > 0 || blocks.size() != frame.blocks() * BLOCK) {
      var now = FileFrame.of(file);
      if (now.isEmpty() || now.get().number() == frame.number()) throw damaged(file);
      return new Found(frame.envelope(), bad[0] > 0);
    }
    if (frame.envelope() == null) database(file, blocks);
    return new Found(frame.envelope(), false);
  }

  /// What the database says of itself at its beginning.
  private static void database(Path file, FileChannel channel) throws IOException {
    var size = channel.size();
    // The header is there twice, because a crash may spoil one.
    var first = text(channel, 0);
    var header = first.startsWith(MAGIC) ? first : text(channel, BLOCK);
    if (!header.startsWith(MAGIC))
      throw MAGIC.startsWith(first) ? damaged(file) : new UserProblem("problem.fileForeign", file);
    if (size < 2 * BLOCK || !isWhole(channel, fields(header), size)) throw damaged(file);
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
