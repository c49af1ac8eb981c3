// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void wordsComeBackWhateverTheyHold() {
    for (var words :
        List.of(
            List.<String>of(),
            List.of("a"),
            List.of("a, b"),
            List.of("a; b", "c"),
            List.of("dice \"ciao\"", "x|y", "l'ora"),
            List.of("prima\nseconda", "\"")))
      assertThat(WordList.split(WordList.join(words))).isEqualTo(words);
  }

  @Test
  void peopleSeparateWordsInManyWays() {
    assertThat(WordList.split("scuola, infanzia")).containsExactly("scuola", "infanzia");
    assertThat(WordList.split("scuola; infanzia, nido"))
        .containsExactly("scuola", "infanzia, nido");
    assertThat(WordList.split("a|b | c||a")).containsExactly("a", "b", "c");
  }
}
