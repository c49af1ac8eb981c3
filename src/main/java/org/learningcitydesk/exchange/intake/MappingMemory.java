// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.provenance.RememberedMapping;
import org.learningcitydesk.domain.provenance.RememberedMappingId;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.work.UserProblem;

/// How lists were read last time: a list with the same columns, or of the same name, is read the
/// same way.
public final class MappingMemory {
  private static final int ROOM = 100;

  private MappingMemory() {}

  /// The mapping of the last import of this list, where it still fits.
  ///
  /// @param all the one that was used last first
  /// @param kind of which kind it has to be, or null for any
  public static Optional<Mapping> find(
      Sheet sheet, List<RememberedMapping> all, @Nullable ImportKind kind, Catalogue catalogue) {
    var columns = plain(sheet.columns());
    var source = ListSource.of(sheet.name());
    return all.stream()
        .filter(it -> kind == null || it.register().equals(kind.register()))
        .filter(it -> plain(it.columns()).equals(columns))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(it -> kind == null || it.register().equals(kind.register()))
                    .filter(it -> it.source().equals(source))
                    .findFirst())
        .flatMap(it -> read(it, catalogue))
        .filter(it -> it.problem(sheet).isEmpty());
  }

  /// A mapping that nobody understands any more is not proposed.
  private static Optional<Mapping> read(RememberedMapping it, Catalogue catalogue) {
    try {
      return Optional.of(MappingFile.parse(it.source(), it.mapping(), catalogue));
    } catch (UserProblem _) {
      return Optional.empty();
    }
  }

  private static Set<String> plain(List<String> columns) {
    var plain = new TreeSet<String>();
    for (var column : columns) plain.add(column.replaceAll("\\s+", " ").strip());
    return plain;
  }

  /// What to remember of the import of a list.
  public static RememberedMapping of(Sheet sheet, Mapping mapping, CityId city) {
    var source = Objects.requireNonNullElse(mapping.source(), ListSource.of(sheet.name()));
    return new RememberedMapping(
        RememberedMappingId.next(),
        0,
        city,
        mapping.kind().register(),
        source.length() > ROOM ? source.substring(0, ROOM) : source,
        List.copyOf(plain(sheet.columns())),
        MappingFile.write(mapping));
  }
}
