// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.meeting.MeetingSource;
import org.learningcitydesk.report.order.Draft;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.report.order.Since;
import org.learningcitydesk.report.partnership.PartnershipSheet;
import org.learningcitydesk.report.partnership.SheetSource;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.report.resolution.ResolutionSource;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a report, a document of a meeting, the sheet of a partnership or the draft of a
/// resolution.
@Command(name = "report")
final class ReportCommand extends FileCommand.IntoAFile {
  static final String SHEET = "sheet";

  @Parameters(
      index = "1",
      paramLabel = "REPORT",
      converter = Choice.Report.class,
      descriptionKey = "cli.reportName")
  String report;

  @Option(
      names = "--format",
      paramLabel = "pdf|docx|odt|html",
      converter = Choice.Format.class,
      descriptionKey = "cli.option.format")
  @Nullable String format;

  @Option(names = "--of", paramLabel = "NAME", descriptionKey = "cli.option.of")
  @Nullable String of;

  @Option(names = "--since", paramLabel = "NAME|DATE", descriptionKey = "cli.option.since")
  @Nullable String since;

  ReportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    target.requireFree();
    try (var workspace = look()) {
      var city = city(workspace);
      write(document(workspace, city.id()));
    }
    console.say("cli.report.done", shown(target.file));
    return Cli.DONE;
  }

  private Document document(Workspace workspace, CityId city) {
    var language = words().locale();
    var today = LocalDate.now();
    var kind = kind();
    if (kind.isPresent()) {
      var order = order(kind.get(), workspace, city);
      return workspace
          .read(tx -> Draft.read(tx, city, order, Catalogue.shipped(), today, Progress.NONE))
          .in(language);
    }
    if (report.equals(SHEET)) {
      var partnership =
          Chosen.of(
              workspace.read(tx -> tx.partnerships().all(city)),
              of,
              file,
              it -> List.of(it.name()));
      var source = workspace.read(tx -> SheetSource.read(tx, partnership.id()));
      return PartnershipSheet.of(source, Catalogue.shipped(), language, today);
    }
    var resolution = resolution();
    if (resolution.isPresent())
      return resolution
          .get()
          .of(
              workspace.read(tx -> ResolutionSource.read(tx, city)),
              Catalogue.shipped(),
              language,
              today);
    var meeting =
        Chosen.of(
            workspace.read(tx -> tx.meetings().all(city)),
            of,
            file,
            it -> List.of(it.title(), it.setting().date().toString()));
    var source = workspace.read(tx -> MeetingSource.read(tx, meeting.id()));
    return Code.of(MeetingDocument.class, report).of(source, language);
  }

  private Optional<ReportKind> kind() {
    return Arrays.stream(ReportKind.values()).filter(it -> it.id().equals(report)).findFirst();
  }

  private ReportOrder order(ReportKind kind, Workspace workspace, CityId city) {
    var since = since(workspace, city);
    if (kind == ReportKind.CHANGES && workspace.read(tx -> since.in(tx, city)).isEmpty())
      throw new UserProblem("problem.past.none", shown(file));
    return ReportOrder.of(kind).withSince(since);
  }

  /// The state that is meant by the name of a baseline or by a day; where nothing is said, the
  /// latest baseline.
  private Since since(Workspace workspace, CityId city) {
    var meant = since;
    if (meant == null) return new Since.Latest();
    var baselines = workspace.read(tx -> tx.baselines().all(city));
    var isName =
        baselines.stream().anyMatch(it -> Folding.fold(it.name()).equals(Folding.fold(meant)));
    var day = isName ? Optional.<LocalDate>empty() : day(meant);
    if (day.isPresent()) return new Since.Day(day.get());
    var chosen = Chosen.of(baselines, meant, file, it -> List.of(it.name()));
    return new Since.Named(chosen.id(), chosen.name());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private Optional<Resolution> resolution() {
    return Arrays.stream(Resolution.values()).filter(it -> it.id().equals(report)).findFirst();
  }

  private void write(Document document) {
    target
        .kind(format, List.of(ReportFormat.values()), ReportFormat::ending, ReportFormat.PDF)
        .write(document, target.file);
  }
}
