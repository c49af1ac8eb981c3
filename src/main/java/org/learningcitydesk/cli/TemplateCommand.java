// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.template.TemplateFromPath;
import org.learningcitydesk.domain.template.TemplateUpgrade;
import org.learningcitydesk.domain.template.UpgradeItem;
import org.learningcitydesk.exchange.template.TemplateFile;
import org.learningcitydesk.exchange.template.TemplateIntake;
import org.learningcitydesk.report.UpgradeWords;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The template of a path: out of a workspace and into one.
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private final Console console;
  @Spec CommandSpec spec;

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.err().println(console.messages().get("cli.problem.noCommand"));
    console.err().println();
    spec.commandLine().usage(console.err());
    return Cli.NOT_UNDERSTOOD;
  }

  /// Writes the path of a city as a template.
  @Command(name = "export")
  static final class Export extends FileCommand.OfACity {
    @Mixin Target target = new Target();

    @Option(names = "--edition", paramLabel = "VERSION", descriptionKey = "cli.option.edition")
    @Nullable String edition;

    Export(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      target.requireFree();
      try (var workspace = look()) {
        var city = city(workspace).id();
        var template =
            workspace.read(
                tx -> {
                  var path =
                      tx.paths()
                          .of(city)
                          .orElseThrow(() -> new UserProblem("problem.template.noPath"));
                  var naming =
                      new TemplateFromPath.Naming(
                          path.name(), Objects.requireNonNullElse(edition, path.templateVersion()));
                  return TemplateIntake.exported(tx, city, Catalogue.shipped(), naming);
                });
        TemplateFile.write(template, target.file);
        console.say("cli.report.done", shown(target.file));
      }
      return Cli.DONE;
    }
  }

  /// Begins the path of a city with a template, or applies one to it. What somebody has written in
  /// the city is only replaced when the user says so.
  @Command(name = "import")
  static final class Import extends FileCommand.OfACity {
    @Parameters(index = "1", paramLabel = "TEMPLATE", descriptionKey = "cli.template")
    Path templateFile;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    boolean dryRun;

    @Option(names = "--all", descriptionKey = "cli.option.allChanges")
    boolean all;

    Import(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      try (var workspace = dryRun ? look() : edit()) {
        var city = city(workspace).id();
        var read = TemplateFile.read(templateFile, Catalogue.shipped());
        read.remarks(console.messages()).forEach(console.out()::println);
        if (workspace.read(tx -> tx.paths().of(city)).isEmpty()) start(workspace, city, read);
        else upgrade(workspace, city, read);
      }
      return Cli.DONE;
    }

    private void start(Workspace workspace, CityId city, TemplateFile read) {
      if (!dryRun)
        workspace.change(
            TemplateIntake.started(), tx -> TemplateIntake.start(tx, city, read.template()));
      console.say(
          dryRun ? "cli.template.wouldStart" : "cli.template.started",
          read.template().steps().size());
    }

    private void upgrade(Workspace workspace, CityId city, TemplateFile read) {
      var catalogue = Catalogue.shipped();
      var upgrade =
          workspace.read(tx -> TemplateIntake.preview(tx, city, catalogue, read.template()));
      var chosen = all ? everything(upgrade) : upgrade.suggested();
      tell(upgrade, chosen);
      if (!dryRun)
        workspace.change(
            TemplateIntake.upgraded(read.template()),
            tx -> TemplateIntake.apply(tx, city, catalogue, read.template(), chosen));
      console.say(
          dryRun ? "cli.template.would" : "cli.template.done",
          read.template().version(),
          chosen.size(),
          everything(upgrade).size() - chosen.size());
    }

    private static Set<String> everything(TemplateUpgrade upgrade) {
      return upgrade.items().stream()
          .filter(UpgradeItem::isChoice)
          .map(UpgradeItem::key)
          .collect(Collectors.toSet());
    }

    private void tell(TemplateUpgrade upgrade, Set<String> chosen) {
      var messages = console.messages();
      var words = UpgradeWords.of(messages, Catalogue.shipped());
      for (var part : upgrade.parts()) {
        console.out().println(part.number() + ". " + part.title().in(messages.locale()));
        for (var item : part.items()) {
          var mark = !item.isChoice() ? "-" : chosen.contains(item.key()) ? "+" : "?";
          console.out().println("  " + mark + " " + words.title(item));
        }
      }
    }
  }
}
