// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// However a file is damaged, what comes of it is a sentence and no workspace, or a workspace that
/// is sound.
class DamagedFileTest {
  private final Path folder;
  private final byte[] whole;

  DamagedFileTest() throws IOException {
    folder = Files.createTempDirectory("damaged");
    var json = folder.resolve("whole.json");
    SmallWorkspace.write(json);
    whole = Files.readAllBytes(json);
  }

  @AfterProperty
  void clean() throws IOException {
    if (Files.notExists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var it : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
    }
  }

  @Property(tries = 40)
  void isRefusedInWordsOrMakesASoundWorkspace(@ForAll long seed) throws IOException {
    var json = Files.write(folder.resolve("damaged.json"), damaged(new Random(seed)));
    var made = folder.resolve("made.lcdesk");
    var thrown = catchThrowable(() -> WholeImport.read(json, made, Progress.NONE));
    if (thrown == null) {
      assertThat(Workspace.check(made).findings()).isEmpty();
      Files.delete(made);
    } else {
      assertThat(thrown).isInstanceOf(UserProblem.class);
      for (var language : Messages.LANGUAGES)
        assertThat(Messages.in(language).sentence((UserProblem) thrown))
            .doesNotContain("Exception");
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("whole.json", "damaged.json");
  }

  private byte[] damaged(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
      case 1 -> flipped(random, 1);
      case 2 -> flipped(random, 20);
      case 3 -> swappedValues(random);
      case 4 -> lines(random, (lines, at) -> lines.remove((int) at));
      default ->
          lines(random, (lines, at) -> lines.add(random.nextInt(lines.size()), lines.get(at)));
    };
  }

  private byte[] flipped(Random random, int times) {
    var bytes = whole.clone();
    for (var i = 0; i < times; i++)
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private interface Edit {
    void on(List<String> lines, int at);
  }

  private byte[] lines(Random random, Edit edit) {
    var lines = new ArrayList<>(new String(whole, StandardCharsets.UTF_8).lines().toList());
    edit.on(lines, random.nextInt(lines.size()));
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /// Two lines say of the first what was said of the second.
  private byte[] swappedValues(Random random) {
    return lines(
        random,
        (lines, one) -> {
          var other = random.nextInt(lines.size());
          var first = lines.get(one).split(": ", 2);
          var second = lines.get(other).split(": ", 2);
          if (first.length < 2 || second.length < 2) {
            Collections.swap(lines, one, other);
          } else {
            lines.set(one, first[0] + ": " + second[1]);
            lines.set(other, second[0] + ": " + first[1]);
          }
        });
  }
}
