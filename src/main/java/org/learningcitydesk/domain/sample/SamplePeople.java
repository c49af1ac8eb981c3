// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.text.Folding;

/// The contacts of the sample city; all names are invented.
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

  private final List<Person> persons = new ArrayList<>();
  private final List<PersonRole> roles = new ArrayList<>();

  SamplePeople(Draw draw, CityId city, Map<String, Stakeholder> byKey) {
    for (var row : Table.rows(BASE)) {
      var stakeholder = byKey.get(row.text(1));
      if (stakeholder == null) throw new IllegalStateException(row.text(1));
      var address =
          Folding.fold(row.text(0)).replace(' ', '.').toLowerCase(Locale.ROOT) + "@example.org";
      var informed = draw.date(-draw.between(60, 400));
      var person =
          new Person(
              new PersonId(draw.identity()),
              0,
              city,
              row.text(0),
              address,
              null,
              "Compito di interesse pubblico (art. 6.1.e GDPR)",
              informed,
              "Incontro con il coordinamento",
              draw.date(draw.between(400, 1100)),
              false,
              null);
      persons.add(person);
      roles.add(
          new PersonRole(
              new PersonRoleId(draw.identity()),
              0,
              person.id(),
              stakeholder.id(),
              row.text(2),
              draw.date(-draw.between(420, 900)),
              null));
    }
  }

  List<Person> persons() {
    return persons;
  }

  List<PersonRole> roles() {
    return roles;
  }
}
