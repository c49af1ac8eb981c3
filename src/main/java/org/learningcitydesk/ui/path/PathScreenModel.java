// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.attachment.AttachmentId;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The path of one city, and the step of it that is open. Every accepted edit is one change of the
/// workspace; it is made on what is stored at that moment, so that two quick edits of one step do
/// not get into each other's way.
final class PathScreenModel {
  /// One row of the list. It stays the same while what it shows changes, so that the selection
  /// stays too.
  static final class Row {
    private final StepId id;
    private final ReadOnlyObjectWrapper<StepView> view;

    private Row(StepView view) {
      id = view.step().id();
      this.view = new ReadOnlyObjectWrapper<>(this, "view", view);
    }

    StepId id() {
      return id;
    }

    StepView view() {
      return view.get();
    }

    ReadOnlyObjectProperty<StepView> viewProperty() {
      return view.getReadOnlyProperty();
    }
  }

  private record Reading(long upTo, Optional<Path> path, List<StepView> steps) {}

  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final Locale locale;
  private final InstantSource clock;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Path>> path =
      new ReadOnlyObjectWrapper<>(this, "path", Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> loaded =
      new ReadOnlyObjectWrapper<>(this, "loaded", false);
  private final ReadOnlyObjectWrapper<PathProgress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", new PathProgress(0, 0, 0, 0));
  private final ObjectProperty<@Nullable Row> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final ObservableValue<@Nullable StepView> open = selected.flatMap(Row::viewProperty);
  private final ReadOnlyObjectWrapper<Links> links =
      new ReadOnlyObjectWrapper<>(this, "links", Links.NONE);
  private final AtomicLong written = new AtomicLong();
  private final List<Consumer<Tx>> unsaved = new CopyOnWriteArrayList<>();
  private long asked;
  private @Nullable StepId wanted;

  /// @param locale the language in which texts of the path are shown and edited
  PathScreenModel(
      Workspace workspace,
      Jobs jobs,
      CityId city,
      Catalogue catalogue,
      Locale locale,
      InstantSource clock) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    this.locale = locale;
    this.clock = clock;
    selected.subscribe((_, _) -> reloadLinks());
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /// The path; empty as long as the city has not started one.
  ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
    return path.getReadOnlyProperty();
  }

  /// Whether the path has been read at least once; before that nobody knows if there is one.
  ReadOnlyObjectProperty<Boolean> loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable Row> selectedProperty() {
    return selected;
  }

  /// The step of the page; null where none is selected.
  ObservableValue<@Nullable StepView> openProperty() {
    return open;
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /// How far the whole path is.
  ReadOnlyObjectProperty<PathProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  private void count() {
    var steps = rows.stream().map(row -> row.view().step()).toList();
    progress.set(
        PathProgress.of(steps, rows.stream().flatMap(row -> row.view().tasks().stream()).toList()));
  }

  // ---- reading

  void reload() {
    jobs.load(
        () -> {
          var upTo = written.get();
          return workspace.read(tx -> read(tx, upTo));
        },
        this::arrived);
  }

  private Reading read(Tx tx, long upTo) {
    var paths = tx.paths();
    var found = paths.of(city);
    if (found.isEmpty()) return new Reading(upTo, found, List.of());
    var tasks = paths.tasks(city).stream().collect(Collectors.groupingBy(Task::step));
    var evidence = paths.evidence(city).stream().collect(Collectors.groupingBy(Evidence::step));
    var steps =
        paths.steps(city).stream()
            .map(
                step ->
                    new StepView(
                        step,
                        tasks.getOrDefault(step.id(), List.of()),
                        evidence.getOrDefault(step.id(), List.of()).stream()
                            .map(it -> proof(tx, it))
                            .toList(),
                        template(found.get(), step)))
            .toList();
    return new Reading(upTo, found, steps);
  }

  /// What serves the open step.
  record Links(List<Partnership> partnerships, List<Activity> activities) {
    static final Links NONE = new Links(List.of(), List.of());
  }

  ReadOnlyObjectProperty<Links> linksProperty() {
    return links.getReadOnlyProperty();
  }

  /// Reads again what serves the open step.
  void reloadLinks() {
    var row = selected.get();
    if (row == null) {
      links.set(Links.NONE);
      return;
    }
    jobs.load(
        () -> workspace.read(tx -> links(tx, row.id())),
        found -> {
          if (selected.get() == row) links.set(found);
        });
  }

  private Links links(Tx tx, StepId step) {
    var partnerships =
        tx.partnerships().all(city).stream().filter(it -> step.equals(it.step())).toList();
    var activities =
        tx.activities().all(city).stream().filter(it -> step.equals(it.step())).toList();
    return new Links(partnerships, activities);
  }

  private static StepView.Proof proof(Tx tx, Evidence evidence) {
    return new StepView.Proof(
        evidence,
        evidence.attachment() == null
            ? null
            : tx.attachments().find(evidence.attachment()).orElse(null));
  }

  private Optional<TemplateStep> template(Path of, Step step) {
    var template = catalogue.pathTemplate();
    return template.id().equals(of.templateId()) && step.templateStep() != null
        ? template.step(step.templateStep())
        : Optional.empty();
  }

  private void arrived(Reading reading) {
    if (reading.upTo() < asked) {
      reload(); // edits are under way that this reading has not seen
      return;
    }
    if (!unsaved.isEmpty())
      return; // what the disk did not take stays on the screen and is saved with the next edit
    var known = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    var next =
        reading.steps().stream()
            .map(
                view -> {
                  var row = known.get(view.step().id());
                  if (row == null) return new Row(view);
                  row.view.set(view);
                  return row;
                })
            .toList();
    var chosen = wanted != null ? wanted : selected.get() == null ? null : selected.get().id();
    var place = selected.get() == null ? 0 : rows.indexOf(selected.get());
    if (!rows.equals(next)) rows.setAll(next);
    count();
    path.set(reading.path());
    loaded.set(true);
    selected.set(
        row(chosen)
            .orElse(next.isEmpty() ? null : next.get(Math.clamp(place, 0, next.size() - 1))));
    wanted = null;
  }

  private Optional<Row> row(@Nullable StepId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /// Shows an edit at once, before it has been saved; what is saved replaces it.
  private void show(StepView view) {
    row(view.step().id()).ifPresent(row -> row.view.set(view));
    count();
  }

  /// Opens a step, at once or as soon as it has been read.
  void open(StepId id) {
    wanted = id;
    row(id)
        .ifPresent(
            row -> {
              selected.set(row);
              wanted = null;
            });
  }

  // ---- path and steps

  /// Begins the path of the city with the template that ships with the application.
  void startFromTemplate() {
    if (readOnly()) return;
    var started = PathFromTemplate.start(city, catalogue);
    save(
        Label.of("change.path.started"),
        tx -> {
          if (tx.paths().of(city).isPresent()) throw new UserProblem("problem.pathAlreadyStarted");
          tx.paths().save(started.path());
          tx.paths().saveSteps(started.steps());
          tx.paths().saveTasks(started.tasks());
        });
  }

  /// Changes one thing in the open step. The change has to be repeatable.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void edit(UnaryOperator<Step> change) {
    var view = open.getValue();
    if (view == null || readOnly()) return;
    var before = view.step();
    var after = change.apply(before);
    if (after.equals(before)) return;
    show(view.withStep(after));
    save(
        Label.of("change.step.edited", after.label(locale)),
        tx -> {
          var stored = step(tx, before.id());
          var changed = change.apply(stored);
          if (!changed.equals(stored)) tx.paths().save(changed);
        });
  }

  /// A step of the city's own, at the end of the path.
  void addStep(String title) {
    var of = path.get();
    if (of.isEmpty() || readOnly()) return;
    var text = LocalText.same(title);
    var none = LocalText.same("");
    var step =
        new Step(
            StepId.next(),
            0,
            of.get().id(),
            null,
            rows.size() + 1,
            text,
            none,
            none,
            Basis.OWN,
            StepStatus.NOT_STARTED,
            null,
            null,
            Step.Span.OPEN,
            Step.Span.OPEN,
            null,
            null,
            null);
    wanted = step.id();
    save(
        Label.of("change.step.added", step.label(locale)),
        tx -> tx.paths().save(step.withNumber(tx.paths().steps(city).size() + 1)));
  }

  /// Removes the open step with its tasks and evidence. Partnerships and activities that served it
  /// stay, without a step.
  void removeStep() {
    var view = open.getValue();
    if (view == null || readOnly()) return;
    var id = view.step().id();
    save(
        Label.of("change.step.removed", view.step().label(locale)),
        tx -> {
          tx.paths().remove(id);
          renumber(tx, tx.paths().steps(city));
        });
  }

  /// Moves the open step up (-1) or down (1); the numbers follow the order.
  void moveStep(int by) {
    var view = open.getValue();
    if (view == null || readOnly()) return;
    var id = view.step().id();
    var place = indexOf(rows, row -> row.id().equals(id));
    if (place < 0 || place + by < 0 || place + by >= rows.size()) return;
    save(
        Label.of("change.step.moved", view.step().title().in(locale)),
        tx -> {
          var steps = new java.util.ArrayList<>(tx.paths().steps(city));
          var at = indexOf(steps, step -> step.id().equals(id));
          if (at < 0 || at + by < 0 || at + by >= steps.size()) return;
          Collections.swap(steps, at, at + by);
          renumber(tx, steps);
        });
  }

  private static void renumber(Tx tx, List<Step> inOrder) {
    for (var i = 0; i < inOrder.size(); i++) {
      if (inOrder.get(i).number() != i + 1) tx.paths().save(inOrder.get(i).withNumber(i + 1));
    }
  }

  // ---- tasks

  /// Ticks a task, or opens it again. The first tick starts a step that was not started.
  void tick(TaskId id, boolean done) {
    if (readOnly()) return;
    var today = today();
    shown(id).ifPresent(task -> show(task.ticked(done, today)));
    save(
        Label.of(done ? "change.task.done" : "change.task.reopened", taskText(id)),
        tx -> {
          var task = task(tx, id);
          tx.paths().save(task.ticked(done, today));
          var step = step(tx, task.step());
          if (done && step.status() == StepStatus.NOT_STARTED)
            tx.paths().save(step.withStatus(StepStatus.IN_PROGRESS));
        });
  }

  /// Changes one thing in a task of the open step.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void edit(TaskId id, UnaryOperator<Task> change) {
    if (readOnly()) return;
    var before = shown(id);
    if (before.isEmpty()) return;
    var after = change.apply(before.get());
    if (after.equals(before.get())) return;
    show(after);
    save(
        Label.of("change.task.edited", after.text().in(locale)),
        tx -> {
          var stored = task(tx, id);
          var changed = change.apply(stored);
          if (!changed.equals(stored)) tx.paths().save(changed);
        });
  }

  /// Adds a task at the end of the open step. A text of spaces adds nothing.
  void addTask(String text) {
    var view = open.getValue();
    if (view == null || readOnly() || text.isBlank()) return;
    var task =
        new Task(
            TaskId.next(),
            0,
            view.step().id(),
            null,
            1,
            LocalText.same(text.strip()),
            null,
            null,
            null,
            false);
    save(
        Label.of("change.task.added", text.strip()),
        tx -> {
          var last = tx.paths().tasksOf(task.step()).stream().mapToInt(Task::order).max().orElse(0);
          tx.paths().save(task.withOrder(last + 1));
        });
  }

  void remove(TaskId id) {
    if (readOnly()) return;
    save(Label.of("change.task.removed", taskText(id)), tx -> tx.paths().remove(id));
  }

  /// Moves a task up (-1) or down (1) among the tasks of its step.
  void move(TaskId id, int by) {
    if (readOnly()) return;
    save(
        Label.of("change.task.moved", taskText(id)),
        tx -> {
          var tasks = new java.util.ArrayList<>(tx.paths().tasksOf(task(tx, id).step()));
          var at = indexOf(tasks, task -> task.id().equals(id));
          if (at + by < 0 || at + by >= tasks.size()) return;
          Collections.swap(tasks, at, at + by);
          for (var i = 0; i < tasks.size(); i++)
            if (tasks.get(i).order() != i + 1) tx.paths().save(tasks.get(i).withOrder(i + 1));
        });
  }

  private void show(Task task) {
    row(task.step()).ifPresent(row -> show(row.view().with(task)));
  }

  private Optional<Task> shown(TaskId id) {
    return rows.stream()
        .flatMap(row -> row.view().tasks().stream())
        .filter(task -> task.id().equals(id))
        .findFirst();
  }

  private String taskText(TaskId id) {
    return shown(id).map(task -> task.text().in(locale)).orElse("");
  }

  // ---- evidence

  /// Adds a piece of evidence to the open step and says which.
  Optional<EvidenceId> addEvidence(String documentType, String title) {
    var view = open.getValue();
    if (view == null || readOnly()) return Optional.empty();
    var evidence =
        new Evidence(
            EvidenceId.next(),
            0,
            view.step().id(),
            documentType,
            title,
            null,
            null,
            null,
            null,
            null,
            null);
    save(Label.of("change.evidence.added", evidence.title()), tx -> tx.paths().save(evidence));
    return Optional.of(evidence.id());
  }

  /// Changes one thing in a piece of evidence.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void edit(EvidenceId id, UnaryOperator<Evidence> change) {
    if (readOnly()) return;
    var before = shown(id);
    if (before.isEmpty()) return;
    var after = change.apply(before.get().evidence());
    if (after.equals(before.get().evidence())) return;
    row(after.step()).ifPresent(row -> show(row.view().with(after)));
    save(
        Label.of("change.evidence.edited", after.title()),
        tx -> {
          var stored = evidence(tx, id);
          var changed = change.apply(stored);
          if (!changed.equals(stored)) tx.paths().save(changed);
        });
  }

  void remove(List<EvidenceId> ids) {
    if (readOnly() || ids.isEmpty()) return;
    var first = shown(ids.getFirst()).map(it -> it.evidence().title()).orElse("");
    save(
        Label.of("change.evidence.removed", Integer.toString(ids.size()), first),
        tx -> ids.forEach(id -> tx.paths().remove(id)));
  }

  /// Keeps a copy of the file in the workspace, as the file of this piece of evidence.
  void attach(EvidenceId id, java.nio.file.Path file) {
    if (readOnly()) return;
    var name = Objects.requireNonNull(file.getFileName()).toString();
    jobs.start(
        "task.attaching",
        _ -> {
          workspace.change(
              Label.of("change.evidence.attached", name),
              tx -> {
                try (var bytes = Files.newInputStream(file)) {
                  attach(tx, id, name, mediaType(file), bytes);
                } catch (IOException problem) {
                  throw new UserProblem(problem, "problem.fileUnreadable", name);
                }
              });
          return id;
        },
        _ -> {});
  }

  private static void attach(
      Tx tx, EvidenceId id, String name, String mediaType, InputStream bytes) {
    var attachment = tx.attachments().add(name, mediaType, bytes);
    tx.paths().save(evidence(tx, id).withAttachment(attachment.id()));
  }

  private static String mediaType(java.nio.file.Path file) throws IOException {
    return Objects.requireNonNullElse(Files.probeContentType(file), "application/octet-stream");
  }

  /// Writes the file of a piece of evidence to the disk.
  void saveCopy(Attachment file, java.nio.file.Path target, Consumer<java.nio.file.Path> done) {
    jobs.start(
        "task.savingCopy",
        _ -> {
          TargetFile.write(target, out -> workspace.read(tx -> copy(tx, file.id(), out)));
          return target;
        },
        done);
  }

  private static AttachmentId copy(Tx tx, AttachmentId id, OutputStream out) {
    tx.attachments().copyTo(id, out);
    return id;
  }

  private Optional<StepView.Proof> shown(EvidenceId id) {
    return rows.stream()
        .flatMap(row -> row.view().evidence().stream())
        .filter(it -> it.evidence().id().equals(id))
        .findFirst();
  }

  // ---- writing

  private static Step step(Tx tx, StepId id) {
    return tx.paths().step(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  private static Task task(Tx tx, TaskId id) {
    return tx.paths().task(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  private static Evidence evidence(Tx tx, EvidenceId id) {
    return tx.paths().evidence(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  private static <T> int indexOf(List<T> list, java.util.function.Predicate<T> which) {
    for (var i = 0; i < list.size(); i++) if (which.test(list.get(i))) return i;
    return -1;
  }

  private void save(Label label, Consumer<Tx> work) {
    asked++;
    jobs.save(
        () -> {
          var before = List.copyOf(unsaved);
          try {
            workspace.change(
                label,
                tx -> {
                  before.forEach(it -> it.accept(tx));
                  work.accept(tx);
                });
            unsaved.clear();
            written.incrementAndGet();
          } catch (RuntimeException problem) {
            written.incrementAndGet();
            if (problem instanceof UserProblem known && known.key().equals("problem.notSaved"))
              unsaved.add(work);
            else reload(); // what was shown before it was saved is not so
            throw problem;
          }
        });
  }
}
