// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.template.TemplateFromPath;
import org.learningcitydesk.domain.template.TemplateUpgrade;
import org.learningcitydesk.domain.template.UpgradeItem;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.report.resolution.ResolutionSource;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class PathScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);
  @TempDir java.nio.file.Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Instant noon = TODAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
  private final PathScreenModel model = model(Locale.ITALY);

  private PathScreenModel model(Locale locale) {
    return new PathScreenModel(
        workspace, jobs, city.id(), Catalogue.shipped(), locale, InstantSource.fixed(noon));
  }

  @BeforeEach
  void start() {
    workspace.change("change.test", tx -> tx.cities().save(city));
    model.startFromTemplate();
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void thePathBeginsWithTheTenStepsOfTheTemplateInOneUndoStep() {
    assertThat(model.rows()).hasSize(10);
    assertEquals(Label.of("change.path.started"), workspace.undoable().orElseThrow());
    assertThat(open().tasks()).isNotEmpty();
    workspace.undo();
    model.reload();
    assertThat(model.pathProperty().get()).isEmpty();
    assertThat(model.rows()).isEmpty();
    assertThat(model.openProperty().getValue()).isNull();
  }

  @Test
  void eachResolutionIsADraftOfWhatIsStored() {
    for (var it : Resolution.values()) {
      var made = model.resolution(it, Locale.ENGLISH, SharingProfile.FULL);
      assertEquals("Rivalta", made.city());
      assertEquals("2026-05-03", made.day());
      assertEquals(
          it.of(
              workspace.read(tx -> ResolutionSource.read(tx, city.id())),
              Catalogue.shipped(),
              Locale.ENGLISH,
              TODAY),
          made.document());
    }
  }

  /// Where no path was begun, nothing is said of how far it is.
  @Test
  void withoutAPathADraftClaimsNothingOfIt() {
    workspace.undo();
    for (var language : Messages.LANGUAGES)
      for (var it : Resolution.values()) {
        var document = model.resolution(it, language, SharingProfile.FULL).document();
        var said = document.blocks().toString();
        assertThat(document.title()).isNotBlank();
        assertThat(said)
            .doesNotContain("null")
            .doesNotContainPattern("\\b0 (of|su|di) 0\\b")
            .doesNotContainPattern("\\{[0-9]");
      }
  }

  @Test
  void aSecondPathIsRefused() {
    model.startFromTemplate();
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
    problems.clear();
    assertThat(model.rows()).hasSize(10);
  }

  @Test
  void aTickedTaskCountsAtOnceAndStartsTheStep() {
    assertThat(open().percent()).hasValue(0);
    model.tasks().tick(open().tasks().getFirst().id(), true);
    assertThat(open().percent().getAsInt()).isGreaterThan(0);
    model.reload();
    assertEquals(PartialDate.of(TODAY), open().tasks().getFirst().doneOn());
    assertEquals(StepStatus.IN_PROGRESS, open().step().status());
    assertThat(model.progressProperty().get().tasksDone()).isEqualTo(1);
    workspace.undo();
    model.reload();
    assertThat(open().percent()).hasValue(0);
    assertEquals(StepStatus.NOT_STARTED, open().step().status());
  }

  @Test
  void aStepIsReadyWhenTasksAndDocumentsAreThere() {
    List.copyOf(open().tasks()).forEach(task -> model.tasks().tick(task.id(), true));
    model.reload();
    assertThat(open().percent()).hasValue(100);
    assertThat(open().readiness().isReady()).isFalse();
    open().expected().forEach(it -> model.evidence().add(it.oneOf().getFirst(), "Atto"));
    model.reload();
    assertThat(open().readiness().isReady()).isTrue();
    assertThat(open().readiness().percent()).hasValue(100);
  }

  @Test
  void aStepIsClosedInWordsAndOpenedAgainWithoutThem() {
    var id = open().step().id();
    model.steps().close(id, " La manifestazione di interesse è agli atti. ");
    model.reload();
    var closing = Objects.requireNonNull(open().step().closing());
    assertEquals("La manifestazione di interesse è agli atti.", closing.statement());
    assertThat(closing.by()).isNotBlank();
    assertEquals(closing.on(), open().step().actual().end());
    assertEquals(StepStatus.COMPLETED, open().step().status());
    assertEquals("change.step.closed", workspace.undoable().orElseThrow().key());
    assertThat(model.progressProperty().get().completed()).isEqualTo(1);
    model.steps().edit(it -> it.withStatus(StepStatus.IN_PROGRESS));
    model.reload();
    assertThat(open().step().closing()).isNull();
    assertEquals("change.step.reopened", workspace.undoable().orElseThrow().key());
    workspace.undo();
    model.reload();
    assertEquals(closing, open().step().closing());
  }

  @Test
  void howAndDocumentsOfTheTemplateAreShownUntilTheCityHasItsOwn() {
    var template = model.templateOf(open().step()).orElseThrow();
    assertEquals(template.how(), TemplateStep.howOf(open().step(), open().template()));
    model.steps().edit(it -> it.withHow(LocalText.same("Prima il sindaco")));
    model.steps().edit(it -> it.withExpected(List.of("meeting-minutes")));
    model.reload();
    assertEquals(
        LocalText.same("Prima il sindaco"), TemplateStep.howOf(open().step(), open().template()));
    assertThat(open().expected())
        .containsExactly(new StepView.Expected(List.of("meeting-minutes"), false));
    model.steps().edit(it -> it.withExpected(List.of()));
    model.reload();
    assertThat(open().expected()).isEmpty();
  }

  @Test
  void aTemplateIsExportedAndTakenByAPreview() {
    var file = folder.resolve("template.json");
    var name = model.pathProperty().get().orElseThrow().name();
    model.steps().edit(it -> it.withTitle(new LocalText("First talks", "Primi incontri")));
    model.templates().export(new TemplateFromPath.Naming(name, "2.0"), file, _ -> {});
    workspace.undo();
    model.reload();
    var offers = new ArrayList<TemplateEdits.Offer>();
    model.templates().read(file, offers::add);
    var upgrade = Objects.requireNonNull(offers.getFirst().upgrade());
    assertThat(upgrade.items())
        .singleElement()
        .satisfies(it -> assertEquals(UpgradeItem.Kind.TITLE, it.kind()));
    model.templates().apply(upgrade.next(), upgrade.suggested());
    model.reload();
    assertEquals("Primi incontri", open().step().title().it());
    assertEquals("2.0", model.pathProperty().get().orElseThrow().templateVersion());
    assertEquals(Label.of("change.path.upgraded", "2.0"), workspace.undoable().orElseThrow());
    assertThat(model.hasNewerTemplate()).isFalse();
  }

  @Test
  void aNewerVersionOfTheProgramIsOfferedAndOnlyThen() {
    assertThat(model.hasNewerTemplate()).isFalse();
    workspace.change(
        "change.test",
        tx -> {
          var path = tx.paths().of(city.id()).orElseThrow();
          tx.paths()
              .save(
                  new Path(
                      path.id(),
                      path.version(),
                      path.city(),
                      path.templateId(),
                      "1.0",
                      path.name(),
                      null));
        });
    model.reload();
    assertThat(model.hasNewerTemplate()).isTrue();
    var upgrades = new ArrayList<TemplateUpgrade>();
    model.templates().readShipped(upgrades::add);
    assertThat(upgrades.getFirst().parts()).isEmpty();
    model.templates().apply(upgrades.getFirst().next(), Set.of());
    model.reload();
    assertThat(model.hasNewerTemplate()).isFalse();
  }

  @Test
  void notApplicableNeedsAReasonAndLeavesTheStepOutOfTheCount() {
    var before = open();
    assertThatThrownBy(() -> model.steps().edit(it -> it.withStatus(StepStatus.NOT_APPLICABLE)))
        .isInstanceOfSatisfying(InvalidValue.class, it -> assertEquals("step.reason", it.field()));
    assertEquals(before, open());
    model.steps().edit(it -> it.withReason("già formati"));
    model.steps().edit(it -> it.withStatus(StepStatus.NOT_APPLICABLE));
    model.reload();
    assertEquals(StepStatus.NOT_APPLICABLE, open().step().status());
    assertThat(open().percent()).isEmpty();
    assertEquals(9, model.progressProperty().get().applicable());
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    model.steps().edit(it -> it.withPlanned(new Step.Span(PartialDate.parse("2026-05"), null)));
    assertThatThrownBy(
            () ->
                model
                    .steps()
                    .edit(
                        it ->
                            it.withPlanned(
                                new Step.Span(
                                    it.planned().start(), PartialDate.parse("2026-04-30")))))
        .isInstanceOfSatisfying(
            InvalidValue.class, it -> assertEquals("endBeforeStart", it.rule()));
    model.reload();
    assertEquals(new Step.Span(PartialDate.parse("2026-05"), null), open().step().planned());
  }

  @Test
  void aTitleIsChangedInTheLanguageShownOnly() {
    var english = open().step().title().en();
    model.steps().edit(it -> it.withTitle(it.title().with(Locale.ITALY, "Primi incontri")));
    model.reload();
    assertEquals(new LocalText(english, "Primi incontri"), open().step().title());
    assertEquals(
        Label.of("change.step.edited", "1. Primi incontri"), workspace.undoable().orElseThrow());
  }

  @Test
  void tasksAreAddedAtTheEndMovedAndRemoved() {
    var first = open().tasks().getFirst();
    model.tasks().add("  Scrivere al provveditorato ");
    model.tasks().add("   ");
    model.reload();
    var added = open().tasks().getLast();
    assertEquals(LocalText.same("Scrivere al provveditorato"), added.text());
    model.tasks().move(first.id(), 1);
    model.reload();
    assertEquals(first.id(), open().tasks().get(1).id());
    model.tasks().remove(added.id());
    model.reload();
    assertThat(open().tasks()).extracting(Task::id).doesNotContain(added.id());
    workspace.undo();
    model.reload();
    assertThat(open().tasks()).extracting(Task::id).contains(added.id());
  }

  @Test
  void aTaskKnowsItsOwnerAndThatItIsOverdue() {
    var task = open().tasks().getFirst();
    model.tasks().edit(task.id(), it -> it.withDue(PartialDate.parse("2026-05-02")));
    model.tasks().edit(task.id(), it -> it.withOwner("Segreteria"));
    model.reload();
    var stored = open().tasks().getFirst();
    assertEquals("Segreteria", stored.owner());
    assertThat(stored.isOverdueOn(model.today())).isTrue();
    assertThat(stored.withDue(PartialDate.parse("2026-05")).isOverdueOn(model.today())).isFalse();
    assertThat(stored.ticked(true, TODAY).isOverdueOn(model.today())).isFalse();
  }

  @Test
  void evidenceOfAnExpectedTypeTicksTheDocument() {
    var expected = open().expected();
    assertThat(expected).isNotEmpty().noneMatch(StepView.Expected::present);
    model.evidence().add(expected.getFirst().oneOf().getFirst(), "Verbale");
    model.reload();
    assertThat(open().expected().getFirst().present()).isTrue();
  }

  @Test
  void oneOfTwoAlternativeDocumentsIsEnough() {
    model.open(model.rows().get(1).id());
    assertThat(open().expected())
        .anySatisfy(
            it -> assertEquals(List.of("council-resolution", "executive-resolution"), it.oneOf()));
    model.evidence().add("executive-resolution", "DGC");
    model.reload();
    assertThat(open().expected())
        .filteredOn(it -> it.oneOf().size() == 2)
        .singleElement()
        .matches(StepView.Expected::present);
  }

  @Test
  void anAttachedFileIsKeptAndComesOutAsItWas() throws IOException {
    var file = Files.writeString(folder.resolve("delibera.txt"), "Delibera n. 12");
    var id = model.evidence().add("council-resolution", "DCC 12/2026").orElseThrow();
    model.reload();
    model.attach(id, file);
    model.reload();
    var attached = Objects.requireNonNull(open().evidence().getFirst().file());
    assertEquals("delibera.txt", attached.name());
    var saved = new ArrayList<java.nio.file.Path>();
    model.files().saveCopy(attached, folder.resolve("copia.txt"), saved::add);
    assertThat(saved).singleElement().satisfies(it -> assertThat(it).hasContent("Delibera n. 12"));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
    model.evidence().remove(List.of(id));
    model.reload();
    assertThat(open().evidence()).isEmpty();
    workspace.undo();
    model.reload();
    assertEquals(
        attached.sha256(), Objects.requireNonNull(open().evidence().getFirst().file()).sha256());
  }

  @Test
  void aFileThatIsNotThereIsAProblemInWords() {
    var id = model.evidence().add("council-resolution", "DCC 12/2026").orElseThrow();
    model.reload();
    model.attach(id, folder.resolve("missing.pdf"));
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
    problems.clear();
  }

  @Test
  void stepsAreAddedMovedAndRemovedAndNumbersFollow() {
    var second = model.rows().get(1).id();
    model.addStep("Nuovo passo");
    model.reload();
    assertEquals(11, open().step().number());
    assertEquals(Basis.OWN, open().step().basis());
    model.open(second);
    model.steps().move(-1);
    model.reload();
    assertEquals(second, model.rows().getFirst().id());
    assertEquals(1, open().step().number());
    model.steps().remove();
    model.reload();
    assertThat(model.rows())
        .hasSize(10)
        .extracting(row -> row.view().step().number())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    workspace.undo();
    model.reload();
    assertThat(model.rows())
        .hasSize(11)
        .first()
        .extracting(PathScreenModel.Row::id)
        .isEqualTo(second);
  }

  @Test
  void aRemovedStepLeavesItsActivities() {
    var course =
        Activity.titled(city.id(), "Corso", "citizen-course", null).withStep(open().step().id());
    workspace.change("change.test", tx -> tx.activities().save(course));
    model.reloadLinks();
    assertThat(model.linksProperty().get().activities())
        .extracting(Activity::title)
        .containsExactly("Corso");
    model.steps().remove();
    assertThat(workspace.read(tx -> tx.activities().find(course.id())).orElseThrow().step())
        .isNull();
  }

  @Test
  void theSelectedStepStaysSelectedWhenItIsReadAgain() {
    var third = model.rows().get(2);
    model.selectedProperty().set(third);
    workspace.change(
        "change.test",
        tx -> tx.paths().save(tx.paths().step(third.id()).orElseThrow().withLead("Ada")));
    model.reload();
    assertThat(model.selectedProperty().get()).isSameAs(third);
    assertEquals("Ada", open().step().lead());
  }

  @Test
  void aStepThatIsNotReadYetIsOpenedWhenItArrives() {
    var later = model(Locale.UK);
    var fourth = model.rows().get(3).id();
    later.open(fourth);
    later.reload();
    assertEquals(fourth, Objects.requireNonNull(later.selectedProperty().get()).id());
  }

  @Test
  void anEditOfWhatIsGoneIsToldAndTheScreenShowsWhatIsThere() {
    var gone = open().step().id();
    workspace.change("change.test", tx -> tx.paths().remove(gone));
    model.steps().edit(it -> it.withLead("Ada"));
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
    problems.clear();
    assertThat(model.rows()).hasSize(9).extracting(PathScreenModel.Row::id).doesNotContain(gone);
  }

  @Test
  void anAttachedFileIsReadInACopyUnderItsOwnName() throws IOException {
    var copy = copyToRead("Delibera n. 12.txt").getFirst();
    assertEquals("Delibera n. 12.txt", copy.getFileName().toString());
    assertThat(copy).hasContent("testo");
    assertThat(copy.getParent()).isNotEqualTo(folder);
    var rights = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
    if (rights != null)
      assertThat(rights.readAttributes().permissions())
          .doesNotContain(PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void aProgramIsNotOpened() throws IOException {
    assertThat(copyToRead("delibera.pdf.EXE")).isEmpty();
    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.open.program", it.key()));
    problems.clear();
  }

  private List<java.nio.file.Path> copyToRead(String name) throws IOException {
    var id = model.evidence().add("council-resolution", "DCC 12/2026").orElseThrow();
    model.reload();
    model.attach(id, Files.writeString(folder.resolve(name), "testo"));
    model.reload();
    var copies = new ArrayList<java.nio.file.Path>();
    var file = Objects.requireNonNull(open().evidence().getFirst().file());
    model.files().copyToRead(file, copies::add);
    return copies;
  }

  private StepView open() {
    return Objects.requireNonNull(model.openProperty().getValue());
  }

  @Test
  void anActionOfAMeetingIsShownOnItsStepAndTickedThere() {
    var step = open().step().id();
    var action =
        ActionItem.of(null, "Scrivere alla Regione")
            .withOwner("Anna Doni")
            .withDue(PartialDate.of(TODAY.minusDays(1)))
            .withStep(step);
    var meeting = Meeting.on(city.id(), TODAY, "Cabina di regia").withActions(List.of(action));
    workspace.change("change.test", tx -> tx.meetings().save(meeting));
    model.reloadLinks();
    var shown = model.linksProperty().get().actions();
    assertThat(shown).extracting(DueAction::action).containsExactly(action);
    assertTrue(shown.getFirst().isOverdueOn(TODAY));
    model.tick(shown.getFirst(), true);
    assertTrue(stored(meeting).actions().getFirst().done());
    workspace.undo();
    assertEquals(List.of(action), stored(meeting).actions());
  }

  private Meeting stored(Meeting meeting) {
    return workspace.read(tx -> tx.meetings().find(meeting.id())).orElseThrow();
  }
}
