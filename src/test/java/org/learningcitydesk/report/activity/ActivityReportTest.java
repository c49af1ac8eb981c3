// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Section;

class ActivityReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final City city = City.named("Rivalta");
  private final StakeholderId library = StakeholderId.next();
  private final Activity festival =
      activity("Festa", "2025-05-03", ActivityStatus.DONE, 80)
          .withGoodPractice(true)
          .withLesson("Invitare di persona")
          .withOutputs("Elenco delle proposte")
          .withLead(library)
          .withPlace("Piazza");
  private final Activity course = activity("Corso", "2026-12-01", ActivityStatus.PLANNED, null);
  private final Activity dropped = activity("Mostra", "2026-03-01", ActivityStatus.CANCELLED, null);
  private final Activity undated = activity("Prima o poi", null, ActivityStatus.PLANNED, null);

  private Activity activity(String title, String start, ActivityStatus status, Integer came) {
    return Activity.titled(
            city.id(), title, "citizen-course", start == null ? null : PartialDate.parse(start))
        .withStatus(status)
        .withParticipation(new Participation(List.of(), null, came));
  }

  private Document report(Period period, Section... without) {
    return ActivityReport.of(
        new ActivitySource(
            city,
            List.of(undated, course, festival, dropped),
            Map.of(library, "Biblioteca civica")),
        new Brief(Catalogue.shipped(), Locale.ENGLISH, TODAY, period, Set.of(without)));
  }

  private static List<String> titles(Document document) {
    return document.blocks().stream()
        .filter(it -> it instanceof Block.Table table && table.caption().equals("Activities"))
        .flatMap(it -> ((Block.Table) it).rows().stream())
        .map(List::getFirst)
        .toList();
  }

  @Test
  void whatWasHeldIsCountedWithThoseWhoCame() {
    assertThat(report(Period.ALWAYS).blocks())
        .contains(
            new Block.KeyFigures(
                List.of(
                    new Fact("Activities", "4"),
                    new Fact("Held", "1"),
                    new Fact("Planned, still to be held", "2"),
                    new Fact("Participants who came", "80"),
                    new Fact("Good practices", "1"))));
  }

  @Test
  void theRegisterHasTheEarliestFirstAndWhatHasNoDateLast() {
    assertThat(titles(report(Period.ALWAYS)))
        .containsExactly("Festa", "Mostra", "Corso", "Prima o poi");
  }

  @Test
  void ofAPeriodOnlyWhatTakesPlaceInItIsTold() {
    var report = report(Period.ofYear(2026));
    assertThat(titles(report)).containsExactly("Mostra", "Corso");
    assertThat(report.toString())
        .contains("Activities by month, 2026")
        .contains("Of one more activity no date is recorded")
        .doesNotContain("Festa");
    assertThat(report(Period.ofYear(2019)).blocks())
        .containsExactly(
            new Block.Paragraph("No records match."),
            new Block.Paragraph("No recorded activity takes place in this period."));
  }

  @Test
  void monthsOfAPeriodWithinAYearAreItsMonths() {
    var half = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    var months =
        report(half).blocks().stream()
            .filter(Block.Chart.class::isInstance)
            .map(it -> ((Block.Chart) it).figure())
            .findFirst()
            .orElseThrow();
    assertThat(months.table().rows()).hasSize(6);
    assertThat(months.title()).contains("1 Jan 2026 to 30 Jun 2026");
  }

  @Test
  void aGoodPracticeIsToldWithItsLesson() {
    var blocks = report(Period.ALWAYS).blocks();
    var at = blocks.indexOf(new Block.Heading(2, "Festa"));
    assertThat(((Block.Facts) blocks.get(at + 1)).facts())
        .contains(
            new Fact("Dates", "3 May 2025"),
            new Fact("Place", "Piazza"),
            new Fact("Lead", "Biblioteca civica"),
            new Fact("Participants", "80"),
            new Fact("Outputs", "Elenco delle proposte"),
            new Fact("Lesson learned", "Invitare di persona"));
  }

  @Test
  void partsCanBeLeftOut() {
    assertThat(report(Period.ALWAYS, ActivityReport.SECTIONS.toArray(Section[]::new)).blocks())
        .isEmpty();
    assertThat(report(Period.ALWAYS, Section.GOOD_PRACTICES).blocks())
        .doesNotContain(new Block.Heading(2, "Festa"));
  }
}
