// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {
  private final Pseudonyms names = new Pseudonyms();

  private String in(String text) {
    return names.in(text, new LinkedHashSet<>());
  }

  @Test
  void aNameIsCalledTheSameHoweverItIsWritten() {
    names.of("Niccolò D'Angelo");
    names.of("Ada");
    assertEquals("P1, P1 e P1!", in("Niccolò D'Angelo, D'ANGELO  niccolò e D'Angelo, Niccolò!"));
    assertEquals("P1", names.of("NICCOLO D'ANGELO"));
    assertEquals("via Adamello, P2", in("via Adamello, Ada"));
    assertEquals("niente", in("niente"));
    assertEquals("", in(""));
  }

  @Test
  void theLongerNameIsFoundFirst() {
    names.of("Anna");
    names.of("Anna Maria Rossi");
    names.add("Anna Verdi", "…");
    assertEquals("P2, P1 e …", in("Anna Maria Rossi, Anna e Anna Verdi"));
  }

  @Test
  void whatIsWrittenLikeASentenceIsNoNameInTheMiddleOfOne() {
    names.of("Salute e comunità");
    assertEquals(
        "P1: referente salute e comunità", in("Salute e comunità: referente salute e comunità"));
    names.of("Anna Rossi");
    assertEquals("P2 e P2", in("anna rossi e ANNA ROSSI"));
  }

  @Test
  void signsThatMeanSomethingElsewhereAreSigns() {
    names.of("Anna (segreteria) [1");
    assertEquals("P1.", in("Anna (segreteria) [1."));
    names.of("$1 \\Q");
    assertEquals("$1 \\Q", in("$1 \\Q"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ufficio Cultura",
        "Assessorato all'Istruzione",
        "Sindaco",
        "dirigente scolastico",
        "Head of education",
        "Tutti i partner",
        "Office for adult learning",
        "Parco dei Canneti",
        "Coordinamento",
        "Una guida in tirocinio",
        "Due genitori delegati dal comitato"
      })
  void officesAndRolesAreNoPersons(String text) {
    assertTrue(Offices.isOne(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Bianchi",
        "anna bianchi",
        "Sindaco Mario Rossi",
        "M. Rossi",
        "rossi",
        "La Rosa",
        "Un Rossi",
        "?"
      })
  void whateverElseIsTypedMayBeAPerson(String text) {
    assertFalse(Offices.isOne(text));
  }
}
