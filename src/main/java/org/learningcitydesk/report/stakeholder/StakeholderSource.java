// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Silence;
import org.learningcitydesk.domain.coverage.CoverageSources;
import org.learningcitydesk.domain.person.NaturalPersons;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that the report on stakeholders speaks of.
///
/// @param traces where each of them takes part
/// @param silences how long each has not been heard
/// @param persons those stakeholders that are one human being: they are counted and not named
public record StakeholderSource(
    City city, CoverageSources traces, List<Silence> silences, List<Stakeholder> persons) {
  public StakeholderSource {
    silences = List.copyOf(silences);
    persons = List.copyOf(persons);
  }

  public static StakeholderSource of(
      City city, CoverageSources traces, List<Silence> silences, List<Person> people) {
    var natural = NaturalPersons.among(people);
    return new StakeholderSource(
        city, traces, silences, traces.stakeholders().stream().filter(natural::isOne).toList());
  }

  /// Reads it from a workspace.
  ///
  /// @param today the day on which it is asked who has not been heard for too long
  /// @throws UserProblem where the city is gone
  public static StakeholderSource read(Tx tx, CityId id, LocalDate today) {
    var city = tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity"));
    return of(
        city,
        new CoverageSources(
            tx.stakeholders().all(id),
            tx.paths().steps(id),
            tx.partnerships().all(id),
            tx.activities().all(id),
            tx.contacts().all(id),
            tx.meetings().attended(id)),
        tx.contacts().silences(id, today),
        tx.persons().all(id));
  }

  List<Stakeholder> all() {
    return traces.stakeholders();
  }

  /// How many have not been heard within the longest interval.
  long cold() {
    return silences.stream().filter(Silence::isCold).count();
  }

  /// In how many partnerships each takes part, whatever their state.
  Map<StakeholderId, Long> partnerships() {
    return traces.partnerships().stream()
        .flatMap(it -> it.members().stream().map(member -> member.stakeholder()).distinct())
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }
}
