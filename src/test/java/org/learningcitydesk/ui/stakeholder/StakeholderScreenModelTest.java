// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class StakeholderScreenModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final StakeholderScreenModel model =
      new StakeholderScreenModel(workspace, jobs, city.id(), Catalogue.shipped());

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
        });
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void anAcceptedEditIsStoredAndNamesTheStakeholder() {
    model.register.open(library.id());
    model.register.edit(it -> it.withReach(it.reach().withEmail("info@example.org")));
    assertEquals("info@example.org", stored(library).reach().email());
    assertThat(workspace.undoable())
        .contains(Label.of("change.stakeholder.edited", "Biblioteca civica"));
  }

  @Test
  void twoEditsInARowAreBothKept() {
    model.register.open(library.id());
    model.register.edit(it -> it.withNotes("aperta la sera"));
    model.register.edit(it -> it.withShortName("BC"));
    model.reload();
    assertEquals("aperta la sera", stored(library).notes());
    assertEquals("BC", stored(library).shortName());
    assertEquals(stored(library), open());
  }

  @Test
  void aValueThatIsNotAdmittedChangesNothing() {
    model.register.open(library.id());
    var before = open();
    assertThatThrownBy(() -> model.register.edit(it -> it.withReach(it.reach().withEmail("info"))))
        .isInstanceOf(InvalidValue.class);
    assertEquals(before, open());
    assertThat(stored(library).reach().email()).isNull();
  }

  @Test
  void sayingTheSameAgainIsNoChange() {
    model.register.open(library.id());
    var undoable = workspace.undoable();
    model.register.edit(it -> it.withName("Biblioteca civica "));
    assertEquals(undoable, workspace.undoable());
  }

  @Test
  void aDraftIsStoredWhenItGetsAName() {
    model.begin("(no name)");
    assertEquals("", model.register.typedName(open()));
    model.register.edit(it -> it.withName("Teatro"));
    assertThat(model.register.isDraft()).isFalse();
    assertThat(names()).containsExactlyInAnyOrder("Biblioteca civica", "Liceo Galilei", "Teatro");
    assertThat(workspace.undoable()).contains(Label.of("change.stakeholder.added", "Teatro"));
  }

  @Test
  void aDraftWithNothingInItLeavesNothing() {
    model.begin("(no name)");
    model.register.open(library.id());
    model.reload();
    assertThat(names()).containsExactlyInAnyOrder("Biblioteca civica", "Liceo Galilei");
    assertEquals(library.id(), open().id());
  }

  @Test
  void whatWasWrittenInADraftWithoutANameIsKept() {
    model.begin("(no name)");
    model.register.edit(it -> it.withNotes("met at the fair"));
    model.register.open(library.id());
    assertThat(all()).filteredOn(it -> "met at the fair".equals(it.notes())).hasSize(1);
  }

  @Test
  void helixFollowsTheCategoryAndCanBeChosenAgainstIt() {
    model.register.open(library.id());
    model.register.edit(it -> model.inCategory(it, "school"));
    assertEquals(Helix.ACADEMIA, stored(library).helix());
    model.register.edit(it -> it.withHelix(Helix.GOVERNMENT));
    assertThat(model.categoryOfAnotherHelix(stored(library)))
        .hasValueSatisfying(it -> assertEquals("school", it.id()));
    assertEquals("school", stored(library).category());
  }

  @Test
  void aCopyLeavesTheKeyOfTheListBehind() {
    workspace.change(
        "change.test",
        tx ->
            tx.stakeholders()
                .save(
                    stored(library)
                        .withOrigin(new Origin("register of libraries", "libraries", "17"))));
    model.reload();
    model.register.duplicate(List.of(stored(library)), name -> name + " (copy)");
    model.reload();
    assertEquals("Biblioteca civica (copy)", open().name());
    assertEquals(new Origin("register of libraries", null, null), open().origin());
  }

  @Test
  void severalAreRemovedInOneStepAndComeBackInOne() {
    model.remove(
        List.of(library, school),
        (_, _, _) -> {
          throw new AssertionError("nothing is linked");
        });
    assertThat(all()).isEmpty();
    workspace.undo();
    assertThat(names()).containsExactlyInAnyOrder("Biblioteca civica", "Liceo Galilei");
  }

  @Test
  void removalAsksWhereOthersMentionTheStakeholder() {
    var pact =
        Partnership.named(city.id(), "Patto per la lettura", "memorandum", "contact")
            .withMembers(List.of(new Member(library.id(), MemberRole.LEAD)));
    var reading = Activity.titled(city.id(), "Letture", "workshop", null).withLead(library.id());
    workspace.change(
        "change.test",
        tx -> {
          tx.partnerships().save(pact);
          tx.activities().save(reading);
        });
    var asked = new ArrayList<Links>();
    model.remove(
        List.of(stored(library)),
        (_, links, goOn) -> {
          asked.add(links);
          goOn.run();
        });
    assertThat(asked)
        .singleElement()
        .satisfies(
            links -> {
              assertThat(links.partnerships())
                  .extracting(Partnership::name)
                  .containsExactly("Patto per la lettura");
              assertThat(links.activities()).extracting(Activity::title).containsExactly("Letture");
            });
    assertThat(names()).containsExactly("Liceo Galilei");
    workspace.undo();
    assertThat(workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow().members())
        .containsExactly(new Member(library.id(), MemberRole.LEAD));
  }

  @Test
  void removalAsksWhereOnlyContactsAndAssessmentsAreAffected() {
    var visit =
        Contact.on(city.id(), LocalDate.of(2026, 3, 14), "Visita")
            .withStakeholders(List.of(library.id(), school.id()));
    workspace.change(
        "change.test",
        tx -> {
          tx.contacts().save(visit);
          var it = tx.stakeholders().find(library.id()).orElseThrow();
          tx.stakeholders().save(it.withStance(it.stance().withInfluence(4)));
        });
    model.reload();
    var asked = new ArrayList<Links>();
    model.remove(
        all(),
        (chosen, links, goOn) -> {
          assertThat(chosen).hasSize(2);
          asked.add(links);
          goOn.run();
        });
    assertThat(asked).containsExactly(new Links(List.of(), List.of(), Set.of(), 1, 1));
    assertThat(all()).isEmpty();
    workspace.undo();
    assertThat(workspace.read(tx -> tx.contacts().find(visit.id())).orElseThrow().stakeholders())
        .containsExactly(library.id(), school.id());
    List<Assessment> scores = workspace.read(tx -> tx.assessments().of(library.id()));
    assertThat(scores).extracting(Assessment::influence).containsExactly(4);
  }

  @Test
  void whatIsAffectedIsToldInNumbers() {
    var pacts = new ArrayList<Partnership>();
    for (var i = 1; i < 6; i++)
      pacts.add(Partnership.named(city.id(), "Patto " + i, "memorandum", "contact"));
    var links = new Links(pacts, List.of(), Set.of(), 2, 1);
    assertThat(new RemovalWords(Messages.in(Locale.ENGLISH)).lines(links))
        .containsExactly(
            "5 partnerships lose a member: Patto 1; Patto 2; Patto 3 and 2 more",
            "2 contacts of the log lose a participant",
            "1 assessment of influence and interest is deleted");
    assertThat(new RemovalWords(Messages.in(Locale.ITALIAN)).question(List.of(library), links))
        .satisfies(
            it -> {
              assertEquals("Eliminare «Biblioteca civica»?", it.title());
              assertThat(it.sentence()).contains("Annulla (Ctrl+Z)");
            });
  }

  @Test
  void theOpenStakeholderShowsWhatItTakesPartIn() {
    var pact =
        Partnership.named(city.id(), "Patto per la lettura", "memorandum", "contact")
            .withMembers(List.of(new Member(school.id(), MemberRole.PARTNER)));
    workspace.change("change.test", tx -> tx.partnerships().save(pact));
    model.register.open(school.id());
    assertThat(model.linksProperty().get().partnerships())
        .extracting(Partnership::name)
        .containsExactly("Patto per la lettura");
    model.register.open(library.id());
    assertThat(model.linksProperty().get().isEmpty()).isTrue();
  }

  @Test
  void namesakesAreFoundWithoutAccentsAndCapitals() {
    assertThat(model.namesakes("  BIBLIOTECA  Cìvica", null))
        .extracting(Stakeholder::name)
        .containsExactly("Biblioteca civica");
    assertThat(model.namesakes("Biblioteca civica", library.id())).isEmpty();
  }

  @Test
  void aStakeholderThatIsNotReadYetIsOpenedWhenItArrives() {
    var museum = Stakeholder.named(city.id(), "Museo", Helix.CIVIL_SOCIETY);
    model.register.open(museum.id());
    assertThat(model.register.open()).isNull();
    workspace.change("change.test", tx -> tx.stakeholders().save(museum));
    model.reload();
    assertEquals("Museo", open().name());
  }

  private Stakeholder open() {
    return Objects.requireNonNull(model.register.open());
  }

  private Stakeholder stored(Stakeholder it) {
    return workspace.read(tx -> tx.stakeholders().find(it.id())).orElseThrow();
  }

  private List<Stakeholder> all() {
    return workspace.read(tx -> tx.stakeholders().all(city.id()));
  }

  private List<String> names() {
    return all().stream().map(Stakeholder::name).toList();
  }
}
