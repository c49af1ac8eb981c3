// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// Where things stand in a form: rows and columns from 0. The first row and the first column are
/// hidden; they say to what the form belongs.
final class FormLayout {
  /// What every form begins with; the number of the layout follows.
  static final String KIND = "learning-city-desk-questionnaire-";

  static final String MARK = KIND + "1";
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
  static final int SCORE = 3;
  static final int MEANINGS = 4;
  static final int REMARK = 9;

  /// Places in the first row.
  static final int CITY = 1;

  static final int ROUND = 2;
  static final int FORM = 3;
  static final int PARTNERSHIP = 4;

  private FormLayout() {}

  /// The same in both languages, Italian first: the forms go to Italian partners.
  static String both(String key, Object... args) {
    var it = Messages.in(Locale.ITALIAN).get(key, args);
    var en = Messages.in(Locale.ENGLISH).get(key, args);
    return it.equals(en) ? it : it + " / " + en;
  }

  /// How to fill the form in, one language a line.
  static String help() {
    return Messages.in(Locale.ITALIAN).get("questionnaire.help")
        + "\n"
        + Messages.in(Locale.ENGLISH).get("questionnaire.help");
  }

  /// What is chosen instead of a score.
  static String notAssessed() {
    return both("radar.notAssessed");
  }

  /// Whether it says that a criterion was not assessed: a blank, a dash, or the words for it.
  static boolean isNotAssessed(String typed) {
    var folded = Folding.fold(typed.strip());
    return folded.isEmpty()
        || folded.matches("[-–—]+")
        || folded.equals(Folding.fold(notAssessed()))
        || Messages.LANGUAGES.stream()
            .anyMatch(it -> folded.equals(Folding.fold(Messages.in(it).get("radar.notAssessed"))));
  }

  /// How high a row must be for a text in a column of that many letters, in points.
  static double height(String text, int letters) {
    var lines = text.lines().mapToInt(it -> 1 + Math.max(0, it.length() - 1) / letters).sum();
    return 15.0 * Math.max(1, lines) + 5;
  }

  static List<String> sides() {
    return Arrays.stream(Side.values()).map(FormLayout::word).toList();
  }

  private static String word(Side side) {
    var it = Messages.in(Locale.ITALIAN).label(side);
    var en = Messages.in(Locale.ENGLISH).label(side);
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
