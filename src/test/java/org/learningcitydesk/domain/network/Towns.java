// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Networks to measure.
public final class Towns {
  public static final CityId CITY = new CityId(new UUID(1, 1));

  private Towns() {}

  /// A stakeholder whose identity follows from its number.
  public static Stakeholder stakeholder(int number, String name) {
    return Stakeholder.named(CITY, name, Helix.values()[number % 5])
        .withId(new StakeholderId(new UUID(7, number)));
  }

  public static Partnership pact(String name, Stakeholder... members) {
    return Partnership.named(CITY, name, "educational-pact", "active")
        .withId(new PartnershipId(new UUID(8, name.hashCode())))
        .withMembers(
            List.of(members).stream().map(it -> new Member(it.id(), MemberRole.PARTNER)).toList());
  }

  /// A network in which each line is a pact, its members divided by blanks; numbers follow the
  /// order in which names appear.
  public static Network of(String... pacts) {
    var known = new LinkedHashMap<String, Stakeholder>();
    var made = new ArrayList<Partnership>();
    for (var line : pacts) {
      var members = new ArrayList<Stakeholder>();
      for (var name : line.split(" "))
        members.add(known.computeIfAbsent(name, it -> stakeholder(known.size(), it)));
      made.add(pact(line, members.toArray(Stakeholder[]::new)));
    }
    return Network.of(
        List.copyOf(known.values()), made, List.of(), List.of(), List.of(), NetworkFilter.ALL);
  }

  /// A network of so many stakeholders and links: communities with a few links between them.
  public static Network large(int nodes, int links) {
    var chance = new Random(20260521);
    var all = new ArrayList<Stakeholder>();
    for (var i = 0; i < nodes; i++) all.add(stakeholder(i, "Ente numero " + i));
    var seen = new HashSet<Long>();
    var pacts = new ArrayList<Partnership>();
    while (pacts.size() < links) {
      var one = chance.nextInt(nodes);
      var near = chance.nextInt(10) > 0;
      var other = near ? one / 25 * 25 + chance.nextInt(25) : chance.nextInt(nodes);
      if (other >= nodes || one == other) continue;
      if (seen.add((long) Math.min(one, other) << 32 | Math.max(one, other)))
        pacts.add(pact("Patto " + pacts.size(), all.get(one), all.get(other)));
    }
    return Network.of(all, pacts, List.<Activity>of(), List.of(), List.of(), NetworkFilter.ALL);
  }
}
