// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.RetentionRule;
import org.learningcitydesk.domain.privacy.SubjectCategory;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// The record of processing and the letters say what the workspace holds.
class ProcessingRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  @TempDir Path folder;
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private PrivacySource source;

  @BeforeEach
  void fill() {
    var sample = SampleCity.generate(1, DAY, Catalogue.shipped());
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    var city = sample.city().id();
    workspace.change(
        "change.test",
        tx -> {
          tx.privacy()
              .save(
                  Controller.blank(city)
                      .withName("Comune di Roccalieta")
                      .withPurposes("Coinvolgere la città"));
          tx.privacy()
              .save(
                  RetentionRule.blank(city, SubjectCategory.ACADEMIA)
                      .withLegalBasis("Compito di interesse pubblico")
                      .withMonths(24));
        });
    source = workspace.read(tx -> PrivacySource.read(tx, city, DAY));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theRecordHasTheTablesOfTheSchemaAndTheWordsOfTheOffice() {
    var page = HtmlRenderer.render(ProcessingRecord.of(source, Messages.in(Locale.ITALIAN), DAY));
    assertThat(page)
        .contains(
            "Comune di Roccalieta",
            "Coinvolgere la città",
            "Compito di interesse pubblico",
            "24 mesi dall’ultimo contatto",
            "Ruoli delle persone nelle organizzazioni",
            "Chi è stato invitato a una riunione");
    // Every table that leads to persons has words of its own.
    for (var language : Messages.LANGUAGES)
      assertThat(source.kept())
          .allSatisfy(
              it ->
                  assertThat(Messages.in(language).has("report.processing.table." + it.table()))
                      .as(it.table())
                      .isTrue());
  }

  @Test
  void aLetterTellsEachPersonWhatIsKeptAndWhy() {
    var some = source.persons().subList(0, 3);
    var page =
        HtmlRenderer.render(
            InformationLetter.of(
                some, source.controller(), "Roccalieta", Messages.in(Locale.ITALIAN), DAY));
    for (var it : some) assertThat(page).contains(it.person().name());
    assertThat(page).contains("Comune di Roccalieta", "Coinvolgere la città", "art");
  }

  @Test
  void thePdfsAreAccessible() throws Exception {
    for (var language : Messages.LANGUAGES) {
      var messages = Messages.in(language);
      check(ProcessingRecord.of(source, messages, DAY));
      check(
          InformationLetter.of(
              source.persons().subList(0, 2), source.controller(), "Roccalieta", messages, DAY));
    }
  }

  private void check(Document document) throws Exception {
    var file = folder.resolve("it.pdf");
    ReportFormat.PDF.write(document, file);
    assertThat(PdfCheck.violations(Files.readAllBytes(file))).isEmpty();
  }
}
