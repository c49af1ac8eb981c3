// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.partnership.ContributionSums.Amount;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class SheetScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Stakeholder band =
      Stakeholder.named(city.id(), "Banda cittadina", Helix.CIVIL_SOCIETY);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "active")
          .withMembers(List.of(new Member(school.id(), MemberRole.LEAD)));
  private final SheetScreenModel model =
      new SheetScreenModel(workspace, jobs, city.id(), pact.id(), Catalogue.shipped(), () -> TODAY);
  private final ContributionEdits edits = new ContributionEdits(model);
  private final SheetWords words = new SheetWords(Messages.in(Locale.ENGLISH), Catalogue.shipped());

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(school, band));
          tx.partnerships().save(pact);
        });
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private List<Contribution> stored() {
    return workspace.read(tx -> tx.contributions().of(pact.id()));
  }

  @Test
  void aContributionIsAddedForTheFirstMemberAndThisYearAndUndoTakesItBack() {
    var id = edits.add().orElseThrow();
    assertThat(stored())
        .singleElement()
        .satisfies(
            it -> {
              assertEquals(id, it.id());
              assertEquals(school.id(), it.stakeholder());
              assertEquals(2026, it.year());
              assertThat(it.planned()).isNull();
            });
    edits.edit(id, it -> it.withPlanned(BigDecimal.ZERO));
    assertEquals(new BigDecimal("0.00"), stored().getFirst().planned());
    workspace.undo();
    assertThat(stored().getFirst().planned()).isNull();
    workspace.undo();
    assertThat(stored()).isEmpty();
  }

  @Test
  void anAmountBelowZeroIsRefusedAndNothingChanges() {
    var id = edits.add().orElseThrow();
    assertThatThrownBy(() -> edits.edit(id, it -> it.withGiven(new BigDecimal("-1"))))
        .isInstanceOf(InvalidValue.class);
    assertThat(stored().getFirst().given()).isNull();
  }

  @Test
  void totalsAreByYearAndHoursWithoutARateAreLeftOut() {
    for (var year : new int[] {2027, 2026}) {
      var id = edits.add().orElseThrow();
      edits.edit(
          id,
          it ->
              it.withYear(year)
                  .withKind(ContributionKind.VOLUNTEER_TIME)
                  .withPlanned(BigDecimal.TEN)
                  .withRate(year == 2026 ? new BigDecimal("14") : null));
    }
    var sheet = model.sheetProperty().get();
    var totals = sheet.totalsByYear();
    assertThat(totals.keySet()).containsExactly(2026, 2027);
    assertEquals(new Amount(new BigDecimal("140.00"), null), totals.get(2026).value());
    assertThat(totals.get(2027).value().isBlank()).isTrue();
    assertEquals(new Amount(new BigDecimal("10.00"), null), totals.get(2027).withoutValue());
    assertEquals(1, ContributionSums.countWithoutValue(sheet.contributions()));
  }

  @Test
  void whoIsNoLongerAMemberKeepsItsContributions() {
    var id = edits.add().orElseThrow();
    edits.edit(id, it -> it.withStakeholder(band.id()));
    model.reload();
    var sheet = model.sheetProperty().get();
    assertThat(sheet.contribution(id)).isPresent();
    assertThat(sheet.isMember(band.id())).isFalse();
    assertThat(sheet.isMember(school.id())).isTrue();
  }

  @Test
  void withoutMembersNothingIsAdded() {
    workspace.change(
        "change.test",
        tx -> tx.partnerships().save(stored(tx.partnerships().find(pact.id()).orElseThrow())));
    model.reload();
    assertThat(edits.add()).isEmpty();
  }

  private static Partnership stored(Partnership it) {
    return it.withMembers(List.of());
  }

  @Test
  void aRemovedPartnershipIsGoneUntilUndoBringsItBack() {
    workspace.change("change.test", tx -> tx.partnerships().remove(pact.id()));
    model.reload();
    assertThat(model.goneProperty().get()).isTrue();
    workspace.undo();
    model.reload();
    assertThat(model.goneProperty().get()).isFalse();
  }

  @Test
  void anActivityIsAddedUnderThePartnershipWithItsLead() {
    var opened = new ArrayList<>();
    model.addActivity("Letture in piazza", opened::add);
    model.reload();
    assertThat(model.sheetProperty().get().activities())
        .singleElement()
        .satisfies(
            it -> {
              assertEquals(opened.getFirst(), it.id());
              assertEquals(pact.id(), it.partnership());
              assertEquals(school.id(), it.lead());
            });
  }

  @Test
  void theTermIsSaidInWords() {
    assertThat(words.term(pact, TODAY)).containsExactly("The agreement has no dates yet.");
    var dated =
        pact.withAgreement(
            Agreement.NONE
                .withStart(PartialDate.parse("2025-12-01"))
                .withEnd(PartialDate.parse("2026-12-31"))
                .withNoticeDays(30));
    assertThat(words.term(dated, TODAY))
        .containsExactly(
            "Runs from 1 Dec 2025 to 31 Dec 2026.",
            "Notice by 1 Dec 2026: 10 days are left. It does not renew itself.");
    assertThat(words.term(dated, LocalDate.of(2027, 1, 2)))
        .containsExactly("Ended on 31 Dec 2026.", "The state still says “Active”.");
  }
}
