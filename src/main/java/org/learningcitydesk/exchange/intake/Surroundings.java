// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.provenance.ExternalKey;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.workspace.Tx;

/// What is known when a list comes in.
///
/// @param keys of records in the lists that they came from
/// @param elsewhere identities that records of other cities have: nobody else may have them
public record Surroundings(
    CityId city,
    List<Stakeholder> stakeholders,
    List<Person> persons,
    List<PersonRole> roles,
    List<Partnership> partnerships,
    List<Activity> activities,
    List<Step> steps,
    List<BudgetLine> budget,
    List<ExternalKey> keys,
    Set<UUID> elsewhere) {
  /// All of a city that an import needs to know.
  public static Surroundings of(Tx tx, CityId city) {
    return new Surroundings(
        city,
        tx.stakeholders().all(city),
        tx.persons().all(city),
        tx.persons().roles(city),
        tx.partnerships().all(city),
        tx.activities().all(city),
        tx.paths().steps(city),
        tx.budget().all(city),
        tx.externalKeys().all(city),
        elsewhere(tx, city));
  }

  /// A city of which only stakeholders are known.
  public static Surroundings of(CityId city, List<Stakeholder> stakeholders) {
    return new Surroundings(
        city,
        stakeholders,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of());
  }

  private static Set<UUID> elsewhere(Tx tx, CityId city) {
    var taken = new HashSet<UUID>();
    for (var other : tx.cities().all()) {
      if (other.id().equals(city)) continue;
      tx.stakeholders().all(other.id()).forEach(it -> taken.add(it.id().value()));
      tx.persons().all(other.id()).forEach(it -> taken.add(it.id().value()));
      tx.persons().roles(other.id()).forEach(it -> taken.add(it.id().value()));
      tx.partnerships().all(other.id()).forEach(it -> taken.add(it.id().value()));
      tx.activities().all(other.id()).forEach(it -> taken.add(it.id().value()));
      tx.budget().all(other.id()).forEach(it -> taken.add(it.id().value()));
    }
    return taken;
  }
}
