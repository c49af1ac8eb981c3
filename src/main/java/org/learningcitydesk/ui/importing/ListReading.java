// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.provenance.RememberedMapping;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.KindGuess;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.MappingMemory;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.Surroundings;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetFormat;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.exchange.whole.WholeFile;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Reads a file and finds out what it is a list of and what its columns mean. Runs apart from the
/// screen.
record ListReading(Workspace workspace, CityId city, Catalogue catalogue) {
  sealed interface Read {
    record Done(Sheet sheet, Surroundings known, Proposed proposed) implements Read {}

    record Refused(UserProblem problem) implements Read {}
  }

  /// @param remembered whether it is how the list was read last time
  record Proposed(Mapping mapping, boolean remembered) {}

  private record Context(Surroundings known, List<RememberedMapping> remembered) {}

  /// @param format how the file is read, or null to find out
  /// @param kind what it is a list of, or null to find out
  /// @param before choices that stay where the columns do
  Read read(
      Path file,
      @Nullable SheetFormat format,
      @Nullable ImportKind kind,
      @Nullable Mapping before,
      Progress progress) {
    try {
      if (WholeFile.isOne(file))
        throw new UserProblem("problem.import.whole", String.valueOf(file.getFileName()));
      var table =
          format == null
              ? SheetReader.read(file, progress)
              : SheetReader.read(file, format, progress);
      var context = context();
      var kept =
          Optional.ofNullable(before)
              .filter(it -> table.columns().containsAll(it.columns().keySet()))
              .map(it -> new Proposed(it, false));
      return new Read.Done(
          table, context.known(), kept.orElseGet(() -> propose(table, kind, context)));
    } catch (UserProblem refused) {
      return new Read.Refused(refused);
    }
  }

  Surroundings known() {
    return workspace.read(tx -> Surroundings.of(tx, city));
  }

  private Context context() {
    return workspace.read(
        tx -> new Context(Surroundings.of(tx, city), tx.importMappings().all(city)));
  }

  /// What the columns of a table mean where it is a list of this kind.
  Proposed propose(Sheet table, ImportKind kind) {
    return propose(table, kind, context());
  }

  private Proposed propose(Sheet table, @Nullable ImportKind kind, Context context) {
    return MappingMemory.find(table, context.remembered(), kind, catalogue)
        .map(it -> new Proposed(it, true))
        .orElseGet(
            () ->
                new Proposed(
                    MappingProposal.of(
                        table,
                        kind == null ? KindGuess.of(table.columns()) : kind,
                        context.known(),
                        catalogue),
                    false));
  }
}
