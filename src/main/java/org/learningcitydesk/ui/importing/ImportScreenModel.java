// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Category;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.ChoiceWords;
import org.learningcitydesk.exchange.intake.ImportPlan;
import org.learningcitydesk.exchange.intake.Mapping;
import org.learningcitydesk.exchange.intake.MappingFile;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.exchange.intake.StakeholderImport;
import org.learningcitydesk.exchange.tabular.CsvFormat;
import org.learningcitydesk.exchange.tabular.FormatDetection;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// A list on its way into the register: the file, how it is read, what would happen, and what
/// happened. Every change of a choice makes a new plan.
final class ImportScreenModel {
  private static final String REMEMBERED = "import.mapping.";
  private final Workspace workspace;
  private final CityId city;
  private final Jobs jobs;
  private final Settings settings;
  private final Catalogue catalogue;
  private final ChoiceWords words;
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Mapping> mapping = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
  private final ObservableBooleanValue blocked;
  private List<Stakeholder> existing = List.of();
  private long asked;

  /// What an import did.
  record Result(int added, int changed, int same, int rejected, Label label) {}

  private sealed interface Read {
    record Done(Sheet sheet, List<Stakeholder> existing, Mapping mapping) implements Read {}

    record Refused(UserProblem problem) implements Read {}
  }

  private sealed interface Planned {
    record Done(ImportPlan plan) implements Planned {}

    record Refused(UserProblem problem) implements Planned {}
  }

  ImportScreenModel(
      Workspace workspace, CityId city, Jobs jobs, Settings settings, Catalogue catalogue) {
    this.workspace = workspace;
    this.city = city;
    this.jobs = jobs;
    this.settings = settings;
    this.catalogue = catalogue;
    words = new ChoiceWords(catalogue);
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
    return mapping.getReadOnlyProperty();
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

  /// Takes a file and finds out how it is written.
  void open(Path chosen) {
    file.set(chosen);
    result.set(null);
    sheet.set(null);
    mapping.set(null);
    plan.set(null);
    problem.set(null);
    read(chosen, null, null);
  }

  /// Reads the file again in another way. The choices stay where the columns do.
  void format(CsvFormat format) {
    var chosen = file.get();
    if (chosen == null || sheet.get() != null && sheet.get().format().equals(format)) return;
    plan.set(null);
    read(chosen, format, mapping.get());
  }

  private void read(Path chosen, @Nullable CsvFormat format, @Nullable Mapping before) {
    var turn = ++asked;
    cancel();
    watch(
        jobs.start(
            "import.reading",
            progress -> read(chosen, format, before, progress),
            read -> {
              if (turn == asked) arrived(read);
            }));
  }

  private Read read(
      Path chosen, @Nullable CsvFormat format, @Nullable Mapping before, Progress progress) {
    try {
      var table =
          SheetReader.read(chosen, format == null ? FormatDetection.of(chosen) : format, progress);
      List<Stakeholder> known = workspace.read(tx -> tx.stakeholders().all(city));
      var kept =
          before == null
              ? Optional.<Mapping>empty()
              : Optional.of(before)
                  .filter(it -> table.columns().containsAll(it.columns().keySet()));
      return new Read.Done(
          table,
          known,
          kept.or(() -> remembered(table))
              .orElseGet(() -> MappingProposal.of(table, known, catalogue)));
    } catch (UserProblem refused) {
      return new Read.Refused(refused);
    }
  }

  /// The choices of the last import of this list, where its columns are still the same.
  private Optional<Mapping> remembered(Sheet table) {
    return settings
        .choice(REMEMBERED + MappingProposal.sourceOf(table.name()))
        .flatMap(
            json -> {
              try {
                return Optional.of(MappingFile.parse(table.name(), json, catalogue))
                    .filter(it -> it.problem(table).isEmpty());
              } catch (UserProblem _) {
                return Optional.empty();
              }
            });
  }

  private void arrived(Read read) {
    switch (read) {
      case Read.Refused(var refused) -> {
        sheet.set(null);
        mapping.set(null);
        problem.set(refused);
      }
      case Read.Done(var table, var known, var proposed) -> {
        existing = known;
        problem.set(null);
        // The mapping first: what shows the table looks at both.
        mapping.set(proposed);
        sheet.set(table);
        makePlan();
      }
    }
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

  /// Lets a column lead to a field, or nowhere.
  void lead(String column, @Nullable StakeholderField field) {
    change(it -> it.with(column, field));
  }

  /// Says what a word of the file means.
  void mean(StakeholderField field, String word, @Nullable String id) {
    change(it -> it.withValue(field, word, id));
  }

  /// The category of new stakeholders, and with it the helix.
  void category(@Nullable String id) {
    var helix = id == null ? null : catalogue.category(id).map(Category::helix).orElse(null);
    change(it -> helix == null ? it.withCategory(id) : it.withCategory(id).withHelix(helix));
  }

  void helix(@Nullable Helix helix) {
    change(it -> it.withHelix(helix));
  }

  void source(String source) {
    change(it -> it.withSource(source));
  }

  void blanks(List<String> blanks) {
    change(it -> it.withBlanks(blanks));
  }

  /// Takes over the choices of a file.
  void use(Path mappingFile) {
    jobs.load(() -> MappingFile.read(mappingFile, catalogue), taken -> change(_ -> taken));
  }

  private void change(java.util.function.UnaryOperator<Mapping> change) {
    var before = mapping.get();
    if (before == null) return;
    var after = change.apply(before);
    if (after.equals(before)) return;
    mapping.set(after);
    makePlan();
  }

  /// The stakeholders of the city changed: what would happen may have changed with them.
  void refresh() {
    if (sheet.get() == null) return;
    jobs.<List<Stakeholder>>load(
        () -> workspace.read(tx -> tx.stakeholders().all(city)),
        known -> {
          existing = known;
          makePlan();
        });
  }

  private void makePlan() {
    var table = sheet.get();
    var choices = mapping.get();
    if (table == null || choices == null) return;
    var known = existing;
    var turn = ++asked;
    jobs.compute(
        () -> plan(table, choices, known),
        planned -> {
          if (turn == asked) show(planned);
        });
  }

  private Planned plan(Sheet table, Mapping choices, List<Stakeholder> known) {
    try {
      return new Planned.Done(StakeholderImport.plan(table, choices, city, known, catalogue));
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

  /// Imports what the plan says, in one change.
  void apply() {
    var current = plan.get();
    var choices = mapping.get();
    if (blocked.get() || current == null || choices == null) return;
    result.set(null);
    remember(choices);
    watch(
        jobs.start(
            "import.applying",
            progress -> StakeholderImport.apply(workspace, current, progress),
            written -> {
              var label = Label.of("change.imported", Integer.toString(written));
              result.set(
                  new Result(
                      current.fresh().size(),
                      current.changed().size(),
                      current.same().size(),
                      current.rejected().size(),
                      label));
              refresh();
            }));
  }

  private void remember(Mapping choices) {
    var table = sheet.get();
    if (table != null)
      settings.rememberChoice(
          REMEMBERED + MappingProposal.sourceOf(table.name()), MappingFile.write(choices));
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

  /// Back to choosing a file.
  void close() {
    asked++;
    file.set(null);
    sheet.set(null);
    mapping.set(null);
    plan.set(null);
    problem.set(null);
    result.set(null);
  }
}
