// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.FLYWAY_SCHEMA_HISTORY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Copies what can still be read of a damaged file into a new one, where there is no backup. Often
/// nothing can: a file of which the directory is damaged does not open at all. It works on a copy;
/// the file itself is only read.
public final class LastResort {
  private static final Field<Long> NUMBER = DSL.field("_ROWID_", Long.class);
  private static final long FURTHEST = 1L << 24;
  private static final int ATTEMPTS = 5_000;
  // A history that does not fit the records would be undone and compared wrongly: it comes only
  // where all can be read.
  private static final Set<String> HISTORY = Set.of("change", "journal", "baseline");

  private final Path copy;
  private final @Nullable Seal seal;
  private final Progress progress;
  private final Map<String, Set<List<@Nullable Object>>> taken = new HashMap<>();
  private final Set<String> incomplete = new TreeSet<>();
  private Database database;
  private int attempts;
  private long rows;
  private long lost;

  /// What was saved.
  ///
  /// @param lost how many rows are known to be missing
  /// @param incomplete the tables of which something is missing
  public record Saved(long rows, long lost, List<String> incomplete) {
    public Saved {
      incomplete = List.copyOf(incomplete);
    }

    public boolean isAll() {
      return incomplete.isEmpty();
    }
  }

  private LastResort(Path copy, @Nullable Seal seal, Progress progress)
      throws SQLException, IOException {
    this.copy = copy;
    this.seal = seal;
    this.progress = progress;
    database = openedSomehow();
  }

  /// Where it does not open with a block that is not as it was written, perhaps it does without.
  private Database openedSomehow() throws SQLException, IOException {
    try {
      return opened();
    } catch (SQLException e) {
      if (FileFrame.of(copy).isEmpty()) throw e;
      Mending.inPlace(copy);
    }
    try {
      return opened();
    } catch (SQLException _) {
      // A change that is half on the disk has to be taken back first.
      Mending.copy(copy, seal);
      return opened();
    }
  }

  private Database opened() throws SQLException {
    var database = Database.file(copy, Database.Mode.READ, seal);
    // Else a table would be read to its end before the first row is given.
    Database.sql(database.writer()).execute("SET LAZY_QUERY_EXECUTION 1");
    return database;
  }

  /// Makes a new file of what can be read, and leaves it closed. It is encrypted as the damaged one
  /// is: the same password and the same code open it.
  ///
  /// @param unlock what opens the damaged file where it is encrypted, or null
  /// @throws UserProblem `problem.nothingSaved` where nothing can be read, or what is wrong with
  ///   what is shown; no file is made then
  public static Saved save(Path damaged, @Nullable Unlock unlock, Path made, Progress progress) {
    return ofACopy(damaged, unlock, progress, it -> it.into(made, damaged));
  }

  /// How many rows of each table can be read; of a table that is not named none can be asked for.
  ///
  /// @param unlock what opens the damaged file where it is encrypted, or null
  /// @throws UserProblem as [#save] does
  public static SortedMap<String, Long> count(
      Path damaged, @Nullable Unlock unlock, Progress progress) {
    return ofACopy(damaged, unlock, progress, LastResort::readable);
  }

  private static <T> T ofACopy(
      Path damaged, @Nullable Unlock unlock, Progress progress, Function<LastResort, T> work) {
    return Lane.once(() -> ofACopy(damaged, seal(damaged, unlock), progress, work));
  }

  /// The password is asked of the pages at the beginning, so a damage is not taken for a wrong one.
  private static @Nullable Seal seal(Path damaged, @Nullable Unlock unlock) {
    return Opening.unlocked(damaged, Workspace.envelope(damaged).orElse(null), unlock);
  }

  private static <T> T ofACopy(
      Path damaged, @Nullable Seal seal, Progress progress, Function<LastResort, T> work)
      throws IOException {
    var folder = Files.createTempDirectory("learning-city-desk-");
    var copy = folder.resolve("copy.lcdesk");
    try {
      Files.copy(damaged, copy, StandardCopyOption.REPLACE_EXISTING);
      var it = new LastResort(copy, seal, progress);
      try {
        return work.apply(it);
      } finally {
        it.database.abandon();
      }
    } catch (SQLException | DataAccessException e) {
      throw nothing(damaged, e);
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(folder);
    }
  }

  private static UserProblem nothing(Path damaged, Exception why) {
    return new UserProblem(
        StorageFailure.orItself(why), "problem.nothingSaved", damaged.getFileName());
  }

  private Saved into(Path made, Path damaged) {
    var version = version();
    if (version == 0 || version > Inspection.VERSION)
      throw new UserProblem("problem.nothingSaved", damaged.getFileName());
    Opening.make(
        made,
        part ->
            Restoring.into(part, seal, version, to -> copy(to, damaged), _ -> {}, Progress.NONE));
    return new Saved(rows, lost, List.copyOf(incomplete));
  }

  private SortedMap<String, Long> readable() {
    var counts = new TreeMap<String, Long>();
    for (var table : StoredTables.of(from())) counts.put(table.name(), read(table, _ -> {}));
    return counts;
  }

  private DSLContext from() {
    return Database.sql(database.writer());
  }

  private int version() {
    return from().selectFrom(FLYWAY_SCHEMA_HISTORY).fetch().stream()
        .mapToInt(it -> it.getVersion() == null ? 0 : Integer.parseInt(it.getVersion()))
        .max()
        .orElse(0);
  }

  private void copy(Restoring to, Path damaged) {
    var tables = to.tables();
    var whole = true;
    for (var table : tables) whole &= read(table, _ -> {}) == count(table);
    whole &= incomplete.isEmpty();
    var done = 0;
    for (var table : tables) {
      progress.step(done++, tables.size());
      if (whole || !HISTORY.contains(table.name())) {
        copy(table, to);
        continue;
      }
      taken.put(table.name(), Set.of());
      incomplete.add(table.name());
    }
    if (rows == 0) throw new UserProblem("problem.nothingSaved", damaged.getFileName());
  }

  private void copy(StoredTable table, Restoring to) {
    var kept = new HashSet<List<@Nullable Object>>();
    taken.put(table.name(), kept);
    var read = read(table, row -> take(table, row, to, kept));
    rows += kept.size();
    missing(table, Math.max(count(table), read) - kept.size());
  }

  private void missing(StoredTable table, long number) {
    if (number == 0) return;
    incomplete.add(table.name());
    lost += Math.max(0, number);
  }

  /// How many rows the table says that it has; what cannot be asked is not known to be missing.
  private long count(StoredTable table) {
    try {
      return from().selectCount().from(table.table()).fetchSingle().value1();
    } catch (DataAccessException _) {
      incomplete.add(table.name());
      reopen();
      return 0;
    }
  }

  /// Reads the rows in the order in which they came, and goes on behind those that cannot be read.
  ///
  /// @return how many were read
  private long read(StoredTable table, Consumer<@Nullable Object[]> each) {
    var fields = new ArrayList<Field<?>>(table.fields());
    fields.add(NUMBER);
    var read = 0L;
    var next = 0L;
    for (var step = 1L; step < FURTHEST && attempts < ATTEMPTS; ) {
      try (var found =
          from().select(fields).from(table.table()).where(NUMBER.ge(next)).fetchLazy()) {
        while (found.hasNext()) {
          var row = found.fetchNext();
          if (row == null) break;
          var values = row.intoArray();
          next = ((Number) values[values.length - 1]).longValue() + 1;
          step = 1;
          read++;
          each.accept(Arrays.copyOf(values, values.length - 1));
        }
        return read;
      } catch (DataAccessException e) {
        if (StorageFailure.in(e) == null) throw e;
        attempts++;
        incomplete.add(table.name());
        next += step;
        step *= 2;
        reopen();
      }
    }
    return read;
  }

  // The database closes itself when it meets a page that it cannot read.
  private void reopen() {
    database.abandon();
    try {
      database = opened();
    } catch (SQLException e) {
      throw new DataAccessException("reopen", e);
    }
  }

  private void take(
      StoredTable table, @Nullable Object[] row, Restoring to, Set<List<@Nullable Object>> kept) {
    if (pointsToSaved(table, row) && to.add(table, List.<@Nullable Object[]>of(row)).isEmpty())
      kept.add(values(row, table.key()));
  }

  private static List<@Nullable Object> values(@Nullable Object[] row, List<Integer> columns) {
    var values = new ArrayList<@Nullable Object>();
    for (var it : columns) values.add(row[it]);
    return values;
  }

  /// A row that points to one that is lost loses that pointer, or is lost with it.
  private boolean pointsToSaved(StoredTable table, @Nullable Object[] row) {
    var names = table.columns().stream().map(StoredColumn::name).toList();
    for (var reference : table.references()) {
      var saved = taken.get(reference.table());
      if (saved == null || reference.table().equals(table.name())) continue;
      var columns = reference.columns().stream().map(names::indexOf).toList();
      var pointer = values(row, columns);
      if (pointer.contains(null) || saved.contains(pointer)) continue;
      for (var it : columns) {
        if (table.columns().get(it).required()) return false;
        row[it] = null;
        incomplete.add(table.name());
      }
    }
    return true;
  }
}
