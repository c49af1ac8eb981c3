// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.provenance.ExternalKey;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;

/// The name of a list, the same for all its editions.
public final class ListSource {
  private static final int ROOM = 100;

  private ListSource() {}

  /// The list from which most keys of the column are known.
  static Optional<String> known(Sheet sheet, String column, ImportKind kind, Surroundings known) {
    var index = sheet.columns().indexOf(column);
    var keys = new HashSet<String>();
    for (Row row : sheet.rows()) keys.add(row.cells().get(index).strip());
    var sources =
        kind == ImportKind.STAKEHOLDERS
            ? known.stakeholders().stream()
                .map(it -> it.origin())
                .filter(it -> it.source() != null && it.key() != null && keys.contains(it.key()))
                .map(it -> Objects.requireNonNull(it.source()))
            : listed(kind, known).filter(it -> keys.contains(it.key())).map(ExternalKey::source);
    return sources
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(count -> count.getValue() * 2 >= keys.size())
        .map(java.util.Map.Entry::getKey)
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  private static Stream<ExternalKey> listed(ImportKind kind, Surroundings known) {
    return known.keys().stream().filter(it -> it.register().equals(kind.register()));
  }

  /// The name of the file without what changes from year to year: dates, school years, numbers of
  /// copies, the kind of file.
  public static String of(String fileName) {
    var base = fileName.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    var stable =
        base.replaceAll("\\(\\d+\\)", " ")
            .replaceAll("(?<!\\d)\\d{1,2}[-_. ]\\d{1,2}[-_. ](?:19|20)\\d{2}(?!\\d)", " ")
            .replaceAll("(?<!\\d)\\d{4,}(?:[-_. ]\\d{1,2}(?!\\d))*", " ")
            .replaceAll("[-_. ]{2,}", "-")
            .replaceAll("^[-_. ]+|[-_. ]+$", "");
    var name = stable.isEmpty() ? base : stable;
    return name.length() > ROOM ? name.substring(0, ROOM) : name;
  }
}
