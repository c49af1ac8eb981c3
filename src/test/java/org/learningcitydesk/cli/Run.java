// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A command that ran in this process, and what it answered.
record Run(int code, String out, String err) {
  private static final Path GOLDEN = Path.of("src/test/resources/org/learningcitydesk/cli");

  static Run of(Locale system, Object... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = new String[args.length];
    for (var i = 0; i < args.length; i++) words[i] = args[i].toString();
    var code = Cli.run(words, new PrintWriter(out, true), new PrintWriter(err, true), system);
    return new Run(code, out.toString(), err.toString());
  }

  static Run english(Object... args) {
    return of(Locale.ENGLISH, args);
  }

  static Run italian(Object... args) {
    return of(Locale.ITALIAN, args);
  }

  /// Compares with the kept answer; `-Dgolden=write` keeps this one instead, for a person to read
  /// and commit.
  void isAnswer(String name, int expected, Path folder) throws IOException {
    var answer =
        (out + (err.isEmpty() ? "" : "--- err ---\n" + err))
            .replace(folder.toString(), "FOLDER")
            .replace("\r\n", "\n");
    var kept = GOLDEN.resolve(name + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(kept.getParent());
      Files.writeString(kept, answer);
    }
    assertThat(answer).as(name).isEqualTo(Files.readString(kept));
    assertThat(code).as(name).isEqualTo(expected);
  }
}
