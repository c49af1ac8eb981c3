// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The command line. It answers with 0 where all is well, 1 where the work could not be done or a
/// check found something, 2 where the command was not understood or the file could not be opened.
/// It needs no display.
public final class Cli {
  static final String NAME = "learning-city-desk";
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int NOT_UNDERSTOOD = 2;

  private Cli() {}

  /// Does what the arguments say; results go to standard output and problems to standard error,
  /// both in UTF-8.
  ///
  /// @return the exit code of the process
  public static int run(String[] args) {
    System.setProperty("java.awt.headless", "true");
    // Libraries tell what they do on standard error; here only answers belong.
    LogManager.getLogManager().reset();
    return run(args, writer(FileDescriptor.out), writer(FileDescriptor.err), Locale.getDefault());
  }

  /// @param system the language where the arguments choose none
  static int run(String[] args, PrintWriter out, PrintWriter err, Locale system) {
    return run(args, new Console(Messages.in(language(args, system)), out, err));
  }

  static int run(String[] args, Console console) {
    var commands = commands(console);
    var code = commands.execute(args);
    if (!console.copiesAreBack() && code == DONE) code = FAILED;
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static CommandLine commands(Console console) {
    var messages = console.messages();
    var commands =
        new CommandLine(new RootCommand(console))
            .addSubcommand(new SampleCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new QuestionnaireCommand(console))
            .addSubcommand(new AnswersCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new BackupCommand(console))
            .addSubcommand(new RestoreCommand(console))
            .addSubcommand(new OpenDataCommand(console))
            .addSubcommand(new EvidenceCommand(console))
            .addSubcommand(new NetworkCommand(console))
            .addSubcommand(new CalendarCommand(console))
            .addSubcommand(template(console))
            .addSubcommand(new AccessCommand(console))
            .addSubcommand(new EraseCommand(console))
            .addSubcommand(new CheckCommand(console));
    commands
        .setResourceBundle(new Descriptions(messages, commands.getCommandSpec()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler((problem, _) -> notUnderstood(problem, console))
        .setExecutionExceptionHandler((problem, _, _) -> failed(problem, console));
    dress(commands.getCommandSpec(), messages);
    return commands;
  }

  private static CommandLine template(Console console) {
    return new CommandLine(new TemplateCommand(console))
        .addSubcommand(new TemplateCommand.Export(console))
        .addSubcommand(new TemplateCommand.Import(console));
  }

  /// Gives a command and those below it their words.
  private static void dress(CommandSpec command, Messages messages) {
    command.version(version());
    var usage = command.usageMessage();
    usage.synopsisHeading(messages.get("cli.usage") + " ");
    usage.synopsisSubcommandLabel(messages.get("cli.usageCommand"));
    usage.parameterListHeading("%n" + messages.get("cli.usageParameters") + "%n");
    usage.optionListHeading("%n" + messages.get("cli.usageOptions") + "%n");
    usage.commandListHeading("%n" + messages.get("cli.usageCommands") + "%n");
    usage.description(messages.get(description(command)));
    command.subcommands().values().forEach(below -> dress(below.getCommandSpec(), messages));
  }

  private static String description(CommandSpec command) {
    var above = command.parent();
    if (above == null) return "cli.description";
    return above.parent() == null
        ? "cli.command." + command.name()
        : "cli.command." + above.name() + "." + command.name();
  }

  /// The version that the jar carries; a build that was not packed has none.
  private static String version() {
    var packed = Cli.class.getPackage().getImplementationVersion();
    return packed == null ? "Learning City Desk" : "Learning City Desk " + packed;
  }

  private static int notUnderstood(ParameterException problem, Console console) {
    var command = problem.getCommandLine();
    console.err().println(new Misunderstanding(console.messages()).sentence(problem));
    console.err().println();
    command.usage(console.err());
    return NOT_UNDERSTOOD;
  }

  private static int failed(Exception problem, Console console) {
    switch (problem) {
      case NotOpened notOpened -> {
        console.err().println(console.messages().sentence(notOpened.problem()));
        return NOT_UNDERSTOOD;
      }
      case UserProblem user -> console.err().println(console.messages().sentence(user));
      case InvalidValue invalid -> console.err().println(console.messages().sentence(invalid));
      default -> {
        console.err().println(console.messages().get("problem.defect"));
        problem.printStackTrace(console.err());
      }
    }
    return FAILED;
  }

  /// What `--language` says, wherever it stands; it must be known before anything else is read,
  /// because complaints are written in it.
  private static Locale language(String[] args, Locale system) {
    var words =
        Arrays.stream(args)
            .flatMap(
                arg ->
                    arg.startsWith("--language=")
                        ? List.of(arg.split("=", 2)).stream()
                        : List.of(arg).stream())
            .toList();
    var option = words.indexOf("--language");
    return option < 0 || option + 1 >= words.size()
        ? system
        : Locale.of(words.get(option + 1).toLowerCase(Locale.ROOT));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
