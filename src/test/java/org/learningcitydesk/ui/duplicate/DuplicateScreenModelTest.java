// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.duplicate.Keep;
import org.learningcitydesk.domain.duplicate.MergeField;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class DuplicateScreenModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library = named("Biblioteca Verga", "b@verga.example");
  private final Stakeholder again = named("BIBLIOTECA VERGA", "b@verga.example");
  private final Stakeholder twice = named("Bibl. Verga", "b@verga.example");
  private final Stakeholder school = named("Liceo Galilei", null);
  private final DuplicateScreenModel<Stakeholder> model =
      new DuplicateScreenModel<>(workspace, jobs, new DuplicateKind.OfStakeholders(city.id()));

  private Stakeholder named(String name, String email) {
    return Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY)
        .withReach(Reach.NONE.withEmail(email));
  }

  @BeforeEach
  void fill() {
    workspace.change("change.test", tx -> tx.cities().save(city));
    save(library, again, school);
    model.touched();
  }

  private void save(Stakeholder... all) {
    workspace.change("change.test", tx -> tx.stakeholders().saveAll(List.of(all)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<String> names() {
    List<Stakeholder> all = workspace.read(tx -> tx.stakeholders().all(city.id()));
    return all.stream().map(Stakeholder::name).sorted().toList();
  }

  private Comparison<Stakeholder> open() {
    return Objects.requireNonNull(model.openProperty().get());
  }

  private MergeField<Stakeholder> field(String name) {
    return open().merge().fields().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSearchShowsThePairAndOpensIt() {
    assertThat(model.searchedProperty().get()).isTrue();
    assertThat(model.pairs()).hasSize(1);
    assertThat(open().pair()).isEqualTo(model.pairs().getFirst());
    assertThat(model.pairs().getFirst().isUndisputed()).isTrue();
  }

  @Test
  void aMergeIsOneChangeAndTold() {
    model.keep(field("stakeholder.name"), Keep.OTHER);
    var merge = open().merge();
    model.merge();

    assertThat(names()).containsExactly(merge.result().name(), "Liceo Galilei");
    assertThat(model.pairs()).isEmpty();
    assertThat(model.openProperty().get()).isNull();
    assertThat(model.outcomeProperty().get()).isInstanceOf(Outcome.Merged.class);
    assertThat(workspace.undoable())
        .contains(
            Label.of("change.stakeholder.merged", merge.other().name(), merge.result().name()));
    workspace.undo();
    assertThat(names()).containsExactly("BIBLIOTECA VERGA", "Biblioteca Verga", "Liceo Galilei");
    assertThat(problems).isEmpty();
  }

  @Test
  void afterAMergeTheOthersAreComparedWithWhatStays() {
    save(twice);
    model.touched();
    assertThat(model.pairs()).hasSize(3);
    model.merge();
    assertThat(model.pairs()).hasSize(1);
    model.merge();
    assertThat(names()).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void differentRecordsDoNotComeBack() {
    model.tellApart();
    assertThat(model.pairs()).isEmpty();
    model.findAll();
    assertThat(model.pairs()).isEmpty();
    workspace.undo();
    model.findAll();
    assertThat(model.pairs()).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void manyAreMergedAtOnceAndTakenBackAtOnce() {
    save(twice);
    model.touched();
    model.thresholdProperty().set(80);
    model.previewBulk();
    assertThat(Objects.requireNonNull(model.bulkProperty().get()).gone()).isEqualTo(2);
    model.thresholdProperty().set(99);
    assertThat(Objects.requireNonNull(model.bulkProperty().get()).gone()).isZero();
    model.thresholdProperty().set(80);
    model.mergeAll();

    assertThat(names()).hasSize(2);
    assertThat(model.pairs()).isEmpty();
    assertThat(model.outcomeProperty().get())
        .isEqualTo(
            new Outcome.MergedMany<Stakeholder>(
                1, 2, ((Outcome.MergedMany<Stakeholder>) model.outcomeProperty().get()).reports()));
    assertThat(workspace.undoable()).contains(Label.of("change.stakeholder.mergedMany", "2"));
    workspace.undo();
    assertThat(names()).hasSize(4);
    assertThat(problems).isEmpty();
  }

  @Test
  void pairsForWhichThereWasNoRoomComeWhenTheOthersAreDecided() {
    save(twice);
    var small =
        new DuplicateScreenModel<>(workspace, jobs, new DuplicateKind.OfStakeholders(city.id()), 1);
    small.touched();
    assertThat(small.pairs()).hasSize(1);
    assertThat(small.beyondProperty().get()).isEqualTo(2);
    for (var left = 1; left >= 0; left--) {
      small.tellApart();
      assertThat(small.pairs()).hasSize(1);
      assertThat(small.beyondProperty().get()).isEqualTo(left);
    }
    small.tellApart();
    assertThat(small.pairs()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void theLastPairKeepsItsAnswersWhenThereIsNoNext() {
    var name = field("stakeholder.name");
    model.keep(name, Keep.OTHER);
    model.step(1);
    assertThat(open().merge().choice(name)).isEqualTo(Keep.OTHER);
  }

  @Test
  void recordsThatAreChosenWhileAllAreSearchedAreCompared() {
    var later = new ArrayDeque<Runnable>();
    var slow =
        new DuplicateScreenModel<>(
            workspace,
            new Jobs(Runnable::run, later::add, Runnable::run, problems::add),
            new DuplicateKind.OfStakeholders(city.id()));
    slow.touched();
    slow.choose(List.of(school.id().value(), library.id().value()));
    while (!later.isEmpty()) later.remove().run();
    assertThat(slow.pairs())
        .singleElement()
        .satisfies(it -> assertThat(it.one().id()).isEqualTo(school.id()));
    assertThat(slow.searchProperty().get()).isNull();
    assertThat(problems).isEmpty();
  }

  @Test
  void chosenRecordsThatAreToldApartStayAway() {
    model.choose(List.of(library.id().value(), again.id().value(), school.id().value()));
    model.touched();
    assertThat(model.pairs()).hasSize(2);
    model.tellApart();
    model.touched();
    assertThat(model.pairs())
        .singleElement()
        .satisfies(it -> assertThat(it.other().id()).isEqualTo(school.id()));
    workspace.undo();
    model.touched();
    assertThat(model.pairs()).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void afterAMergeThatFailedTheListIsOfThisMoment() {
    var gone = open().merge().other();
    workspace.change(
        "change.test",
        tx ->
            tx.stakeholders()
                .save(tx.stakeholders().find(gone.id()).orElseThrow().withNotes("nuove")));
    model.merge();
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
    assertThat(open().merge().other().notes()).isEqualTo("nuove");
    model.merge();
    assertThat(names()).hasSize(2);
  }

  @Test
  void chosenRecordsAreComparedWhateverTheirScore() {
    model.choose(List.of(school.id().value(), library.id().value()));
    model.touched();
    assertThat(model.pairs())
        .singleElement()
        .satisfies(it -> assertThat(it.one().id()).isEqualTo(school.id()));
    model.merge();
    assertThat(names()).hasSize(2);
    model.findAll();
    assertThat(problems).isEmpty();
  }

  @Test
  void whatWasRemovedMeanwhileIsASentence() {
    var gone = open().merge().other().id();
    workspace.change("change.test", tx -> tx.stakeholders().remove(gone));
    model.merge();
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
    assertThat(names()).hasSize(2);
  }

  @Test
  void stepsStayWithinTheList() {
    save(twice);
    model.touched();
    model.step(-1);
    assertThat(model.selectedProperty().get()).isEqualTo(model.pairs().getFirst());
    model.step(5);
    assertThat(model.selectedProperty().get()).isEqualTo(model.pairs().getLast());
  }

  @Test
  void personsAreMergedToo() {
    var persons =
        new DuplicateScreenModel<>(workspace, jobs, new DuplicateKind.OfPersons(city.id()));
    workspace.change(
        "change.test",
        tx -> tx.persons().saveAll(List.of(person("Ada Bianchi"), person("Bianchi Ada"))));
    persons.touched();
    assertThat(persons.pairs()).hasSize(1);
    persons.merge();
    List<Person> left = workspace.read(tx -> tx.persons().all(city.id()));
    assertThat(left).hasSize(1);
    assertThat(problems).isEmpty();
  }

  private Person person(String name) {
    return new Person(
        PersonId.next(),
        0,
        city.id(),
        name,
        "ada@b.example",
        null,
        null,
        null,
        null,
        null,
        false,
        null);
  }
}
