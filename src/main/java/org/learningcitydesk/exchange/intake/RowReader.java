// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.intake.Reading.Sort;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.Row;
import org.learningcitydesk.exchange.tabular.Sheet;

/// The cells of a row as plain texts of the fields they lead to; what is blank is left out.
final class RowReader {
  private static final Pattern AS_TEXT = Pattern.compile("=\"([^\"]*)\"");
  private final Field[] fields;
  private final Mapping mapping;
  private final CellMeaning meaning;
  private final Set<String> blanks;
  private final int longestBlank;
  private final boolean own;

  RowReader(Sheet sheet, Mapping mapping, ChoiceWords words) {
    this.mapping = mapping;
    meaning = new CellMeaning(mapping, words);
    fields = sheet.columns().stream().map(mapping.columns()::get).toArray(Field[]::new);
    own = mapping.columns().containsValue(mapping.kind().identity());
    blanks = mapping.blanks().stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    longestBlank = mapping.blanks().stream().mapToInt(String::length).max().orElse(0) + 8;
  }

  /// The texts by field.
  ///
  /// @throws Refused where a cell says what its field does not admit
  Map<Field, String> read(Row row) {
    var values = new HashMap<Field, String>();
    for (var i = 0; i < fields.length; i++) {
      var field = fields[i];
      if (field == null) continue;
      var text = clean(field, row.cells().get(i));
      if (!text.isEmpty())
        values.merge(
            field, meaning.of(field, text), field.takesSeveral() ? field::join : (a, _) -> a);
    }
    values.forEach(RowReader::requireRoom);
    var kind = mapping.kind();
    if (values.containsKey(kind.externalKey())
        && !mapping.columns().containsValue(kind.externalSource())
        && mapping.source() != null) values.put(kind.externalSource(), mapping.source());
    return values;
  }

  private static void requireRoom(Field field, String text) {
    if (text.length() > field.reading().room())
      throw new Refused("import.row.tooLong", field.label(), text.length(), field.reading().room());
  }

  private String clean(Field field, String cell) {
    // Our own export says exactly what it means; what others do to a text is taken back.
    if (own) return FormulaGuard.unguard(cell.strip()).strip();
    var raw = strip(cell);
    if (raw.isEmpty() || raw.length() <= longestBlank && blanks.contains(Folding.fold(raw)))
      return "";
    var text = strip(FormulaGuard.unguard(raw));
    if (field.reading().sort() == Sort.CODE) {
      var asText = AS_TEXT.matcher(text);
      if (asText.matches()) text = strip(asText.group(1));
      else if (text.startsWith("'")) text = strip(text.substring(1));
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
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
}
