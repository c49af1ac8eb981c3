// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.stakeholder.Stance;

/// Two bodies of the sample city that somebody wrote down a second time, in other words.
final class SampleDuplicates {
  private SampleDuplicates() {}

  /// All bodies, with the two doubles at the end.
  static List<Stakeholder> after(Draw draw, List<Stakeholder> all, Map<String, Stakeholder> byKey) {
    var more = new ArrayList<>(all);
    more.add(again(draw, byKey, "biblioteca", "Bibl. Civica Roccalieta"));
    more.add(again(draw, byKey, "tempo", "TEMPO INSIEME Ass.ne A.P.S."));
    return List.copyOf(more);
  }

  /// Same place, same address, and a telephone that the first does not have.
  private static Stakeholder again(
      Draw draw, Map<String, Stakeholder> byKey, String key, String name) {
    var first = Objects.requireNonNull(byKey.get(key));
    return first
        .withId(new StakeholderId(draw.identity()))
        .withName(name)
        .withReach(
            Reach.NONE
                .withTown(first.reach().town())
                .withArea(first.reach().area())
                .withStreet(first.reach().street())
                .withEmail("segreteria@" + key + ".example")
                .withPhone("000 " + draw.between(1000000, 9999999)))
        .withStance(Stance.NEW)
        .withTags(List.of("da-verificare"))
        .withOffers(null)
        .withNeeds(null)
        .withNotes("Dall'elenco delle associazioni dell'anno scorso.")
        .withOrigin(new Origin("Elenco dell'anno scorso", null, null));
  }
}
