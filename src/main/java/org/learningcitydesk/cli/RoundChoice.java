// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Option;

/// Which round of which partnership is meant.
final class RoundChoice {
  @Option(names = "--of", paramLabel = "NAME", descriptionKey = "cli.option.ofPartnership")
  @Nullable String of;

  @Option(names = "--round", paramLabel = "NAME", descriptionKey = "cli.option.round")
  @Nullable String round;

  /// @throws UserProblem where none or more than one is meant
  GovernanceRound in(Workspace workspace, CityId city, Path file) {
    var rounds = workspace.read(tx -> tx.governance().all(city));
    var judged =
        workspace.read(tx -> tx.partnerships().all(city)).stream()
            .filter(it -> rounds.stream().anyMatch(one -> one.partnership().equals(it.id())))
            .toList();
    if (judged.isEmpty()) throw new UserProblem("cli.problem.noRound", FileCommand.shown(file));
    var partnership = Chosen.of(judged, of, file, it -> List.of(it.name()));
    var all = rounds.stream().filter(it -> it.partnership().equals(partnership.id())).toList();
    var meant = all.stream().filter(this::isMeant).toList();
    if (meant.size() == 1) return meant.getFirst();
    throw new UserProblem(
        "cli.problem.whichRound",
        partnership.name(),
        all.stream().map(it -> it.name() + ", " + it.date()).collect(Collectors.joining("; ")));
  }

  private boolean isMeant(GovernanceRound it) {
    return round == null
        || Folding.fold(it.name()).equals(Folding.fold(round))
        || it.date().toString().equals(round);
  }
}
