// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.exchange.register.ExportOrder;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterExport;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// What we take out comes back as it was: in the same city nothing changes, in an empty one
/// every record is the same in every field, its identity included.
class IdentityTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Map<ImportKind, Register> REGISTERS =
      Map.of(
          ImportKind.STAKEHOLDERS,
          Register.STAKEHOLDERS,
          ImportKind.PERSONS,
          Register.PERSONS,
          ImportKind.PARTNERSHIPS,
          Register.PARTNERSHIPS,
          ImportKind.ACTIVITIES,
          Register.ACTIVITIES,
          ImportKind.BUDGET_LINES,
          Register.BUDGET_LINES);
  private static final Workspace FROM = Workspace.inMemory(_ -> {});
  private static final Workspace INTO = Workspace.inMemory(_ -> {});
  private static Path folder;

  @BeforeContainer
  static void aFolder() throws IOException {
    folder = Files.createTempDirectory("identity");
  }

  @AfterContainer
  static void noFolder() throws IOException {
    FROM.close();
    INTO.close();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<NastyRecords> cities() {
    return Arbitraries.randomValue(NastyRecords::new);
  }

  /// An address book does not hold every field.
  @Provide
  Arbitrary<RegisterFormat> tables() {
    return Arbitraries.of(RegisterFormat.CSV, RegisterFormat.XLSX, RegisterFormat.ODS);
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of(Messages.LANGUAGES);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void whatGoesOutComesBackAsItWas(
      @ForAll("cities") NastyRecords records,
      @ForAll("tables") RegisterFormat format,
      @ForAll CsvDialect dialect,
      @ForAll("languages") Locale language) {
    FROM.change("change.test", records::save);
    INTO.change("change.test", records::saveCity);
    var city = records.city.id();
    for (var kind : ImportKind.values()) {
      var file = folder.resolve(kind.id() + "." + format.ending());
      RegisterExport.write(
          FROM,
          city,
          ExportOrder.of(
              Objects.requireNonNull(REGISTERS.get(kind)), format, dialect, Messages.in(language)),
          file,
          CATALOGUE,
          Progress.NONE);

      var same = plan(file, kind, city, FROM);
      assertThat(same.rejected()).as(format + " " + kind.id()).isEmpty();
      assertThat(same.changed())
          .flatMap(ImportPlan.Changed::fields)
          .as(format + " " + kind.id())
          .isEmpty();
      assertThat(same.fresh()).as(format + " " + kind.id()).isEmpty();

      var fresh = plan(file, kind, city, INTO);
      assertThat(fresh.rejected()).as(format + " " + kind.id()).isEmpty();
      Intake.apply(INTO, fresh, null, Progress.NONE);
      assertThat(contents(INTO, kind, city))
          .as(format + " " + dialect + " " + kind.id())
          .usingRecursiveComparison()
          .isEqualTo(contents(FROM, kind, city));
    }
  }

  private static ImportPlan plan(Path file, ImportKind kind, CityId city, Workspace workspace) {
    var sheet = SheetReader.read(file, Progress.NONE);
    assertThat(KindGuess.of(sheet.columns())).isEqualTo(kind);
    Surroundings known = workspace.read(tx -> Surroundings.of(tx, city));
    return Intake.plan(sheet, MappingProposal.of(sheet, kind, known, CATALOGUE), known, CATALOGUE);
  }

  private static List<?> contents(Workspace workspace, ImportKind kind, CityId city) {
    return workspace.read(
        tx ->
            switch (kind) {
              case STAKEHOLDERS -> tx.stakeholders().all(city);
              case PERSONS -> List.of(tx.persons().all(city), tx.persons().roles(city));
              case PARTNERSHIPS -> tx.partnerships().all(city);
              case ACTIVITIES -> tx.activities().all(city);
              case BUDGET_LINES -> tx.budget().all(city);
            });
  }
}
