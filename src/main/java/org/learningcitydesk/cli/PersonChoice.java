// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import picocli.CommandLine.Option;

/// The one person that is meant.
final class PersonChoice {
  @Option(
      names = "--person",
      paramLabel = "NAME|E-MAIL|ID",
      required = true,
      descriptionKey = "cli.option.person")
  String meant;

  /// A person, or one whose record was removed and of whom the history still tells.
  ///
  /// @throws UserProblem where nobody is called so, or more than one
  PersonId orRemoved(Workspace workspace, Path file) {
    var removed = new ArrayList<Person>();
    for (var city : workspace.read(tx -> tx.cities().all()))
      workspace.read(tx -> tx.subjects().removed(city.id())).keySet().stream()
          .filter(this::isMeant)
          .forEach(removed::add);
    try {
      return in(workspace, file).id();
    } catch (UserProblem problem) {
      if (!problem.key().equals("cli.problem.nobody") || removed.size() != 1) throw problem;
      return removed.getFirst().id();
    }
  }

  /// @throws UserProblem where nobody is called so, or more than one
  Person in(Workspace workspace, Path file) {
    var found = new ArrayList<Person>();
    for (var city : workspace.read(tx -> tx.cities().all()))
      for (var it : workspace.read(tx -> tx.persons().all(city.id())))
        if (isMeant(it)) found.add(it);
    if (found.size() == 1) return found.getFirst();
    if (found.isEmpty())
      throw new UserProblem("cli.problem.nobody", FileCommand.shown(file), meant);
    throw new UserProblem(
        "cli.problem.whichPerson",
        FileCommand.shown(file),
        found.stream().map(PersonChoice::told).collect(Collectors.joining("; ")));
  }

  private boolean isMeant(Person it) {
    return Stream.of(it.name(), it.email(), it.id().value().toString())
        .filter(Objects::nonNull)
        .anyMatch(one -> Folding.fold(one).equals(Folding.fold(meant)));
  }

  private static String told(Person it) {
    return it.name() + ", " + it.id().value();
  }
}
