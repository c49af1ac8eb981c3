// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;

/// The history has words for every column of every table that the journal follows, in both
/// languages. A new table fails here until somebody finds them.
class EveryTableToldTest {
  @Test
  void everyTableHasWords() {
    assertThat(ToldTables.all())
        .containsExactlyInAnyOrderElementsOf(
            EveryTableTest.tables().stream().map(Table::getName).toList());
  }

  @Test
  void everyFieldHasANameInBothLanguages() {
    var nameless = new TreeSet<String>();
    for (var language : Messages.LANGUAGES) {
      var messages = Messages.in(language);
      for (var table : EveryTableTest.tables()) {
        var told = ToldTables.of(table);
        for (var field : told.fields())
          if (!messages.has("field." + field.name())) nameless.add(table + " " + field.name());
        if (told.part() != null && !messages.has("history.part." + told.part()))
          nameless.add("history.part." + told.part());
      }
    }
    assertThat(nameless).isEmpty();
  }

  @Test
  void everyColumnThatIsNamedIsThere() {
    for (var table : EveryTableTest.tables()) {
      var told = ToldTables.of(table);
      var columns = new ArrayList<String>();
      for (var field : table.fields()) columns.add(ToldTable.column(field));
      assertThat(columns).as(table.getName()).containsAll(told.mentioned());
    }
  }

  @Test
  void whateverIsDoneToAnyTableIsToldInWords() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      for (var deed : EveryTableTest.deeds().entrySet())
        workspace.change(Label.of("change.test", deed.getKey()), tx -> deed.getValue().accept(tx));
      for (var language : Messages.LANGUAGES) {
        var words = new HistoryWords(Messages.in(language), Catalogue.shipped());
        var said = new ArrayList<String>();
        workspace.read(
            tx -> {
              tx.history()
                  .each(
                      HistoryFilter.ALL,
                      (label, _) -> label,
                      deed ->
                          deed.traces()
                              .forEach(
                                  trace -> {
                                    said.add(words.heading(trace));
                                    for (var it : trace.fields())
                                      said.add(
                                          words.field(it)
                                              + words.value(it.before())
                                              + words.value(it.after()));
                                  }),
                      Progress.NONE);
              return said;
            });
        assertThat(said).as(language.toString()).hasSizeGreaterThan(500);
        assertThat(said).noneMatch(it -> it.matches("(?s).*\\bnull\\b.*") || it.isBlank());
      }
    }
  }
}
