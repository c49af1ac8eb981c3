// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.exchange.questionnaire.FormFile;
import org.learningcitydesk.exchange.questionnaire.FormIntake;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// Forms that came back to a round: read, looked at, some left out, and taken in one change.
final class AnswersScreenModel {
  private final Workspace workspace;
  private final Jobs jobs;
  private final GovernanceRoundId round;
  private final GovernanceScale scale;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable FormIntake> intake =
      new ReadOnlyObjectWrapper<>(this, "intake");
  private final ReadOnlyObjectWrapper<@Nullable Job> reading =
      new ReadOnlyObjectWrapper<>(this, "reading");
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
  private final LinkedHashSet<Path> paths = new LinkedHashSet<>();
  private final LinkedHashSet<Path> leftOut = new LinkedHashSet<>();
  private List<Path> read = List.of();
  private boolean taking;
  private boolean again;
  private int emptied;

  AnswersScreenModel(
      Workspace workspace,
      Jobs jobs,
      GovernanceRoundId round,
      GovernanceScale scale,
      Messages messages) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.round = round;
    this.scale = scale;
    this.messages = messages;
  }

  /// What was found in the files; null before any was read.
  ReadOnlyObjectProperty<@Nullable FormIntake> intakeProperty() {
    return intake.getReadOnlyProperty();
  }

  /// The work that reads, while it does.
  ReadOnlyObjectProperty<@Nullable Job> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /// How many answers would be taken.
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Reads these files beside those that were read before. Those that come while others are read
  /// are read after them.
  void read(List<Path> more) {
    for (var it : more) paths.add(it.toAbsolutePath().normalize());
    if (reading.get() == null) readAll();
    else again = true;
  }

  private void readAll() {
    again = false;
    if (paths.isEmpty()) return;
    var all = List.copyOf(paths);
    var list = emptied;
    var job =
        jobs.<FormIntake>start(
            "questionnaire.reading",
            progress ->
                FormIntake.of(
                    workspace.read(tx -> Questionnaire.read(tx, round, scale)),
                    all,
                    messages,
                    progress),
            it -> {
              if (list == emptied) arrived(all, it);
            });
    reading.set(job);
    job.stateProperty()
        .subscribe(
            state -> {
              if (state == Job.State.RUNNING || state == Job.State.CANCELLING) return;
              reading.set(null);
              if (again) readAll();
            });
  }

  private void arrived(List<Path> all, FormIntake found) {
    read = all;
    intake.set(found);
    count();
  }

  /// Forgets all files, also those that are being read.
  void clear() {
    cancel();
    emptied++;
    paths.clear();
    leftOut.clear();
    read = List.of();
    intake.set(null);
    count();
  }

  /// Whether the file at this place would be taken.
  boolean takes(int place) {
    var it = intake.get();
    return it != null
        && it.files().get(place) instanceof FormFile.Accepted
        && !leftOut.contains(read.get(place));
  }

  /// Takes the file at this place, or leaves it out.
  void choose(int place, boolean take) {
    if (take) leftOut.remove(read.get(place));
    else leftOut.add(read.get(place));
    count();
  }

  private void count() {
    chosen.set(chosen().size());
  }

  private List<FormFile.Accepted> chosen() {
    var found = intake.get();
    var all = new ArrayList<FormFile.Accepted>();
    if (found != null)
      for (var i = 0; i < found.files().size(); i++)
        if (takes(i) && found.files().get(i) instanceof FormFile.Accepted it) all.add(it);
    return all;
  }

  /// Takes all that are chosen, in one change.
  ///
  /// @param done gets how many were taken
  void take(IntConsumer done) {
    var found = intake.get();
    var wanted = chosen();
    if (found == null || wanted.isEmpty() || taking || reading.get() != null) return;
    taking = true;
    jobs.save(
        () -> found.take(workspace, wanted),
        () -> {
          taking = false;
          done.accept(wanted.size());
        },
        () -> taking = false);
  }

  /// Gives up reading; nothing of it stays.
  void cancel() {
    again = false;
    var job = reading.get();
    if (job != null) job.cancel();
  }
}
