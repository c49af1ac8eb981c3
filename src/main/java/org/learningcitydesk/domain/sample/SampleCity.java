// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityFigure;
import org.learningcitydesk.domain.city.CityFigureId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.city.CityMembership;
import org.learningcitydesk.domain.city.CityMembershipId;
import org.learningcitydesk.domain.city.FigureKind;
import org.learningcitydesk.domain.city.ManifestoSignature;

/// Makes the fictional city. The same day gives the same city, identities included; a larger factor
/// adds hamlets with the same bodies.
public final class SampleCity {
  private static final String NAME = "Roccalieta sul Lago";

  private SampleCity() {}

  /// @param factor 1 for a city to look at, up to 3000 for one to measure with
  /// @param today the day around which everything happens
  public static CityContents generate(int factor, LocalDate today, Catalogue catalogue) {
    if (factor < 1) throw new IllegalArgumentException("factor " + factor);
    var draw = new Draw(today);
    var city = city(draw);
    var path = new SamplePath(draw, city.id(), catalogue);
    var stakeholders = new SampleStakeholders(draw, catalogue, city.id(), NAME).copies(factor);
    var people = new SamplePeople(draw, city.id(), stakeholders.getFirst());
    var partnerships = new SamplePartnerships(draw, city.id(), path).copies(stakeholders);
    var activities = new SampleActivities(draw, city.id(), path, stakeholders, partnerships).all();
    var assessments = new SampleAssessments(draw).of(stakeholders);
    var contacts = new SampleContacts(draw, city.id(), path, stakeholders.getFirst(), people);
    var agreements =
        new SampleAgreements(
            draw.aside(2), catalogue, partnerships.getFirst(), stakeholders.getFirst());
    var meetings =
        new SampleMeetings(
            draw.aside(3),
            city.id(),
            path,
            stakeholders.getFirst(),
            partnerships.getFirst(),
            people);
    return new CityContents(
        today,
        city,
        figures(draw, city.id()),
        memberships(draw, city.id()),
        SampleDuplicates.after(draw, values(stakeholders), stakeholders.getFirst()),
        assessments,
        people.persons(),
        people.roles(),
        path.path(),
        path.steps(),
        path.tasks(),
        path.evidence(),
        values(partnerships),
        activities,
        contacts.contacts(),
        contacts.cadences(),
        agreements.stateChanges(),
        agreements.contributions(),
        agreements.rounds(),
        meetings.groups(),
        meetings.meetings(),
        new SampleBudget(draw.aside(14), city.id(), path, activities).lines());
  }

  private static <T> List<T> values(List<Map<String, T>> copies) {
    return copies.stream().flatMap(copy -> copy.values().stream()).toList();
  }

  private static City city(Draw draw) {
    var adopted = draw.date(-520);
    return new City(
        new CityId(draw.identity()),
        0,
        NAME,
        "IT",
        null,
        "099999",
        "c_esempio",
        "https://www.comune.roccalieta.example",
        "Ilaria Montevago",
        "Teresa Sassolungo, citta.che.apprende@comune.roccalieta.example",
        "Dopo la chiusura delle ultime fornaci la città vuole che ciascuno, a ogni età, trovi vicino a casa un'occasione per imparare.",
        "Tre anni di lavoro nei quartieri: scuole aperte, mestieri, cura del lago, italiano per tutti.",
        new ManifestoSignature(
            "Consiglio comunale", "DCC n. 14/" + adopted.year(), adopted, draw.date(-505)),
        true);
  }

  private static List<CityFigure> figures(Draw draw, CityId city) {
    var year = draw.today().getYear() - 1;
    return List.of(
        figure(draw, city, FigureKind.POPULATION, year, "24310"),
        figure(draw, city, FigureKind.POPULATION, year - 1, "24462"),
        figure(draw, city, FigureKind.AREA_KM2, year, "41.6"),
        new CityFigure(
            new CityFigureId(draw.identity()),
            0,
            city,
            FigureKind.GDP_PER_HEAD,
            year - 1,
            null,
            new BigDecimal("25000"),
            new BigDecimal("30000"),
            "Dato inventato"),
        figure(draw, city, FigureKind.SCHOOLING_YEARS_WOMEN, year, "11.2"),
        figure(draw, city, FigureKind.SCHOOLING_YEARS_MEN, year, "10.9"));
  }

  private static CityFigure figure(
      Draw draw, CityId city, FigureKind kind, int year, String amount) {
    return new CityFigure(
        new CityFigureId(draw.identity()),
        0,
        city,
        kind,
        year,
        new BigDecimal(amount),
        null,
        null,
        "Dato inventato");
  }

  private static List<CityMembership> memberships(Draw draw, CityId city) {
    return List.of(
        new CityMembership(
            new CityMembershipId(draw.identity()),
            0,
            city,
            "Rete d'esempio dei territori che apprendono",
            draw.date(-110)));
  }
}
