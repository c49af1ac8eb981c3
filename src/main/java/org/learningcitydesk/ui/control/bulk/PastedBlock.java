// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.i18n.Messages;

/// A block of cells whose columns are known: by a line of headings in either language, or by the
/// columns of the table in their order.
///
/// @param columns the column in each place
/// @param first the number of the first row, as a person counts
public record PastedBlock<T>(List<Column<T>> columns, List<List<String>> rows, int first) {
  /// What a column of the block is.
  sealed interface Column<T> {
    record Of<T>(EditableField<T, ?> field) implements Column<T> {}

    record Id<T>() implements Column<T> {}

    /// A column that is not taken over.
    record Unknown<T>(String heading) implements Column<T> {}
  }

  /// @param shown ids and headings of the columns in sight, from left to right
  static <T> PastedBlock<T> of(
      EditableFields<T> fields, List<List<String>> cells, List<Shown> shown) {
    var words = words(fields);
    if (!cells.isEmpty() && isHeading(cells.getFirst(), words)) {
      var columns =
          cells.getFirst().stream()
              .map(
                  it -> {
                    var known = words.get(plain(it));
                    return known == null ? new Column.Unknown<T>(it.strip()) : known;
                  })
              .toList();
      return new PastedBlock<>(columns, cells.subList(1, cells.size()), 2);
    }
    var columns =
        shown.stream()
            .map(
                it ->
                    fields.all().stream()
                        .filter(field -> field.column().equals(it.id()))
                        .findFirst()
                        .<Column<T>>map(Column.Of::new)
                        .orElseGet(() -> new Column.Unknown<>(it.heading())))
            .toList();
    return new PastedBlock<>(columns, cells, 1);
  }

  /// A column of the table.
  record Shown(String id, String heading) {}

  /// Headings of columns that are there and not taken over.
  List<String> unknown() {
    var widest = rows.stream().mapToInt(List::size).max().orElse(0);
    var all = new ArrayList<String>();
    for (var at = 0; at < columns.size() && (first == 2 || at < widest); at++)
      if (columns.get(at) instanceof Column.Unknown<T>(var heading) && !heading.isEmpty())
        all.add(heading);
    return all;
  }

  /// Where this field stands, or -1.
  int place(@Nullable EditableField<T, ?> field) {
    for (var at = 0; at < columns.size(); at++)
      if (columns.get(at) instanceof Column.Of<T>(var it) && it.equals(field)) return at;
    return -1;
  }

  int placeOfId() {
    for (var at = 0; at < columns.size(); at++)
      if (columns.get(at) instanceof Column.Id<T>) return at;
    return -1;
  }

  /// A heading names columns in at least half of its cells.
  private static <T> boolean isHeading(List<String> line, Map<String, Column<T>> words) {
    var written = line.stream().filter(it -> !it.isBlank()).toList();
    var known = written.stream().filter(it -> words.containsKey(plain(it))).count();
    return known > 0 && known * 2 >= written.size();
  }

  private static <T> Map<String, Column<T>> words(EditableFields<T> fields) {
    var words = new HashMap<String, Column<T>>();
    for (var field : fields.all())
      names(field.name()).forEach(it -> words.putIfAbsent(it, new Column.Of<>(field)));
    names(fields.stem() + ".id").forEach(it -> words.putIfAbsent(it, new Column.Id<>()));
    return words;
  }

  private static Stream<String> names(String field) {
    return Stream.concat(
            Stream.of(field.substring(field.indexOf('.') + 1)),
            Messages.LANGUAGES.stream()
                .map(language -> Messages.in(language).get("field." + field)))
        .map(PastedBlock::plain);
  }

  private static String plain(String heading) {
    return Folding.fold(heading).replaceAll("[^a-z0-9]", "");
  }
}
