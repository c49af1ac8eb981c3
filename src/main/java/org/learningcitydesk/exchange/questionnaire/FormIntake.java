// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Forms that came back, looked at before anything is stored.
///
/// @param files what was found, in the order of the files
public record FormIntake(Questionnaire questionnaire, List<FormFile> files) {
  public FormIntake {
    files = List.copyOf(files);
  }

  /// Reads all files; one that cannot be taken does not keep the others from being read.
  public static FormIntake of(
      Questionnaire questionnaire, List<Path> paths, Messages messages, Progress progress) {
    var files = new ArrayList<FormFile>();
    for (var path : paths) {
      progress.step(files.size(), paths.size());
      files.add(read(questionnaire, path, messages, files));
    }
    return new FormIntake(questionnaire, files);
  }

  private static FormFile read(
      Questionnaire questionnaire, Path path, Messages messages, List<FormFile> earlier) {
    var name = FormReader.name(path);
    try {
      return judged(questionnaire, FormReader.read(questionnaire, messages, path), earlier);
    } catch (UserProblem problem) {
      return new FormFile.Refused(name, problem);
    }
  }

  /// The same form counts once, and so does the same person. A copy of a form that somebody else
  /// has filled in is another answer; a form that comes back corrected replaces what it said.
  private static FormFile judged(
      Questionnaire questionnaire, FormFile.Accepted it, List<FormFile> earlier) {
    var round = questionnaire.round();
    var same = new SameAnswer(questionnaire.stakeholders());
    var form = Objects.requireNonNull(it.answer().form());
    for (var file : earlier)
      if (file instanceof FormFile.Accepted other) {
        if (same.isSameForm(other.answer(), it.answer())) throw twice(it, "twice", form);
        if (same.isSamePerson(other.answer(), it.answer()))
          throw twice(it, "samePerson", other.file());
      }
    var before =
        round.answers().stream().filter(one -> same.isSameForm(one, it.answer())).findFirst();
    if (before.isPresent()) {
      var corrected = it.answer().withId(before.get().id()).withRemark(before.get().remark());
      if (isSame(corrected, before.get())) throw twice(it, "already", form);
      return new FormFile.Accepted(
          it.file(), corrected, it.organisation(), it.isKnown(), before.get(), false);
    }
    for (var one : round.answers())
      if (SameAnswer.isOfRenamed(one, it)) throw twice(it, "already", form);
    for (var one : round.answers())
      if (same.isSamePerson(one, it.answer())) throw twice(it, "answered", round.name());
    var copied =
        Stream.concat(
                round.answers().stream(),
                earlier.stream()
                    .flatMap(
                        file ->
                            file instanceof FormFile.Accepted other
                                ? Stream.of(other.answer())
                                : Stream.of()))
            .anyMatch(one -> form.equals(one.form()));
    return new FormFile.Accepted(
        it.file(), it.answer(), it.organisation(), it.isKnown(), null, copied);
  }

  private static UserProblem twice(FormFile.Accepted it, String key, String more) {
    return new UserProblem("problem.questionnaire." + key, it.file(), more);
  }

  /// The scores are kept in the order of their entry, which says nothing.
  private static boolean isSame(GovernanceAnswer one, GovernanceAnswer other) {
    return Set.copyOf(one.scores()).equals(Set.copyOf(other.scores()))
        && one.withScores(List.of()).equals(other.withScores(List.of()));
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

  /// Stores what can be taken of these files in one change, and nothing where the round is gone or
  /// one of the forms has come in or was edited meanwhile.
  ///
  /// @return how many answers were taken
  /// @throws UserProblem then
  public int take(Workspace workspace, Collection<FormFile.Accepted> chosen) {
    if (chosen.isEmpty()) return 0;
    workspace.change(
        Label.of(
            "change.round.imported", questionnaire.round().name(), Integer.toString(chosen.size())),
        tx -> {
          var now = Questionnaire.read(tx, questionnaire.round().id(), questionnaire.scale());
          var answers = new ArrayList<>(now.round().answers());
          var same = new SameAnswer(now.stakeholders());
          for (var it : chosen) take(answers, it, same);
          tx.governance().save(now.round().withAnswers(answers));
        });
    return chosen.size();
  }

  private static void take(List<GovernanceAnswer> answers, FormFile.Accepted it, SameAnswer same) {
    var before = it.before();
    var there = -1;
    for (var i = 0; i < answers.size(); i++)
      if (before == null
          ? same.isSameForm(answers.get(i), it.answer())
          : answers.get(i).id().equals(before.id())) there = i;
    var isAsRead = before == null ? there < 0 : there >= 0 && isSame(answers.get(there), before);
    if (!isAsRead)
      throw new UserProblem(
          "problem.questionnaire.meanwhile", Objects.requireNonNull(it.answer().form()));
    if (there < 0) answers.add(it.answer());
    else answers.set(there, it.answer());
  }
}
