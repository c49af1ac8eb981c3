// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// Every report of a city five times as large as the sample: hundreds of stakeholders and
/// activities.
class LargeReportTest {
  private static final LocalDate TODAY = Sources.TODAY;
  private static final CityContents LARGE = SampleCity.generate(5, TODAY, Catalogue.shipped());
  private static final City CITY = LARGE.city();

  private static Workspace workspace;
  @TempDir Path folder;

  @BeforeAll
  static void fill() {
    workspace = Workspace.inMemory(_ -> {});
    SampleCityWriter.write(workspace, LARGE, Progress.NONE);
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  @ParameterizedTest
  @EnumSource
  void isAccessibleAndMadeToLastInBothLanguages(ReportKind kind) throws Exception {
    var draft =
        workspace.read(
            tx ->
                Draft.read(
                    tx,
                    CITY.id(),
                    ReportOrder.of(kind),
                    Catalogue.shipped(),
                    TODAY,
                    Progress.NONE));
    for (var language : Messages.LANGUAGES) {
      var file = folder.resolve(kind.id() + "-" + language.getLanguage() + ".pdf");
      ReportFormat.PDF.write(draft.in(language), file);
      assertThat(PdfCheck.violations(Files.readAllBytes(file))).as(file.toString()).isEmpty();
    }
  }
}
