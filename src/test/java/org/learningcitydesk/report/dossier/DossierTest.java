// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.PdfPages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

class DossierTest {
  private static final LocalDate TODAY = Sources.TODAY;
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final CityContents SAMPLE = SampleCity.generate(1, TODAY, CATALOGUE);
  private static Workspace workspace;

  @BeforeAll
  static void fill() {
    workspace = Workspace.inMemory(_ -> {});
    SampleCityWriter.write(workspace, SAMPLE, Progress.NONE);
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static DossierSource read(List<Section> wanted, Period period, Progress progress) {
    return workspace.read(
        tx ->
            new DossierReader(tx, SAMPLE.city(), CATALOGUE, TODAY, progress)
                .read(wanted, period, Optional::empty));
  }

  private static Document dossier(Period period, Locale language, Section... without) {
    var wanted = new ArrayList<>(Dossier.SECTIONS);
    wanted.removeAll(List.of(without));
    return Dossier.of(
        read(wanted, period, Progress.NONE),
        new Brief(CATALOGUE, language, TODAY, period, Set.of(without)));
  }

  private static List<String> headings(Document document, int deepest) {
    return document.blocks().stream()
        .filter(it -> it instanceof Block.Heading(var level, _) && level == deepest)
        .map(it -> ((Block.Heading) it).text())
        .toList();
  }

  @Test
  void eachReportIsAChapterBehindTheContents() {
    var dossier = dossier(Period.ALWAYS, Locale.ENGLISH);
    assertThat(dossier.blocks().getFirst()).isInstanceOf(Block.Contents.class);
    assertThat(headings(dossier, 1))
        .containsExactly(
            "City profile",
            "Progress of the path",
            "Stakeholders",
            "Partnerships",
            "Sheets of the partnerships in force",
            "Activities",
            "Budget",
            "Minutes without confidential items");
    assertThat(headings(dossier, 2))
        .containsAll(
            SAMPLE.partnerships().stream()
                .filter(it -> CATALOGUE.lifecycle().isInForce(it.state()))
                .map(Partnership::name)
                .toList())
        .containsAll(
            SAMPLE.meetings().stream()
                .filter(it -> it.status() == MeetingStatus.HELD)
                .map(Meeting::title)
                .toList());
  }

  @Test
  void whatTheTitleSaysAndTheNoticesAreNotRepeated() {
    var blocks = dossier(Period.ALWAYS, Locale.ENGLISH).blocks();
    assertThat(blocks).filteredOn(Block.Notice.class::isInstance).doesNotHaveDuplicates();
    assertThat(blocks)
        .filteredOn(Block.Facts.class::isInstance)
        .noneMatch(it -> it.toString().contains("Date of the report"));
  }

  @Test
  void nothingConfidentialIsInIt() {
    var secret =
        SAMPLE.meetings().stream()
            .flatMap(
                it ->
                    it.outcomes().stream().filter(one -> one.confidential()).map(one -> one.text()))
            .toList();
    assertThat(secret).isNotEmpty();
    var said = dossier(Period.ALWAYS, Locale.ITALIAN).toString();
    for (var text : secret) assertThat(said).doesNotContain(text);
  }

  @Test
  void chaptersCanBeLeftOutAndMeetingsAreThoseOfThePeriod() {
    var without = dossier(Period.ALWAYS, Locale.ENGLISH, Section.BUDGET, Section.SHEETS);
    assertThat(headings(without, 1)).hasSize(6).doesNotContain("Budget");
    assertThat(dossier(Period.ofYear(1999), Locale.ENGLISH).toString())
        .contains("No meeting was held in this period.");
    assertThat(
            dossier(Period.ALWAYS, Locale.ENGLISH, Dossier.SECTIONS.toArray(Section[]::new))
                .blocks())
        .isEmpty();
  }

  @Test
  void readingCanBeCancelledBetweenChapters() {
    var calls = new HashSet<Long>();
    assertThatThrownBy(
            () ->
                read(
                    Dossier.SECTIONS,
                    Period.ALWAYS,
                    (done, _) -> {
                      calls.add(done);
                      if (done == 3) throw new IllegalStateException("cancelled");
                    }))
        .hasMessage("cancelled");
    assertThat(calls).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
  }

  @Test
  void itIsAccessibleAndMadeToLastInBothLanguages() throws Exception {
    for (var language : Messages.LANGUAGES)
      assertThat(PdfCheck.violations(PdfPages.of(dossier(Period.ALWAYS, language)).bytes()))
          .isEmpty();
  }
}
