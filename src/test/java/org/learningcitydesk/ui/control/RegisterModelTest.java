// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// What happens to words that could not be stored.
class RegisterModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final RegisterModel<Stakeholder, StakeholderId> model =
      new RegisterModel<>(
          workspace,
          new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
          new FullDisk());
  private boolean full;

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
  }

  @Test
  void aDraftIsShownWithoutTheNameThatItMightGet() {
    var shown = new ArrayList<String>();
    model.openProperty().subscribe(it -> shown.add(it == null ? null : model.typedName(it)));
    model.begin(Stakeholder.named(city.id(), "(no name)", Helix.BUSINESS));
    assertThat(shown).last().isEqualTo("");
  }

  @Test
  void anEditThatCouldNotBeStoredStaysInSightAndIsStoredWithTheNext() {
    model.open(library.id());
    full = true;
    model.edit(it -> it.withNotes("typed for an hour"));
    assertThat(problems).hasSize(1);
    assertEquals("typed for an hour", Objects.requireNonNull(model.open()).notes());
    full = false;
    model.edit(it -> it.withShortName("BC"));
    assertEquals("typed for an hour", stored(library.id()).notes());
    assertEquals("BC", stored(library.id()).shortName());
  }

  @Test
  void anEditThatCouldNotBeStoredIsTriedAgainWhenTheRecordIsLeft() {
    model.open(library.id());
    full = true;
    model.edit(it -> it.withNotes("typed for an hour"));
    full = false;
    model.open(school.id());
    assertEquals("typed for an hour", stored(library.id()).notes());
    assertEquals(school.id(), model.openId());
    assertThat(stored(school.id()).notes()).isNull();
  }

  @Test
  void anEditThatCannotBeStoredNeverReachesAnotherRecord() {
    model.open(library.id());
    full = true;
    model.edit(it -> it.withNotes("typed for an hour"));
    model.open(school.id());
    full = false;
    model.edit(it -> it.withShortName("LG"));
    assertThat(stored(school.id()).notes()).isNull();
    model.open(library.id());
    assertEquals("typed for an hour", Objects.requireNonNull(model.open()).notes());
    model.leave();
    assertEquals("typed for an hour", stored(library.id()).notes());
  }

  @Test
  void aNewRecordThatCouldNotBeStoredIsADraftAgain() {
    model.begin(Stakeholder.named(city.id(), "(no name)", Helix.BUSINESS));
    var id = Objects.requireNonNull(model.openId());
    full = true;
    model.edit(it -> it.withName("Teatro"));
    assertThat(problems).hasSize(1);
    assertThat(model.isDraft()).isTrue();
    assertEquals("Teatro", Objects.requireNonNull(model.open()).name());
    full = false;
    model.edit(it -> it.withNotes("stabile"));
    assertThat(model.isDraft()).isFalse();
    assertEquals("Teatro", stored(id).name());
    assertEquals("stabile", stored(id).notes());
  }

  @Test
  void anEditOfARecordThatWasRemovedMeanwhileIsSaidInWords() {
    model.open(library.id());
    workspace.change("change.test", tx -> tx.stakeholders().remove(library.id()));
    model.edit(it -> it.withNotes("too late"));
    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.recordGone", it.key()));
    assertThat(model.open()).isNull();
  }

  private Stakeholder stored(StakeholderId id) {
    return workspace.read(tx -> tx.stakeholders().find(id)).orElseThrow();
  }

  private final class FullDisk implements RegisterModel.Kind<Stakeholder, StakeholderId> {
    @Override
    public String stem() {
      return "stakeholder";
    }

    @Override
    public StakeholderId id(Stakeholder record) {
      return record.id();
    }

    @Override
    public String name(Stakeholder record) {
      return record.name();
    }

    @Override
    public Stakeholder copy(Stakeholder record, String name) {
      return record.withId(StakeholderId.next()).withName(name);
    }

    @Override
    public List<Stakeholder> all(Tx tx) {
      return tx.stakeholders().all(city.id());
    }

    @Override
    public Optional<Stakeholder> find(Tx tx, StakeholderId id) {
      return tx.stakeholders().find(id);
    }

    @Override
    public void save(Tx tx, Stakeholder record) {
      if (full) throw new UserProblem("problem.diskFull");
      tx.stakeholders().save(record);
    }

    @Override
    public void remove(Tx tx, StakeholderId id) {
      tx.stakeholders().remove(id);
    }
  }
}
