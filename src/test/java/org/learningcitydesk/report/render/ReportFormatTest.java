// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.FileName;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.work.UserProblem;

class ReportFormatTest {
  @TempDir Path folder;
  private final Document document =
      ProgressReport.of(
          Sources.empty(), Brief.of(Catalogue.shipped(), Locale.ENGLISH, Sources.TODAY));

  @Test
  void eachFormatReplacesAnOlderFileAndLeavesNothingBeside() throws IOException {
    for (var format : ReportFormat.values()) {
      var target = Files.writeString(folder.resolve("report." + format.ending()), "old");
      format.write(document, target);
      assertThat(Files.readString(target, java.nio.charset.StandardCharsets.ISO_8859_1))
          .startsWith(
              switch (format) {
                case PDF -> "%PDF-";
                case DOCX, ODT, XLSX, ODS -> "PK";
                case HTML -> "<!DOCTYPE html>";
                case MD -> "Learning city";
              });
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(ReportFormat.values().length);
    }
  }

  @Test
  void aFolderThatIsNotThereIsAProblemOfTheUser() {
    assertThatThrownBy(() -> ReportFormat.PDF.write(document, folder.resolve("gone/report.pdf")))
        .isInstanceOf(UserProblem.class);
  }

  @Test
  void theNameOfTheFileSaysCityAndDay() {
    var city = Sources.sample().city();
    assertThat(FileName.of(city, "progress", Sources.TODAY, "pdf"))
        .isEqualTo("roccalieta_sul_lago_progress_2026-11-21.pdf");
    assertThat(FileName.of(city.withName("中文"), "progress", Sources.TODAY, "html"))
        .isEqualTo("city_progress_2026-11-21.html");
  }
}
