// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.work.UserProblem;

/// The one record that somebody meant by its name or its day.
final class Chosen {
  /// Names that a message still shows.
  private static final int SHOWN = 20;

  private Chosen() {}

  /// @param meant a name or a day; null where there is only one to choose from
  /// @param words the name and, where it has one, the day of a record
  /// @throws UserProblem where none or more than one is meant
  static <T> T of(List<T> all, @Nullable String meant, Path file, Function<T, List<String>> words) {
    var found =
        meant == null
            ? all
            : all.stream()
                .filter(
                    it ->
                        words.apply(it).stream()
                            .anyMatch(one -> Folding.fold(one).equals(Folding.fold(meant))))
                .toList();
    if (found.size() == 1) return found.getFirst();
    var names =
        String.join(
            "; ",
            (found.isEmpty() ? all : found)
                .stream().limit(SHOWN).map(it -> String.join(", ", words.apply(it))).toList());
    if (all.isEmpty()) throw new UserProblem("cli.problem.nothingToReport", shown(file));
    throw new UserProblem("cli.problem.whichRecord", shown(file), names);
  }

  private static String shown(Path file) {
    return FileCommand.shown(file);
  }
}
