// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.chart.network.NetworkFigure;
import org.learningcitydesk.chart.network.NetworkPicture;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.network.Network;
import org.learningcitydesk.domain.network.NetworkFilter;
import org.learningcitydesk.domain.network.NetworkLayout;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.Towns;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.picture.PictureFormat;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.PicturePdf;

/// The picture is read back: every name is in it, in the SVG and in the PDF.
class NetworkOutputTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "network");
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);

  private static NetworkFigure figure(Network network) {
    return NetworkFigures.of(
        "Roccalieta sul Lago",
        NetworkMetrics.of(network),
        NetworkLayout.of(network, Map.of()),
        NodeSize.BETWEENNESS,
        ITALIAN);
  }

  private static NetworkPicture picture(NetworkFigure figure) {
    return new NetworkPicture(figure, ChartTheme.LIGHT, NetworkLayout.BOX_HEIGHT);
  }

  private static Network sample() {
    var city = SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    return Network.of(
        city.stakeholders(),
        city.partnerships(),
        city.activities(),
        city.contacts(),
        List.of(),
        NetworkFilter.ALL);
  }

  private static Network strange() {
    return Towns.of(
        "Società_<Arte>&\"Lago\" Ente_così_lungo_".concat("x".repeat(260)),
        "Ente-Ω-한글 Società_<Arte>&\"Lago\"",
        "=SUM(A1)");
  }

  private static void keep(String name, byte[] bytes) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name), bytes);
  }

  /// Without blanks, because names are written in several lines.
  private static String joined(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void wellFormed(String xml) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  @Test
  void everyNameIsInTheSvgAsText() throws IOException {
    for (var network : List.of(sample(), strange(), Towns.of("a", "b"))) {
      var figure = figure(network);
      var svg = picture(figure).svg();
      keep("network" + network.nodes().size() + ".svg", svg.getBytes(UTF_8));
      assertThatCode(() -> wellFormed(svg)).doesNotThrowAnyException();
      var read = Jsoup.parse(svg, "", Parser.xmlParser());
      var texts =
          read.select("text").stream().map(Element::text).reduce("", (a, b) -> a + joined(b));
      assertEquals(network.links().size(), read.select("line").size() - 1);
      assertEquals(figure.title(), read.select("svg > title").text());
      assertThat(read.select("svg > desc").text()).isNotBlank();
      for (var node : figure.nodes()) {
        var seen = Typeface.visible(node.name());
        assertThat(texts).contains(joined(seen));
      }
    }
  }

  @Test
  void everyNameIsInThePdfAsTextAndItIsAccessibleAndMadeToLast() throws Exception {
    for (var network : List.of(sample(), strange(), Towns.of("a", "b"))) {
      var figure = figure(network);
      var out = new ByteArrayOutputStream();
      PicturePdf.render(picture(figure), figure.sentence(), Locale.ITALIAN, out);
      keep("network" + network.nodes().size() + ".pdf", out.toByteArray());
      assertThat(PdfCheck.violations(out.toByteArray())).isEmpty();
      try (var pdf = Loader.loadPDF(out.toByteArray())) {
        var text = joined(new PDFTextStripper().getText(pdf));
        for (var node : figure.nodes())
          assertThat(text).contains(joined(Typeface.visible(node.name())));
        assertEquals(figure.title(), pdf.getDocumentInformation().getTitle());
        assertEquals("it", pdf.getDocumentCatalog().getLanguage());
        for (var page : pdf.getPages())
          for (var name : page.getResources().getXObjectNames())
            assertThat(
                    ((PDFormXObject) page.getResources().getXObject(name))
                        .getResources()
                        .getFontNames())
                .isNotEmpty();
      }
    }
  }

  @Test
  void aPictureOfPointsIsAsFineAsAsked() throws IOException {
    var picture = picture(figure(sample()));
    for (var times : List.of(1, 2)) {
      var bytes = picture.png(times);
      keep("network-" + times + ".png", bytes);
      var image = ImageIO.read(new ByteArrayInputStream(bytes));
      assertEquals(picture.width() * times, image.getWidth());
      assertEquals(picture.height() * times, image.getHeight());
    }
  }

  @Test
  void aHugePictureDoesNotGrowBeyondMeasure() throws IOException {
    var picture = picture(figure(Towns.large(500, 1500)));
    var image = ImageIO.read(new ByteArrayInputStream(picture.png(4)));
    assertThat((double) image.getWidth() * image.getHeight()).isLessThan(101e6);
    keep("large.svg", picture.svg().getBytes(UTF_8));
  }

  @Test
  void aPictureSaysOfWhichDayItIsAndThatItIsOnlyAPart(@TempDir Path folder) throws IOException {
    var city = SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    for (var filter : List.of(NetworkFilter.ALL, NetworkFilter.ALL.withOnlyLinked(true))) {
      var network =
          Network.of(
              city.stakeholders(),
              city.partnerships(),
              city.activities(),
              city.contacts(),
              List.of(),
              filter);
      var target = folder.resolve("rete.svg");
      new NetworkFiles(
              "Roccalieta sul Lago",
              NetworkMetrics.of(network),
              figure(network),
              List.of(),
              LocalDate.of(2026, 11, 21),
              ITALIAN)
          .write(PictureFormat.SVG, target);
      var said =
          Jsoup.parse(Files.readString(target), "", Parser.xmlParser()).select("svg > desc").text();
      assertThat(said).contains("Situazione al 21 nov 2026.");
      assertEquals(!filter.isAll(), said.contains("È attivo un filtro"));
    }
  }

  @Test
  void theSampleTellsAStory() throws IOException {
    for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
      var metrics = NetworkMetrics.of(sample());
      var text = NetworkText.of("Roccalieta sul Lago", metrics, List.of(), Messages.in(language));
      keep("story-" + language.getLanguage() + ".txt", text.getBytes(UTF_8));
      for (var node : metrics.network().nodes()) assertThat(text).contains(node.name());
    }
    var metrics = NetworkMetrics.of(sample());
    assertThat(metrics.brokers(5)).hasSize(5);
    assertThat(metrics.isolated()).isNotEmpty();
    assertThat(metrics.communities().size()).isGreaterThanOrEqualTo(2);
    assertThat(metrics.cutPoints()).isNotEmpty();
  }
}
