// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.i18n.Messages;

class TargetFileTest {
  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void anOldFileIsThere() throws IOException {
    target = Files.writeString(folder.resolve("elenco.csv"), "old");
  }

  @Test
  void theNewFileTakesThePlaceOfTheOld() throws IOException {
    TargetFile.write(target, out -> out.write("new".getBytes(UTF_8)));

    assertThat(target).hasContent("new");
    assertThat(files()).containsExactly("elenco.csv");
  }

  @Test
  void afterACancelTheOldFileIsThereAndNothingElse() throws IOException {
    assertThatThrownBy(
            () ->
                TargetFile.write(
                    target,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      throw new Cancelled();
                    }))
        .isInstanceOf(Cancelled.class);

    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly("elenco.csv");
  }

  @Test
  void failuresOfTheDiskAreSentences() throws IOException {
    assertProblem("full", target, new IOException("No space left on device"));
    assertProblem("notAllowed", target, new AccessDeniedException("x"));
    assertProblem("notWritten", target, new IOException("broken pipe"));
    assertProblem("folder", folder, new IOException());
    assertProblem("noFolder", folder.resolve("nowhere/x.csv"), new IOException());
    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly("elenco.csv");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileStaysWhatItIs() throws IOException {
    var socket = folder.resolve("socket");
    try (var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      listening.bind(UnixDomainSocketAddress.of(socket));
      assertProblem("noFile", socket, new IOException());
      assertThat(Files.readAttributes(socket, BasicFileAttributes.class).isOther()).isTrue();
    }
  }

  private void assertProblem(String key, Path file, IOException failure) {
    assertThatThrownBy(
            () ->
                TargetFile.write(
                    file,
                    _ -> {
                      throw failure;
                    }))
        .isInstanceOfSatisfying(
            UserProblem.class,
            it -> {
              assertThat(it.key()).isEqualTo("problem.target." + key);
              for (var language : Messages.LANGUAGES)
                assertThat(Messages.in(language).sentence(it)).doesNotContain("{").endsWith(".");
            });
  }

  private Stream<String> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(it -> it.getFileName().toString()).toList().stream();
    }
  }
}
