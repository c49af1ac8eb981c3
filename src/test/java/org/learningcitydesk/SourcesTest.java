// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every source file says under which licence it stands, and none carries a word that belongs to
/// one machine only.
final class SourcesTest {
  private static final Set<String> KINDS =
      Set.of("java", "sql", "css", "properties", "sh", "yml", "yaml", "xml", "svg", "html");
  private static final Set<String> SKIPPED =
      Set.of("target", ".git", ".idea", ".settings", ".vscode");

  @Test
  void everySourceBeginsWithItsLicence() throws IOException {
    var silent = new ArrayList<Path>();
    for (var file : sources()) {
      try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
        if (lines.limit(3).noneMatch(line -> line.contains("SPDX-License-Identifier: EUPL-1.2")))
          silent.add(file);
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void noSourceNamesAHomeDirectory() throws IOException {
    var home = java.util.regex.Pattern.compile("/(home|Users)/[a-z]|[A-Z]:\\\\Users\\\\");
    var named = new ArrayList<Path>();
    for (var file : sources())
      if (!file.endsWith("SourcesTest.java") && home.matcher(Files.readString(file)).find())
        named.add(file);
    assertThat(named).isEmpty();
  }

  /// The formatter cuts a documentation line that is too long into one that is no documentation.
  @Test
  void noDocumentationIsCutOff() throws IOException {
    var cut =
        java.util.regex.Pattern.compile("^( *)/// .*\\n\\1// ", java.util.regex.Pattern.MULTILINE);
    var torn = new ArrayList<Path>();
    for (var file : sources()) if (cut.matcher(Files.readString(file)).find()) torn.add(file);
    assertThat(torn).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        Path.of(""),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var skipped =
                SKIPPED.contains(folder.getFileName().toString())
                    || folder.endsWith("src/test/resources");
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = file.getFileName().toString();
            if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))
                || Path.of(".ci/run").equals(file)) found.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(found).hasSizeGreaterThan(50);
    return found;
  }
}
