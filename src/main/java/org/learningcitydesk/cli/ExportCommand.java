// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a register, or all of them, as a table, a spreadsheet or an address book.
@Command(name = "export")
final class ExportCommand extends FileCommand.IntoAFile {
  @Parameters(
      index = "1",
      paramLabel = "REGISTER",
      converter = Choice.RegisterName.class,
      descriptionKey = "cli.register")
  String register;

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx|ods|vcf",
      converter = Choice.TableFormat.class,
      descriptionKey = "cli.option.tableFormat")
  @Nullable String format;

  @Option(
      names = "--dialect",
      paramLabel = "excel|open-data",
      defaultValue = "open-data",
      converter = Choice.Dialect.class,
      descriptionKey = "cli.option.dialect")
  String dialect;

  @Option(names = "--confidential", descriptionKey = "cli.option.confidential")
  boolean confidential;

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var written =
          RegisterExport.write(
              workspace,
              city(workspace).id(),
              order().withConfidential(confidential),
              target.file,
              Catalogue.shipped(),
              Progress.NONE);
      console.say("cli.export.done", shown(target.file), written.records());
      if (written.description() != null)
        console.say("export.described", shown(written.description()));
      if (written.confidential() > 0)
        console.say("export.confidentialLeft", written.confidential());
      if (written.restricted() > 0) console.say("export.restricted", written.restricted());
    }
    return Cli.DONE;
  }

  private ExportOrder order() {
    var dialect = this.dialect.equals("excel") ? CsvDialect.EXCEL_ITALY : CsvDialect.OPEN_DATA;
    return register.equals("all")
        ? ExportOrder.ofAll(kind(), dialect, words())
        : ExportOrder.of(Register.of(register), kind(), dialect, words());
  }

  /// The kind of file that was asked for, else the one that its name promises, else text.
  private RegisterFormat kind() {
    var name = shown(target.file).toLowerCase(Locale.ROOT);
    for (var it : RegisterFormat.values())
      if (format == null ? name.endsWith("." + it.ending()) : format.equals(it.ending())) return it;
    return RegisterFormat.CSV;
  }
}
