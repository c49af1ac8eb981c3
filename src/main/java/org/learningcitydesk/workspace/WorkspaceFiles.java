// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// File names for H2. It insists on a suffix of its own and reads settings out of the path it is
/// given; here a path is written in hexadecimal digits, so that a file has the name its user gave
/// it, and no name can smuggle in a setting. A file of ours is read and written in blocks that are
/// checked; one of the first format, without such blocks, goes straight to H2's plain file access.
public final class WorkspaceFiles extends FilePathWrapper {
  private static final String SCHEME = "learningcitydesk";
  private static final String SUFFIX = ".mv.db";

  static void register() {
    FilePath.register(new WorkspaceFiles());
  }

  /// The name under which H2 finds the file, to be put into a URL.
  static String databaseName(Path file) {
    return SCHEME + ":" + HexFormat.of().formatHex(file.toString().getBytes(UTF_8));
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  protected FilePath unwrap(String name) {
    var start = SCHEME.length() + 1;
    var end = start;
    while (end < name.length() && Character.digit(name.charAt(end), 16) >= 0) end++;
    var path = new String(HexFormat.of().parseHex(name, start, end), UTF_8);
    var rest = name.substring(end);
    return FilePath.get("file:" + path + (rest.equals(SUFFIX) ? "" : rest));
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    var plain = super.open(mode);
    if (!name.endsWith(SUFFIX)) return plain;
    return FileFrame.of(plain).isPresent() ? new CheckedBlocks(plain) : plain;
  }

  /// The names given are real ones already; H2 asks for the name with and without its suffix.
  @Override
  public FilePath toRealPath() {
    return this;
  }

  @Override
  public FilePathWrapper wrap(FilePath base) {
    return getPath(databaseName(Path.of(base.toString())) + SUFFIX);
  }
}
