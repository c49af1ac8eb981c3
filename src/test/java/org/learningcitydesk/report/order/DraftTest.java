// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.render.Layout;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

class DraftTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City rivalta = City.named("Rivalta");
  private final City altavilla = City.named("Altavilla");

  @AfterEach
  void close() {
    workspace.close();
  }

  private Draft draft(ReportOrder order) {
    return workspace.read(
        tx -> Draft.read(tx, rivalta.id(), order, Catalogue.shipped(), TODAY, Progress.NONE));
  }

  @Test
  void everyKindIsWrittenOfACityThatIsEmptyInBothLanguages() {
    workspace.change("change.test", tx -> tx.cities().save(rivalta));
    for (var kind : ReportKind.values())
      for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
        var document = draft(ReportOrder.of(kind)).in(language);
        assertThat(document.title()).isEqualTo("Rivalta");
        assertThat(document.blocks()).as(kind.id()).isNotEmpty();
      }
  }

  @Test
  void aNameThatMustNotBeUsedIsHiddenWhereverItWasTyped() {
    var ada = Person.named(rivalta.id(), "Ada Verdi").withRestricted(true);
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(rivalta);
          tx.persons().save(ada);
          tx.partnerships()
              .save(Partnership.named(rivalta.id(), "Patto di Ada Verdi", "pact", "idea"));
        });
    for (var kind : ReportKind.values())
      for (var scope : Scope.values())
        assertThat(draft(ReportOrder.of(kind).withScope(scope)).in(Locale.ITALIAN).toString())
            .as(kind.id())
            .doesNotContain("Ada Verdi");
  }

  @Test
  void theWholeWorkspaceIsOneChapterForEachCity() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(rivalta);
          tx.cities().save(altavilla);
          tx.partnerships()
              .save(Partnership.named(altavilla.id(), "Patto per la lettura", "pact", "idea"));
        });
    var draft = draft(ReportOrder.of(ReportKind.PARTNERSHIPS).withScope(Scope.WORKSPACE));
    var document = draft.in(Locale.ENGLISH);
    assertThat(document.title()).isEqualTo("2 municipalities");
    assertThat(document.blocks().getFirst()).isEqualTo(new Block.Contents(2));
    assertThat(
            document.blocks().stream()
                .filter(it -> it instanceof Block.Heading(var level, _) && level == 1)
                .toList())
        .containsExactly(new Block.Heading(1, "Altavilla"), new Block.Heading(1, "Rivalta"));
    assertThat(document.toString()).contains("Patto per la lettura");
    assertThat(draft.fileName(Locale.ENGLISH, "pdf"))
        .isEqualTo("cities_partnerships_2026-11-21.pdf");
  }

  @Test
  void aCityThatIsGoneIsTold() {
    assertThatThrownBy(() -> draft(ReportOrder.of(ReportKind.PROGRESS)))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertThat(it.key()).isEqualTo("problem.report.noCity"));
  }

  @Test
  void partsThatAreLeftOutAreNotThere() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(rivalta);
          tx.partnerships().save(Partnership.named(rivalta.id(), "Patto", "pact", "idea"));
        });
    for (var kind : ReportKind.values()) {
      var all = draft(ReportOrder.of(kind)).in(Locale.ENGLISH);
      for (var section : kind.sections()) {
        var less = draft(ReportOrder.of(kind).withWithout(Set.of(section))).in(Locale.ENGLISH);
        assertThat(less.blocks().size())
            .as("%s without %s", kind, section)
            .isLessThanOrEqualTo(all.blocks().size());
      }
      var least =
          draft(ReportOrder.of(kind).withWithout(Set.of(Section.values()))).in(Locale.ENGLISH);
      if (!kind.sections().isEmpty()) assertThat(least.blocks()).as(kind.id()).isEmpty();
    }
  }

  @Test
  void aBaselineIsFoundByItsNameInAnotherCity() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(rivalta);
          tx.cities().save(altavilla);
        });
    for (CityId city : List.of(rivalta.id(), altavilla.id()))
      workspace.change("change.test", tx -> tx.baselines().freeze(city, "Giugno", null, null));
    var named =
        new Since.Named(
            workspace.read(tx -> tx.baselines().all(rivalta.id()).getFirst().id()), "Giugno");
    assertThat(workspace.<Optional<Moment>>read(tx -> named.in(tx, altavilla.id()))).isPresent();
    assertThat(
            workspace.<Optional<Moment>>read(
                tx ->
                    new Since.Named(new BaselineId(UUID.randomUUID()), "Maggio")
                        .in(tx, rivalta.id())))
        .isEmpty();
  }

  @Test
  void aRecipeKeepsAllThatWasChosen() {
    var wish =
        new ReportWish(
            new ReportOrder(
                ReportKind.PARTNERSHIPS,
                Scope.WORKSPACE,
                PeriodChoice.of(new Period(LocalDate.of(2025, 1, 1), null)),
                new Since.Named(new BaselineId(UUID.randomUUID()), "Giugno «2026»"),
                Set.of(Section.NOTES, Section.REGISTER),
                SharingProfile.REDACTED),
            Locale.ITALIAN,
            ReportFormat.ODT,
            new Layout(Layout.Paper.A3, true));
    var usual = ReportWish.of(ReportKind.PROGRESS, Locale.ENGLISH);
    assertThat(ReportWish.fromJson(wish.toJson(), usual)).isEqualTo(wish);
    for (Since since : List.of(new Since.Nothing(), new Since.Latest(), new Since.Day(TODAY))) {
      var other = wish.withOrder(wish.order().withSince(since));
      assertThat(ReportWish.fromJson(other.toJson(), usual)).isEqualTo(other);
    }
    for (var kind : PeriodKind.values()) {
      var other = wish.withOrder(wish.order().withPeriod(new PeriodChoice(kind, Period.ALWAYS)));
      assertThat(ReportWish.fromJson(other.toJson(), usual)).isEqualTo(other);
    }
  }

  @Test
  void whatARecipeDoesNotSayIsAsUsual() {
    var usual = ReportWish.of(ReportKind.PROGRESS, Locale.ENGLISH);
    for (var json :
        List.of(
            "{}",
            "not JSON",
            "[]",
            "{\"kind\":\"unheard-of\",\"paper\":\"papyrus\"}",
            "{\"since\":\"day\",\"day\":\"soon\"}"))
      assertThat(ReportWish.fromJson(json, usual)).isEqualTo(usual);
  }

  @Test
  void aPeriodIsSaidForTheDayOnWhichItIsRead() {
    assertThat(PeriodChoice.of(PeriodKind.LAST_YEAR).on(TODAY)).isEqualTo(Period.ofYear(2025));
    assertThat(PeriodChoice.of(PeriodKind.THIS_YEAR).on(TODAY)).isEqualTo(Period.ofYear(2026));
    assertThat(PeriodChoice.of(PeriodKind.LAST_TWELVE_MONTHS).on(TODAY))
        .isEqualTo(new Period(LocalDate.of(2025, 11, 22), TODAY));
    assertThat(PeriodChoice.ALL.on(TODAY).isAlways()).isTrue();
  }
}
