// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.exchange.tabular.WorkbookFormat;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.office.LibreOffice;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// What we write, another program opens; what another program writes, we read.
class LibreOfficeTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  /// Comma, quotes, UTF-8, from the first row, as shown, all sheets.
  private static final String AS_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1";

  @TempDir Path folder;

  private void convert(Path file, String... options) throws IOException, InterruptedException {
    LibreOffice.convert(folder, file, options);
  }

  private static List<List<String>> cells(Sheet sheet) {
    var rows = new ArrayList<List<String>>();
    rows.add(sheet.columns());
    for (var row : sheet.rows())
      rows.add(
          row.cells().stream()
              .map(it -> it.equals("TRUE") || it.equals("FALSE") ? it.toLowerCase(Locale.ROOT) : it)
              .toList());
    return rows;
  }

  @ParameterizedTest
  @EnumSource(
      value = RegisterFormat.class,
      names = {"XLSX", "ODS"})
  void everyCellOfEveryRegisterIsTheSameInLibreOffice(RegisterFormat format) throws Exception {
    var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), CATALOGUE);
    var contents =
        new RegisterContents(
            sample.stakeholders(),
            sample.partnerships(),
            sample.steps(),
            sample.tasks(),
            sample.evidence(),
            sample.activities(),
            sample.persons(),
            sample.roles(),
            sample.contacts(),
            new Proceedings(
                sample.meetings(), sample.groups(), sample.contributions(), sample.rounds()),
            sample.budget());
    var target = folder.resolve("all." + format.ending());
    RegisterExport.write(
        contents,
        ExportOrder.ofAll(format, CsvDialect.OPEN_DATA, Messages.in(Locale.ENGLISH)),
        target,
        CATALOGUE,
        Progress.NONE);

    assertThat(tabsThatAreTheSame(target)).isEqualTo(Register.values().length);
  }

  /// Compares each cell with what LibreOffice reads.
  ///
  /// @return how many sheets were compared
  private int tabsThatAreTheSame(Path target) throws Exception {
    convert(target, "--convert-to", AS_CSV);
    var stem = target.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    var ours = (WorkbookFormat) SheetReader.read(target, Progress.NONE).format();
    for (var tab : ours.tabs()) {
      var theirs =
          SheetReader.read(
              folder.resolve("out").resolve(stem + "-" + tab.name() + ".csv"), Progress.NONE);
      assertThat(cells(theirs))
          .isEqualTo(cells(SheetReader.read(target, ours.withTab(tab), Progress.NONE)));
    }
    return ours.tabs().size();
  }

  @ParameterizedTest
  @EnumSource(
      value = HistoryFormat.class,
      names = {"XLSX", "ODS"})
  void everyLineOfTheHistoryIsTheSameInLibreOffice(HistoryFormat format) throws Exception {
    var target = folder.resolve("history." + format.id());
    try (var workspace = Workspace.inMemory(_ -> {})) {
      var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), CATALOGUE);
      SampleCityWriter.write(workspace, sample, Progress.NONE);
      var gone = sample.stakeholders().getFirst();
      workspace.change(
          Label.of("change.stakeholder.removed", "1", gone.name()),
          tx -> tx.stakeholders().remove(gone.id()));
      var lines =
          HistoryExport.write(
              workspace,
              HistoryFilter.ALL,
              format,
              target,
              CATALOGUE,
              Messages.in(Locale.ITALIAN),
              Progress.NONE);
      assertThat(SheetReader.read(target, Progress.NONE).rows()).hasSize(lines);
    }
    assertThat(tabsThatAreTheSame(target)).isEqualTo(1);
  }

  @Test
  void whatLibreOfficeMakesOfATextTableIsReadWithItsDaysAndZeros() throws Exception {
    var table =
        Files.writeString(
            folder.resolve("elenco.csv"),
            """
            Nome;CAP;Telefono;Dal;Costo;Quota;Note
            Città «Prova»;00100;+39 080 1;31/12/2026;1.234,56;25%;"due
            righe"
            =1+1;95100;080 2;01/02/2026;7;12,5%;'x
            """,
            UTF_8);
    // Semicolons, UTF-8; the second, third and last columns are text; Italian.
    var filter =
        "--infilter=Text - txt - csv (StarCalc):59,34,76,1,2/2/3/2/7/2,1040,false,true,false,false,false";
    for (var ending : List.of("xlsx", "ods")) {
      convert(table, filter, "--convert-to", ending);

      var sheet =
          SheetReader.read(folder.resolve("out").resolve("elenco." + ending), Progress.NONE);

      assertThat(sheet.columns())
          .containsExactly("Nome", "CAP", "Telefono", "Dal", "Costo", "Quota", "Note");
      assertThat(sheet.rows().stream().map(Row::cells))
          .containsExactly(
              List.of(
                  "Città «Prova»",
                  "00100",
                  "+39 080 1",
                  "2026-12-31",
                  "1234.56",
                  "25%",
                  "due\nrighe"),
              List.of("2", "95100", "080 2", "2026-02-01", "7", "12.5%", "'x"));
      assertThat(sheet.remarks()).containsExactly(Remark.of("import.remark.formulas", 1));
    }
  }
}
