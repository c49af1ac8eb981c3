// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.domain.city.CityId;

class PartnershipCountsTest {
  private static final CityId CITY = CityId.next();
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final List<String> TYPES =
      CATALOGUE.partnershipTypes().stream().map(Entry::id).toList();

  private static Partnership in(String type, String state) {
    return Partnership.named(CITY, type + " " + state, type, state);
  }

  private static PartnershipCounts of(Partnership... all) {
    return PartnershipCounts.of(List.of(all), CATALOGUE.lifecycle(), TYPES);
  }

  @Test
  void statesComeInTheOrderOfTheLifeCycleAndUnknownOnesAtTheEnd() {
    var counts =
        of(
            in("memorandum", "no-such-state"),
            in("memorandum", "concluded"),
            in("memorandum", "active"),
            in("educational-pact", "active"),
            in("memorandum", "contact"));
    assertEquals(
        List.of("contact", "active", "concluded", "no-such-state"),
        List.copyOf(counts.states().keySet()));
    assertEquals(2, counts.states().get("active").size());
    assertEquals(5, counts.total());
  }

  @Test
  void eachTypeIsDividedByStandingAndNobodyIsLost() {
    var active = in("memorandum", "active");
    var suspended = in("memorandum", "suspended");
    var closed = in("memorandum", "not-started");
    var unknown = in("no-such-type", "no-such-state");
    var counts = of(unknown, closed, suspended, active);
    assertEquals(List.of("memorandum", "no-such-type"), List.copyOf(counts.types().keySet()));
    var memoranda = counts.types().get("memorandum");
    assertEquals(List.of(active), memoranda.of(Standing.IN_FORCE));
    assertEquals(List.of(suspended), memoranda.of(Standing.OPEN));
    assertEquals(List.of(closed), memoranda.of(Standing.CLOSED));
    assertEquals(List.of(unknown), counts.types().get("no-such-type").all());
    assertEquals(2, counts.total(Standing.OPEN));
  }

  @Test
  void withoutPartnershipsNothingIsCounted() {
    assertEquals(0, of().total());
    assertEquals(0, of().total(Standing.IN_FORCE));
  }
}
