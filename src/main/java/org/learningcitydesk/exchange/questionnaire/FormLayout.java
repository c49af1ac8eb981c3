// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// Where things stand in a form: rows and columns from 0. The first row and the first column are
/// hidden; they say to what the form belongs.
final class FormLayout {
  static final String MARK = "learning-city-desk-questionnaire-1";
  static final int IDENTITY = 0;
  static final int TITLE = 1;
  static final int HELP = 2;
  static final int SIDE = 3;
  static final int ORGANISATION = 4;
  static final int RESPONDENT = 5;
  static final int DATE = 6;
  static final int HEADER = 8;
  static final int FIRST = 9;

  static final int ID = 0;
  static final int NAME = 1;
  static final int VALUE = 2;
  static final int QUESTION = 2;
  static final int MEANINGS = 3;
  static final int SCORE = 8;
  static final int REMARK = 9;

  private FormLayout() {}

  /// The same in both languages, Italian first: the forms go to Italian partners.
  static String both(String key, Object... args) {
    var it = Messages.in(java.util.Locale.ITALIAN).get(key, args);
    var en = Messages.in(java.util.Locale.ENGLISH).get(key, args);
    return it.equals(en) ? it : it + " / " + en;
  }

  static List<String> sides() {
    return Arrays.stream(Side.values()).map(FormLayout::word).toList();
  }

  private static String word(Side side) {
    var it = Messages.in(java.util.Locale.ITALIAN).label(side);
    var en = Messages.in(java.util.Locale.ENGLISH).label(side);
    return it.equals(en) ? it : it + " / " + en;
  }

  /// What somebody chose or typed, in one of the languages or in both.
  static Optional<Side> side(String typed) {
    var folded = Folding.fold(typed.strip());
    for (var side : Side.values()) {
      if (folded.equals(Folding.fold(word(side)))) return Optional.of(side);
      for (var language : Messages.LANGUAGES)
        if (folded.equals(Folding.fold(Messages.in(language).label(side))))
          return Optional.of(side);
    }
    return Optional.empty();
  }
}
