// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.FieldEdit;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.Told;
import org.learningcitydesk.domain.history.Touch;
import org.learningcitydesk.domain.history.Trace;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.OdsFile;
import org.learningcitydesk.sheet.TableFile;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Writes the history as a table, a line a field. Persons whose processing is restricted stay here,
/// and so does what is confidential: of it only is said that something was changed.
public final class HistoryExport {
  /// A sheet has no more rows.
  private static final int MOST_ROWS = 1_048_575;

  /// A cell of a spreadsheet has no more room.
  private static final int LONGEST = 30_000;

  private static final List<Integer> WIDTHS = List.of(18, 20, 40, 18, 32, 18, 12, 24, 40, 40, 12);
  private final HistoryWords words;
  private final Messages messages;
  private final HiddenNames hidden;
  private final List<Person> restricted;
  private final List<List<Cell>> rows = new ArrayList<>();

  private HistoryExport(List<Person> persons, Catalogue catalogue, Messages messages) {
    this.messages = messages;
    words = new HistoryWords(messages, catalogue);
    hidden = HiddenNames.of(persons, messages.get("contact.restricted"));
    restricted = persons.stream().filter(Person::restricted).toList();
  }

  /// Writes the changes that a filter leaves.
  ///
  /// @return how many lines were written
  /// @throws UserProblem where there are too many for the file, or it cannot be written
  public static int write(
      Workspace workspace,
      HistoryFilter filter,
      HistoryFormat format,
      Path target,
      Catalogue catalogue,
      Messages messages,
      Progress progress) {
    HistoryExport export =
        workspace.read(
            tx -> {
              var persons =
                  tx.cities().all().stream()
                      .flatMap(it -> tx.persons().all(it.id()).stream())
                      .toList();
              var made = new HistoryExport(persons, catalogue, messages);
              tx.history().each(filter, made.words::change, made::add, progress);
              return made;
            });
    if (format != HistoryFormat.CSV && export.rows.size() > MOST_ROWS)
      throw new UserProblem("problem.history.tooMany", MOST_ROWS);
    TargetFile.write(target, out -> export.write(out, format));
    return export.rows.size();
  }

  private void add(Deed deed) {
    for (var trace : deed.traces()) {
      if (trace.touch() == Touch.REMOVED || trace.fields().isEmpty() || isKept(trace))
        rows.add(row(deed, trace, null));
      else for (var field : trace.fields()) rows.add(row(deed, trace, field));
    }
  }

  private boolean isKept(Trace trace) {
    return trace.confidential()
        || trace.record().kind() == RecordKind.PERSON
            && restricted.stream().anyMatch(it -> it.id().value().equals(trace.record().id()));
  }

  private List<Cell> row(Deed deed, Trace trace, @Nullable FieldEdit field) {
    return Stream.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                .format(deed.at().atZone(ZoneId.systemDefault())),
            deed.author(),
            hidden.in(words.change(deed)),
            messages.label(trace.record().kind()),
            trace.name() == null ? "" : hidden.in(words.name(trace.name())),
            trace.part() == null ? "" : words.kind(trace),
            messages.label(trace.touch()),
            field == null ? "" : words.field(field),
            field == null ? "" : value(field.before()),
            field == null ? "" : value(field.after()),
            deed.undone() ? messages.get("history.yes") : "")
        .<Cell>map(Cell.Text::new)
        .toList();
  }

  private String value(@Nullable Told told) {
    var text = told == null ? "" : hidden.in(words.value(told));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private void write(OutputStream out, HistoryFormat format) throws IOException {
    var text = new CellText(true, messages);
    try (var file = file(out, format, text)) {
      file.begin(messages.get("history.title"), columns(), WIDTHS, rows.size());
      for (var row : rows) file.row(row);
    }
  }

  private static TableFile file(OutputStream out, HistoryFormat format, CellText text)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvTable(out, CsvDialect.EXCEL_ITALY, text);
      case XLSX -> new XlsxFile(out, text);
      case ODS -> new OdsFile(out, text);
    };
  }

  private List<String> columns() {
    return List.of(
        messages.get("history.column.when"),
        messages.get("history.column.who"),
        messages.get("history.column.what"),
        messages.get("history.column.kind"),
        messages.get("history.column.record"),
        messages.get("history.column.part"),
        messages.get("history.column.touch"),
        messages.get("history.column.field"),
        messages.get("history.column.before"),
        messages.get("history.column.after"),
        messages.get("history.column.undone"));
  }
}
