// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Integrity;
import org.learningcitydesk.workspace.Integrity.Severity;
import org.learningcitydesk.workspace.Restoring;
import org.learningcitydesk.workspace.StoredTable;
import org.learningcitydesk.workspace.Workspace;

/// Makes a new workspace out of the file of a whole one: the same rows in every table, checked in
/// the end, or no workspace at all. It never brings anything into a workspace that is there.
public final class WholeImport {
  private final JsonText text;
  private final long size;
  private final Progress progress;
  private long rows;

  private WholeImport(JsonText text, long size, Progress progress) {
    this.text = text;
    this.size = size;
    this.progress = progress;
  }

  /// Reads the file into a new workspace, which is closed when it is made.
  ///
  /// @param made the file of the workspace; there must be none of that name
  /// @return how many rows it has
  /// @throws UserProblem where something in it is not as it should be; nothing is left behind then
  public static long read(Path json, Path made, Progress progress) {
    var name = String.valueOf(json.getFileName());
    return read(json, made, progress, integrity -> requireSound(name, integrity));
  }

  static long read(Path json, Path made, Progress progress, Consumer<Integrity> judging) {
    try (var text = JsonText.open(json)) {
      var heading = Heading.of(text);
      var reading = new WholeImport(text, Files.size(json), progress);
      Workspace.restore(
          made,
          heading.schemaVersion(),
          restoring -> reading.fill(restoring, heading),
          judging,
          progress);
      return reading.rows;
    } catch (IOException e) {
      throw new UserProblem(e, "problem.fileUnreadable", String.valueOf(json.getFileName()));
    }
  }

  private static void requireSound(String name, Integrity integrity) {
    if (integrity.isWhole()) return;
    var errors =
        integrity.findings().stream().filter(it -> it.severity() == Severity.ERROR).toList();
    var first = errors.getFirst();
    throw new UserProblem(
        "problem.whole.unsound",
        name,
        errors.size(),
        new UserProblem(first.key(), first.args().toArray()));
  }

  private void fill(Restoring restoring, Heading heading) {
    var tables = new LinkedHashMap<String, StoredTable>();
    for (var table : restoring.tables()) tables.put(table.name(), table);
    rows(tables, restoring);
    heading.rest();
    heading.requireOnly(tables.keySet());
    for (var table : tables.values()) requireCount(table, heading, restoring);
    for (var lost : restoring.lost())
      throw not("whole.lost", lost.table(), lost.column(), lost.rows(), lost.key());
  }

  private void rows(Map<String, StoredTable> tables, Restoring restoring) {
    if (text.next() != JsonToken.START_OBJECT)
      throw text.problem("whole.noObject", WholeFile.TABLES);
    var seen = new HashSet<String>();
    while (text.next() == JsonToken.FIELD_NAME) {
      var name = text.name();
      var table = tables.get(name);
      if (table == null) throw text.problem("whole.noTable", name);
      if (!seen.add(name)) throw text.problem("whole.twice", name);
      if (text.next() != JsonToken.START_ARRAY) throw text.problem("whole.noRows", name);
      rows(table, restoring);
    }
  }

  private void rows(StoredTable table, Restoring restoring) {
    var reader = new RowReader(text, table);
    var load = new RowLoad(text, table, restoring);
    while (text.next() != JsonToken.END_ARRAY) {
      var place = text.here();
      load.add(reader.read(), place);
      if (load.isFull()) {
        load.unload();
        progress.step(text.position(), size);
      }
    }
    load.unload();
    progress.step(text.position(), size);
  }

  private void requireCount(StoredTable table, Heading heading, Restoring restoring) {
    var counted = heading.count(table.name());
    var there = restoring.count(table);
    if (counted != there) throw not("whole.otherCount", table.name(), counted, there);
    rows += there;
  }

  private UserProblem not(String reason, Object... args) {
    return new UserProblem("problem.whole.not", text.file(), new UserProblem(reason, args));
  }
}
