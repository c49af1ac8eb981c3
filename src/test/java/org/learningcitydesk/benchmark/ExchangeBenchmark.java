// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.FieldText;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterContents;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;

/// What writing and reading registers of 100 000 rows costs beside the bare libraries, by turns in
/// the same run. The peers make the same cells of the same records and put the file in its place
/// in the same way; they guard against no formula, know no columns and give no formats. Carry the
/// ratios away. Run with `mvn -Pbenchmark test`.
class ExchangeBenchmark {
  private static final int ROWS = Integer.getInteger("exchange.rows", 100_000);
  private static final int ROUNDS = 5;
  private static final CityId CITY = CityId.next();
  @TempDir Path folder;

  private static RegisterContents contents() {
    var all =
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    Stakeholder.named(CITY, "Scuola dell'infanzia numero " + i, Helix.ACADEMIA)
                        .withCategory("school")
                        .withTaxCode("%011d".formatted(i))
                        .withTags(List.of("scuola", "zona " + i % 10))
                        .withReach(
                            Reach.NONE
                                .withStreet("Via Roma " + i)
                                .withPostalCode("95100")
                                .withTown("Catania")
                                .withLatitude(37 + i / 1e6)
                                .withLongitude(15 + i / 1e6)
                                .withEmail("scuola" + i + "@example.org")
                                .withPhone("+39 095 " + i)))
            .toList();
    return new RegisterContents(
        all, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private Path export(RegisterContents contents, RegisterFormat format) {
    var target = folder.resolve("register." + format.ending());
    RegisterExport.write(
        contents,
        ExportOrder.of(
            Register.STAKEHOLDERS, format, CsvDialect.OPEN_DATA, Messages.in(Locale.ENGLISH)),
        target,
        Catalogue.shipped(),
        Progress.NONE);
    return target;
  }

  private static double timed(Callable<?> work) throws Exception {
    var start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void compare(String what, Callable<?> ours, Callable<?> peer) throws Exception {
    var mine = new ArrayList<Double>();
    var others = new ArrayList<Double>();
    for (var round = 0; round < ROUNDS + 1; round++) {
      var a = timed(ours);
      var b = timed(peer);
      if (round == 0) continue;
      mine.add(a);
      others.add(b);
    }
    Collections.sort(mine);
    Collections.sort(others);
    System.out.printf(
        Locale.ROOT,
        "%s: ours %.0f ms, peer %.0f ms, ratio %.2f%n",
        what,
        mine.get(ROUNDS / 2),
        others.get(ROUNDS / 2),
        mine.get(ROUNDS / 2) / others.get(ROUNDS / 2));
  }

  /// The cell as whoever uses the library would write it, without formats.
  private static void peer(Worksheet page, int row, StakeholderField field, Stakeholder it) {
    var text = FieldText.of(field, it);
    if (text.isEmpty()) return;
    switch (field) {
      case LATITUDE, LONGITUDE -> page.value(row, field.ordinal(), new BigDecimal(text));
      default -> page.inlineString(row, field.ordinal(), text);
    }
  }

  @Test
  void writingAndReadingBesideTheBareLibraries() throws Exception {
    var contents = contents();
    var csv = export(contents, RegisterFormat.CSV);
    var sheet = SheetReader.read(csv, Progress.NONE);
    assertThat(sheet.rows()).hasSize(ROWS);
    System.out.printf("%d rows, %d columns%n", ROWS, sheet.columns().size());

    compare(
        "write CSV, FastCSV alone",
        () -> export(contents, RegisterFormat.CSV),
        () -> {
          TargetFile.write(
              folder.resolve("peer.csv"),
              out -> {
                var writer = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8));
                for (var it : contents.stakeholders()) {
                  var record = writer.writeRecord();
                  for (var field : StakeholderField.values())
                    record.writeField(FieldText.of(field, it));
                  record.endRecord();
                }
                writer.flush();
              });
          return null;
        });
    compare(
        "write XLSX, fastexcel alone",
        () -> export(contents, RegisterFormat.XLSX),
        () -> {
          TargetFile.write(
              folder.resolve("peer.xlsx"),
              out -> {
                try (var book = new Workbook(out, "x", "1.0")) {
                  var page = book.newWorksheet("x");
                  var row = 0;
                  for (var it : contents.stakeholders()) {
                    for (var field : StakeholderField.values()) peer(page, row, field, it);
                    if (++row % 500 == 0) page.flush();
                  }
                  page.close();
                }
              });
          return null;
        });
    var xlsx = folder.resolve("register.xlsx");
    var ods = export(contents, RegisterFormat.ODS);
    compare(
        "read ODS, reading XLSX",
        () -> SheetReader.read(ods, Progress.NONE),
        () -> SheetReader.read(xlsx, Progress.NONE));
    compare(
        "write ODS, writing XLSX",
        () -> export(contents, RegisterFormat.ODS),
        () -> export(contents, RegisterFormat.XLSX));
  }
}
