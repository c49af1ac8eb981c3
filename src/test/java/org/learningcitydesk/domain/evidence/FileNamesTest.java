// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  private final FileNames names = new FileNames(60);

  @ParameterizedTest
  @CsvSource({
    "verbale.pdf, verbale.pdf",
    "a/b\\c:d*e?.pdf, a_b_c_d_e_.pdf",
    "../../etc/passwd, _.._etc_passwd",
    "'fine. . ', fine",
    "CON, _CON",
    "nul.txt, _nul.txt",
    "com1.tar.gz, _com1.tar.gz",
    "LPT¹.doc, _LPT¹.doc",
    "console.txt, console.txt",
    "..., file",
    "'  ', file",
    "'a\u202Egpj.exe', a_gpj.exe",
    "'perche\u0301.pdf', 'perch\u00E9.pdf'"
  })
  void isTakenByEverySystem(String wished, String given) {
    assertThat(names.next(wished, "file")).isEqualTo(given);
  }

  @Test
  void noTwoAreTheSameWhereCapitalsDoNotCount() {
    assertThat(names.next("Verbale.pdf", "file")).isEqualTo("Verbale.pdf");
    assertThat(names.next("verbale.PDF", "file")).isEqualTo("verbale (2).PDF");
    assertThat(names.next("VERBALE.pdf", "file")).isEqualTo("VERBALE (3).pdf");
    assertThat(names.next("Verbale (2).pdf", "file")).isEqualTo("Verbale (2) (2).pdf");
    assertThat(names.next("STRASSE", "file")).isEqualTo("STRASSE");
    assertThat(names.next("straße", "file")).isEqualTo("straße (2)");
  }

  @Test
  void aLongNameKeepsItsEndingAndItsLetters() {
    for (var letter : new String[] {"x", "è", "📚"})
      for (var i = 0; i < 3; i++) {
        var name = names.next(letter.repeat(300) + ".pdf", "file");
        assertThat(name.getBytes(UTF_8).length).isBetween(50, 60);
        assertThat(name).startsWith(letter).endsWith(".pdf").doesNotContain("\uFFFD", "?");
      }
  }
}
