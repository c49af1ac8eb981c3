// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterContents;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a register as a table.
@Command(name = "export")
final class ExportCommand extends FileCommand.IntoAFile {
  @Parameters(
      index = "1",
      paramLabel = "REGISTER",
      converter = Choice.RegisterName.class,
      descriptionKey = "cli.register")
  String register;

  @Option(
      names = "--dialect",
      paramLabel = "excel|open-data",
      defaultValue = "open-data",
      converter = Choice.Dialect.class,
      descriptionKey = "cli.option.dialect")
  String dialect;

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var city = city(workspace);
      var contents = workspace.read(tx -> RegisterContents.of(tx, city.id()));
      var written =
          RegisterExport.write(
              contents,
              Register.of(register),
              dialectOf(),
              target.file,
              Catalogue.shipped(),
              words(),
              Progress.NONE);
      console.say("cli.export.done", shown(target.file), written);
    }
    return Cli.DONE;
  }

  private CsvDialect dialectOf() {
    return dialect.equals("excel") ? CsvDialect.EXCEL_ITALY : CsvDialect.OPEN_DATA;
  }
}
