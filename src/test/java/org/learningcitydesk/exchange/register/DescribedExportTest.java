// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.CsvFormat;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// A CSV file has what it is written in beside it.
class DescribedExportTest {
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);
  @TempDir Path folder;

  private RegisterExport.Written write(Path target, RegisterFormat format, CsvDialect dialect) {
    var stakeholder = Stakeholder.named(CityId.next(), "Uno; due, tre", Helix.BUSINESS);
    var none = List.<org.learningcitydesk.domain.partnership.Partnership>of();
    return RegisterExport.write(
        new RegisterContents(
            List.of(stakeholder),
            none,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        ExportOrder.of(Register.STAKEHOLDERS, format, dialect, ITALIAN),
        target,
        Catalogue.shipped(),
        Progress.NONE);
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theDescriptionSaysWhatTheDialectIsAndTheImportFollowsIt() throws IOException {
    var target = folder.resolve("x.csv");
    for (var dialect : CsvDialect.values()) {
      assertThat(write(target, RegisterFormat.CSV, dialect).description())
          .isEqualTo(folder.resolve("x.csv-metadata.json"))
          .content()
          .contains("\"delimiter\" : \"" + dialect.separator() + "\"")
          .contains("\"name\" : \"tax_code\"")
          .contains(dialect.forPeople() ? "\"titles\" : \"Nome\"" : "\"titles\" : \"name\"");
      assertThat(((CsvFormat) SheetReader.read(target, Progress.NONE).format()).separator())
          .isEqualTo(dialect.separator());
    }
    assertThat(write(folder.resolve("x.xlsx"), RegisterFormat.XLSX, CsvDialect.OPEN_DATA))
        .isEqualTo(new RegisterExport.Written(1, Map.of(), null));
    assertThat(files()).containsExactly("x.csv", "x.csv-metadata.json", "x.xlsx");
  }

  @Test
  void aDescriptionOfSomebodyElseStopsTheExportBeforeAnythingIsWritten() throws IOException {
    var other = Files.writeString(folder.resolve("x.csv-metadata.json"), "{\"url\": \"x.csv\"}");

    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> write(folder.resolve("x.csv"), RegisterFormat.CSV, CsvDialect.OPEN_DATA))
        .satisfies(it -> assertThat(it.key()).isEqualTo("problem.export.descriptionThere"));

    assertThat(files()).containsExactly("x.csv-metadata.json");
    assertThat(other).hasContent("{\"url\": \"x.csv\"}");
  }

  @Test
  void aFolderInThePlaceOfTheDescriptionIsASentence() throws IOException {
    Files.createDirectory(folder.resolve("x.csv-metadata.json"));

    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> write(folder.resolve("x.csv"), RegisterFormat.CSV, CsvDialect.OPEN_DATA))
        .satisfies(it -> assertThat(it.key()).isEqualTo("problem.export.descriptionThere"));
    assertThat(files()).containsExactly("x.csv-metadata.json");
  }
}
