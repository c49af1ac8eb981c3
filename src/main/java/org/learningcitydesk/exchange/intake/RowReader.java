// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.Remark;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;

/// The cells of a row as plain texts of the fields they lead to; what is blank is left out.
final class RowReader {
  private static final Pattern AS_TEXT = Pattern.compile("=\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}([.,]\\d{1,20})?");
  private final StakeholderField[] fields;
  private final Mapping mapping;
  private final ChoiceWords words;
  private final Set<String> blanks;
  private final int longestBlank;
  private final boolean own;
  private final Map<StakeholderField, Map<String, String>> meanings =
      new EnumMap<>(StakeholderField.class);

  RowReader(Sheet sheet, Mapping mapping, ChoiceWords words) {
    this.mapping = mapping;
    this.words = words;
    fields = sheet.columns().stream().map(mapping.columns()::get).toArray(StakeholderField[]::new);
    own = mapping.columns().containsValue(StakeholderField.ID);
    blanks = mapping.blanks().stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    longestBlank = mapping.blanks().stream().mapToInt(String::length).max().orElse(0) + 8;
    mapping
        .values()
        .forEach(
            (field, given) ->
                meanings.put(
                    field,
                    given.entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                it -> Folding.fold(it.getKey()),
                                Map.Entry::getValue,
                                (a, _) -> a))));
  }

  /// The texts by field.
  ///
  /// @throws Refused where a cell says what its field does not admit
  Map<StakeholderField, String> read(Row row) {
    var values = new EnumMap<StakeholderField, String>(StakeholderField.class);
    for (var i = 0; i < fields.length; i++) {
      var field = fields[i];
      if (field == null) continue;
      var text = clean(field, row.cells().get(i));
      if (!text.isEmpty())
        values.merge(field, meaning(field, text), field.takesSeveral() ? field::join : (a, _) -> a);
    }
    values.forEach(
        (field, text) -> {
          if (text.length() > field.room())
            throw new Refused(
                Remark.of(
                    "import.row.tooLong",
                    Remark.of(field.labelKey()),
                    text.length(),
                    field.room()));
        });
    if (values.containsKey(StakeholderField.EXTERNAL_KEY)
        && !mapping.columns().containsValue(StakeholderField.EXTERNAL_SOURCE)
        && mapping.source() != null) {
      values.put(StakeholderField.EXTERNAL_SOURCE, mapping.source());
    }
    return values;
  }

  private String clean(StakeholderField field, String cell) {
    var raw = strip(cell);
    if (raw.isEmpty() || raw.length() <= longestBlank && blanks.contains(Folding.fold(raw)))
      return "";
    var text = strip(FormulaGuard.unguard(raw));
    // Our own export needs none of what spreadsheets do to keep the zeros of a number.
    if (!own && isCode(field)) {
      var asText = AS_TEXT.matcher(text);
      if (asText.matches()) text = strip(asText.group(1));
      else if (text.startsWith("'")) text = strip(text.substring(1));
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isCode(StakeholderField field) {
    return switch (field) {
      case POSTAL_CODE, PHONE, TAX_CODE, EXTERNAL_KEY -> true;
      default -> false;
    };
  }

  /// Like `String.strip`, spaces that do not break included.
  private static String strip(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isSpace(text.charAt(from))) from++;
    while (to > from && isSpace(text.charAt(to - 1))) to--;
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || c == '\uFEFF' || Character.isWhitespace(c);
  }

  private String meaning(StakeholderField field, String text) {
    if (words.isChoice(field)) {
      var given = meanings.getOrDefault(field, Map.of()).get(Folding.fold(text));
      if (given != null) return given;
      return words
          .id(field, text)
          .orElseThrow(
              () ->
                  new Refused(
                      Remark.of("import.row.unknownChoice", Remark.of(field.labelKey()), text)));
    }
    return switch (field) {
      case LATITUDE, LONGITUDE -> {
        if (!NUMBER.matcher(text).matches())
          throw new Refused(Remark.of("import.row.notANumber", Remark.of(field.labelKey()), text));
        yield text.replace(',', '.');
      }
      case INFLUENCE, INTEREST -> {
        if (!text.matches("[1-5]([.,]0+)?"))
          throw new Refused(Remark.of("import.row.notAScore", Remark.of(field.labelKey()), text));
        yield text.substring(0, 1);
      }
      case EMAIL, PEC -> text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
      default -> text;
    };
  }

  /// The row is left out for this reason.
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Remark reason;

    Refused(Remark reason) {
      super(reason.key(), null, false, false);
      this.reason = reason;
    }

    Remark reason() {
      return reason;
    }
  }
}
