// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameListTest {
  private final Map<String, Set<Integer>> known =
      new HashMap<>(
          Map.of(
              NameList.key("Biblioteca civica"), Set.of(1),
              NameList.key("Liceo Galilei"), Set.of(2),
              NameList.key("Agenzia per il lavoro, sede del Lago"), Set.of(3),
              NameList.key("Pro Loco"), Set.of(4, 5)));

  private NameList<Integer> read(String text) {
    return NameList.read(text, known);
  }

  @Test
  void linesSemicolonsAndCommasDivideNames() {
    assertThat(read("Biblioteca civica\r\nliceo galilei").known()).containsExactly(1, 2);
    assertThat(read("Biblioteca Civica; LICEO GALILEI").known()).containsExactly(1, 2);
    assertThat(read("Biblioteca civica, Liceo  Galilei,").known()).containsExactly(1, 2);
  }

  @Test
  void aCommaInsideAKnownNameDoesNotDivideIt() {
    assertThat(read("Biblioteca civica, Agenzia per il lavoro ,sede del Lago").known())
        .containsExactly(1, 3);
    assertThat(read("Agenzia per il lavoro, sede del Lago, Liceo Galilei").known())
        .containsExactly(3, 2);
  }

  @Test
  void unknownNamesAreLeftOverOnceEach() {
    var it = read("Nessuno; Biblioteca civica; Nessuno\nAltri, Ancora");
    assertEquals(List.of("Nessuno", "Altri", "Ancora"), it.unknown());
    assertEquals("Nessuno\nAltri\nAncora", it.rest());
  }

  @Test
  void aNameThatSeveralHaveIsNotGuessed() {
    var it = read("Pro Loco\nLiceo Galilei");
    assertThat(it.known()).containsExactly(2);
    assertEquals(List.of("Pro Loco"), it.shared());
    assertEquals("Pro Loco", it.rest());
  }

  @Test
  void marksOfListsAndQuotesOfSpreadsheetsAreNoPartOfAName() {
    assertThat(read("- Biblioteca civica\n• Liceo Galilei\n\"Liceo Galilei\"").known())
        .containsExactly(1, 2);
  }

  @Test
  void blanksAreNothing() {
    var it = read(" \n ; , \n");
    assertThat(it.known()).isEmpty();
    assertThat(it.unknown()).isEmpty();
  }
}
