// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.UserProblem;
import picocli.CommandLine.Option;

/// What opens an encrypted file: the first line of a file, or what is typed. A password is never an
/// argument, because everybody on the machine can read those.
final class PasswordOption {
  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.passwordFile")
  @Nullable Path file;

  /// @param console asks where nothing was named and somebody is there to answer
  /// @param encrypted whether anything is needed
  /// @return null where nothing is needed or nobody answers
  @Nullable Unlock unlock(Console console, boolean encrypted) {
    if (!encrypted) return null;
    if (file != null) return of(line(file));
    var terminal = System.console();
    if (terminal == null || !terminal.isTerminal()) return null;
    var typed = terminal.readPassword("%s: ", console.messages().get("lock.password"));
    return typed == null ? null : of(new String(typed));
  }

  private static String line(Path file) {
    try (var lines = Files.newBufferedReader(file, UTF_8)) {
      var line = lines.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", file);
    }
  }

  private static Unlock of(String text) {
    var code = RecoveryCode.typed(text);
    return code.isPresent() ? new Unlock.Code(code.get()) : new Unlock.Password(text);
  }
}
