// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that the program does needs the network, or so much as a socket.
final class OfflineTest {
  private static final String NONE = "failed 0, sockets 0";

  @TempDir Path folder;

  private String work(List<String> before, String... more) throws Exception {
    var command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.nio.channels.spi.SelectorProvider=" + OfflineChild.NoChannels.class.getName(),
            "-Djava.awt.headless=true",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            OfflineChild.class.getName(),
            folder.toString()));
    command.addAll(List.of(more));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var said = process.getInputStream()) {
      var text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(text).isZero();
      return text;
    }
  }

  @Test
  void aDaysWorkOpensNoSocket() throws Exception {
    assertThat(work(List.of())).contains(NONE);
  }

  @Test
  void aSocketWouldBeNoticed() throws Exception {
    assertThat(work(List.of(), "provoke")).contains("A socket was asked for").doesNotContain(NONE);
  }

  @Test
  void aDaysWorkIsDoneWithoutANetwork() throws Exception {
    assumeTrue(canBeCutOff(), "on another system: no process can be cut off from the network");
    assertThat(work(List.of("unshare", "-n"))).contains(NONE);
  }

  private static boolean canBeCutOff() throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", "-n", "true").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
