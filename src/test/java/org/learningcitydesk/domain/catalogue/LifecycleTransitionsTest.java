// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LifecycleTransitionsTest {
  /// From each state: where to. All others are forbidden.
  private static final String WAYS =
      """
      contact: active not-started proposal
      proposal: approval negotiation not-started
      negotiation: approval not-started proposal
      approval: negotiation not-started signed
      signed: active terminated
      active: concluded suspended terminated under-review
      under-review: active concluded renewed suspended terminated
      suspended: active terminated
      renewed: active
      concluded: renewed
      terminated:
      not-started: contact
      """;

  @Test
  void everyWayIsAllowedOrRefusedAsTheCatalogueSays() {
    var lifecycle = Catalogue.shipped().lifecycle();
    var ways = new StringBuilder();
    for (var from : lifecycle.states()) {
      var open = new TreeSet<String>();
      for (var to : lifecycle.states())
        if (!from.equals(to) && lifecycle.isAllowed(from.id(), to.id())) open.add(to.id());
      ways.append(from.id()).append(":");
      open.forEach(it -> ways.append(" ").append(it));
      ways.append("\n");
    }
    assertEquals(WAYS, ways.toString());
  }

  @Test
  void stayingIsAlwaysAllowedAndNothingLeadsFromTheUnknown() {
    var lifecycle = Catalogue.shipped().lifecycle();
    for (var state : lifecycle.states())
      assertEquals(true, lifecycle.isAllowed(state.id(), state.id()));
    assertEquals(false, lifecycle.isAllowed("unknown", "active"));
    assertEquals(false, lifecycle.isAllowed("active", "unknown"));
  }
}
