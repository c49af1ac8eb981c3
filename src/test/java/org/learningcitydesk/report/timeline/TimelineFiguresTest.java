// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.chart.timeline.Paper;
import org.learningcitydesk.chart.timeline.TimelineFigure;
import org.learningcitydesk.chart.timeline.TimelineFigure.Line;
import org.learningcitydesk.chart.timeline.TimelinePages;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.timeline.RowKind;
import org.learningcitydesk.domain.timeline.Timeline;
import org.learningcitydesk.domain.timeline.Window;
import org.learningcitydesk.domain.timeline.Zoom;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.picture.TimelineFile;
import org.learningcitydesk.report.picture.TimelineFormat;
import org.learningcitydesk.report.render.PdfCheck;

class TimelineFiguresTest {
  private static final LocalDate TODAY = Sources.TODAY;
  private static final Timeline SAMPLE = timeline(Sources.sample());
  @TempDir Path folder;

  private static Timeline timeline(ProgressSource it) {
    return Timeline.of(
        it.steps(),
        it.tasks(),
        it.activities(),
        it.partnerships(),
        Catalogue.shipped().lifecycle(),
        TODAY);
  }

  private static TimelineFigure figure(Timeline it, Zoom zoom, Locale language) {
    return new TimelineFigures(Messages.in(language), List.of())
        .of("Rivalta", it, zoom, Window.of(zoom, TODAY, it.whole()));
  }

  @Test
  void theSvgHoldsEveryLabelRemarkAndSign() throws Exception {
    for (var language : Messages.LANGUAGES) {
      for (var zoom : Zoom.values()) {
        var figure = figure(SAMPLE, zoom, language);
        var target = folder.resolve("timeline.svg");
        new TimelineFile(figure).write(TimelineFormat.SVG, target);
        var svg = Jsoup.parse(Files.readString(target), "", Parser.xmlParser());
        var written = svg.select("text").eachText().stream().collect(Collectors.joining(" "));
        assertThat(figure.lines())
            .isNotEmpty()
            .allSatisfy(it -> assertThat(written).contains(it.label()));
        assertThat(figure.lines()).allSatisfy(it -> assertThat(written).contains(it.remark()));
        assertThat(figure.legend()).allSatisfy(it -> assertThat(written).contains(it.words()));
        assertThat(figure.notes()).allSatisfy(it -> assertThat(written).contains(it));
        assertThat(written).contains(figure.todayWord(), figure.title());
      }
    }
  }

  @Test
  void headsAreQuartersMonthsOrYearsAsTheyHaveRoom() throws Exception {
    assertThat(heads(Zoom.QUARTER)).contains("Q4 2026", "Oct", "Nov", "Dec");
    assertThat(heads(Zoom.YEAR)).contains("2026", "Jan", "Jun", "Dec");
    assertThat(heads(Zoom.ALL)).contains("2025", "2026", "Q2").doesNotContain("Jun");
  }

  private List<String> heads(Zoom zoom) throws Exception {
    var target = folder.resolve(zoom.id() + ".svg");
    new TimelineFile(figure(SAMPLE, zoom, Locale.ENGLISH)).write(TimelineFormat.SVG, target);
    return Jsoup.parse(Files.readString(target), "", Parser.xmlParser()).select("text").eachText();
  }

  @Test
  void aLabelThatHasNoRoomIsWrittenInFullBelow() throws Exception {
    var figure = figure(timeline(Sources.nasty(1)), Zoom.ALL, Locale.ITALIAN);
    var target = folder.resolve("nasty.svg");
    new TimelineFile(figure).write(TimelineFormat.SVG, target);
    var text = Jsoup.parse(Files.readString(target), "", Parser.xmlParser()).select("text");
    assertThat(String.join("", text.eachText())).contains("W".repeat(60));
    for (var format : TimelineFormat.values()) {
      var file = folder.resolve(format.id());
      new TimelineFile(figure).write(format, file);
      assertThat(file).isNotEmptyFile();
    }
  }

  @Test
  void eachSheetHasTheHeadWholeRowsAndItsNumberAndIsAccessible() throws Exception {
    var figure = figure(SAMPLE, Zoom.YEAR, Locale.ENGLISH);
    var target = folder.resolve("timeline.pdf");
    new TimelineFile(figure).write(TimelineFormat.PDF_A4, target);
    var bytes = Files.readAllBytes(target);
    assertThat(PdfCheck.violations(bytes)).isEmpty();
    try (var pdf = Loader.loadPDF(bytes)) {
      var sheets = pdf.getNumberOfPages();
      assertThat(sheets).isGreaterThan(2);
      var stripper = new PDFTextStripper();
      var all = new StringBuilder();
      for (var i = 1; i <= sheets; i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        var text = stripper.getText(pdf).replaceAll("\\s+", " ");
        assertThat(text)
            .contains("Jan", "Dec", "Today, 21 Nov 2026", "page " + i + " of " + sheets);
        all.append(text);
      }
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(Paper.A4.width());
    }
  }

  @Test
  void theSheetsTogetherHoldEachRowOnceAndNoHeadingAlone() {
    var figure = figure(SAMPLE, Zoom.ALL, Locale.ENGLISH);
    for (var paper : Paper.values()) {
      var spoken =
          TimelinePages.of(figure, paper).stream()
              .map(it -> it.sentence())
              .collect(Collectors.joining(" "));
      for (var line : figure.lines())
        if (!line.isHeading())
          assertThat(count(spoken, line.spoken())).as(line.label()).isEqualTo(1);
    }
    var a3 = TimelinePages.of(figure, Paper.A3).size();
    assertThat(TimelinePages.of(figure, Paper.A4)).hasSizeGreaterThan(a3);
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  @Test
  void delaysAndPartialDatesAreSaidInWords() {
    var figure = figure(SAMPLE.only(EnumSet.of(RowKind.STEP)), Zoom.ALL, Locale.ENGLISH);
    assertThat(figure.lines().stream().map(Line::spoken))
        .contains(
            "7. Design the pathways in detail: In progress, 3 weeks late. Planned: 15 Jun 2026 –"
                + " 2 Nov 2026. Actual: since 24 Jun 2026.");
    assertThat(figure.sentence())
        .endsWith(
            "One step or task is late today; the longest delay: “7. Design the pathways in"
                + " detail” (In progress, 3 weeks late).");
    var words = new TimelineWords(Messages.in(Locale.ENGLISH), new HiddenNames(List.of(), ""));
    assertThat(List.of(1L, 13L, 14L, 69L, 70L, 365L, 729L, 730L).stream().map(words::length))
        .containsExactly(
            "one day",
            "13 days",
            "2 weeks",
            "10 weeks",
            "2 months",
            "12 months",
            "24 months",
            "2 years");
  }

  @Test
  void theReportShowsTheStepsAndNothingElse() {
    var figure = new TimelineFigures(Messages.in(Locale.ITALIAN), List.of()).steps(SAMPLE);
    assertThat(figure.lines()).hasSize(Sources.sample().steps().size());
    assertThat(figure.table().header()).containsExactly("Nome", "Previsto", "Effettivo", "Stato");
    assertThat(figure.table().rows()).hasSize(10);
    assertThat(new Block.Chart(figure).data().columns()).noneMatch(Block.Column::number);
  }

  @Test
  void whatRecursIsSaidWithItsTimesAndTheLastDay() {
    var coffee =
        Activity.titled(
                Sources.empty().city().id(), "Caffè", "citizen-course", PartialDate.of(TODAY))
            .withTiming(
                Timing.NONE.withRecurrence(
                    new Recurrence(
                        new Rhythm.Months(Rhythm.InMonth.DAY),
                        1,
                        Recurrence.Limit.of(null, 12),
                        List.of())));
    var timeline =
        Timeline.of(
            List.of(),
            List.of(),
            List.of(coffee),
            List.of(),
            Catalogue.shipped().lifecycle(),
            TODAY);
    var figure = figure(timeline, Zoom.ALL, Locale.ENGLISH);
    assertThat(figure.table().rows())
        .containsExactly(
            List.of(
                "Activity",
                "Caffè",
                "Planned",
                "21 Nov 2026",
                "12 times until 21 Oct 2027",
                "",
                "",
                "",
                ""));
    assertThat(figure.lines().getLast().spoken())
        .isEqualTo("Caffè: Planned. Planned: from 21 Nov 2026, 12 times until 21 Oct 2027.");
    assertThat(figure(timeline, Zoom.ALL, Locale.ITALIAN).lines().getLast().spoken())
        .contains("dal 21 nov 2026, 12 volte fino al 21 ott 2027");
  }

  @Test
  void namesThatMustNotBeUsedStandInNoFile() throws Exception {
    var city = Sources.empty().city().id();
    var path = PathFromTemplate.start(city, Catalogue.shipped());
    var step = path.steps().getFirst().withStatus(StepStatus.IN_PROGRESS);
    var due = PartialDate.of(TODAY.minusDays(30));
    var timeline =
        Timeline.of(
            List.of(step),
            List.of(
                new Task(
                    TaskId.next(),
                    0,
                    step.id(),
                    null,
                    1,
                    new LocalText("Call Vera Celata", "Chiamare Vera Celata"),
                    null,
                    due,
                    null,
                    false)),
            List.of(
                Activity.titled(city, "Talk of vera  celata", "citizen-course", due),
                Activity.titled(city, "Veranda", "citizen-course", due)),
            List.of(),
            Catalogue.shipped().lifecycle(),
            TODAY);
    var figure =
        new TimelineFigures(Messages.in(Locale.ENGLISH), List.of("Vera Celata"))
            .of("Rivalta", timeline, Zoom.YEAR, Window.of(Zoom.YEAR, TODAY, timeline.whole()));

    var svg = folder.resolve("timeline.svg");
    new TimelineFile(figure).write(TimelineFormat.SVG, svg);
    var pdf = folder.resolve("timeline.pdf");
    new TimelineFile(figure).write(TimelineFormat.PDF_A4, pdf);
    try (var sheets = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(
              List.of(
                  figure.sentence(),
                  figure.lines().stream().map(Line::spoken).toList().toString(),
                  new TimelineFile(figure).table().toString(),
                  Jsoup.parse(Files.readString(svg), "", Parser.xmlParser()).text(),
                  new PDFTextStripper().getText(sheets)))
          .allSatisfy(
              it -> assertThat(it).contains("person whose").doesNotContainIgnoringCase("Celata"));
    }
    assertThat(figure.lines())
        .extracting(Line::label)
        .contains("Call A person whose data must not be used", "Veranda");
  }

  @Test
  void anEmptyCityHasASentenceAndNothingToDraw() {
    var figure = figure(timeline(Sources.empty()), Zoom.YEAR, Locale.ENGLISH);
    assertThat(figure.isEmpty()).isTrue();
    assertThat(figure.sentence()).isEqualTo("From 1 Jan 2026 to 31 Dec 2026 nothing is recorded.");
    assertThat(TimelinePages.of(figure, Paper.A4)).hasSize(1);
  }
}
