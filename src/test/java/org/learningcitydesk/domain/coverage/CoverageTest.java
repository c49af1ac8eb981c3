// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.contact.ContactKind;
import org.learningcitydesk.domain.meeting.Attended;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

class CoverageTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final City city = City.named("Rivalta");
  private final List<Step> steps =
      PathFromTemplate.start(city.id(), CATALOGUE).steps().stream()
          .map(it -> it.number() <= 3 ? it.withStatus(StepStatus.IN_PROGRESS) : it)
          .map(
              it ->
                  it.number() == 10
                      ? it.withReason("Nessuna rete").withStatus(StepStatus.NOT_APPLICABLE)
                      : it)
          .toList();
  private final Stakeholder school =
      of("Liceo Galilei", Helix.ACADEMIA, "school", EngagementStatus.ENGAGED, "Centro");
  private final Stakeholder library =
      of("Biblioteca", Helix.CIVIL_SOCIETY, "library-museum", EngagementStatus.ENGAGED, "centro");
  private final Stakeholder club =
      of("Circolo", Helix.CIVIL_SOCIETY, null, EngagementStatus.INTERESTED, null);
  private final Stakeholder yard =
      of("Cantiere", Helix.BUSINESS, "enterprise", EngagementStatus.CONTACTED, "Molo");
  private final Stakeholder network =
      of("Rete", Helix.ACADEMIA, "learning-network", EngagementStatus.ENGAGED, null);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto", "educational-pact", "active")
          .withStep(steps.get(0).id())
          .withMembers(
              List.of(
                  new Member(school.id(), MemberRole.LEAD),
                  new Member(network.id(), MemberRole.PARTNER)));
  private final Activity reading =
      Activity.titled(city.id(), "Letture", "workshop", PartialDate.parse("2026-05"))
          .withStep(steps.get(0).id())
          .withArea("Stazione")
          .withLead(library.id())
          .withPartners(List.of(club.id()));

  private Stakeholder of(
      String name, Helix helix, String category, EngagementStatus status, String area) {
    var it = Stakeholder.named(city.id(), name, helix);
    return it.withCategory(category)
        .withReach(it.reach().withArea(area))
        .withStance(it.stance().withEngagement(status));
  }

  private CoverageSources sources(Activity activity, Contact... contacts) {
    return new CoverageSources(
        List.of(library, yard, club, school, network),
        steps,
        List.of(pact),
        List.of(activity),
        List.of(contacts),
        List.of());
  }

  private static CoverageCell cell(Coverage coverage, Part part, int column) {
    return coverage.cell(part, coverage.columns().get(column)).orElseThrow();
  }

  private static CellState state(Coverage coverage, Helix helix, int column) {
    return cell(coverage, new Part.OfHelix(helix), column).state();
  }

  @Test
  void nothingAtAllHasNoColumnsAndNoGaps() {
    for (var across : Across.values()) {
      var coverage = Coverage.of(CoverageSources.NONE, across, CATALOGUE);
      assertThat(coverage.columns()).isEmpty();
      assertThat(coverage.helices()).hasSize(5).allMatch(it -> it.whole().known() == 0);
      assertThat(Gaps.of(coverage)).isEmpty();
    }
  }

  @Test
  void aStepThatIsNotApplicableIsNoColumn() {
    var coverage = Coverage.of(sources(reading), Across.STEP, CATALOGUE);
    assertThat(coverage.columns()).hasSize(9);
  }

  @Test
  void partnershipsActivitiesAndContactsMakePresent() {
    var coverage = Coverage.of(sources(reading), Across.STEP, CATALOGUE);
    assertEquals(CellState.ONE, state(coverage, Helix.ACADEMIA, 0));
    assertEquals(CellState.SEVERAL, state(coverage, Helix.CIVIL_SOCIETY, 0));
    assertEquals(CellState.NEVER_MET, state(coverage, Helix.BUSINESS, 0));
    assertEquals(CellState.NOBODY, state(coverage, Helix.GOVERNMENT, 0));
    assertEquals(CellState.NOBODY, state(coverage, Helix.ACADEMIA, 1));
    var call =
        new Contact(
            ContactId.next(),
            0,
            city.id(),
            PartialDate.parse("2026-03-02"),
            ContactKind.CALL,
            "Telefonata",
            steps.get(1).id(),
            List.of(yard.id()),
            List.of(),
            List.of());
    var after = Coverage.of(sources(reading, call), Across.STEP, CATALOGUE);
    assertEquals(CellState.ONE, state(after, Helix.BUSINESS, 1));
    assertEquals(CellState.NOBODY, state(after, Helix.BUSINESS, 0));
  }

  @Test
  void whoIsPresentSaysThroughWhat() {
    var coverage = Coverage.of(sources(reading), Across.STEP, CATALOGUE);
    var cell = cell(coverage, new Part.OfHelix(Helix.ACADEMIA), 0);
    assertEquals(
        List.of(new CoverageCell.Presence(school, List.of(new Trace.Member(pact)))),
        cell.present());
    assertEquals(
        List.of(library, club), cell(coverage, new Part.OfHelix(Helix.CIVIL_SOCIETY), 1).others());
  }

  @Test
  void aCancelledActivityCountsForNobody() {
    var coverage =
        Coverage.of(sources(reading.withStatus(ActivityStatus.CANCELLED)), Across.STEP, CATALOGUE);
    assertEquals(CellState.NOBODY, state(coverage, Helix.CIVIL_SOCIETY, 0));
  }

  @Test
  void categoriesThatAreNotCountedStandApart() {
    var coverage = Coverage.of(sources(reading), Across.STEP, CATALOGUE);
    assertThat(coverage.notCounted())
        .extracting(CoverageRow::part)
        .containsExactly(new Part.OfCategory(Helix.ACADEMIA, "learning-network"));
    assertEquals(CellState.ONE, coverage.notCounted().getFirst().cells().getFirst().state());
  }

  @Test
  void anUnknownCategoryAndNoneHaveRowsOfTheirOwn() {
    var odd = school.withCategory("made-up");
    var coverage =
        Coverage.of(
            new CoverageSources(
                List.of(odd, club), steps, List.of(), List.of(), List.of(), List.of()),
            Across.STEP,
            CATALOGUE);
    assertThat(coverage.rows())
        .extracting(CoverageRow::part)
        .contains(
            new Part.OfCategory(Helix.ACADEMIA, "made-up"),
            new Part.WithoutCategory(Helix.CIVIL_SOCIETY));
  }

  @Test
  void areasAreTheSeatAndWhereOneIsActive() {
    var coverage = Coverage.of(sources(reading), Across.AREA, CATALOGUE);
    assertThat(coverage.columns().stream().map(Column.OfArea.class::cast).map(Column.OfArea::name))
        .map(String::toLowerCase)
        .containsExactly("centro", "molo", "stazione");
    assertEquals(CellState.ONE, state(coverage, Helix.CIVIL_SOCIETY, 0));
    assertEquals(CellState.SEVERAL, state(coverage, Helix.CIVIL_SOCIETY, 2));
    assertEquals(CellState.NEVER_MET, state(coverage, Helix.BUSINESS, 1));
    assertEquals(CellState.NOBODY, state(coverage, Helix.BUSINESS, 0));
    assertEquals(2, coverage.withoutArea());
  }

  @Test
  void theWorstGapComesFirstAndStepsNotBegunMayWait() {
    var coverage = Coverage.of(sources(reading), Across.STEP, CATALOGUE);
    var columns = coverage.columns();
    var gaps = Gaps.of(coverage);
    assertThat(gaps)
        .startsWith(
            new Gap.Nowhere(Helix.GOVERNMENT, 0),
            new Gap.Nowhere(Helix.BUSINESS, 1),
            new Gap.Nowhere(Helix.ENVIRONMENT, 0),
            new Gap.Deserted(columns.subList(1, 3)));
    assertThat(gaps).endsWith(new Gap.OneOnly(Helix.ACADEMIA, columns.subList(0, 1)));
    assertThat(gaps.stream().flatMap(CoverageTest::unknown))
        .contains("university", "third-sector")
        .doesNotContain("school", "learning-network");
  }

  private static Stream<String> unknown(Gap gap) {
    return gap instanceof Gap.Unknown(_, var categories) ? categories.stream() : Stream.empty();
  }

  @Test
  void whoCameToAMeetingOfTheStepIsPresentAndWhoWasAskedIsNot() {
    var meeting =
        Meeting.on(city.id(), LocalDate.of(2026, 4, 2), "Tavolo")
            .withStatus(MeetingStatus.HELD)
            .withContext(new Context(null, null, steps.get(1).id()))
            .withAttendees(
                List.of(
                    Attendee.of(yard.id()).withPresence(Presence.PRESENT), Attendee.of(club.id())));
    var known = sources(reading);
    var coverage =
        Coverage.of(
            new CoverageSources(
                known.stakeholders(),
                known.steps(),
                known.partnerships(),
                known.activities(),
                known.contacts(),
                Attended.of(List.of(meeting), List.of())),
            Across.STEP,
            CATALOGUE);
    assertEquals(
        List.of(new CoverageCell.Presence(yard, List.of(new Trace.Attended(meeting)))),
        cell(coverage, new Part.OfHelix(Helix.BUSINESS), 1).present());
    assertEquals(CellState.NOBODY, state(coverage, Helix.BUSINESS, 0));
    assertEquals(CellState.NOBODY, state(coverage, Helix.CIVIL_SOCIETY, 1));
  }
}
