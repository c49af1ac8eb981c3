// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The records that open data are made of.
public record OpenDataSource(
    City city,
    List<Stakeholder> stakeholders,
    List<Person> persons,
    List<Partnership> partnerships,
    List<Step> steps,
    List<Activity> activities) {
  public OpenDataSource {
    stakeholders = List.copyOf(stakeholders);
    persons = List.copyOf(persons);
    partnerships = List.copyOf(partnerships);
    steps = List.copyOf(steps);
    activities = List.copyOf(activities);
  }

  public static OpenDataSource read(Workspace workspace, CityId city) {
    return workspace.read(tx -> read(tx, city));
  }

  private static OpenDataSource read(Tx tx, CityId city) {
    return new OpenDataSource(
        tx.cities().find(city).orElseThrow(() -> new UserProblem("problem.report.noCity")),
        tx.stakeholders().all(city),
        tx.persons().all(city),
        tx.partnerships().all(city),
        tx.paths().steps(city),
        tx.activities().all(city));
  }

  /// The names of the codes that the profile lacks and by which a catalogue names the city.
  List<String> missing(Messages messages) {
    var missing = new ArrayList<String>();
    if (city.istatCode() == null) missing.add(messages.get("field.city.istatCode"));
    if (city.ipaCode() == null) missing.add(messages.get("field.city.ipaCode"));
    return missing;
  }

  /// Asks for these codes.
  ///
  /// @throws UserProblem that names all that is missing
  void requireCodes(Messages messages) {
    var missing = missing(messages);
    if (!missing.isEmpty())
      throw new UserProblem("problem.openData.cityLacks", city.name(), String.join(", ", missing));
  }
}
