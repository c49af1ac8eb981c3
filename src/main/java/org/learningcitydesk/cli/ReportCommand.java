// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.baseline.ChangesPart;
import org.learningcitydesk.report.baseline.ChangesReport;
import org.learningcitydesk.report.baseline.ChangesSource;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.meeting.MeetingSource;
import org.learningcitydesk.report.partnership.PartnershipReport;
import org.learningcitydesk.report.partnership.PartnershipSheet;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.report.partnership.SheetSource;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.report.resolution.ResolutionSource;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a report, a document of a meeting, the sheet of a partnership or the draft of a
/// resolution.
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
    return switch (report) {
      case "progress" -> {
        var changes = since(workspace, city).map(it -> changes(workspace, city, it, today));
        yield ProgressReport.of(
            workspace.read(tx -> ProgressSource.read(tx, city)),
            changes.map(it -> ChangesPart.of(it, Catalogue.shipped(), language)).orElse(List.of()),
            Catalogue.shipped(),
            language,
            today);
      }
      case "changes" -> {
        var moment =
            since(workspace, city)
                .orElseThrow(() -> new UserProblem("problem.past.none", shown(file)));
        yield ChangesReport.of(
            changes(workspace, city, moment, today), Catalogue.shipped(), language, today);
      }
      case "partnerships" ->
          PartnershipReport.of(
              workspace.read(tx -> PartnershipSource.read(tx, city)),
              Catalogue.shipped(),
              language,
              today);
      case "sheet" -> {
        var partnership =
            Chosen.of(
                workspace.read(tx -> tx.partnerships().all(city)),
                of,
                file,
                it -> List.of(it.name()));
        var source = workspace.read(tx -> SheetSource.read(tx, partnership.id()));
        yield PartnershipSheet.of(source, Catalogue.shipped(), language, today);
      }
      default -> {
        var resolution = resolution();
        if (resolution.isPresent())
          yield resolution
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
        yield Code.of(MeetingDocument.class, report).of(source, language);
      }
    };
  }

  /// The state that is meant by the name of a baseline or by a day; where nothing is said, the
  /// latest baseline.
  private Optional<Moment> since(Workspace workspace, CityId city) {
    var meant = since;
    if (meant == null) return workspace.read(tx -> ChangesSource.latest(tx, city));
    var baselines = workspace.read(tx -> tx.baselines().all(city));
    var isName =
        baselines.stream().anyMatch(it -> Folding.fold(it.name()).equals(Folding.fold(meant)));
    var day = isName ? Optional.<LocalDate>empty() : day(meant);
    return Optional.of(
        day.<Moment>map(Moment.EndOf::new)
            .orElseGet(
                () ->
                    new Moment.Frozen(
                        Chosen.of(baselines, meant, file, it -> List.of(it.name())).id())));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static ChangesSource changes(
      Workspace workspace, CityId city, Moment since, LocalDate today) {
    return workspace.read(
        tx -> ChangesSource.read(tx, city, since, new Moment.Now(), Catalogue.shipped(), today));
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
