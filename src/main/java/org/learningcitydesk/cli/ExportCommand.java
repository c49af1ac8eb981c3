// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterContents;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Tx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a register as a table.
@Command(name = "export")
final class ExportCommand extends FileCommand.OfACity {
  @Parameters(
      index = "1",
      paramLabel = "REGISTER",
      converter = Choice.RegisterName.class,
      descriptionKey = "cli.register")
  String register;

  @Mixin Target target = new Target();

  @Option(
      names = "--dialect",
      paramLabel = "excel|open-data",
      defaultValue = "open-data",
      converter = Choice.Dialect.class,
      descriptionKey = "cli.option.dialect")
  String dialect;

  @Option(
      names = "--lang",
      paramLabel = "en|it",
      converter = Choice.Language.class,
      descriptionKey = "cli.option.lang")
  @Nullable String language;

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var city = city(workspace);
      var contents = workspace.read(tx -> contents(tx, city.id()));
      var words = language == null ? console.messages() : Messages.in(Locale.of(language));
      var written =
          RegisterExport.write(
              contents,
              Register.of(register),
              dialectOf(),
              target.file,
              Catalogue.shipped(),
              words,
              Progress.NONE);
      console.say("cli.export.done", shown(target.file), written);
    }
    return Cli.DONE;
  }

  private CsvDialect dialectOf() {
    return dialect.equals("excel") ? CsvDialect.EXCEL_ITALY : CsvDialect.OPEN_DATA;
  }

  private static RegisterContents contents(Tx tx, CityId city) {
    return new RegisterContents(
        tx.stakeholders().all(city),
        tx.partnerships().all(city),
        tx.paths().steps(city),
        tx.paths().tasks(city),
        tx.paths().evidence(city),
        tx.activities().all(city));
  }
}
