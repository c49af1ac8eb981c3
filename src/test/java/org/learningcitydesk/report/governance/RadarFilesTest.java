// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.chart.radar.RadarFigure;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;

/// The picture is read back: every name, remark and note is in it, in each format.
class RadarFilesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "radar");
  private static final GovernanceScale SCALE = Catalogue.shipped().governance();
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static GovernanceRound round(String name, String... answers) {
    var all = new ArrayList<GovernanceAnswer>();
    for (var answer : answers) {
      var scores = new ArrayList<Score>();
      for (var i = 0; i < SCALE.criteria().size(); i++)
        if (answer.charAt(i + 1) != '-')
          scores.add(new Score(SCALE.criterionIds().get(i), answer.charAt(i + 1) - '0', null));
      var side = answer.charAt(0) == 'C' ? Side.MUNICIPALITY : Side.PARTNER;
      all.add(GovernanceAnswer.blank(side).withScores(scores));
    }
    return GovernanceRound.on(PartnershipId.next(), DAY, name).withAnswers(all);
  }

  private static final GovernanceRound NOW =
      round("Autunno 2026", "C44352-134533", "P4325421-4213", "P5325421-4-13");
  private static final GovernanceRound BEFORE =
      round("Autunno 2025", "C332411123422", "P222311-13112");

  private static RadarFigure figure(GovernanceScale scale, Messages messages) {
    return new RadarFigures(scale, messages).of("Patto per la lettura", NOW, BEFORE);
  }

  /// The scale with names as long and as hostile as somebody may write them.
  private static GovernanceScale strange() {
    var criteria =
        SCALE.criteria().stream()
            .map(
                it ->
                    new org.learningcitydesk.domain.catalogue.GovernanceCriterion(
                        it.id(),
                        LocalText.same(
                            "Ω <b>&\"한글\" "
                                + it.name().it()
                                + " molto lungo".repeat(6)
                                + "x".repeat(60)),
                        it.question(),
                        it.rubric(),
                        it.basis(),
                        it.rubricBasis()))
            .toList();
    return new GovernanceScale(SCALE.scale(), SCALE.scaleNote(), criteria);
  }

  private static Path kept(String name) throws IOException {
    return Files.createDirectories(FOLDER).resolve(name);
  }

  private static String joined(String text) {
    return Typeface.visible(text).replaceAll("\\s+", "");
  }

  private static List<String> texts(RadarFigure figure) {
    return Stream.of(
            Stream.of(figure.title(), figure.sentence(), figure.disagreement()),
            figure.spokes().stream().map(RadarFigure.Spoke::name),
            figure.spokes().stream().flatMap(it -> it.remarks().stream()),
            figure.lines().stream().map(RadarFigure.Line::name),
            figure.notes().stream())
        .flatMap(it -> it)
        .map(RadarFilesTest::joined)
        .toList();
  }

  @Test
  void everyWordIsInTheSvgAndInThePdf() throws Exception {
    for (var figure : List.of(figure(SCALE, ITALIAN), figure(strange(), ENGLISH))) {
      var files = new RadarFiles(figure);
      var svg = kept("radar-" + figure.locale() + ".svg");
      files.write(PictureFormat.SVG, svg);
      files.write(PictureFormat.PNG, kept("radar-" + figure.locale() + ".png"));
      var read = Jsoup.parse(Files.readString(svg), "", Parser.xmlParser());
      var written =
          joined(read.select("text").stream().map(Element::text).reduce("", (a, b) -> a + b));
      for (var it : texts(figure)) assertThat(written).contains(it);
      var pdf = kept("radar-" + figure.locale() + ".pdf");
      files.write(PictureFormat.PDF, pdf);
      var bytes = Files.readAllBytes(pdf);
      assertThat(PdfCheck.violations(bytes)).isEmpty();
      try (var opened = Loader.loadPDF(bytes)) {
        var text = joined(new PDFTextStripper().getText(opened));
        for (var it : texts(figure)) assertThat(text).contains(it);
      }
    }
  }

  @Test
  void whatWasNotAssessedIsAGapAndNeverZero() {
    var figure = figure(SCALE, ENGLISH);
    var line = figure.lines().getFirst();
    assertEquals("Municipality, Autunno 2026", line.name());
    assertThat(line.values().get(5)).isNull();
    assertThat(line.values()).filteredOn(it -> it != null).allMatch(it -> it >= 1);
    assertThat(figure.spokes().get(5).remarks()).contains("not assessed: Municipality");
    assertThat(figure.table().rows().get(5))
        .containsSequence("not assessed", "2", "cannot be compared");
    var silent = new RadarFigures(SCALE, ENGLISH).of("Patto", round("Round"), null);
    assertThat(silent.isEmpty()).isTrue();
    assertThat(silent.sentence())
        .isEqualTo(
            "The municipality has not assessed any criterion. The partners have not assessed any"
                + " criterion. No criterion has been assessed by both sides, so that they cannot be"
                + " compared.");
    assertThat(silent.table().rows())
        .allMatch(it -> it.subList(1, 3).equals(List.of("not assessed", "not assessed")));
  }

  @Test
  void disagreementIsMarkedAndSaid() {
    var figure =
        new RadarFigures(SCALE, ENGLISH)
            .of("Patto", round("R", "C41----------", "P33----------"), null);
    assertEquals(new RadarFigure.Apart(4, 3), figure.spokes().getFirst().disagreement());
    assertEquals(List.of("disagree by 2"), figure.spokes().get(1).remarks());
    assertThat(figure.sentence())
        .contains(
            "They disagree on 2 criteria: Principled political commitment (municipality 1, partners"
                + " 3); Common purpose (municipality 4, partners 3).");
  }

  @Test
  void itIsDrawnInBothThemesAndNarrowAndInDocuments() throws Exception {
    for (var theme : List.of(ChartTheme.LIGHT, ChartTheme.DARK))
      for (var width : List.of(360, 900)) {
        var large = width == 900 ? theme.withTextSize(20) : theme;
        var drawing = figure(SCALE, ITALIAN).drawn(large);
        var name = (theme == ChartTheme.LIGHT ? "light-" : "dark-") + width + ".png";
        Files.write(kept(name), drawing.png(width, drawing.preferredHeight(width), 1));
      }
    var document =
        new Document(
            Locale.ITALIAN,
            "Prova",
            "Patto",
            "Prova",
            "Comune",
            List.of(),
            List.of(
                new Block.Chart(figure(SCALE, ITALIAN)),
                new Block.Chart(
                    new RadarFigures(SCALE, ITALIAN).of("Patto", round("Vuota"), null))));
    for (var format : ReportFormat.values())
      format.write(document, kept("document." + format.ending()));
    assertThat(PdfCheck.violations(Files.readAllBytes(kept("document.pdf")))).isEmpty();
  }
}
