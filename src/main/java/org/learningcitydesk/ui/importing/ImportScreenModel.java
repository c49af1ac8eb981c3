// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.intake.ChoiceWords;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.Intake;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.MappingFile;
import org.learningcitydesk.exchange.intake.MappingMemory;
import org.learningcitydesk.exchange.intake.Surroundings;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetFormat;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// A list on its way into the register: the file, how it is read, what would happen, and what
/// happened. Every change of a choice makes a new plan.
final class ImportScreenModel {
  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Catalogue catalogue;
  private final ListReading reading;
  private final ChoiceWords words;
  private final ImportChoices choices;
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper remembered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
  private final ObservableBooleanValue blocked;
  private @Nullable ImportKind wanted;
  private @Nullable Surroundings known;
  private long asked;

  /// What an import did.
  record Result(
      ImportKind kind, int added, int changed, int same, int rejected, int arrivals, Label label) {}

  private sealed interface Planned {
    record Done(ImportPlan plan) implements Planned {}

    record Refused(UserProblem problem) implements Planned {}
  }

  ImportScreenModel(Workspace workspace, CityId city, Jobs jobs, Catalogue catalogue) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.catalogue = catalogue;
    reading = new ListReading(workspace, city, catalogue);
    words = new ChoiceWords(catalogue);
    choices = new ImportChoices(catalogue, this::makePlan);
    blocked =
        Bindings.createBooleanBinding(
            () ->
                workspace.readOnly()
                    || job.get() != null
                    || plan.get() == null
                    || plan.get().changesNothing(),
            plan.getReadOnlyProperty(),
            job.getReadOnlyProperty());
  }

  ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Mapping> mappingProperty() {
    return choices.mappingProperty();
  }

  /// Whether the choices are those of the last import of this list.
  ReadOnlyBooleanProperty rememberedProperty() {
    return remembered.getReadOnlyProperty();
  }

  /// What would happen; null while that is not known.
  ReadOnlyObjectProperty<@Nullable ImportPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// What keeps the file or the choices from being used.
  ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// The long work under way: reading or importing.
  ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
    return job.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /// Whether there is nothing that could be imported now.
  ObservableBooleanValue blocked() {
    return blocked;
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  ChoiceWords words() {
    return words;
  }

  ImportChoices choices() {
    return choices;
  }

  /// What the next file is a list of; null to find out.
  void want(@Nullable ImportKind kind) {
    wanted = kind;
  }

  /// Takes a file and finds out how it is written.
  void open(Path chosen) {
    clear();
    file.set(chosen);
    read(chosen, null, null);
  }

  /// Reads the file again in another way. The choices stay where the columns do.
  void format(SheetFormat format) {
    var chosen = file.get();
    if (chosen == null || sheet.get() != null && sheet.get().format().equals(format)) return;
    plan.set(null);
    read(chosen, format, choices.get());
  }

  private void read(Path chosen, @Nullable SheetFormat format, @Nullable Mapping before) {
    var turn = ++asked;
    var kind = before == null ? wanted : before.kind();
    cancel();
    watch(
        jobs.start(
            "import.reading",
            progress -> reading.read(chosen, format, kind, before, progress),
            read -> {
              if (turn == asked) arrived(read);
            }));
  }

  private void arrived(ListReading.Read read) {
    switch (read) {
      case ListReading.Read.Refused(var refused) -> {
        sheet.set(null);
        choices.set(null);
        problem.set(refused);
      }
      case ListReading.Read.Done(var table, var surroundings, var proposed) -> {
        known = surroundings;
        problem.set(null);
        // The mapping first: what shows the table looks at both.
        take(proposed);
        sheet.set(table);
        makePlan();
      }
    }
  }

  private void take(ListReading.Proposed proposed) {
    remembered.set(proposed.remembered());
    choices.set(proposed.mapping());
  }

  /// Says what the file is a list of.
  void kind(ImportKind kind) {
    var table = sheet.get();
    var before = choices.get();
    if (table == null || before == null || before.kind() == kind) return;
    var turn = ++asked;
    plan.set(null);
    jobs.compute(
        () -> reading.propose(table, kind),
        proposed -> {
          if (turn != asked) return;
          take(proposed);
          makePlan();
        });
  }

  private void watch(Job started) {
    switch (started.state()) {
      case DONE, FAILED, CANCELLED -> job.set(null);
      case RUNNING, CANCELLING -> {
        job.set(started);
        started
            .stateProperty()
            .subscribe(
                state -> {
                  if (job.get() == started
                      && (state == Job.State.DONE
                          || state == Job.State.FAILED
                          || state == Job.State.CANCELLED)) job.set(null);
                });
      }
    }
  }

  void cancel() {
    var running = job.get();
    if (running != null) running.cancel();
  }

  /// Takes over the choices of a file.
  void use(Path mappingFile) {
    jobs.load(() -> MappingFile.read(mappingFile, catalogue), choices::use);
  }

  /// The records of the city changed: what would happen may have changed with them.
  void refresh() {
    if (sheet.get() == null) return;
    jobs.load(
        reading::known,
        surroundings -> {
          known = surroundings;
          makePlan();
        });
  }

  private void makePlan() {
    var table = sheet.get();
    var mapping = choices.get();
    var surroundings = known;
    if (table == null || mapping == null || surroundings == null) return;
    var turn = ++asked;
    jobs.compute(
        () -> plan(table, mapping, surroundings),
        planned -> {
          if (turn == asked) show(planned);
        });
  }

  private Planned plan(Sheet table, Mapping mapping, Surroundings surroundings) {
    try {
      return new Planned.Done(Intake.plan(table, mapping, surroundings, catalogue));
    } catch (UserProblem refused) {
      return new Planned.Refused(refused);
    }
  }

  private void show(Planned planned) {
    switch (planned) {
      case Planned.Done(var done) -> {
        problem.set(null);
        plan.set(done);
      }
      case Planned.Refused(var refused) -> {
        plan.set(null);
        problem.set(refused);
      }
    }
  }

  /// Imports what the plan says, in one change, which also remembers the choices.
  void apply() {
    var current = plan.get();
    var mapping = choices.get();
    var table = sheet.get();
    if (blocked.get() || current == null || mapping == null || table == null) return;
    result.set(null);
    watch(
        jobs.start(
            "import.applying",
            progress ->
                Intake.apply(workspace, current, MappingMemory.of(table, mapping, city), progress),
            _ -> {
              result.set(
                  new Result(
                      current.kind(),
                      current.fresh().size(),
                      current.changed().size(),
                      current.same().size(),
                      current.rejected().size(),
                      current.arrivals().size(),
                      Intake.label(current)));
              refresh();
            }));
  }

  /// Takes the import back, unless something else was changed since.
  void undo() {
    var done = result.get();
    if (done == null) return;
    jobs.save(
        () -> {
          if (!workspace.undoable().equals(Optional.of(done.label())))
            throw new UserProblem("problem.import.changedSince");
          workspace.undo();
        },
        () -> {
          result.set(null);
          refresh();
        });
  }

  private void clear() {
    asked++;
    file.set(null);
    sheet.set(null);
    choices.set(null);
    remembered.set(false);
    plan.set(null);
    problem.set(null);
    result.set(null);
  }
}
