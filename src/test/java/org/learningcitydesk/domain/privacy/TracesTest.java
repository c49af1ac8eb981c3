// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TracesTest {
  private static final Traces NICCOLO =
      new Traces(
          List.of("Niccolò D'Amico"),
          List.of("n.damico@comune.example"),
          List.of("+39 055 123 456"),
          List.of("Fondazione Niccolò D'Amico", "Ada Neri"),
          "Someone");

  @Test
  void aNameIsFoundInAnyOrderAndWriting() {
    for (var text :
        List.of(
            "Niccolò D'Amico",
            "NICCOLÒ D’AMICO",
            "d'amico niccolo",
            "D'Amico, Niccolo'",
            "Niccolo\u0300 D'Amico",
            "Niccolò_D'Amico",
            "Niccolò\n  D'Amico")) assertThat(NICCOLO.out(text)).as(text).isEqualTo("Someone");
    assertThat(NICCOLO.out("{\"a\":\"x\\nNiccolò D'Amico\"}")).isEqualTo("{\"a\":\"x\\nSomeone\"}");
  }

  @Test
  void addressesAndNumbersAreFoundHoweverTheyAreWritten() {
    assertThat(NICCOLO.out("scrivere a N.Damico@comune.example.")).isEqualTo("scrivere a ….");
    for (var phone : List.of("055123456", "055/123456", "+39 055 12 34 56", "0039-055-123456"))
      assertThat(NICCOLO.out("tel. " + phone + "!")).as(phone).isEqualTo("tel. …!");
    assertThat(NICCOLO.isContact(" 055 123456 ")).isTrue();
  }

  @Test
  void othersAreLeftAlone() {
    for (var text :
        List.of(
            "Niccolò D'Amicone",
            "xn.damico@comune.example",
            "n.damico@comune.example.org",
            "1055123456",
            "Niccolò e D'Amico",
            "la Fondazione Niccolò D'Amico",
            "Ada Neri")) assertThat(NICCOLO.out(text)).as(text).isEqualTo(text);
    assertThat(NICCOLO.out("Niccolò D'Amico, Fondazione Niccolò D'Amico"))
        .isEqualTo("Someone, Fondazione Niccolò D'Amico");
  }

  @Test
  void aNameOfOneWordIsOnlyFoundAsItIsWritten() {
    var rose = new Traces(List.of("Rose"), List.of(), List.of(), List.of(), "S");
    assertThat(rose.out("Rose brings a rose to Roseto")).isEqualTo("S brings a rose to Roseto");
  }

  @Test
  void withoutAnythingToLookForNothingIsFound() {
    var nobody = new Traces(List.of(), List.of(), List.of("12"), List.of(), "S");
    assertThat(nobody.isEmpty()).isTrue();
    assertThat(nobody.out("12 a")).isEqualTo("12 a");
  }
}
