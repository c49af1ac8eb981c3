// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.activity.AgeBand;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.activity.ParticipantGroup;
import org.learningcitydesk.domain.activity.Sex;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;

/// A small city with everything in it that is hard to publish.
final class OpenCity {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final City CITY =
      City.named("Città di \"Rivalta\" \\ sul Lago")
          .withIstatCode("099999")
          .withIpaCode("c_rivalta");
  static final Person HIDDEN = Person.named(CITY.id(), "Ludovica Nascosta").withRestricted(true);
  static final Person KNOWN = Person.named(CITY.id(), "Teodoro Notissimo");
  static final Stakeholder LIBRARY =
      Stakeholder.named(CITY.id(), "Biblioteca 📚 \"civica\", centro\nstorico", Helix.CIVIL_SOCIETY)
          .withReach(
              Reach.NONE
                  .withLatitude(45.9)
                  .withLongitude(8.5)
                  .withArea("Centro")
                  .withStreet("Via Riservata 1")
                  .withEmail("presidente@privato.example"));
  static final Stakeholder SWAPPED =
      Stakeholder.named(CITY.id(), "=1+1", Helix.BUSINESS)
          .withReach(Reach.NONE.withLatitude(8.5).withLongitude(45.9));
  static final Stakeholder PERSON =
      Stakeholder.named(CITY.id(), "Orto di Berta", Helix.ENVIRONMENT)
          .withTaxCode("rssmra80a01h501u");
  static final Stakeholder NAMESAKE =
      Stakeholder.named(CITY.id(), "TEODORO  NOTISSIMO", Helix.BUSINESS);
  static final Partnership AGREED =
      Partnership.named(CITY.id(), "Patto con Ludovica Nascosta", "manifesto-adhesion", "active")
          .withNotes("segreto-di-nota")
          .withMembers(
              List.of(
                  new Member(LIBRARY.id(), MemberRole.LEAD),
                  new Member(SWAPPED.id(), MemberRole.PARTNER),
                  new Member(PERSON.id(), MemberRole.PARTNER),
                  new Member(NAMESAKE.id(), MemberRole.PARTNER)));
  static final Partnership OPEN =
      Partnership.named(CITY.id(), "Trattativa riservata", "manifesto-adhesion", "negotiation");

  private OpenCity() {}

  static Breakdown by(int women, int men) {
    return Breakdown.NONE
        .with(new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE), women)
        .with(new ParticipantGroup(AgeBand.ADULTS, Sex.MALE), men)
        .with(new ParticipantGroup(AgeBand.CHILDREN, Sex.FEMALE), 20)
        .with(new ParticipantGroup(AgeBand.CHILDREN, Sex.MALE), 20);
  }

  static Activity activity(String title, ActivityStatus status, String start, Breakdown by) {
    return Activity.titled(CITY.id(), title, "public-assembly", PartialDate.parse(start))
        .with(it -> it.status(status).area("Centro").lead(LIBRARY.id()).notes("segreto-di-nota"))
        .withParticipation(Activity.Participation.NONE.withActualBy(by));
  }

  static OpenDataSource source() {
    return new OpenDataSource(
        CITY,
        List.of(LIBRARY, SWAPPED, PERSON, NAMESAKE),
        List.of(HIDDEN, KNOWN),
        List.of(AGREED, OPEN),
        List.of(),
        List.of(
            activity("Incontro con  ludovica\nnascosta", ActivityStatus.DONE, "2026", by(3, 12)),
            activity("مرحبا \u202Eabc", ActivityStatus.DONE, "2026-05", by(8, 12)),
            activity("x".repeat(300), ActivityStatus.CONFIRMED, "2026-05-03", Breakdown.NONE),
            activity("Teodoro Notissimo legge", ActivityStatus.DONE, "2024-05-03", by(6, 6)),
            activity("Idea segreta", ActivityStatus.PLANNED, "2027", Breakdown.NONE)));
  }

  static OpenDataSource empty() {
    return new OpenDataSource(CITY, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static OpenDataSource sample() {
    var it = SampleCity.generate(1, TODAY, Catalogue.shipped());
    return new OpenDataSource(
        it.city(), it.stakeholders(), it.persons(), it.partnerships(), it.steps(), it.activities());
  }

  static OpenDataOrder order() {
    return OpenDataOrder.usual(Messages.in(Locale.ITALIAN), TODAY)
        .withAccessUrl("https://dati.rivalta.example/città")
        .withContact("dati@rivalta.example");
  }
}
