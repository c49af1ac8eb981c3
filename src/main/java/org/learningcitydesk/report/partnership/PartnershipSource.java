// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that figures and report of the partnerships of a city speak of.
///
/// @param partnerships by name
/// @param rounds the oldest first
/// @param restricted names of people whose data must not be used, whoever they are
public record PartnershipSource(
    City city,
    List<Partnership> partnerships,
    Map<StakeholderId, Stakeholder> stakeholders,
    List<Contribution> contributions,
    List<GovernanceRound> rounds,
    List<String> restricted) {
  public PartnershipSource {
    partnerships = List.copyOf(partnerships);
    stakeholders = Map.copyOf(stakeholders);
    contributions = List.copyOf(contributions);
    rounds = List.copyOf(rounds);
    restricted = List.copyOf(restricted);
  }

  public static PartnershipSource of(
      City city,
      List<Partnership> partnerships,
      List<Stakeholder> stakeholders,
      List<Contribution> contributions,
      List<GovernanceRound> rounds,
      List<Person> persons) {
    return new PartnershipSource(
        city,
        partnerships,
        stakeholders.stream().collect(Collectors.toMap(Stakeholder::id, Function.identity())),
        contributions,
        rounds,
        persons.stream().filter(Person::restricted).map(Person::name).toList());
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone
  public static PartnershipSource read(Tx tx, CityId id) {
    var city = tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity"));
    return of(
        city,
        tx.partnerships().all(id),
        tx.stakeholders().all(id),
        tx.contributions().all(id),
        tx.governance().all(id),
        tx.persons().all(id));
  }

  /// The helix of the member who gives; empty where it is not known.
  Optional<Helix> helix(Contribution it) {
    var giver = stakeholders.get(it.stakeholder());
    return giver == null ? Optional.empty() : Optional.of(giver.helix());
  }

  List<Contribution> contributions(PartnershipId partnership) {
    return contributions.stream().filter(it -> it.partnership().equals(partnership)).toList();
  }

  List<GovernanceRound> rounds(PartnershipId partnership) {
    return rounds.stream().filter(it -> it.partnership().equals(partnership)).toList();
  }
}
