// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class PartnershipScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact");
  private final PartnershipScreenModel model =
      new PartnershipScreenModel(workspace, jobs, city.id(), Catalogue.shipped(), () -> TODAY);

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.partnerships().save(pact);
        });
    model.reloadNeighbours();
    model.reload();
    model.register.open(pact.id());
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void theFirstMemberLeadsAndTheNextIsAPartner() {
    model.addMember(library.id());
    model.addMember(school.id());
    model.addMember(school.id());
    assertEquals(
        List.of(
            new Member(library.id(), MemberRole.LEAD), new Member(school.id(), MemberRole.PARTNER)),
        stored().members());
    assertThat(model.candidates()).isEmpty();
  }

  @Test
  void aMemberChangesItsRoleAndLeaves() {
    model.addMember(library.id());
    model.addMember(school.id());
    model.setRole(school.id(), MemberRole.FUNDER);
    model.removeMember(library.id());
    assertEquals(List.of(new Member(school.id(), MemberRole.FUNDER)), stored().members());
    assertThat(model.candidates())
        .extracting(Stakeholder::name)
        .containsExactly("Biblioteca civica");
  }

  @Test
  void rowsSayTheNamesOfThoseWhoLead() {
    model.addMember(library.id());
    model.addMember(school.id());
    model.reload();
    assertThat(model.rows)
        .singleElement()
        .satisfies(
            row -> {
              assertEquals("Biblioteca civica", row.leads());
              assertEquals("Biblioteca civica, Liceo Galilei", row.members());
            });
  }

  @Test
  void anEndBeforeTheStartIsNotAdmitted() {
    model.editAgreement(it -> it.withStart(PartialDate.parse("2026-05")));
    assertThatThrownBy(() -> model.editAgreement(it -> it.withEnd(PartialDate.parse("2026-04"))))
        .isInstanceOf(InvalidValue.class);
    assertThat(stored().agreement().end()).isNull();
  }

  @Test
  void theTableSaysWhatTheDatesSayToday() {
    model.editAgreement(it -> it.withStart(PartialDate.parse("2025-01-01")));
    model.editAgreement(it -> it.withEnd(PartialDate.parse("2025-12-31")));
    model.reload();
    assertEquals(TermState.EXPIRED, model.rows.getFirst().term().state());
    model.editAgreement(it -> it.withTacitRenewal(true).withNoticeDays(60));
    model.reload();
    assertEquals(TermState.IN_NOTICE_PERIOD, model.rows.getFirst().term().state());
    assertEquals(PartialDate.parse("2026-11-01"), model.rows.getFirst().noticeBy());
  }

  @Test
  void aCopyBeginsTheLifeCycleAgainWithoutActs() {
    model.addMember(library.id());
    model.editAgreement(it -> it.withActNumber("DGC 12/2026"));
    model.register.duplicate(List.of(stored()), name -> name + " (copy)");
    model.reload();
    var copy = Objects.requireNonNull(model.register.open());
    assertEquals("Patto per la lettura (copy)", copy.name());
    assertEquals("contact", copy.state());
    assertThat(copy.agreement().actNumber()).isNull();
    assertEquals(List.of(new Member(library.id(), MemberRole.LEAD)), copy.members());
  }

  @Test
  void removalAsksWhereActivitiesRestOnThePartnership() {
    var reading =
        Activity.titled(city.id(), "Letture", "workshop", null).withPartnership(pact.id());
    workspace.change("change.test", tx -> tx.activities().save(reading));
    var asked = new ArrayList<List<Activity>>();
    model.remove(
        List.of(stored()),
        (_, activities, goOn) -> {
          asked.add(activities);
          goOn.run();
        });
    assertThat(asked)
        .singleElement()
        .satisfies(it -> assertThat(it).extracting(Activity::title).containsExactly("Letture"));
    assertEquals(List.of(), workspace.read(tx -> tx.partnerships().all(city.id())));
    workspace.undo();
    assertThat(workspace.read(tx -> tx.activities().find(reading.id())).orElseThrow().partnership())
        .isEqualTo(pact.id());
  }

  private Partnership stored() {
    return workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow();
  }
}
