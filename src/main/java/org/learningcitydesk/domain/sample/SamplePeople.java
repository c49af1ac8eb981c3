// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.time.PartialDate;

/// The people of the sample city and their roles; all names are invented.
final class SamplePeople {
  /// Name, stakeholder, role.
  private static final String BASE =
      """
      Ilaria Montevago     |giunta      |Sindaca
      Sandro Pratolieve    |giunta      |Assessore alla cultura e all'istruzione
      Teresa Sassolungo    |cultura     |Coordinatrice del percorso
      Bruno Camporeto      |personale   |Responsabile
      Noemi Valdarena      |giovani     |Operatrice
      Ettore Rivachiara    |asl         |Referente promozione della salute
      Lidia Torresanto     |ambito      |Coordinatrice
      Mirko Fontelarga     |ic-lungolago|Dirigente scolastico
      Agata Collerame      |fornaci     |Referente orientamento
      Rosa Montelupa       |cpia        |Dirigente scolastica
      Delfino Acquasparsa  |unipop      |Presidente
      Irene Borgomiro      |ateneo      |Ricercatrice
      Tullio Ponteverno    |cantieri    |Responsabile del personale
      Carla Serralieve     |artigiani   |Direttrice
      Nadia Poggiosereno   |biblioteca  |Direttrice
      Fausto Lagorama      |tempo       |Presidente
      Giada Casalmonda     |filo        |Responsabile progetti
      Yassin El Rivali     |moschea     |Portavoce
      Olmo Campovento      |consulta-g  |Presidente
      Mirela Danalescu     |consulta-s  |Presidente
      Piera Roccabruna     |fondazione  |Segretaria generale
      Dino Vallescura      |canneto     |Presidente
      """;

  /// Name, and what is remarkable about its data.
  private static final String MARKS =
      """
      Nadia Poggiosereno |uninformed
      Mirela Danalescu   |uninformed
      Tullio Ponteverno  |endless
      Dino Vallescura    |restricted
      """;

  /// Who changed employer: name, stakeholder and role before, how many days ago.
  private static final String MOVES =
      """
      Giada Casalmonda |unipop  |Segretaria didattica|150
      Irene Borgomiro  |cpia    |Docente di italiano |320
      """;

  /// What people were long ago: name, stakeholder, role, how many years ago it began and ended.
  private static final String EARLIER =
      """
      Fausto Lagorama    |cantieri  |Capo cantiere                  |24|6
      Piera Roccabruna   |biblioteca|Bibliotecaria                  |15|7
      Teresa Sassolungo  |unipop    |Coordinatrice dei corsi        |9 |4
      Ersilia Montebruno |giunta    |Assessora alle politiche sociali|8|3
      """;

  private static final String PUBLIC_TASK = "Compito di interesse pubblico (art. 6.1.e GDPR)";

  private final List<Person> persons = new ArrayList<>();
  private final List<PersonRole> roles = new ArrayList<>();

  SamplePeople(Draw draw, CityId city, Map<String, Stakeholder> byKey) {
    for (var row : Table.rows(BASE)) {
      var informed = draw.date(-draw.between(60, 400));
      var person =
          person(new PersonId(draw.identity()), city, row.text(0))
              .withInformedOn(informed)
              .withRetentionUntil(draw.date(draw.between(400, 1100)));
      persons.add(person);
      roles.add(
          new PersonRole(
              new PersonRoleId(draw.identity()),
              0,
              person.id(),
              id(byKey, row.text(1)),
              row.text(2),
              draw.date(-draw.between(420, 900)),
              null));
    }
    var aside = draw.aside(1);
    persons.add(
        person(new PersonId(aside.identity()), city, "Ersilia Montebruno")
            .withInformedOn(PartialDate.of(aside.day(-1400)))
            .withRetentionUntil(new PartialDate(aside.today().getYear() - 1, null, null)));
    for (var i = 0; i < persons.size(); i++)
      if (aside.chance(60))
        persons.set(i, persons.get(i).withPhone("000 " + aside.between(1000000, 9999999)));
    for (var row : Table.rows(MARKS)) mark(row.text(0), row.text(1));
    for (var row : Table.rows(MOVES)) move(aside, row, id(byKey, row.text(1)));
    for (var row : Table.rows(EARLIER)) roles.add(earlier(aside, row, id(byKey, row.text(1))));
  }

  private static StakeholderId id(Map<String, Stakeholder> byKey, String key) {
    var stakeholder = byKey.get(key);
    if (stakeholder == null) throw new IllegalStateException(key);
    return stakeholder.id();
  }

  private static Person person(PersonId id, CityId city, String name) {
    var address = Folding.fold(name).replace(' ', '.').toLowerCase(Locale.ROOT) + "@example.org";
    return Person.named(city, name)
        .withId(id)
        .withEmail(address)
        .withLegalBasis(PUBLIC_TASK)
        .withOrigin("Incontro con il coordinamento");
  }

  private void mark(String name, String what) {
    var at = indexOf(name);
    var person = persons.get(at);
    persons.set(
        at,
        switch (what) {
          case "uninformed" -> person.withInformedOn(null);
          case "endless" -> person.withRetentionUntil(null);
          case "restricted" -> person.withRestricted(true);
          default -> throw new IllegalStateException(what);
        });
  }

  /// The role that the person has begins later, after another one.
  private void move(Draw draw, Table.Row row, StakeholderId before) {
    var person = persons.get(indexOf(row.text(0))).id();
    var at =
        IntStream.range(0, roles.size())
            .filter(it -> roles.get(it).person().equals(person))
            .findFirst()
            .orElseThrow();
    var role = roles.get(at);
    var day = draw.date(-row.whole(3));
    roles.set(at, role.withFrom(day));
    roles.add(
        new PersonRole(
                new PersonRoleId(draw.identity()),
                0,
                person,
                before,
                row.text(2),
                role.from(),
                null)
            .endedFor(day));
  }

  private PersonRole earlier(Draw draw, Table.Row row, StakeholderId stakeholder) {
    var year = draw.today().getYear();
    return new PersonRole(
        new PersonRoleId(draw.identity()),
        0,
        persons.get(indexOf(row.text(0))).id(),
        stakeholder,
        row.text(2),
        new PartialDate(year - row.whole(3), null, null),
        new PartialDate(year - row.whole(4), null, null));
  }

  private int indexOf(String name) {
    return IntStream.range(0, persons.size())
        .filter(it -> persons.get(it).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name));
  }

  List<Person> persons() {
    return persons;
  }

  List<PersonRole> roles() {
    return roles;
  }
}
