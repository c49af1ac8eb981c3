// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.exchange.sharing.Handover;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.order.Draft;
import org.learningcitydesk.report.order.RecordDocument;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.order.ReportOrder;
import org.learningcitydesk.report.order.ReportWish;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.report.resolution.Resolution;
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

  @Mixin RecipientOption recipient = new RecipientOption();

  private Layout layout = Layout.A4;
  private ReportFormat kept = ReportFormat.PDF;

  ReportCommand(Console console) {
    super(console);
  }

  /// A document with what the log of data protection has to know of it.
  ///
  /// @param people how many it names
  private record Made(Document document, SharingProfile profile, String kind, int people) {}

  @Override
  public Integer call() {
    target.requireFree();
    CityId city;
    Made made;
    try (var workspace = look()) {
      city = city(workspace).id();
      made = made(workspace, city);
      new Handover(workspace, city, disclosure(made)).require(made.people());
      write(made.document());
    }
    console.say("cli.report.done", shown(target.file));
    keep(city, disclosure(made), Map.of(Handover.PERSONS, made.people()));
    return Cli.DONE;
  }

  private Disclosure disclosure(Made made) {
    return recipient.disclosure(made.profile(), List.of(made.kind()));
  }

  private Made made(Workspace workspace, CityId city) {
    var today = LocalDate.now();
    var kind = kind();
    if (report.equals(SAVED)) return saved(workspace, city, today);
    return kind.isPresent()
        ? report(
            workspace,
            city,
            ReportOrder.of(kind.get()).withProfile(SharingProfile.USUAL),
            words().locale(),
            today)
        : document(workspace, record(workspace, city), today);
  }

  private Made report(
      Workspace workspace, CityId city, ReportOrder usual, Locale language, LocalDate today) {
    var order = options.order(usual, workspace, city, file);
    var draft = draft(workspace, city, order, today);
    // Whoever does not ask need not wait for the count.
    var people = recipient.isSaid() ? draft.people(language) : 0;
    return new Made(
        draft.in(language), order.shared(), SharedKinds.ofReport(order.kind().id()), people);
  }

  private Made document(Workspace workspace, RecordDocument which, LocalDate today) {
    var profile = options.profile(report, which.profiles());
    var made =
        workspace.read(tx -> which.made(tx, profile, words().locale(), Catalogue.shipped(), today));
    return new Made(made.document(), profile, SharedKinds.ofDocument(which.id()), made.people());
  }

  private RecordDocument record(Workspace workspace, CityId city) {
    if (report.equals(SHEET)) {
      var all = workspace.read(tx -> tx.partnerships().all(city));
      return new RecordDocument.Sheet(Chosen.of(all, of, file, it -> List.of(it.name())).id());
    }
    var resolution = resolution();
    if (resolution.isPresent()) return new RecordDocument.Act(resolution.get(), city);
    var all = workspace.read(tx -> tx.meetings().all(city));
    return new RecordDocument.OfMeeting(
        Code.of(MeetingDocument.class, report),
        Chosen.of(all, of, file, it -> List.of(it.title(), it.setting().date().toString())).id());
  }

  private Optional<ReportKind> kind() {
    return Arrays.stream(ReportKind.values()).filter(it -> it.id().equals(report)).findFirst();
  }

  private static Draft draft(Workspace workspace, CityId city, ReportOrder order, LocalDate today) {
    return workspace.read(
        tx -> Draft.read(tx, city, order, Catalogue.shipped(), today, Progress.NONE));
  }

  /// What somebody chose in the window and saved under a name; what is said here comes first.
  private Made saved(Workspace workspace, CityId city, LocalDate today) {
    var recipe =
        Chosen.of(workspace.read(tx -> tx.recipes().all()), of, file, it -> List.of(it.name()));
    var wish =
        ReportWish.fromJson(
            recipe.contents(), ReportWish.of(ReportKind.PROGRESS, words().locale()));
    layout = wish.layout();
    kept = wish.format();
    return report(
        workspace,
        city,
        wish.order(),
        language == null ? wish.language() : words().locale(),
        today);
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
