// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.PdfRenderer;
import org.learningcitydesk.work.TargetFile;
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
      paramLabel = "pdf|html",
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
    if (format.equals("html")) {
      var text = HtmlRenderer.render(document).getBytes(UTF_8);
      TargetFile.write(target.file, out -> out.write(text));
    } else {
      TargetFile.write(target.file, out -> PdfRenderer.render(document, out));
    }
  }
}
