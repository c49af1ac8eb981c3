// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.table.CsvFile;

class PdfAttachmentsTest {
  private static byte[] pdf(Document document) throws IOException {
    var out = new ByteArrayOutputStream();
    PdfRenderer.render(document, out);
    return out.toByteArray();
  }

  private static Document document(List<Block> blocks) {
    return new Document(Locale.ITALIAN, "Prova", "Prova", "Prova", "Prova", List.of(), blocks);
  }

  @Test
  void theTablesAreInsideAsFilesOfData() throws Exception {
    var document =
        ProgressReport.of(
            Sources.sample(), Brief.of(Catalogue.shipped(), Locale.ITALIAN, Sources.TODAY));
    var expected = CsvFile.of(document);
    assertThat(expected).hasSizeGreaterThan(5);
    try (var pdf = Loader.loadPDF(pdf(document))) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files.keySet())
          .containsExactlyInAnyOrderElementsOf(expected.stream().map(CsvFile::name).toList());
      for (var it : expected) {
        var file = files.get(it.name());
        assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(it.bytes());
        assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
        assertThat(file.getEmbeddedFile().getModDate()).isNotNull();
        assertThat(file.getFileDescription()).isNotBlank();
        assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      }
      assertThat(associated(pdf)).hasSize(expected.size());
    }
  }

  private static List<?> associated(PDDocument pdf) {
    return ((COSArray)
            pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF")))
        .toList();
  }

  @Test
  void valuesAreWrittenForPrograms() {
    var table =
        new Block.Table(
            "Spesa, per anno",
            List.of(
                Block.Column.text("Voce", 40),
                Block.Column.number("Importo", 20),
                Block.Column.number("Quota", 20),
                Block.Column.text("Data", 20)),
            List.of(
                List.of("=1+1", "1.234,50\u00a0€", "45%", "3 mag 2026"),
                List.of("due\nrighe", "nessun dato", "0%", "03/05/2026"),
                List.of("2026", "1.234", "-", "007")),
            "");
    var files = CsvFile.of(document(List.of(new Block.Heading(1, "Bilancio"), table)));
    assertThat(files).hasSize(1);
    assertThat(files.getFirst().name()).isEqualTo("spesa_per_anno.csv");
    assertThat(files.getFirst().description()).isEqualTo("Bilancio: Spesa, per anno");
    assertThat(new String(files.getFirst().bytes(), UTF_8))
        .isEqualTo(
            "Voce,Importo,Quota,Data\r\n'=1+1,1234.50,0.45,2026-05-03\r\n"
                + "\"due\nrighe\",nessun dato,0,2026-05-03\r\n2026,1234,'-,007\r\n");
  }

  @Test
  void veryManyTablesAreAFileForEachKind() {
    var blocks =
        IntStream.range(0, 400)
            .boxed()
            .flatMap(
                it ->
                    java.util.stream.Stream.<Block>of(
                        new Block.Heading(1, "Passo " + it),
                        new Block.Table(
                            "Compiti",
                            List.of(Block.Column.text("Compito", 100)),
                            List.of(List.of("Compito " + it)),
                            "")))
            .toList();
    var files = CsvFile.of(document(blocks));
    assertThat(files).hasSize(1);
    assertThat(new String(files.getFirst().bytes(), UTF_8))
        .startsWith("Titolo 1,Compito\r\nPasso 0,Compito 0\r\nPasso 1,")
        .endsWith("Passo 399,Compito 399\r\n");
  }
}
