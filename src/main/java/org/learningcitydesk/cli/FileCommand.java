// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command on a workspace that is there already.
abstract class FileCommand implements Callable<Integer> {
  final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
  Path file;

  @Mixin PasswordOption password = new PasswordOption();

  FileCommand(Console console) {
    this.console = console;
  }

  private @Nullable Unlock unlock() {
    return password.unlock(console, Workspace.isEncrypted(file));
  }

  /// The workspace, to change it. Before a change of many records it has a backup.
  Workspace edit() {
    try {
      var workspace = console.copies().open(file, unlock(), _ -> {});
      workspace.localCopy().ifPresent(console.opened()::add);
      if (!workspace.readOnly())
        workspace.guard(
            new Backups(
                    workspace,
                    () -> BackupPlaces.of(workspace.file(), null),
                    Clock.systemDefaultZone())
                ::before);
      return workspace;
    } catch (UserProblem problem) {
      throw new NotOpened(problem);
    }
  }

  /// The workspace, to read it, even while a window has it open.
  Workspace look() {
    try {
      return console.copies().openReadOnly(file, unlock());
    } catch (UserProblem problem) {
      throw new NotOpened(problem);
    }
  }

  /// A command that works on one city of the workspace; where there are several, it has to be told
  /// which.
  abstract static class OfACity extends FileCommand {
    @Option(names = "--city", paramLabel = "NAME", descriptionKey = "cli.option.city")
    @Nullable String cityName;

    OfACity(Console console) {
      super(console);
    }

    City city(Workspace workspace) {
      var all = workspace.read(tx -> tx.cities().all());
      var name = cityName;
      if (all.isEmpty()) throw new UserProblem("cli.problem.noCity", shown(file));
      if (name == null) {
        if (all.size() > 1) throw new UserProblem("cli.problem.whichCity", shown(file), names(all));
        return all.getFirst();
      }
      var meant =
          all.stream()
              .filter(city -> Folding.fold(city.name()).equals(Folding.fold(name)))
              .toList();
      if (meant.size() == 1) return meant.getFirst();
      throw new UserProblem("cli.problem.cityUnknown", shown(file), name, names(all));
    }

    private static String names(List<City> cities) {
      return cities.stream().map(City::name).collect(Collectors.joining(", "));
    }
  }

  /// A command that writes of one city into a file, in a language.
  abstract static class IntoAFile extends OfACity {
    @Mixin Target target = new Target();

    @Option(
        names = "--lang",
        paramLabel = "en|it",
        converter = Choice.Language.class,
        descriptionKey = "cli.option.lang")
    @Nullable String language;

    IntoAFile(Console console) {
      super(console);
    }

    /// The workspace, to write of it into a file that is not encrypted, which is said.
    @Override
    Workspace look() {
      var workspace = super.look();
      if (workspace.seal().isPresent())
        console.err().println(console.messages().get("cli.export.plain"));
      return workspace;
    }

    /// Keeps in the log of data protection who got the file that is written now. Where the
    /// workspace can only be read that is said, and the file stays.
    void keep(CityId city, Disclosure disclosure, Map<String, Integer> counts) {
      if (!disclosure.isTold()) return;
      try (var workspace = edit()) {
        if (workspace.readOnly()) notKept(new UserProblem("problem.readOnly"));
        else if (new Handover(workspace, city, disclosure).keep(counts))
          console.say("export.noted");
      } catch (NotOpened notOpened) {
        notKept(notOpened.problem());
      } catch (UserProblem problem) {
        notKept(problem);
      }
    }

    private void notKept(UserProblem why) {
      var messages = console.messages();
      console.err().println(messages.get("cli.sharing.notKept", messages.sentence(why)));
    }

    /// The words of the file: those of the console, unless another language was asked for.
    Messages words() {
      return language == null ? console.messages() : Messages.in(Locale.of(language));
    }
  }

  static String shown(Path file) {
    return String.valueOf(file.getFileName());
  }
}
