// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root of the commands: it holds the options that every command has.
@Command(name = Cli.NAME)
final class RootCommand implements Callable<Integer> {
  private final Console console;
  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.help")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.version")
  boolean version;

  @Option(
      names = "--language",
      paramLabel = "en|it",
      scope = ScopeType.INHERIT,
      converter = Choice.Language.class,
      descriptionKey = "cli.option.language")
  @Nullable String language;

  RootCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.err().println(console.messages().get("cli.problem.noCommand"));
    console.err().println();
    spec.commandLine().usage(console.err());
    return Cli.NOT_UNDERSTOOD;
  }
}
