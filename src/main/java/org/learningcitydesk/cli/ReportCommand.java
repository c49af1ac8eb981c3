// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.meeting.MeetingSource;
import org.learningcitydesk.report.order.Draft;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.report.partnership.PartnershipSheet;
import org.learningcitydesk.report.partnership.SheetSource;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.report.resolution.ResolutionSource;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a report, a document of a meeting, the sheet of a partnership or the draft of a
/// resolution.
@Command(name = "report")
final class ReportCommand extends FileCommand.IntoAFile {
  static final String SHEET = "sheet";
  static final String SAVED = "saved";

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

  @Mixin OrderOptions options = new OrderOptions();

  private Layout layout = Layout.A4;
  private ReportFormat kept = ReportFormat.PDF;

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
    if (report.equals(SAVED)) return saved(workspace, city, today);
    if (kind.isPresent())
      return draft(
              workspace,
              city,
              options.order(
                  ReportOrder.of(kind.get()).withProfile(SharingProfile.USUAL),
                  workspace,
                  city,
                  file),
              today)
          .in(language);
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

  private static Draft draft(Workspace workspace, CityId city, ReportOrder order, LocalDate today) {
    return workspace.read(
        tx -> Draft.read(tx, city, order, Catalogue.shipped(), today, Progress.NONE));
  }

  /// What somebody chose in the window and saved under a name; what is said here comes first.
  private Document saved(Workspace workspace, CityId city, LocalDate today) {
    var recipe =
        Chosen.of(workspace.read(tx -> tx.recipes().all()), of, file, it -> List.of(it.name()));
    var wish =
        ReportWish.fromJson(
            recipe.contents(), ReportWish.of(ReportKind.PROGRESS, words().locale()));
    layout = wish.layout();
    kept = wish.format();
    return draft(workspace, city, options.order(wish.order(), workspace, city, file), today)
        .in(language == null ? wish.language() : words().locale());
  }

  private Optional<Resolution> resolution() {
    return Arrays.stream(Resolution.values()).filter(it -> it.id().equals(report)).findFirst();
  }

  private void write(Document document) {
    target
        .kind(format, List.of(ReportFormat.values()), ReportFormat::ending, kept)
        .write(document, options.layout(layout), Progress.NONE, target.file);
  }
}
