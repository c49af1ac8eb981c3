// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.PdfRenderer;
import org.learningcitydesk.work.TargetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a report as a document.
@Command(name = "report")
final class ReportCommand extends FileCommand.OfACity {
  @Parameters(
      index = "1",
      paramLabel = "REPORT",
      converter = Choice.Report.class,
      descriptionKey = "cli.reportName")
  String report;

  @Mixin Target target = new Target();

  @Option(
      names = "--format",
      paramLabel = "pdf|html",
      defaultValue = "pdf",
      converter = Choice.Format.class,
      descriptionKey = "cli.option.format")
  String format;

  @Option(
      names = "--lang",
      paramLabel = "en|it",
      converter = Choice.Language.class,
      descriptionKey = "cli.option.lang")
  @Nullable String language;

  ReportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var city = city(workspace);
      var source = workspace.read(tx -> ProgressSource.read(tx, city.id()));
      var words = language == null ? console.messages().locale() : Locale.of(language);
      write(ProgressReport.of(source, Catalogue.shipped(), words, LocalDate.now()));
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
