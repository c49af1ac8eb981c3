// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcitydesk.domain.city.CityId;

class HiddenNamesTest {
  private static final HiddenNames NAMES =
      new HiddenNames(
          List.of("Ada", "Anna Ro", " ", "Anna Rossi", "Ugo (Celati)", "Élise d'Orta"), "$1 ***");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Ada apre la strada e la contrada | $1 *** apre la strada e la contrada
          anna rossi, ANNA RO: Anna Rosso  | $1 ***, $1 ***: Anna Rosso
          Lo fa d'Ada con Ada2             | Lo fa d'$1 *** con Ada2
          Anna   Rossi                     | $1 ***
          (Ugo (Celati))                   | ($1 ***)
          éLISE D'ORTA.                    | $1 ***.
          """)
  void aNameIsHiddenAsAWholeAndOnlyAsWords(String typed, String told) {
    assertEquals(told, NAMES.in(typed));
  }

  @Test
  void aNameOverTwoLinesIsAName() {
    assertEquals("Da: $1 ***", NAMES.in("Da: Anna\nRossi"));
  }

  @Test
  void onlyTheRestrictedAreHiddenAndNothingStaysNothing() {
    var city = CityId.next();
    var names =
        HiddenNames.of(
            List.of(
                Person.named(city, "Ada Rovereto"),
                Person.named(city, "Ugo Valdombra").withRestricted(true)),
            "…");
    assertEquals("Ada Rovereto e …", names.inAny("Ada Rovereto e Ugo Valdombra"));
    assertEquals(null, names.inAny(null));
    assertEquals("Ugo", new HiddenNames(List.of(), "…").in("Ugo"));
  }
}
