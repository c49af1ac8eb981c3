// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.evidence.FileNames;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Pack;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.TargetPack;
import org.learningcitydesk.workspace.SubjectData;
import org.learningcitydesk.workspace.Workspace;

/// Hands over everything about a person: as a document to read, as JSON, or as a ZIP of both with
/// the attached files.
public final class AccessFile {
  public static final String JSON = "json";
  public static final String ZIP = "zip";
  private static final int LONGEST = 120;

  private AccessFile() {}

  /// The endings of the files that can be written.
  public static List<String> endings() {
    return Stream.concat(
            Stream.of(ZIP, JSON), ReportFormat.TEXTS.stream().map(ReportFormat::ending))
        .toList();
  }

  /// @param ending which of the endings it is
  /// @return what was handed over
  public static SubjectData write(
      Workspace workspace,
      PersonId person,
      Messages messages,
      Instant now,
      String ending,
      Path target,
      Progress progress) {
    var data = workspace.read(tx -> tx.subjects().about(person, progress));
    var today = now.atZone(ZoneId.systemDefault()).toLocalDate();
    switch (ending) {
      case JSON -> TargetFile.write(target, out -> AccessJson.write(data, now, out));
      case ZIP ->
          TargetPack.write(
              target, true, today, pack -> fill(pack, workspace, data, messages, now, progress));
      default -> format(ending).write(AccessReport.of(data, messages, today), target);
    }
    return data;
  }

  private static ReportFormat format(String ending) {
    return ReportFormat.TEXTS.stream()
        .filter(it -> it.ending().equals(ending))
        .findFirst()
        .orElse(ReportFormat.PDF);
  }

  private static boolean fill(
      Pack pack,
      Workspace workspace,
      SubjectData data,
      Messages messages,
      Instant now,
      Progress progress)
      throws IOException {
    var today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    var name = messages.get("report.access.fileName");
    var folder = Files.createTempDirectory("learning-city-desk-");
    var page = folder.resolve("page.pdf");
    try {
      ReportFormat.PDF.write(AccessReport.of(data, messages, today), Layout.A4, progress, page);
      pack.file(name + ".pdf", out -> Files.copy(page, out));
    } finally {
      Files.deleteIfExists(page);
      Files.deleteIfExists(folder);
    }
    pack.file(name + ".json", out -> AccessJson.write(data, now, out));
    var names = new FileNames(LONGEST);
    for (var it : data.files()) {
      progress.step(0, 0);
      pack.file(
          "files/" + names.next(it.name(), "file"),
          out -> {
            try {
              workspace.read(
                  tx -> {
                    tx.attachments().copyTo(it.id(), out);
                    return true;
                  });
            } catch (UncheckedIOException e) {
              throw e.getCause();
            }
          });
    }
    return true;
  }
}
