// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.util.Locale;
import java.util.Map;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// The questions of one round, and who may answer them.
///
/// @param partnership its name
/// @param stakeholders names of all in the register
public record Questionnaire(
    City city,
    String partnership,
    GovernanceRound round,
    GovernanceScale scale,
    Map<StakeholderId, String> stakeholders) {
  public Questionnaire {
    stakeholders = Map.copyOf(stakeholders);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the round is gone
  public static Questionnaire read(Tx tx, GovernanceRoundId id, GovernanceScale scale) {
    var round = tx.governance().find(id).orElseThrow(Questionnaire::gone);
    var partnership = tx.partnerships().find(round.partnership()).orElseThrow(Questionnaire::gone);
    var city = tx.cities().find(partnership.city()).orElseThrow(Questionnaire::gone);
    var names = new java.util.HashMap<StakeholderId, String>();
    for (var it : tx.stakeholders().all(city.id())) names.put(it.id(), it.name());
    return new Questionnaire(city, partnership.name(), round, scale, names);
  }

  static UserProblem gone() {
    return new UserProblem("problem.questionnaire.gone");
  }

  /// A number that no other form has; the same form counts once.
  public static String newNumber() {
    var digits = Ids.next().toString().replace("-", "").toUpperCase(Locale.ROOT);
    var last = digits.substring(digits.length() - 12);
    return last.substring(0, 4) + "-" + last.substring(4, 8) + "-" + last.substring(8);
  }
}
