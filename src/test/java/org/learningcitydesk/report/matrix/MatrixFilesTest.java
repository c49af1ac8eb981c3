// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.report.render.PdfCheck;

/// The picture is read back: title, axes, quadrants, every name and the legend are in it, in the
/// SVG and in the PDF.
class MatrixFilesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "matrix");
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final CityId CITY = CityId.next();

  private static MatrixFiles files(List<Stakeholder> stakeholders, MarkBy by, Messages messages) {
    return new MatrixFiles(
        "Roccalieta sul Lago",
        InfluenceMatrix.of(stakeholders),
        stakeholders.size(),
        List.of(),
        by,
        TODAY,
        messages);
  }

  private static List<Stakeholder> sample() {
    return SampleCity.generate(1, TODAY, Catalogue.shipped()).stakeholders();
  }

  private static Stakeholder scored(String name, int influence, int interest) {
    return Stakeholder.named(CITY, name, Helix.BUSINESS)
        .withStance(Stance.NEW.withInfluence(influence).withInterest(interest));
  }

  private static List<Stakeholder> strange() {
    return Stream.concat(
            Stream.of(
                scored("Società <Arte> & \"Lago\"", 5, 5),
                scored("Ente così lungo ".repeat(9).strip() + "x".repeat(50), 1, 1),
                scored("Ω-한글 =SUM(A1)", 3, 3)),
            IntStream.range(0, 150).mapToObj(i -> scored("Circolo ricreativo " + i, 2, 4)))
        .toList();
  }

  private static Path kept(String name) throws IOException {
    return Files.createDirectories(FOLDER).resolve(name);
  }

  /// Without blanks, because names are written in several lines.
  private static String joined(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> texts(MatrixFiles files) {
    var figure = files.figure();
    return Stream.of(
            Stream.of(figure.title(), figure.sentence(), figure.influence(), figure.interest()),
            figure.headings().values().stream(),
            figure.marks().stream().map(it -> it.name()),
            figure.signs().stream().map(it -> it.word()),
            figure.notes().stream())
        .flatMap(it -> it)
        .map(it -> joined(Typeface.visible(it)))
        .toList();
  }

  @Test
  void everyWordIsInTheSvgAsText() throws IOException {
    for (var all : List.of(sample(), strange(), List.<Stakeholder>of())) {
      for (var by : MarkBy.values()) {
        var files = files(all, by, ITALIAN);
        var target = kept("plane" + all.size() + "-" + by.id() + ".svg");
        files.write(PictureFormat.SVG, target);
        var read = Jsoup.parse(Files.readString(target), "", Parser.xmlParser());
        var written =
            joined(read.select("text").stream().map(Element::text).reduce("", (a, b) -> a + b));
        for (var it : texts(files)) assertThat(written).contains(it);
        assertEquals(files.figure().title(), read.select("svg > title").text());
      }
    }
  }

  @Test
  void thePdfIsAccessibleAndMadeToLastAndSaysItAll() throws Exception {
    for (var all : List.of(sample(), strange(), List.<Stakeholder>of())) {
      var files = files(all, MarkBy.HELIX, ITALIAN);
      var target = kept("plane" + all.size() + ".pdf");
      files.write(PictureFormat.PDF, target);
      var bytes = Files.readAllBytes(target);
      assertThat(PdfCheck.violations(bytes)).isEmpty();
      try (var pdf = Loader.loadPDF(bytes)) {
        var text = joined(new PDFTextStripper().getText(pdf));
        for (var it : files.figure().marks())
          assertThat(text).contains(joined(Typeface.visible(it.name())));
        assertEquals(files.figure().title(), pdf.getDocumentInformation().getTitle());
        assertEquals("it", pdf.getDocumentCatalog().getLanguage());
      }
    }
  }

  @Test
  void thePictureOfPointsIsForBothLanguagesAndTwiceAsFineOnDemand() throws IOException {
    var once = kept("plane-en.png");
    files(sample(), MarkBy.HELIX, Messages.in(Locale.ENGLISH)).write(PictureFormat.PNG, once);
    var twice = kept("plane-it.png");
    files(sample(), MarkBy.HELIX, ITALIAN).write(PictureFormat.PNG_TWICE, twice);
    files(strange(), MarkBy.GAP, ITALIAN).write(PictureFormat.PNG, kept("strange.png"));
    files(List.of(), MarkBy.HELIX, ITALIAN).write(PictureFormat.PNG, kept("empty.png"));
    assertEquals(
        2 * ImageIO.read(once.toFile()).getWidth(), ImageIO.read(twice.toFile()).getWidth());
  }

  @Test
  void theTextNamesEverybodyAndTheFilter() {
    var all = List.of(scored("Biblioteca", 5, 4), Stakeholder.named(CITY, "Lega", Helix.BUSINESS));
    var files =
        new MatrixFiles(
            "Rivalta",
            InfluenceMatrix.of(all),
            7,
            List.of("Elica: Imprese"),
            MarkBy.GAP,
            TODAY,
            Messages.in(Locale.ENGLISH));
    assertEquals(
        """
        Influence and interest of the stakeholders of Rivalta
        =====================================================
        1 of 2 assessed: 1 to manage closely, 0 to keep satisfied, 0 to keep informed, 0 to monitor. Only 2 of 7 are shown. Only: Elica: Imprese. As of 21 Nov 2026.

        Manage closely (1)
        ------------------
        * Biblioteca, participation not known; influence 5, interest 4: manage closely

        Keep satisfied (0)
        ------------------

        Keep informed (0)
        -----------------

        Monitor (0)
        -----------

        Without scores (1)
        ------------------
        * Lega
        """,
        files.text());
  }
}
