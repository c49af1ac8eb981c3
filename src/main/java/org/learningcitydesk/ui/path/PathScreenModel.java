// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.exchange.template.TemplateIntake;
import org.learningcitydesk.report.order.RecordDocument;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.ui.control.AttachedFiles;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.Edits;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
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

    Row(StepView view) {
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

    void show(StepView next) {
      view.set(next);
    }
  }

  private record Reading(long upTo, PathReading stored) {}

  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final Edits underWay;
  private final PathEdits edits;
  private final StepRows rows = new StepRows();
  private final StepEdits steps;
  private final TaskEdits tasks;
  private final EvidenceEdits evidence;
  private final AttachedFiles files;
  private final TemplateEdits templates;
  private final ReadOnlyObjectWrapper<Optional<Path>> path =
      new ReadOnlyObjectWrapper<>(this, "path", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PathTemplate>> template =
      new ReadOnlyObjectWrapper<>(this, "template", Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> loaded =
      new ReadOnlyObjectWrapper<>(this, "loaded", false);
  private final ReadOnlyObjectWrapper<Links> links =
      new ReadOnlyObjectWrapper<>(this, "links", Links.NONE);

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
    this.clock = clock;
    underWay = new Edits(workspace, jobs);
    edits = new PathEdits(underWay, this::reload);
    steps = new StepEdits(rows, edits, locale, workspace.readOnly(), city);
    tasks = new TaskEdits(rows, edits, locale, workspace.readOnly(), this::today);
    evidence = new EvidenceEdits(rows, edits, workspace.readOnly());
    files = new AttachedFiles(workspace, jobs);
    templates = new TemplateEdits(workspace, jobs, city, catalogue);
    selectedProperty().subscribe((_, _) -> reloadLinks());
  }

  ObservableList<Row> rows() {
    return rows.all();
  }

  /// The path; empty as long as the city has not started one.
  ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
    return path.getReadOnlyProperty();
  }

  /// What the path was made from; empty as long as there is no path, or where that is not known.
  ReadOnlyObjectProperty<Optional<PathTemplate>> templateProperty() {
    return template.getReadOnlyProperty();
  }

  /// The step of the template that a step was made from.
  Optional<TemplateStep> templateOf(Step step) {
    return PathReading.template(template.get(), step);
  }

  /// Whether the program ships a newer version of what the path was made from.
  boolean hasNewerTemplate() {
    var shipped = catalogue.pathTemplate();
    return path.get()
        .filter(it -> it.templateId().equals(shipped.id()))
        .filter(it -> shipped.isNewerThan(it.templateVersion()))
        .isPresent();
  }

  TemplateEdits templates() {
    return templates;
  }

  /// Whether the path has been read at least once; before that nobody knows if there is one.
  ReadOnlyObjectProperty<Boolean> loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable Row> selectedProperty() {
    return rows.selectedProperty();
  }

  /// The step of the page; null where none is selected.
  ObservableValue<@Nullable StepView> openProperty() {
    return rows.openProperty();
  }

  /// How far the whole path is.
  ReadOnlyObjectProperty<PathProgress> progressProperty() {
    return rows.progressProperty();
  }

  StepEdits steps() {
    return steps;
  }

  TaskEdits tasks() {
    return tasks;
  }

  EvidenceEdits evidence() {
    return evidence;
  }

  AttachedFiles files() {
    return files;
  }

  /// Keeps a copy of the file in the workspace, as the file of this piece of evidence.
  void attach(EvidenceId id, java.nio.file.Path file) {
    files.attach(
        "change.evidence.attached",
        file,
        (tx, attachment) ->
            tx.paths().save(PathEdits.evidence(tx, id).withAttachment(attachment.id())));
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /// Opens a step, at once or as soon as it has been read.
  void open(StepId id) {
    rows.open(id);
  }

  /// Reads the path again.
  void reload() {
    jobs.load(
        () -> {
          var upTo = underWay.written();
          return new Reading(upTo, workspace.read(tx -> PathReading.of(city, catalogue, tx)));
        },
        this::arrived);
  }

  private void arrived(Reading reading) {
    if (!underWay.allIn(reading.upTo())) {
      reload(); // edits are under way that this reading has not seen
      return;
    }
    if (edits.anyUnsaved())
      return; // what the disk did not take stays on the screen and is saved with the next edit
    template.set(reading.stored().template());
    rows.show(reading.stored().steps());
    path.set(reading.stored().path());
    loaded.set(true);
  }

  /// What serves the open step.
  ///
  /// @param actions that meetings asked for: the open ones first
  /// @param budget its lines, and those of its activities
  record Links(
      List<Partnership> partnerships,
      List<Activity> activities,
      List<DueAction> actions,
      BudgetTotals budget) {
    static final Links NONE =
        new Links(
            List.of(), List.of(), List.of(), BudgetTotals.of(List.of(), List.of(), List.of()));
  }

  ReadOnlyObjectProperty<Links> linksProperty() {
    return links.getReadOnlyProperty();
  }

  /// Reads again what serves the open step.
  void reloadLinks() {
    var row = selectedProperty().get();
    if (row == null) {
      links.set(Links.NONE);
      return;
    }
    jobs.load(
        () -> workspace.read(tx -> links(tx, row.id())),
        found -> {
          if (selectedProperty().get() == row) links.set(found);
        });
  }

  private Links links(Tx tx, StepId step) {
    var partnerships =
        tx.partnerships().all(city).stream().filter(it -> step.equals(it.step())).toList();
    var activities =
        tx.activities().all(city).stream().filter(it -> step.equals(it.step())).toList();
    var actions = DueAction.of(step, tx.meetings().withActionsOn(step));
    var all = BudgetTotals.of(tx.budget().all(city), tx.paths().steps(city), activities);
    var budget =
        all.with(
            all.lines().stream().filter(it -> all.stepOf(it).equals(Optional.of(step))).toList());
    return new Links(partnerships, activities, actions, budget);
  }

  /// Makes the draft of a resolution of what is stored now.
  DocumentMenu.Made resolution(Resolution which, Locale language, SharingProfile profile) {
    return DocumentMenu.Made.of(
        workspace.read(
            tx ->
                new RecordDocument.Act(which, city)
                    .made(tx, profile, language, catalogue, today())));
  }

  SharingDialog.Shared shared(Resolution which) {
    return new SharingDialog.Shared(
        workspace, city, SharedKinds.ofDocument(which.id()), which.profiles());
  }

  /// Says that an action of a meeting is done, as of today, or open again.
  void tick(DueAction due, boolean done) {
    if (readOnly()) return;
    var today = today();
    jobs.save(
        () ->
            workspace.change(
                Label.of(
                    done ? "change.action.done" : "change.action.reopened", due.action().text()),
                tx ->
                    tx.meetings()
                        .save(
                            due.ticked(
                                tx.meetings()
                                    .find(due.meeting().id())
                                    .orElseThrow(() -> new UserProblem("problem.recordGone")),
                                done,
                                today))));
  }

  /// Begins the path of the city with the template that ships with the application.
  void startFromTemplate() {
    if (readOnly()) return;
    var shipped = catalogue.pathTemplate();
    edits.save(TemplateIntake.started(), tx -> TemplateIntake.start(tx, city, shipped));
  }

  /// A step of the city's own, at the end of the path.
  void addStep(String title) {
    path.get().ifPresent(of -> steps.add(of.id(), title));
  }

  /// Moves the open step up (-1) or down (1).
  void moveStep(int by) {
    steps.move(by);
  }

  /// Removes the open step.
  void removeStep() {
    steps.remove();
  }
}
