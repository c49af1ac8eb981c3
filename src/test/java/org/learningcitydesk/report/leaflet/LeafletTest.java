// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;

class LeafletTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final City city =
      City.named("Rivalta")
          .withMayor("Ilaria Montevago")
          .withWebsite("https://www.comune.rivalta.example")
          .withContact(
              "Teresa Sassolungo, tel. 0123 456789, teresa.sassolungo@comune.example, "
                  + "imparare@comune.example, u.valdombra@comune.example");

  private Activity activity(String title, String type, String day, ActivityStatus status) {
    return Activity.titled(city.id(), title, type, PartialDate.parse(day))
        .withStatus(status)
        .withPlace("Da Ugo Valdombra");
  }

  private Stakeholder active(String name) {
    var it = Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY);
    return it.withStance(it.stance().withEngagement(EngagementStatus.ENGAGED));
  }

  private Document leaflet(Locale language, List<Stakeholder> stakeholders) {
    return Leaflet.of(
        new LeafletSource(
            city,
            List.of(),
            List.of(
                activity("Corso", "citizen-course", "2026-12-01", ActivityStatus.PLANNED),
                activity(
                    "Festa di Ugo Valdombra",
                    "learning-festival",
                    "2026-11-30",
                    ActivityStatus.CONFIRMED),
                activity("Gestita", "steering-meeting", "2026-12-01", ActivityStatus.PLANNED),
                activity("Passata", "citizen-course", "2026-11-01", ActivityStatus.DONE),
                activity("Rinviata", "citizen-course", "2026-12-02", ActivityStatus.POSTPONED)),
            stakeholders,
            List.of(Person.named(city.id(), "Ugo Valdombra"))),
        Brief.of(Catalogue.shipped(), language, TODAY));
  }

  @Test
  void nobodyIsNamed() {
    for (var language : Messages.LANGUAGES)
      assertThat(
              leaflet(
                      language,
                      List.of(active("Ugo Valdombra"), active("Fondazione Ugo Valdombra")))
                  .toString())
          .doesNotContain("Valdombra", "valdombra", "Teresa", "Sassolungo", "sassolungo")
          .doesNotContain("Montevago");
  }

  @Test
  void howToTakePartIsTheContactOfTheCityWithoutPeople() {
    assertThat(leaflet(Locale.ENGLISH, List.of()).blocks().getLast().toString())
        .contains("imparare@comune.example · 0123 456789 · https://www.comune.rivalta.example");
  }

  @Test
  void onlyOpenActivitiesThatAreStillToComeAreAnnounced() {
    var rows =
        leaflet(Locale.ENGLISH, List.of()).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .flatMap(it -> ((Block.Table) it).rows().stream())
            .toList();
    assertThat(rows)
        .containsExactly(
            List.of("Festa di …", "30 Nov 2026", "Da …"), List.of("Corso", "1 Dec 2026", "Da …"));
  }

  @Test
  void asManyOrganisationsAreNamedAsFitAndTheOthersCounted() {
    var many =
        java.util.stream.IntStream.range(0, 40)
            .mapToObj(it -> active("Associazione numero " + it))
            .toList();
    var said = leaflet(Locale.ENGLISH, many).toString();
    assertThat(said).contains("Associazione numero 0, Associazione numero 1,");
    assertThat(said).containsPattern("and \\d+ more organisations\\.");
    assertThat(leaflet(Locale.ENGLISH, List.of()).toString()).contains("yours can be the first");
  }
}
