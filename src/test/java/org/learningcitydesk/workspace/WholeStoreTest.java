// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Every row of a file can be read, and put into a new one that is then the same.
class WholeStoreTest {
  @TempDir Path folder;

  static Map<String, List<List<Object>>> contents(Workspace workspace) {
    return workspace.read(
        tx -> {
          var all = new LinkedHashMap<String, List<List<Object>>>();
          for (var table : tx.whole().tables()) {
            var rows = new ArrayList<List<Object>>();
            tx.whole()
                .rows(
                    table,
                    row -> {
                      var values = new ArrayList<Object>();
                      for (var it : row)
                        values.add(
                            it instanceof byte[] b
                                ? List.of(b.length, java.util.Arrays.hashCode(b))
                                : it);
                      rows.add(values);
                    });
            all.put(table.name(), rows);
          }
          return all;
        });
  }

  @Test
  void theTablesAreThoseOfTheDatabase() throws SQLException {
    var database = Database.inMemory();
    database.migrate();
    var told = new TreeSet<String>();
    var columns = new TreeSet<String>();
    try (var rows =
        database
            .writer()
            .createStatement()
            .executeQuery(
                "select table_name, column_name from information_schema.columns"
                    + " where table_schema = 'PUBLIC'")) {
      while (rows.next()) {
        if (StoredTables.LEFT_OUT.contains(rows.getString(1))) continue;
        told.add(rows.getString(1).toLowerCase(Locale.ROOT));
        columns.add((rows.getString(1) + "." + rows.getString(2)).toLowerCase(Locale.ROOT));
      }
    }
    var tables = StoredTables.of(Database.sql(database.writer()));
    database.shutDown();

    assertThat(tables.stream().map(StoredTable::name)).containsExactlyInAnyOrderElementsOf(told);
    assertThat(
            tables.stream()
                .flatMap(it -> it.columns().stream().map(column -> it + "." + column.name())))
        .containsExactlyInAnyOrderElementsOf(columns);
    assertThat(StoredTables.LEFT_OUT).containsExactly("flyway_schema_history");
  }

  @Test
  void everyTableComesAfterThoseItPointsTo() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      workspace.read(
          tx -> {
            var seen = new ArrayList<>();
            for (var table : tx.whole().tables()) {
              for (var reference : table.references()) assertThat(seen).contains(reference.table());
              seen.add(table.name());
            }
            return seen;
          });
    }
  }

  @Test
  void rowsOfSeveralPagesComeOnceAndInOrder() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      fill(workspace, 1203);
      var rows = contents(workspace).get("stakeholder");
      assertThat(rows).hasSize(1203);
      assertThat(rows.stream().map(it -> it.getFirst().toString()))
          .isSorted()
          .doesNotHaveDuplicates();
      // 2.5 MB in five pieces, and 1 byte in one.
      assertThat(contents(workspace).get("attachment_content")).hasSize(6);
    }
  }

  private static void fill(Workspace workspace, int stakeholders) {
    var city = City.named("Torrechiara");
    workspace.change("change.city.added", tx -> tx.cities().save(city));
    workspace.change(
        "change.test",
        tx -> {
          var all = new ArrayList<Stakeholder>();
          for (var i = 0; i < stakeholders; i++)
            all.add(Stakeholder.named(city.id(), "Scuola " + i, Helix.ACADEMIA));
          tx.stakeholders().saveAll(all);
          attach(tx, new byte[2_600_000]);
          attach(tx, new byte[] {7});
        });
  }

  private static Attachment attach(Tx tx, byte[] bytes) {
    return tx.attachments()
        .add(
            "atto.pdf",
            "application/pdf",
            () -> new java.io.ByteArrayInputStream(bytes),
            Progress.NONE);
  }

  private static void copy(Workspace from, Restoring into) {
    from.read(
        tx -> {
          for (var table : tx.whole().tables()) {
            var there =
                into.tables().stream()
                    .filter(it -> it.name().equals(table.name()))
                    .findFirst()
                    .orElseThrow();
            tx.whole()
                .rows(table, row -> assertThat(into.add(there, List.<Object[]>of(row))).isEmpty());
          }
          return true;
        });
  }

  @Test
  void aFileMadeOfAllRowsIsTheSameAndSound() {
    var file = folder.resolve("other.lcdesk");
    try (var workspace = Workspace.inMemory(_ -> {})) {
      fill(workspace, 20);
      workspace.change("change.test", tx -> tx.cities().save(City.named("Altrove")));
      workspace.undo();
      Workspace.restore(
          file,
          WholeStore.schemaVersion(),
          restoring -> {
            copy(workspace, restoring);
            assertThat(restoring.lost()).isEmpty();
          },
          integrity -> assertThat(integrity.findings()).isEmpty(),
          Progress.NONE);
      try (var other = Workspace.open(file, _ -> {})) {
        assertThat(contents(other)).isEqualTo(contents(workspace));
        assertThat(other.redoable()).isEqualTo(workspace.redoable());
        other.redo();
        other.undo();
        other.undo();
        assertThat(other.check().findings()).isEmpty();
      }
    }
  }

  @Test
  void aFileThatWasCancelledOrRefusedLeavesNothing() {
    var file = folder.resolve("other.lcdesk");
    assertThatThrownBy(
            () ->
                Workspace.restore(
                    file,
                    WholeStore.schemaVersion(),
                    _ -> {
                      throw new Cancelled();
                    },
                    _ -> {},
                    Progress.NONE))
        .isInstanceOf(Cancelled.class);
    assertThatThrownBy(
            () ->
                Workspace.restore(
                    file,
                    WholeStore.schemaVersion(),
                    _ -> {},
                    _ -> {
                      throw new UserProblem("problem.notSaved");
                    },
                    Progress.NONE))
        .isInstanceOf(UserProblem.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatIsThereIsNotTouched() throws Exception {
    var file = Files.writeString(folder.resolve("other.lcdesk"), "mine");
    assertThatThrownBy(
            () ->
                Workspace.restore(
                    file, WholeStore.schemaVersion(), _ -> {}, _ -> {}, Progress.NONE))
        .isInstanceOf(UserProblem.class)
        .hasMessage("problem.fileExists");
    assertThat(file).hasContent("mine");
  }

  @Test
  void rowsThatAreThereTwiceAndThoseThatPointNowhereAreTold() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      fill(workspace, 3);
      Workspace.restore(
          folder.resolve("other.lcdesk"),
          WholeStore.schemaVersion(),
          restoring -> {
            var rows = new ArrayList<Object[]>();
            workspace.read(
                tx -> {
                  for (var it : tx.whole().tables())
                    if (it.name().equals("stakeholder")) tx.whole().rows(it, rows::add);
                  return true;
                });
            var table =
                restoring.tables().stream()
                    .filter(it -> it.name().equals("stakeholder"))
                    .findFirst()
                    .orElseThrow();
            var twice = List.of(rows.get(0), rows.get(1), rows.get(0), rows.get(2));
            assertThat(restoring.add(table, twice)).contains(new Restoring.Refused(2, true));
            assertThat(restoring.count(table)).isZero();
            assertThat(restoring.add(table, rows)).isEmpty();
            assertThat(restoring.lost())
                .containsExactly(
                    new Restoring.Lost("stakeholder", "city_id", rows.getFirst()[0].toString(), 3));
          },
          integrity -> assertThat(integrity.isSound()).isFalse(),
          Progress.NONE);
    }
  }
}
