// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.Controller;
import org.learningcitydesk.domain.privacy.PrivacyEntry;

/// Everything that a workspace holds about a person.
///
/// @param records rows as they are today: the person's own, those that lead to the person with what
///     they belong to, and texts elsewhere
/// @param past what the history says of the person's rows and texts, the first first
/// @param files that are named after the person, name them, or were filed with their meetings
/// @param handled what was done about the data
public record SubjectData(
    Person person,
    Controller controller,
    List<Row> records,
    List<Told> past,
    List<Attachment> files,
    List<PrivacyEntry> handled) {
  public SubjectData {
    records = List.copyOf(records);
    past = List.copyOf(past);
    files = List.copyOf(files);
    handled = List.copyOf(handled);
  }

  /// How a row has to do with the person.
  public enum Tie {
    /// It is the person's own, or a link from the person to something.
    OWN,
    /// The person is linked to it.
    LINKED,
    /// The person is named in it.
    NAMED
  }

  /// A row of a table, with columns that have a value.
  ///
  /// @param values of a row in which the person is only named, just those that do
  public record Row(String table, UUID id, Tie tie, Map<String, String> values) {}

  /// What a change did to such a row.
  public record Told(
      long number,
      Instant at,
      String author,
      Label label,
      boolean undone,
      String table,
      UUID row,
      @Nullable Map<String, String> before,
      @Nullable Map<String, String> after) {}

  /// The row of a table that somebody is linked to.
  public java.util.Optional<Row> row(String table, @Nullable String id) {
    return records.stream()
        .filter(it -> it.table().equals(table) && it.id().toString().equals(id))
        .findFirst();
  }

  public List<Row> rows(String table, Tie tie) {
    return records.stream().filter(it -> it.table().equals(table) && it.tie() == tie).toList();
  }
}
