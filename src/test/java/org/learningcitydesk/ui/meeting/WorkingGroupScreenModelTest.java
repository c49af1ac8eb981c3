// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.ui.meeting.WorkingGroupScreenModel.Pick;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class WorkingGroupScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Person anna =
      new Person(
          PersonId.next(),
          0,
          city.id(),
          "Anna Doni",
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          null);
  private final WorkingGroup group = WorkingGroup.named(city.id(), "Lettura");
  private final Meeting meeting =
      Meeting.on(city.id(), TODAY, "Primo incontro")
          .withContext(new Context(null, group.id(), null));
  private final WorkingGroupScreenModel model =
      new WorkingGroupScreenModel(workspace, jobs, city.id(), () -> TODAY);

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
          tx.persons().save(anna);
          tx.persons()
              .saveRole(
                  new PersonRole(
                      PersonRoleId.next(),
                      0,
                      anna.id(),
                      library.id(),
                      "Direttrice",
                      PartialDate.parse("2020"),
                      null));
          tx.workingGroups().save(group);
          tx.meetings().save(meeting);
        });
    model.reloadNeighbours();
    model.reload();
    model.reloadMeetings();
    model.register.open(group.id());
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private WorkingGroup stored() {
    return workspace.read(tx -> tx.workingGroups().find(group.id())).orElseThrow();
  }

  @Test
  void aPersonCanBeThereForAStakeholderOrByItself() {
    var forLibrary = new Pick(anna.id(), library.id());
    assertEquals(List.of(forLibrary, new Pick(anna.id(), null)), model.people());
    model.add(forLibrary);
    model.add(forLibrary);
    assertEquals(List.of(new Pick(anna.id(), null)), model.people());
    assertThat(stored().members())
        .singleElement()
        .matches(it -> it.person().equals(anna.id()) && it.stakeholder().equals(library.id()));
  }

  @Test
  void aMemberGetsAnotherRoleAndGoes() {
    model.add(library.id());
    model.setRole(model.register.open().members().getFirst().id(), GroupRole.COORDINATOR);
    assertThat(stored().members())
        .extracting(GroupMember::role)
        .containsExactly(GroupRole.COORDINATOR);
    assertEquals("Biblioteca civica", model.rows.getFirst().coordinators());
    model.removeMember(model.register.open().members().getFirst().id());
    assertThat(stored().members()).isEmpty();
  }

  @Test
  void meetingsAreSaidBeforeTheyLoseTheirGroup() {
    assertEquals(1, model.rows.getFirst().meetings());
    var losing = new ArrayList<Meeting>();
    model.remove(
        List.of(group),
        (_, meetings, goOn) -> {
          losing.addAll(meetings);
          goOn.run();
        });
    assertThat(losing).extracting(Meeting::title).containsExactly("Primo incontro");
    var left = workspace.read(tx -> tx.meetings().find(meeting.id())).orElseThrow();
    assertEquals(Context.NONE, left.context());
  }
}
