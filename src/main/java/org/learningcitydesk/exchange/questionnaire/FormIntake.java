// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Forms that came back, looked at before anything is stored.
///
/// @param files what was found, in the order of the files
public record FormIntake(GovernanceRound round, List<FormFile> files) {
  public FormIntake {
    files = List.copyOf(files);
  }

  /// Reads all files; one that cannot be taken does not keep the others from being read.
  public static FormIntake of(
      Questionnaire questionnaire, List<Path> paths, Messages messages, Progress progress) {
    var files = new ArrayList<FormFile>();
    var seen = new HashSet<String>();
    for (var path : paths) {
      progress.step(files.size(), paths.size());
      files.add(read(questionnaire, path, messages, seen));
    }
    return new FormIntake(questionnaire.round(), files);
  }

  private static FormFile read(
      Questionnaire questionnaire, Path path, Messages messages, HashSet<String> seen) {
    var name = FormReader.name(path);
    try {
      var accepted = FormReader.read(questionnaire, messages, path);
      var form = Objects.requireNonNull(accepted.answer().form());
      return seen.add(form)
          ? accepted
          : new FormFile.Refused(name, new UserProblem("problem.questionnaire.twice", name, form));
    } catch (UserProblem problem) {
      return new FormFile.Refused(name, problem);
    }
  }

  /// Those that can be taken.
  public List<FormFile.Accepted> accepted() {
    return files.stream()
        .flatMap(it -> it instanceof FormFile.Accepted one ? Stream.of(one) : Stream.of())
        .toList();
  }

  /// Those of which nothing is taken.
  public List<FormFile.Refused> refused() {
    return files.stream()
        .flatMap(it -> it instanceof FormFile.Refused one ? Stream.of(one) : Stream.of())
        .toList();
  }

  /// Stores all that can be taken in one change, and nothing where the round is gone or one of the
  /// forms has come in meanwhile.
  ///
  /// @throws UserProblem then
  public void take(Workspace workspace) {
    var answers = accepted().stream().map(FormFile.Accepted::answer).toList();
    if (answers.isEmpty()) return;
    workspace.change(
        Label.of("change.round.imported", round.name(), Integer.toString(answers.size())),
        tx -> {
          var now = tx.governance().find(round.id()).orElseThrow(Questionnaire::gone);
          for (var answer : answers)
            if (now.answers().stream().anyMatch(it -> isSameForm(it, answer)))
              throw new UserProblem(
                  "problem.questionnaire.meanwhile", Objects.requireNonNull(answer.form()));
          tx.governance()
              .save(
                  now.withAnswers(
                      Stream.concat(now.answers().stream(), answers.stream()).toList()));
        });
  }

  private static boolean isSameForm(GovernanceAnswer one, GovernanceAnswer other) {
    return one.form() != null && one.form().equals(other.form());
  }
}
