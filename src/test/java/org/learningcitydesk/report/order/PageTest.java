// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.office.Browser;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.meeting.MeetingSource;
import org.learningcitydesk.report.partnership.PartnershipSheet;
import org.learningcitydesk.report.partnership.SheetSource;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.report.resolution.ResolutionSource;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// The web page of every report, as a checker of accessibility meets it in a browser.
class PageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"it,false", "en,true"})
  void everyReportIsReadByEverybody(String language, boolean dark)
      throws IOException, InterruptedException {
    try (var full = Workspace.inMemory(_ -> {});
        var empty = Workspace.inMemory(_ -> {})) {
      SampleCityWriter.write(
          full, SampleCity.generate(1, TODAY, Catalogue.shipped()), Progress.NONE);
      empty.change("change.test", tx -> tx.cities().save(City.named("Vuota")));
      for (var kind : ReportKind.values())
        for (var workspace : List.of(full, empty))
          assertThat(Browser.violations(folder, page(workspace, kind, Locale.of(language)), dark))
              .as("%s, %s", kind.id(), workspace == full ? "sample" : "empty")
              .isEmpty();
    }
  }

  @Test
  void everyOtherDocumentIsReadByEverybody() throws IOException, InterruptedException {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      SampleCityWriter.write(
          workspace, SampleCity.generate(1, TODAY, Catalogue.shipped()), Progress.NONE);
      for (var document : others(workspace))
        assertThat(Browser.violations(folder, HtmlRenderer.render(document), false))
            .as(document.kicker())
            .isEmpty();
    }
  }

  private static List<Document> others(Workspace workspace) {
    return workspace.read(
        tx -> {
          var city = tx.cities().all().getFirst().id();
          var held =
              tx.meetings().all(city).stream()
                  .filter(it -> it.status() == MeetingStatus.HELD)
                  .findFirst()
                  .orElseThrow();
          var meeting = MeetingSource.read(tx, held.id());
          var sheet = SheetSource.read(tx, tx.partnerships().all(city).getFirst().id());
          var all = new ArrayList<Document>();
          for (var it : MeetingDocument.values()) all.add(it.of(meeting, Locale.ITALIAN));
          for (var it : Resolution.values())
            all.add(
                it.of(ResolutionSource.read(tx, city), Catalogue.shipped(), Locale.ITALIAN, TODAY));
          all.add(PartnershipSheet.of(sheet, Catalogue.shipped(), Locale.ITALIAN, TODAY));
          return all;
        });
  }

  @Test
  void aPageThatKeepsPeopleOutIsFound() throws IOException, InterruptedException {
    var page =
        "<!DOCTYPE html><html><head><title>-</title></head><body><main><h1>A</h1>"
            + "<img src=\"a.png\"><p style=\"color: #ccc; background: #fff\">Words</p></main></body></html>";
    assertThat(Browser.violations(folder, page, false))
        .anyMatch(it -> it.startsWith("html-has-lang"))
        .anyMatch(it -> it.startsWith("image-alt"))
        .anyMatch(it -> it.startsWith("color-contrast"));
  }

  private static String page(Workspace workspace, ReportKind kind, Locale language) {
    return HtmlRenderer.render(
        workspace
            .read(
                tx ->
                    Draft.read(
                        tx,
                        tx.cities().all().getFirst().id(),
                        ReportOrder.of(kind),
                        Catalogue.shipped(),
                        TODAY,
                        Progress.NONE))
            .in(language));
  }
}
