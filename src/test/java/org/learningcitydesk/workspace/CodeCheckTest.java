// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.CADENCE;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.history.Terms;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Integrity.Finding;
import org.learningcitydesk.workspace.Integrity.Severity;

class CodeCheckTest {
  /// As long as the longest column for a code.
  private static final int SHORT = 60;

  /// Short texts that no list of the catalogue holds.
  private static final Set<String> NO_CODES =
      Set.of(
          "city.country",
          "city.istat_code",
          "city.ipa_code",
          "stakeholder.tax_code",
          "stakeholder.postal_code",
          "stakeholder.tags",
          "path.template_version",
          "smart_group.register",
          "import_mapping.register",
          "import_mapping.columns",
          "external_key.register",
          "activity.starts_at",
          "activity.ends_at",
          "activity.left_out",
          "meeting.starts_at",
          "meeting.ends_at");

  private static Set<String> looked() {
    var looked = new TreeSet<String>();
    for (var table : EveryTableTest.tables())
      for (var column : ToldTables.of(table).listed().keySet())
        looked.add(name(table) + "." + column);
    looked.add("cadence.code");
    return looked;
  }

  private static String name(Table<?> table) {
    return table.getName().toLowerCase(Locale.ROOT);
  }

  private static String name(Table<?> table, Field<?> field) {
    return name(table) + "." + ToldTable.column(field);
  }

  /// A column that a migration adds fails here until somebody says whether its values are codes.
  @Test
  void everyColumnThatHasRoomForACodeOnlyIsLookedUpOrKnownToHoldNone() {
    var forgotten = new TreeSet<String>();
    for (var table : EveryTableTest.tables())
      for (var field : table.fields()) {
        var length = field.getDataType().length();
        var couldBe =
            field.getType() == List.class
                || field.getType() == String.class && length > 0 && length <= SHORT;
        if (couldBe
            && !looked().contains(name(table, field))
            && !NO_CODES.contains(name(table, field))) forgotten.add(name(table, field));
      }
    assertThat(forgotten).isEmpty();
  }

  @Test
  void everyColumnThatTheFormatCallsAnIdOfTheCatalogueIsLookedUp() throws IOException {
    var described = new TreeSet<String>();
    var tables =
        new JsonMapper()
            .readTree(Path.of("src/docs/workspace-schema.json").toFile())
            .at("/properties/tables/properties");
    for (var table : tables.properties())
      for (var column : table.getValue().at("/items/properties").properties())
        if (column.getValue().path("description").asText().contains("of the catalogue"))
          described.add(table.getKey() + "." + column.getKey());
    assertThat(looked()).containsAll(described);
    assertThat(described).hasSizeGreaterThan(5);
  }

  /// What the sample holds shows which columns take their values from the catalogue.
  @Test
  void everyColumnOfTheSampleThatHoldsCodesOnlyIsLookedUp() {
    try (var workspace = sample()) {
      assertThat(workspace.check().findings()).isEmpty();
      var holding = new TreeSet<String>();
      workspace.read(
          tx -> {
            for (var table : EveryTableTest.tables())
              for (var field : table.fields())
                if (field.getDataType().getSQLType() == java.sql.Types.VARCHAR
                    && !field.getType().isEnum()
                    && holdsCodesOnly(tx.sql(), table, field)) holding.add(name(table, field));
            return null;
          });
      assertThat(looked()).containsAll(holding);
      assertThat(holding).hasSizeGreaterThan(8);
    }
  }

  private static boolean holdsCodesOnly(DSLContext sql, Table<?> table, Field<?> field) {
    var words = new HashSet<String>();
    for (var row : sql.selectDistinct(field).from(table).where(field.isNotNull()).fetch()) {
      var stored = Tracked.stored(row, field);
      if (stored != null) words.addAll(List.of(stored.toString().split("\n", -1)));
    }
    return !words.isEmpty() && words.stream().allMatch(CodeCheckTest::isCode);
  }

  private static boolean isCode(String word) {
    return Stream.of(Terms.values())
        .anyMatch(it -> it.entry(Catalogue.shipped(), word).isPresent());
  }

  private static Workspace sample() {
    var workspace = Workspace.inMemory(_ -> {});
    var city = SampleCity.generate(1, LocalDate.of(2026, 5, 4), Catalogue.shipped());
    SampleCityWriter.write(workspace, city, Progress.NONE);
    return workspace;
  }

  /// Made-up values in every column: each column of codes is found, once.
  @Test
  void anUnknownCodeInAnyColumnIsFound() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      for (var table : EveryTableTest.tables())
        workspace.change(
            Label.of("change.test", table.getName()),
            tx -> EveryTableTest.deeds().get("add " + table).accept(tx));
      // Whatever a step expects is one of the kinds of the workspace.
      workspace.change(
          Label.of("change.test", "expected"),
          tx -> {
            var step = tx.sql().selectFrom(STEP).fetchSingle();
            step.setExpectedDocuments(null);
            step.store();
          });
      var found = new TreeSet<String>();
      for (var finding : workspace.check().findings())
        if (finding.key().equals("check.code")) {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          found.add(finding.args().get(0) + "." + finding.args().get(1));
        }
      var expected = looked();
      expected.remove("step.expected_documents");
      assertThat(found).isEqualTo(expected);
    }
  }

  private static List<Finding> after(Consumer<Tx> change) {
    try (var workspace = sample()) {
      workspace.change(Label.of("change.test", "x"), change);
      var integrity = workspace.check();
      assertThat(integrity.isWhole()).isTrue();
      return integrity.findings();
    }
  }

  @Test
  void whatNobodyKnowsIsARemarkWithNumbersAndCodes() {
    var findings =
        after(
            tx -> {
              var rows = tx.sql().selectFrom(ACTIVITY).orderBy(ACTIVITY.ID).limit(3).fetch();
              rows.get(0).setType("juggling");
              rows.get(1).setSdgs(List.of("sdg-04", "99", "100"));
              rows.get(2).setSdgs(List.of("99"));
              rows.forEach(it -> it.store());
            });
    assertThat(findings)
        .containsExactly(
            Finding.warning("check.code", "activity", "sdgs", "3", "100, 99"),
            Finding.warning("check.code", "activity", "type", "1", "juggling"));
    for (var language : Messages.LANGUAGES)
      assertThat(Messages.in(language).get("check.code", findings.getFirst().args().toArray()))
          .contains("activity", "sdgs", "3", "100, 99");
  }

  @Test
  void aKindOfDocumentThatAStepExpectsIsTheCitysOwn() {
    Consumer<Tx> filing =
        tx -> {
          var row = tx.sql().selectFrom(EVIDENCE).limit(1).fetchSingle();
          row.setDocumentType("town-crier");
          row.store();
        };
    assertThat(after(filing))
        .containsExactly(
            Finding.warning("check.code", "evidence", "document_type", "1", "town-crier"));
    assertThat(
            after(
                filing.andThen(
                    tx -> {
                      var step = tx.sql().selectFrom(STEP).limit(1).fetchSingle();
                      step.setExpectedDocuments("minutes\ntown-crier");
                      step.store();
                    })))
        .isEmpty();
  }

  @Test
  void aTagOfACadenceIsNoCode() {
    Consumer<Tx> scoped =
        tx -> {
          for (var row : tx.sql().selectFrom(CADENCE).fetch()) {
            row.setScope(CadenceScope.TAG);
            row.setCode("Our friends " + row.getId());
            row.store();
          }
        };
    assertThat(after(scoped)).isEmpty();
  }

  /// Arguments of findings are texts, also where they are numbers.
  @Test
  void everyFindingHasASentence() {
    for (var language : Messages.LANGUAGES) {
      var keys =
          ResourceBundle.getBundle("org.learningcitydesk.messages", language).keySet().stream()
              .filter(it -> it.startsWith("check."))
              .toList();
      assertThat(keys).hasSizeGreaterThan(10);
      for (var key : keys)
        assertThat(Messages.in(language).get(key, "1", "2", "3", "4")).doesNotContain("{");
    }
  }
}
