// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.template.UpgradeItem;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;

class UpgradeWordsTest {
  private static final UpgradeWords ENGLISH = words(Locale.ENGLISH);
  private static final UpgradeWords ITALIAN = words(Locale.ITALIAN);

  private static UpgradeWords words(Locale language) {
    return UpgradeWords.of(Messages.in(language), Catalogue.shipped());
  }

  private static UpgradeItem item(Kind kind, String before, String after, boolean suggested) {
    return new UpgradeItem(kind, "key", LocalText.same(before), LocalText.same(after), suggested);
  }

  @Test
  void aTaskThatMovesIsToldWithTheStepThatGetsIt() {
    var moves = item(Kind.MOVED_TASK, "Sentire le scuole", "Costituire il gruppo", true);
    assertEquals(
        "Sposta il compito «Sentire le scuole» nel passo «Costituire il gruppo», con quanto già annotato",
        ITALIAN.title(moves));
    assertEquals(List.of(), ITALIAN.details(moves));
  }

  @Test
  void anOrderIsToldBeforeAndAfterAndWhoseItWas() {
    assertEquals(
        List.of(
            "Now: 1) one  2) two",
            "Then: 1) two  2) one",
            "This replaces the order that the tasks have in this city."),
        ENGLISH.details(item(Kind.TASK_ORDER, "one\ntwo", "two\none", false)));
  }

  @Test
  void whatFollowsTheTemplateIsToldInOneLine() {
    assertEquals(
        "Durata tipica (segue il modello): da 4 a 8 settimane (stima, non verificata);"
            + " finora: (niente)",
        ITALIAN.title(item(Kind.DURATION, "", "4\n8", true)));
    var roles = Catalogue.shipped().roles();
    var mayor = roles.getFirst();
    assertEquals(
        "Who usually leads (follows the template): %s; with: nobody; until now: %s"
            .formatted(mayor.name().en(), mayor.name().en()),
        ENGLISH.title(item(Kind.USUAL_LEAD, mayor.id(), mayor.id() + "\nnobody", true)));
  }
}
