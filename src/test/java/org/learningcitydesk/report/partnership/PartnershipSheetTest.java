// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.render.HtmlRenderer;
import org.learningcitydesk.report.render.PdfCheck;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.workspace.Workspace;

class PartnershipSheetTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gallery.dir", "target/gallery"), "partnership");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  /// The partnership of the sample city that has been judged most often.
  private static SheetSource sample() {
    var city = SampleCity.generate(1, TODAY, CATALOGUE);
    var counts =
        city.rounds().stream()
            .collect(Collectors.groupingBy(it -> it.partnership(), Collectors.counting()));
    var id = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return new SheetSource(
        city.city(),
        city.partnerships().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(),
        city.steps().getFirst(),
        city.stakeholders().stream().collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)),
        city.contributions().stream().filter(it -> it.partnership().equals(id)).toList(),
        city.rounds().stream()
            .filter(it -> it.partnership().equals(id))
            .sorted(Comparator.comparing(it -> it.date()))
            .toList(),
        city.groups().stream().filter(it -> id.equals(it.partnership())).toList(),
        city.meetings().stream().filter(it -> id.equals(it.context().partnership())).toList(),
        city.activities().stream().filter(it -> id.equals(it.partnership())).toList(),
        List.of(),
        List.of());
  }

  private static SheetSource bare(String name, List<Meeting> meetings) {
    var city = City.named("Vuota");
    return new SheetSource(
        city,
        Partnership.named(city.id(), name, "unknown", "unknown"),
        null,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        meetings,
        List.of(),
        List.of(),
        List.of());
  }

  private static Document sheet(SheetSource source, Locale language) {
    return PartnershipSheet.of(source, CATALOGUE, language, TODAY);
  }

  private static Path kept(String name) throws IOException {
    return Files.createDirectories(FOLDER).resolve(name);
  }

  @Test
  void everySheetIsAccessibleAndMadeToLastAndLeavesNothingEmpty() throws Exception {
    var sources =
        Map.of(
            "sample",
            sample(),
            "empty",
            bare("Patto", List.of()),
            "nasty",
            bare("<b>&\"' \u202Ex\u202C \uD83D\uDE00 =SUM(A1) {0} " + "x".repeat(120), List.of()));
    for (var source : sources.entrySet())
      for (var language : Messages.LANGUAGES) {
        var document = sheet(source.getValue(), language);
        for (var block : document.blocks())
          if (block instanceof Block.Table table)
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
        var name = source.getKey() + "-" + language.getLanguage();
        for (var format : ReportFormat.values())
          format.write(document, kept(name + "." + format.ending()));
        assertThat(PdfCheck.violations(Files.readAllBytes(kept(name + ".pdf")))).isEmpty();
      }
  }

  @Test
  void whatIsConfidentialInAMeetingIsNotDue() {
    var city = City.named("Rivalta");
    var meeting =
        Meeting.on(city.id(), TODAY, "Incontro")
            .withContext(Context.NONE)
            .withActions(
                List.of(
                    ActionItem.of(null, "Telefonare"),
                    ActionItem.of(null, "Segreto").withConfidential(true)));
    assertThat(sheet(bare("Patto", List.of(meeting)), Locale.ENGLISH).toString())
        .contains("Telefonare")
        .doesNotContain("Segreto");
  }

  private static SheetSource with(
      Partnership partnership,
      List<Contribution> contributions,
      List<GovernanceRound> rounds,
      List<Meeting> meetings,
      List<String> restricted) {
    var bare = bare("Patto", meetings);
    var group = WorkingGroup.named(bare.city().id(), "Gruppo Ada").withMandate("Lo guida Ada");
    return new SheetSource(
        bare.city(),
        partnership,
        null,
        Map.of(),
        contributions,
        rounds,
        List.of(group),
        meetings,
        List.of(Activity.titled(bare.city().id(), "Letture con Ada", "course", null)),
        List.of(),
        restricted);
  }

  private static Partnership pact() {
    return Partnership.named(CityId.next(), "Patto", "unknown", "active");
  }

  private static ActionItem due(String text, LocalDate day) {
    return ActionItem.of(null, text).withDue(PartialDate.of(day));
  }

  @Test
  void aRestrictedPersonIsNamedNowhereAndOtherWordsStay() {
    var pact = pact().with(it -> it.name("Patto di Ada").purpose("Una strada voluta da Ada"));
    var given =
        Contribution.of(pact.id(), StakeholderId.next(), 2026, ContributionKind.GOODS)
            .withDescription("Libri di Ada");
    var round = GovernanceRound.on(pact.id(), TODAY, "Con Ada");
    var meeting =
        Meeting.on(pact.city(), TODAY, "Da Ada")
            .withActions(List.of(ActionItem.of(null, "Sentire Ada")));
    for (var language : Messages.LANGUAGES) {
      var document =
          sheet(
              with(pact, List.of(given), List.of(round), List.of(meeting), List.of("Ada")),
              language);
      assertThat(document.toString()).doesNotContain("Ada").contains("Una strada voluta da ");
    }
  }

  @Test
  void aRestrictedPersonIsNotNamedByTheStepOrAMember() {
    var city = City.named("Rivalta");
    var studio = Stakeholder.named(city.id(), "Studio Ugo Valdombra", Helix.BUSINESS);
    var path = PathFromTemplate.start(city.id(), CATALOGUE);
    var title = "Incontrare Ugo Valdombra";
    var step = path.steps().getFirst().withTitle(LocalText.same(title));
    var source =
        new SheetSource(
            city,
            Partnership.named(city.id(), "Patto", "educational-pact", "active")
                .withMembers(List.of(new Member(studio.id(), MemberRole.PARTNER))),
            step,
            Map.of(studio.id(), studio.name()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("Ugo Valdombra"));
    for (var language : Messages.LANGUAGES) {
      var instead = Messages.in(language).get("contact.restricted");
      assertThat(HtmlRenderer.render(sheet(source, language)))
          .doesNotContain("Valdombra")
          .contains("Incontrare " + instead, "Studio " + instead);
    }
  }

  @Test
  void openActionsComeByTheirDayAndNotFromCancelledMeetings() {
    var city = CityId.next();
    var first =
        Meeting.on(city, TODAY, "Prima")
            .withActions(
                List.of(due("Terza", TODAY.plusDays(9)), due("Prima cosa", TODAY.minusDays(1))));
    var second =
        Meeting.on(city, TODAY, "Seconda").withActions(List.of(due("Seconda cosa", TODAY)));
    var off =
        Meeting.on(city, TODAY, "Annullata")
            .withStatus(MeetingStatus.CANCELLED)
            .withActions(List.of(due("Mai", TODAY.minusDays(5))));
    var document =
        sheet(
            with(pact(), List.of(), List.of(), List.of(first, off, second), List.of()),
            Locale.ENGLISH);
    var table =
        (Block.Table)
            document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(table.rows())
        .extracting(List::getFirst, List::getLast)
        .containsExactly(
            tuple("Prima cosa", "Overdue"),
            tuple("Seconda cosa", "To do"),
            tuple("Terza", "To do"));
  }

  @Test
  void meetingsOfWorkingGroupsAndRestrictedPeopleAreRead() {
    var city = City.named("Rivalta");
    var pact = Partnership.named(city.id(), "Patto", "educational-pact", "active");
    var group = WorkingGroup.named(city.id(), "Gruppo").withPartnership(pact.id());
    var ofPact =
        Meeting.on(city.id(), TODAY, "Del patto")
            .withContext(new Context(pact.id(), group.id(), null));
    var ofGroup =
        Meeting.on(city.id(), TODAY.plusDays(1), "Del gruppo")
            .withContext(new Context(null, group.id(), null));
    try (var workspace = Workspace.inMemory(_ -> {})) {
      workspace.change(
          "change.test",
          tx -> {
            tx.cities().save(city);
            tx.persons().save(Person.named(city.id(), "Ugo Valdombra").withRestricted(true));
            tx.persons().save(Person.named(city.id(), "Ada Rovereto"));
            tx.partnerships().save(pact);
            tx.workingGroups().save(group);
            tx.meetings().save(ofPact);
            tx.meetings().save(ofGroup);
          });
      var source = workspace.read(tx -> SheetSource.read(tx, pact.id()));
      assertThat(source.meetings())
          .extracting(Meeting::title)
          .containsExactly("Del patto", "Del gruppo");
      assertThat(source.restricted()).containsExactly("Ugo Valdombra");
    }
  }

  @Test
  void whatNobodyRecordedAsGivenIsNotZero() {
    var pact = pact();
    var planned =
        Contribution.of(pact.id(), StakeholderId.next(), 2026, ContributionKind.STAFF_TIME)
            .with(it -> it.planned(BigDecimal.TEN).rate(new BigDecimal("20")));
    var source = with(pact, List.of(planned), List.of(), List.of(), List.of());
    assertThat(sheet(source, Locale.ENGLISH).toString())
        .contains("200.00 and 10 hours. Given: not recorded.");
    assertThat(sheet(source, Locale.ITALIAN).toString()).contains("Conferiti: non indicati.");
  }

  @Test
  void theSheetSaysThatNoticeWasGivenOrThatItIsTooLate() {
    var agreement =
        Agreement.NONE.with(
            it ->
                it.start(PartialDate.parse("2024-01-01"))
                    .end(PartialDate.parse("2026-12-31"))
                    .noticeDays(90)
                    .tacitRenewal(true));
    var late = with(pact().withAgreement(agreement), List.of(), List.of(), List.of(), List.of());
    assertThat(sheet(late, Locale.ENGLISH).toString())
        .contains("The last day of notice was 2 Oct 2026: it goes on by itself.")
        .doesNotContain("Unless notice is given");
    var ended = agreement.withNoticeGivenOn(PartialDate.parse("2026-09-01"));
    var given = with(pact().withAgreement(ended), List.of(), List.of(), List.of(), List.of());
    assertThat(sheet(given, Locale.ENGLISH).toString())
        .contains("It does not go on by itself.", "Notice given on, value=1 Sept 2026");
  }

  @Test
  void aRoundThatHasJustBegunDoesNotHideTheOneBefore() {
    var pact = pact();
    var criterion = CATALOGUE.governance().criterionIds().getFirst();
    var judged =
        GovernanceRound.on(pact.id(), TODAY.minusYears(1), "Giudicata")
            .withAnswers(
                List.of(
                    GovernanceAnswer.blank(Side.PARTNER)
                        .withScores(List.of(new Score(criterion, 4, null)))));
    var begun =
        GovernanceRound.on(pact.id(), TODAY, "Appena aperta")
            .withAnswers(List.of(GovernanceAnswer.blank(Side.PARTNER)));
    assertThat(
            sheet(
                    with(pact, List.of(), List.of(judged, begun), List.of(), List.of()),
                    Locale.ITALIAN)
                .toString())
        .contains("Giudicata")
        .doesNotContain("Appena aperta");
    assertThat(
            sheet(with(pact, List.of(), List.of(begun), List.of(), List.of()), Locale.ITALIAN)
                .toString())
        .contains("Appena aperta");
  }

  @Test
  void theSheetShowsTheRadarAndWhereTheSidesDisagree() {
    var source = sample();
    var blocks = sheet(source, Locale.ITALIAN).blocks();
    assertThat(blocks).anyMatch(Block.Chart.class::isInstance);
    assertThat(blocks)
        .filteredOn(Block.Table.class::isInstance)
        .hasSize(7)
        .first()
        .satisfies(it -> assertThat(((Block.Table) it).caption()).startsWith("Scadenze"));
  }
}
