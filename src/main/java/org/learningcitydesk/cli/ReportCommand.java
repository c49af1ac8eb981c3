// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.render.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a report as a document.
@Command(name = "report")
final class ReportCommand extends FileCommand.IntoAFile {
  @Parameters(
      index = "1",
      paramLabel = "REPORT",
      converter = Choice.Report.class,
      descriptionKey = "cli.reportName")
  String report;

  @Option(
      names = "--format",
      paramLabel = "pdf|docx|odt|html",
      defaultValue = "pdf",
      converter = Choice.Format.class,
      descriptionKey = "cli.option.format")
  String format;

  ReportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var city = city(workspace);
      var source = workspace.read(tx -> ProgressSource.read(tx, city.id()));
      write(ProgressReport.of(source, Catalogue.shipped(), words().locale(), LocalDate.now()));
    }
    console.say("cli.report.done", shown(target.file));
    return Cli.DONE;
  }

  private void write(Document document) {
    ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)).write(document, target.file);
  }
}
