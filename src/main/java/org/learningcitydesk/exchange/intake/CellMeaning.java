// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.text.OtherCurrency;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.WordList;

/// What the text of a cell says, as the plain text of its field: an id, a number with a point, an
/// ISO date.
final class CellMeaning {
  private static final Pattern DEGREE = Pattern.compile("[+-]?\\d{1,4}([.,]\\d{1,20})?");
  private static final Set<String> YES =
      Set.of("si", "s", "yes", "y", "true", "vero", "1", "x", "ok", "✓", "✔");
  private static final Set<String> NO = Set.of("no", "n", "false", "falso", "0");
  private final ChoiceWords words;
  private final Map<Field, Map<String, String>> given = new HashMap<>();

  CellMeaning(Mapping mapping, ChoiceWords words) {
    this.words = words;
    mapping
        .values()
        .forEach(
            (field, meanings) ->
                given.put(
                    field,
                    meanings.entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                it -> Folding.fold(it.getKey()),
                                Map.Entry::getValue,
                                (a, _) -> a))));
  }

  /// @throws Refused where the text says nothing that the field admits
  String of(Field field, String text) {
    return switch (field.reading().sort()) {
      case TEXT, CODE, WORDS, REFERENCE, REFERENCES -> text;
      case ADDRESS -> text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
      case CHOICE -> choice(field, text);
      case CHOICES -> choices(field, text);
      case SCORE -> {
        if (!text.matches("[1-5]([.,]0+)?")) throw refused("import.row.notAScore", field, text);
        yield text.substring(0, 1);
      }
      case DEGREE -> {
        if (!DEGREE.matcher(text).matches()) throw refused("import.row.notANumber", field, text);
        yield text.replace(',', '.');
      }
      case COUNT -> count(field, text);
      case MONEY -> money(field, text);
      case DATE ->
          DateText.read(text)
              .orElseThrow(() -> refused("import.row.notADate", field, text))
              .toString();
      case TRUTH -> truth(field, text);
    };
  }

  private String choice(Field field, String text) {
    var meant = given.getOrDefault(field, Map.of()).get(Folding.fold(text));
    if (meant != null) return meant;
    return words
        .id(field, text)
        .orElseThrow(() -> refused("import.row.unknownChoice", field, text));
  }

  /// One choice may itself be written with a comma: the whole cell is tried first.
  private String choices(Field field, String text) {
    var whole = given.getOrDefault(field, Map.of()).get(Folding.fold(text));
    if (whole != null) return whole;
    return words
        .id(field, text)
        .orElseGet(
            () ->
                WordList.join(
                    WordList.split(text).stream()
                        .map(word -> choice(field, word))
                        .distinct()
                        .toList()));
  }

  private static String money(Field field, String text) {
    var number = NumberText.read(text);
    if (number.isEmpty() && OtherCurrency.isIn(text))
      throw new Refused(
          "import.row.otherCurrency",
          field.label(),
          shortened(text),
          Remark.of("invalid.notInEuro"));
    return number.orElseThrow(() -> refused("import.row.notANumber", field, text)).toPlainString();
  }

  private static String count(Field field, String text) {
    var number =
        NumberText.read(text).orElseThrow(() -> refused("import.row.notANumber", field, text));
    try {
      return String.valueOf(number.intValueExact());
    } catch (ArithmeticException _) {
      throw refused("import.row.notWhole", field, text);
    }
  }

  private static String truth(Field field, String text) {
    var word = Folding.fold(text);
    if (YES.contains(word)) return "true";
    if (NO.contains(word)) return "false";
    throw refused("import.row.notYesOrNo", field, text);
  }

  private static Refused refused(String key, Field field, String text) {
    return new Refused(key, field.label(), shortened(text));
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
