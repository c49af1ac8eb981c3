// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcitydesk.i18n.Messages;

class SharedWordsTest {
  private final SharedWords words = new SharedWords(Messages.in(Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "report-dossier, report “Complete dossier”",
    "document-minutes, Minutes",
    "document-sheet, Partnership sheet",
    "document-sign-manifesto, draft of a resolution “Sign the Manifesto”",
    "evidence, Evidence pack",
    "timeline, Timeline",
    "persons, Persons",
    "report-of-tomorrow, report-of-tomorrow"
  })
  void whatWasSharedIsSaidAndTheUnknownStays(String kind, String said) {
    assertEquals(said, words.of(kind));
  }
}
