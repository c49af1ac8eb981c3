// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.workspace.jooq.tables.records.ChangeRecord;
import org.learningcitydesk.workspace.jooq.tables.records.JournalRecord;

/// Which changes are meant by words and by a city: that is in the rows, where the database does not
/// look.
final class HistorySieve {
  private final DSLContext sql;
  private final HistoryStore.Naming naming;
  private final List<String> words;
  private final @Nullable CityId city;
  private final HomeCity home;

  HistorySieve(DSLContext sql, HistoryFilter filter, HistoryStore.Naming naming) {
    this.sql = sql;
    this.naming = naming;
    words =
        Stream.of(Folding.fold(filter.words()).split(" ", -1)).filter(it -> !it.isEmpty()).toList();
    city = filter.city();
    home = new HomeCity(new RowNames(sql));
  }

  boolean isNeeded() {
    return city != null || !words.isEmpty();
  }

  boolean keeps(ChangeRecord change) {
    var label = naming.of(change.getLabel(), RowText.parseWords(change.getLabelArgs()));
    var missing = missing(Folding.fold(label));
    if (missing.isEmpty() && city == null) return true;
    var ofCity = city == null;
    try (var entries =
        sql.selectFrom(JOURNAL)
            .where(JOURNAL.CHANGE_ID.eq(change.getId()))
            .fetchSize(Rows.PIECE)
            .fetchLazy()) {
      for (var entry : entries) {
        ofCity = ofCity || isOfCity(entry);
        var said = missing.isEmpty() || missing.stream().allMatch(text(entry)::contains);
        if (said) missing = List.of();
        if (ofCity && missing.isEmpty()) return true;
      }
    }
    return false;
  }

  private List<String> missing(String text) {
    return words.stream().filter(it -> !text.contains(it)).toList();
  }

  private static String text(JournalRecord entry) {
    var all =
        Stream.of(entry.getBeforeRow(), entry.getAfterRow())
            .filter(Objects::nonNull)
            .map(RowText::parse)
            .map(Map::values)
            .flatMap(it -> it.stream())
            .filter(Objects::nonNull);
    return Folding.fold(String.join(" ", all.toList()));
  }

  private boolean isOfCity(JournalRecord entry) {
    var text = entry.getAfterRow() == null ? entry.getBeforeRow() : entry.getAfterRow();
    return text != null
        && home.of(ToldTables.named(entry.getTableName()).table(), RowText.parse(text))
            .filter(it -> it.equals(city))
            .isPresent();
  }
}
