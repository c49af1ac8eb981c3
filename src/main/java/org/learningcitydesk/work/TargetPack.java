// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes several files as one folder, or as one ZIP where the name ends so: whoever looks finds
/// what was there before or the whole new one. The hashes of all are in `SHA256SUMS`, as
/// `sha256sum -c` reads them. The same files on the same day give the same ZIP.
public final class TargetPack {
  /// Where the hashes are.
  public static final String SUMS = "SHA256SUMS";

  /// By this name in one of its introductions a pack is known as ours.
  public static final String WRITER = "Learning City Desk";

  static final List<String> INTRODUCTIONS = List.of("README.md", "index.html");

  /// Fills the pack.
  @FunctionalInterface
  public interface Filling<T> {
    T of(Pack pack) throws IOException;
  }

  private TargetPack() {}

  public static boolean isZip(Path target) {
    return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /// Writes the pack. A ZIP of that name is replaced; a folder only where `replace` says so, and
  /// where it holds nothing but an earlier pack or nothing at all.
  ///
  /// @param day that the files of a ZIP carry
  /// @throws UserProblem where it cannot be written there
  public static <T> T write(Path target, boolean replace, LocalDate day, Filling<T> filling) {
    var result = new ArrayList<T>();
    if (isZip(target))
      TargetFile.write(
          target,
          out -> {
            var zip = new ZipOutputStream(out, UTF_8);
            result.add(fill(new Zipped(zip, day), filling));
            zip.finish();
          });
    else
      TargetFolder.write(
          target, replace, folder -> result.add(fill(new InFolder(folder), filling)));
    return result.getFirst();
  }

  private static <T> T fill(Hashing pack, Filling<T> filling) throws IOException {
    var result = filling.of(pack);
    pack.sums();
    return result;
  }

  /// Hashes on the way.
  private abstract static class Hashing implements Pack {
    private final List<Packed> packed = new ArrayList<>();
    private final HashSet<String> names = new HashSet<>();

    abstract OutputStream open(String name) throws IOException;

    @Override
    public Packed file(String name, TargetFile.Writing writing) throws IOException {
      if (!names.add(name.toLowerCase(Locale.ROOT))) throw new FileAlreadyExistsException(name);
      var hash = sha256();
      var size = new long[1];
      try (var out = new DigestOutputStream(new Counting(open(name), size), hash)) {
        writing.to(out);
      }
      var it = new Packed(name, size[0], HexFormat.of().formatHex(hash.digest()));
      packed.add(it);
      return it;
    }

    void sums() throws IOException {
      var lines = new StringBuilder();
      for (var it : packed) lines.append(it.sha256()).append("  ").append(it.name()).append('\n');
      try (var out = open(SUMS)) {
        out.write(lines.toString().getBytes(UTF_8));
      }
    }
  }

  private static final class Counting extends FilterOutputStream {
    private final long[] size;

    private Counting(OutputStream out, long[] size) {
      super(out);
      this.size = size;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      size[0]++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      size[0] += length;
    }
  }

  private static final class InFolder extends Hashing {
    private final Path folder;

    private InFolder(Path folder) {
      this.folder = folder;
    }

    @Override
    OutputStream open(String name) throws IOException {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
  }

  private static final class Zipped extends Hashing {
    private final ZipOutputStream zip;
    private final LocalDate day;

    private Zipped(ZipOutputStream zip, LocalDate day) {
      this.zip = zip;
      this.day = day;
    }

    @Override
    OutputStream open(String name) throws IOException {
      var entry = new ZipEntry(name);
      entry.setTimeLocal(day.atStartOfDay());
      zip.putNextEntry(entry);
      return new FilterOutputStream(zip) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
          zip.closeEntry();
        }
      };
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
