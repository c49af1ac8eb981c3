// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void accentsCapitalsAndSpacesDoNotCount() {
    assertThat(Folding.fold("  Città   METROPOLITANA\u00A0di\tBari "))
        .isEqualTo("citta metropolitana di bari");
    assertThat(Folding.fold("Dušan Straße Łódź Ærø")).isEqualTo("dusan strasse lodz aero");
    assertThat(Folding.fold("dell’infanzia – “Ada”")).isEqualTo("dell'infanzia - \"ada\"");
    assertThat(Folding.fold("e\u0301")).isEqualTo("e");
    assertThat(Folding.fold("ΑΘΗΝΑ")).isEqualTo("αθηνα");
  }

  @Test
  void theTableSaysWhatTheTransliteratorSays() {
    var slow =
        Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower");
    var random = new Random(5);
    for (var round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (var i = random.nextInt(12); i >= 0; i--) {
        text.append(
            (char)
                switch (random.nextInt(5)) {
                  case 0 -> 0x2010 + random.nextInt(0x18);
                  case 1 -> 0x300 + random.nextInt(0x70);
                  case 2 -> 0x20 + random.nextInt(0x5F);
                  default -> 0xA0 + random.nextInt(0x1B0);
                });
      }
      assertThat(Folding.fold(text.toString()))
          .isEqualTo(slow.transliterate(text.toString()).strip().replaceAll("\\s+", " "));
    }
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll @CharRange(from = ' ', to = '\u017F') String text) {
    assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
  }
}
