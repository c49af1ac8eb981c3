// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcitydesk.workspace.jooq.Tables.CITY;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

class DatabaseTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);

  @AfterEach
  void close() {
    workspace.close();
  }

  /// A statement that H2 keeps for the next time answers a subquery from memory, as long as nobody
  /// has committed.
  @Test
  void aTransactionSeesInSubqueriesWhatItWroteItself() {
    workspace.change("change.test", tx -> tx.cities().save(city));
    workspace.change(
        "change.test",
        tx -> {
          assertThat(isThere(tx)).isFalse();
          assertThat(citiesWithSomebody(tx)).isZero();
          tx.stakeholders().save(library);
          assertThat(isThere(tx)).isTrue();
          assertThat(citiesWithSomebody(tx)).isEqualTo(1);
          tx.stakeholders().remove(library.id());
          assertThat(isThere(tx)).isFalse();
          assertThat(citiesWithSomebody(tx)).isZero();
        });
  }

  private boolean isThere(Tx tx) {
    return tx.sql().fetchExists(STAKEHOLDER, STAKEHOLDER.NAME.eq(library.name()));
  }

  private static int citiesWithSomebody(Tx tx) {
    return tx.sql()
        .fetchCount(
            CITY,
            CITY.ID.in(
                DSL.select(STAKEHOLDER.CITY_ID)
                    .from(STAKEHOLDER)
                    .where(STAKEHOLDER.NAME.like("Biblio%"))));
  }
}
