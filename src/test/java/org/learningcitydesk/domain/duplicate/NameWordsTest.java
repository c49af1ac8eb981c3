// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {
  @Test
  void abbreviationsAreWrittenOutAndLegalFormsLeftOut() {
    assertThat(NameWords.ofOrganisation("I.C. A. Manzoni"))
        .containsExactly("istituto", "comprensivo", "manzoni");
    assertThat(NameWords.ofOrganisation("S.M.S. «Dante»"))
        .containsExactly("scuola", "media", "statale", "dante");
    assertThat(NameWords.ofOrganisation("Ass.ne Tempo Insieme A.P.S."))
        .isEqualTo(NameWords.ofOrganisation("Associazione Tempo Insieme"));
    assertThat(NameWords.ofOrganisation("Onda Lunga s.r.l"))
        .isEqualTo(NameWords.ofOrganisation("ONDA LUNGA SRL"));
    assertThat(NameWords.ofOrganisation("S.ANTONIO"))
        .isEqualTo(NameWords.ofOrganisation("Sant'Antonio"));
  }

  @Test
  void aNameOfDroppedWordsOnlyKeepsThem() {
    assertThat(NameWords.ofOrganisation("SRL")).containsExactly("srl");
    assertThat(NameWords.ofPerson("Dott.ssa")).isNotEmpty();
  }

  @Test
  void titlesOfPersonsDoNotCount() {
    assertThat(NameWords.ofPerson("Prof. Ada Bianchi")).containsExactly("ada", "bianchi");
  }

  @Test
  void branchesAreKnownByTheirWords() {
    assertThat(NameWords.isBranch("Liceo Verga, sede distaccata di Paternò")).isTrue();
    assertThat(NameWords.isBranch("I.C. Manzoni - Plesso Rodari")).isTrue();
    assertThat(NameWords.isBranch("Complesso bandistico")).isFalse();
  }

  @Test
  void numbersAreDigitsOrRoman() {
    assertThat(NameWords.isNumber("12")).isTrue();
    assertThat(NameWords.isNumber("iii")).isTrue();
    assertThat(NameWords.isNumber("mini")).isFalse();
  }

  @Test
  void initialsLeaveOutSmallWords() {
    assertThat(NameWords.initials("Centro provinciale per l'istruzione degli adulti"))
        .isEqualTo("cpia");
    assertThat(NameWords.initials("Pro Loco")).isEmpty();
  }

  @Test
  void phonesAndSitesAreComparable() {
    assertThat(Profile.phones("+39 095 123-456")).containsExactly("095123456");
    assertThat(Profile.phones("0039 095123456, 333 1234567"))
        .containsExactly("095123456", "3331234567");
    assertThat(Profile.website("https://www.Museo.example/it/")).isEqualTo("museo.example");
    assertThat(Profile.website("http//www.museo.example")).isEqualTo("museo.example");
    assertThat(Profile.website("www.facebook.com/museo/")).isEqualTo("facebook.com/museo");
    assertThat(Profile.website("info@museo.example")).isNull();
  }

  @Test
  void streetsAreComparable() {
    assertThat(compare("V.le V. Veneto n. 18", "viale Vittorio Veneto 18"))
        .isEqualTo(Street.Verdict.SAME);
    assertThat(compare("VIA ETNA153", "via Etna, 153")).isEqualTo(Street.Verdict.SAME);
    assertThat(compare("Via Gemmellaro 81", "V. GEMELLARO 81")).isEqualTo(Street.Verdict.SAME);
    assertThat(compare("Via Bandiera 6", "Via F.lli Bandiera 8")).isEqualTo(Street.Verdict.OTHER);
    assertThat(compare("Via Napoli 117", "Viale Veneto 18")).isEqualTo(Street.Verdict.OTHER);
    assertThat(compare("Via Napoli", "Via Napoli 117")).isEqualTo(Street.Verdict.OPEN);
  }

  private static Street.Verdict compare(String one, String other) {
    return java.util.Objects.requireNonNull(Street.of(one)).compare(Street.of(other));
  }
}
