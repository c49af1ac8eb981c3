// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.workspace.Workspace;

/// What the workspace costs beside the bare databases, both in the same run and by turns: carry the
/// ratios away, not the milliseconds. Run with `mvn -Pbenchmark test`.
class StorageBenchmark {
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 3;
  private static final City CITY = City.named("Torrechiara");
  private static final String H2_SETTINGS = "MAX_COMPACT_TIME=0;MAX_MEMORY_ROWS=1000000";

  @TempDir Path folder;
  private int files;

  private Path file(String extension) {
    return folder.resolve("bench" + files++ + extension);
  }

  private static List<Stakeholder> stakeholders(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Stakeholder.named(
                        CITY.id(), "Scuola dell'infanzia paritaria numero " + i, Helix.ACADEMIA)
                    .withCategory("school")
                    .withReach(
                        Reach.NONE
                            .withStreet("Via Roma " + i)
                            .withPostalCode("95100")
                            .withTown("Catania")
                            .withEmail("scuola" + i + "@example.org"))
                    .withOrigin(new Origin("Elenco", "miur", "CT" + i)))
        .toList();
  }

  private static double timed(Callable<?> work) throws Exception {
    var start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  /// Runs both by turns and prints the ratio of their medians.
  private static void compare(
      String what, String ours, Callable<Double> workspace, String theirs, Callable<Double> peer)
      throws Exception {
    var mine = new ArrayList<Double>();
    var others = new ArrayList<Double>();
    for (var round = 0; round < WARM_UP + ROUNDS; round++) {
      var a = workspace.call();
      var b = peer.call();
      if (round >= WARM_UP) {
        mine.add(a);
        others.add(b);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s (Java %s, %d rounds after %d)%n",
        what,
        Runtime.version(),
        ROUNDS,
        WARM_UP);
    print(ours, mine);
    print(theirs, others);
    System.out.printf(Locale.ROOT, "  ratio %.2f%n", median(mine) / median(others));
  }

  private static void print(String name, List<Double> times) {
    System.out.printf(
        Locale.ROOT,
        "  %-70s median %8.1f ms, min %8.1f, max %8.1f%n",
        name,
        median(times),
        Collections.min(times),
        Collections.max(times));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private Workspace workspaceWithCity() {
    var workspace = Workspace.create(file(".lcdesk"), _ -> {});
    workspace.change("change.city.added", tx -> tx.cities().save(CITY));
    return workspace;
  }

  @Test
  void importOfTenThousandRows() throws Exception {
    compare(
        "Import of 10 000 stakeholders in one change, forced to the disk",
        "workspace 2.4.240: one change with journal, CHECKPOINT SYNC",
        () -> {
          try (var workspace = workspaceWithCity()) {
            var list = stakeholders(10_000);
            return timed(
                () -> {
                  workspace.change("change.imported", tx -> tx.stakeholders().saveAll(list));
                  return null;
                });
          }
        },
        "H2 2.4.240 JDBC, batches of 1 000, same table and indexes, no journal",
        () -> {
          var list = stakeholders(10_000);
          try (var connection =
              DriverManager.getConnection(
                  "jdbc:h2:file:" + file("") + ";" + H2_SETTINGS, "sa", "")) {
            prepare(connection);
            return timed(
                () -> {
                  insertAll(connection, list);
                  connection.commit();
                  execute(connection, "CHECKPOINT SYNC");
                  return null;
                });
          }
        });
  }

  @Test
  void aThousandSingleSaves() throws Exception {
    compare(
        "1 000 single saves, each forced to the disk",
        "workspace: change of one row, with its two rows of journal",
        this::savesOfTheWorkspace,
        "SQLite WAL, synchronous=FULL: the same rows, journal included",
        () -> savesOfSqlite(true));
  }

  @Test
  void aThousandSingleSavesWithoutJournal() throws Exception {
    compare(
        "1 000 single saves, each forced to the disk; the peer keeps no journal",
        "workspace: change of one row, with its two rows of journal",
        this::savesOfTheWorkspace,
        "SQLite WAL, synchronous=FULL: insert of one row, no journal",
        () -> savesOfSqlite(false));
  }

  private double savesOfTheWorkspace() throws Exception {
    try (var workspace = workspaceWithCity()) {
      var list = stakeholders(1_000);
      return timed(
          () -> {
            for (var stakeholder : list)
              workspace.change(
                  "change.stakeholder.added", tx -> tx.stakeholders().save(stakeholder));
            return null;
          });
    }
  }

  private double savesOfSqlite(boolean journal) throws Exception {
    var list = stakeholders(1_000);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file(".sqlite"))) {
      execute(connection, "pragma journal_mode=WAL");
      execute(connection, "pragma synchronous=FULL");
      prepare(connection);
      return timed(
          () -> {
            try (var insert = connection.prepareStatement(INSERT);
                var change =
                    connection.prepareStatement("insert into change values (?, ?, ?, ?, ?, ?)");
                var entry =
                    connection.prepareStatement("insert into journal values (?, ?, ?, ?, ?, ?)")) {
              var seq = 0;
              for (var stakeholder : list) {
                bind(insert, stakeholder);
                insert.executeUpdate();
                if (journal) journal(change, entry, stakeholder, ++seq);
                connection.commit();
              }
            }
            return null;
          });
    }
  }

  private static void journal(
      PreparedStatement change, PreparedStatement entry, Stakeholder it, int seq)
      throws SQLException {
    var id = Ids.next().toString();
    set(change, id, seq, "2026-11-21 10:00:00+00", "officer", "change.stakeholder.added", "[]");
    change.executeUpdate();
    set(
        entry,
        Ids.next().toString(),
        id,
        0,
        "STAKEHOLDER",
        it.id().value().toString(),
        it.toString());
    entry.executeUpdate();
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
  }

  @Test
  void searchOverAHundredThousand() throws Exception {
    try (var workspace = workspaceWithCity()) {
      var list = stakeholders(100_000);
      workspace.change("change.imported", tx -> tx.stakeholders().saveAll(list));
      System.out.printf(
          Locale.ROOT,
          "%nSearch over 100 000 stakeholders, 50 hits at most (Java %s, %d rounds after %d)%n",
          Runtime.version(),
          ROUNDS,
          WARM_UP);
      // Words that are different each time, because H2 remembers the answer to a repeated question.
      for (var query :
          List.of(
              "scuola %d",
              "paritaria %d", "9%d@example", "zzz%d", "numero 99%d catania", "catania%d")) {
        var times = new ArrayList<Double>();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
          var words = query.formatted(round);
          var time = timed(() -> workspace.read(tx -> tx.search().find(CITY.id(), words, 50)));
          if (round >= WARM_UP) times.add(time);
        }
        print("\"" + query.replace("%d", "…") + "\"", times);
      }
      assertThat(workspace.<Integer>read(tx -> tx.search().find(CITY.id(), "scuola", 50).size()))
          .isEqualTo(50);
    }
  }

  private static final String INSERT = "insert into stakeholder values (" + "?, ".repeat(33) + "?)";

  private static void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create table city (id uuid primary key, name varchar(300))");
      statement.execute(
          "create table stakeholder (id uuid primary key, version bigint not null, created_at timestamp with time zone not null,"
              + " updated_at timestamp with time zone not null, city_id uuid not null references city (id), name varchar(300) not null,"
              + " short_name varchar(100), category varchar(60), helix varchar(40) not null, sector_notes varchar, tax_code varchar(20),"
              + " street varchar(500), postal_code varchar(20), town varchar(200), area varchar(200), latitude double precision,"
              + " longitude double precision, email varchar(320), pec varchar(320), phone varchar(100), website varchar(500), tags varchar,"
              + " influence integer, interest integer, participation_now varchar(40), participation_wanted varchar(40),"
              + " engagement varchar(40) not null, offers varchar, needs varchar, notes varchar, origin varchar(300),"
              + " external_source varchar(100), external_id varchar(200), search_text varchar not null)");
      statement.execute("create index stakeholder_search on stakeholder (city_id, search_text)");
      statement.execute(
          "create index stakeholder_external on stakeholder (city_id, external_source, external_id)");
      statement.execute(
          "create table change (id uuid primary key, seq bigint not null unique, made_at varchar,"
              + " author varchar, label varchar, label_args varchar)");
      statement.execute(
          "create table journal (id uuid primary key, change_id uuid not null references change (id),"
              + " position integer, table_name varchar, row_id uuid, after_row varchar)");
      statement.execute("create index journal_change on journal (change_id, position)");
      statement.execute("insert into city values ('" + CITY.id().value() + "', 'Torrechiara')");
    }
    connection.setAutoCommit(false);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void insertAll(Connection connection, List<Stakeholder> list) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      var count = 0;
      for (var stakeholder : list) {
        bind(insert, stakeholder);
        insert.addBatch();
        if (++count % 1_000 == 0) insert.executeBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, Stakeholder it) throws SQLException {
    var now = "2026-11-21 10:00:00+00";
    var reach = it.reach();
    var values =
        new Object[] {
          it.id().value().toString(),
          1L,
          now,
          now,
          it.city().value().toString(),
          it.name(),
          it.shortName(),
          it.category(),
          it.helix().id(),
          null,
          null,
          reach.street(),
          reach.postalCode(),
          reach.town(),
          null,
          null,
          null,
          reach.email(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          it.stance().engagement().id(),
          null,
          null,
          null,
          it.origin().text(),
          it.origin().source(),
          it.origin().key(),
          (it.name() + " | " + reach.town() + " | " + reach.email() + " | " + it.origin().key())
              .toLowerCase(Locale.ROOT)
        };
    set(insert, values);
  }
}
