// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.coverage.Across;
import org.learningcitydesk.domain.coverage.CellState;
import org.learningcitydesk.domain.coverage.Column;
import org.learningcitydesk.domain.coverage.Coverage;
import org.learningcitydesk.domain.coverage.CoverageCell;
import org.learningcitydesk.domain.coverage.CoverageRow;
import org.learningcitydesk.domain.coverage.Gap;
import org.learningcitydesk.domain.coverage.Part;
import org.learningcitydesk.domain.coverage.Trace;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.stakeholder.CoverageText;

/// Coverage in words on the screen: what reports say too, why somebody counts, and the table that
/// is copied.
final class CoverageWords {
  private final Messages messages;
  private final CoverageText text;

  CoverageWords(Messages messages, Catalogue catalogue) {
    this.messages = messages;
    text = new CoverageText(messages, catalogue);
  }

  String name(Part part) {
    return text.name(part);
  }

  /// Step number, or the area.
  String shortName(Column column) {
    return text.shortName(column);
  }

  /// What is said below the short name where that alone says little.
  Optional<String> title(Column column) {
    return column instanceof Column.OfStep(var step)
        ? Optional.of(step.title().in(messages.locale()))
        : Optional.empty();
  }

  String name(Column column) {
    return text.name(column);
  }

  static Feather icon(CellState state) {
    return switch (state) {
      case NOBODY -> Feather.X;
      case NEVER_MET -> Feather.MAIL;
      case ONE -> Feather.USER;
      case SEVERAL -> Feather.USERS;
    };
  }

  String word(CoverageCell cell) {
    return text.word(cell);
  }

  String sentence(Part part, CoverageCell cell) {
    return messages.get(
        "coverage.cell",
        name(part),
        name(cell.column()),
        cell.present().size(),
        cell.neverMet().size(),
        cell.others().size());
  }

  String sentence(Gap gap, Across across) {
    return text.sentence(gap, across);
  }

  /// Why somebody counts as present, in one line.
  String traces(List<Trace> traces) {
    var said = traces.stream().map(this::trace).distinct().limit(3);
    var more = traces.stream().map(this::trace).distinct().count() - 3;
    return said.collect(Collectors.joining("; "))
        + (more > 0 ? "; " + messages.get("register.andMore", more) : "");
  }

  private String trace(Trace trace) {
    return switch (trace) {
      case Trace.Home(var area) -> messages.get("coverage.trace.home", area);
      case Trace.Member(var partnership) -> partnership.name();
      case Trace.Active(var activity) -> activity.title();
      case Trace.Met(var contact) ->
          messages.get("coverage.trace.met", contact.date(), contact.summary());
      case Trace.Attended(var meeting) ->
          messages.get("coverage.trace.attended", meeting.setting().date(), meeting.title());
    };
  }

  /// The matrix as a table, with its headings.
  List<List<String>> table(Coverage coverage) {
    var table = new ArrayList<List<String>>();
    var head = new ArrayList<String>();
    head.add(messages.get("field.stakeholder.helix"));
    head.add(messages.get("field.stakeholder.category"));
    head.add(messages.get("coverage.known"));
    for (var column : coverage.columns()) head.add(name(column));
    table.add(head);
    for (var row : coverage.rows()) table.add(line(row));
    return table;
  }

  private List<String> line(CoverageRow row) {
    var line = new ArrayList<String>();
    line.add(messages.label(row.part().helix()));
    line.add(row.part() instanceof Part.OfHelix ? "" : name(row.part()));
    line.add(Integer.toString(row.known()));
    for (var cell : row.cells()) line.add(word(cell));
    return line;
  }
}
