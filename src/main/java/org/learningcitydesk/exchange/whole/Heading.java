// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.WholeStore;

/// What a file says of itself around its tables: which format it is, of which version, and how many
/// rows it has.
final class Heading {
  private final JsonText text;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private int schemaVersion;

  private Heading(JsonText text) {
    this.text = text;
  }

  /// Reads up to the tables.
  ///
  /// @throws UserProblem where the file is of another kind, or of a version that nobody knows here
  static Heading of(JsonText text) {
    var heading = new Heading(text);
    if (text.next() != JsonToken.START_OBJECT) throw heading.otherFormat();
    while (text.next() == JsonToken.FIELD_NAME) {
      if (text.name().equals(WholeFile.TABLES)) {
        heading.requireWhole();
        return heading;
      }
      heading.member();
    }
    throw heading.seen.contains(WholeFile.FORMAT)
        ? text.problem("whole.noMember", WholeFile.TABLES)
        : heading.otherFormat();
  }

  /// Reads what follows the tables, to the end of the file.
  void rest() {
    while (text.next() == JsonToken.FIELD_NAME) member();
    if (!seen.contains(WholeFile.COUNTS)) throw text.problem("whole.noMember", WholeFile.COUNTS);
    if (text.next() != null) throw text.problem("whole.more");
  }

  int schemaVersion() {
    return schemaVersion;
  }

  /// How many rows of the table were written.
  long count(String table) {
    return counts.getOrDefault(table, 0L);
  }

  /// @throws UserProblem where rows of another table were counted
  void requireOnly(Collection<String> tables) {
    for (var name : counts.keySet())
      if (!tables.contains(name))
        throw new UserProblem(
            "problem.whole.not", text.file(), new UserProblem("whole.noTable", name));
  }

  private UserProblem otherFormat() {
    return new UserProblem("problem.whole.otherFormat", text.file());
  }

  private void requireWhole() {
    if (!seen.contains(WholeFile.FORMAT)) throw otherFormat();
    for (var name : new String[] {WholeFile.VERSION, WholeFile.SCHEMA_VERSION})
      if (!seen.contains(name)) throw text.problem("whole.noMember", name);
    seen.add(WholeFile.TABLES);
  }

  private void member() {
    var name = text.name();
    if (!seen.add(name)) throw text.problem("whole.twice", name);
    var place = text.here();
    text.next();
    switch (name) {
      case WholeFile.FORMAT -> {
        if (!WholeFile.FORMAT_NAME.equals(string())) throw otherFormat();
      }
      case WholeFile.VERSION -> requireKnown("problem.whole.newerFormat", WholeFile.FORMAT_VERSION);
      case WholeFile.SCHEMA_VERSION ->
          schemaVersion = requireKnown("problem.whole.newer", WholeStore.schemaVersion());
      case WholeFile.WRITTEN_AT, WholeFile.WRITTEN_BY, WholeFile.SCHEMA -> {
        if (string().isEmpty()) throw text.problem("whole.noText", name);
      }
      case WholeFile.COUNTS -> counts();
      default -> {
        // Another kind of file need not say so in its first line.
        if (!seen.contains(WholeFile.FORMAT)) throw otherFormat();
        throw text.problem(place, "whole.unknownMember", name);
      }
    }
  }

  private String string() {
    return text.current() == JsonToken.VALUE_STRING ? text.string() : "";
  }

  private int requireKnown(String newer, int known) {
    var found = text.whole();
    if (found == null || found < 1) throw text.problem("whole.noVersion");
    if (found > known) throw new UserProblem(newer, text.file(), found, known);
    return found.intValue();
  }

  private void counts() {
    if (text.current() != JsonToken.START_OBJECT)
      throw text.problem("whole.noObject", WholeFile.COUNTS);
    while (text.next() == JsonToken.FIELD_NAME) {
      var table = text.name();
      text.next();
      var count = text.whole();
      if (count == null || count < 0) throw text.problem("whole.noCount", table);
      if (counts.put(table, count) != null) throw text.problem("whole.twice", table);
    }
  }
}
