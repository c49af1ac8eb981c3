// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fills a folder beside its target and moves it there at the end. A folder in which anything lies
/// that an earlier pack did not put there is never replaced.
final class TargetFolder {
  /// Fills the folder.
  @FunctionalInterface
  interface Filling {
    void of(Path folder) throws IOException;
  }

  private static final int LOOKED_AT = 1 << 20;

  private TargetFolder() {}

  static void write(Path target, boolean replace, Filling filling) {
    var name = String.valueOf(target.getFileName());
    var above = target.toAbsolutePath().getParent();
    if (above == null || !Files.isDirectory(above))
      throw new UserProblem("problem.target.noFolder", String.valueOf(above));
    requireFree(target, replace, name);
    var stem = "." + name + "." + Long.toString(System.nanoTime(), 36);
    var part = above.resolve(stem + ".part");
    try {
      Files.createDirectory(part);
      filling.of(part);
      exchange(part, target, above.resolve(stem + ".old"));
    } catch (UncheckedIOException e) {
      throw TargetFile.problem(name, e);
    } catch (IOException e) {
      throw TargetFile.problem(name, e);
    } finally {
      discard(part);
    }
  }

  private static void requireFree(Path target, boolean replace, String name) {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) return;
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS))
      throw new UserProblem("problem.target.noPackFolder", name);
    try {
      if (isEmpty(target)) return;
      if (!replace) throw new UserProblem("problem.target.packThere", name);
      var strange = strangeIn(target);
      if (strange != null) throw new UserProblem("problem.target.notOurs", name, strange);
    } catch (IOException e) {
      throw TargetFile.problem(name, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.findAny().isEmpty();
    }
  }

  /// A file that the list of hashes does not name; null where there is none.
  private static @Nullable String strangeIn(Path folder) throws IOException {
    var known = listed(folder);
    try (var all = Files.walk(folder)) {
      return all.filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
          .map(it -> folder.relativize(it).toString().replace('\\', '/'))
          .filter(it -> !known.contains(it))
          .sorted()
          .findFirst()
          .orElse(null);
    }
  }

  private static Set<String> listed(Path folder) throws IOException {
    var known = new HashSet<String>();
    var sums = folder.resolve(TargetPack.SUMS);
    if (!Files.isRegularFile(sums)) return known;
    for (var line : Files.readAllLines(sums)) if (line.length() > 66) known.add(line.substring(66));
    if (TargetPack.INTRODUCTIONS.stream().noneMatch(it -> known.contains(it) && isOurs(folder, it)))
      return Set.of();
    known.add(TargetPack.SUMS);
    return known;
  }

  private static boolean isOurs(Path folder, String introduction) {
    try (var bytes = Files.newInputStream(folder.resolve(introduction))) {
      return new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
          .contains(TargetPack.WRITER);
    } catch (IOException _) {
      return false;
    }
  }

  /// The old folder is out of the way only as long as it takes to put the new one there.
  private static void exchange(Path part, Path target, Path aside) throws IOException {
    var there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (there) Files.move(target, aside);
    try {
      Files.move(part, target);
    } catch (IOException e) {
      if (there) Files.move(aside, target);
      throw e;
    }
    if (there) discard(aside);
  }

  private static void discard(Path folder) {
    if (!Files.exists(folder)) return;
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException e)
                throws IOException {
              Files.delete(emptied);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException _) {
      // The failure that is on its way to the user tells more than this one.
    }
  }
}
