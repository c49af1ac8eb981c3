// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// Coverage in words: names, whole sentences, and the table that is copied.
final class CoverageWords {
  private final Messages messages;
  private final Catalogue catalogue;

  CoverageWords(Messages messages, Catalogue catalogue) {
    this.messages = messages;
    this.catalogue = catalogue;
  }

  String name(Part part) {
    return switch (part) {
      case Part.OfHelix(var helix) -> messages.label(helix);
      case Part.OfCategory(_, var id) -> category(id);
      case Part.WithoutCategory _ -> messages.get("coverage.withoutCategory");
    };
  }

  private String category(String id) {
    return catalogue.category(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }

  /// Step number, or the area.
  String shortName(Column column) {
    return switch (column) {
      case Column.OfStep(var step) -> Integer.toString(step.number());
      case Column.OfArea(var area) -> area;
    };
  }

  /// What is said below the short name where that alone says little.
  Optional<String> title(Column column) {
    return column instanceof Column.OfStep(var step)
        ? Optional.of(step.title().in(messages.locale()))
        : Optional.empty();
  }

  String name(Column column) {
    return switch (column) {
      case Column.OfStep(var step) ->
          messages.get("coverage.step", step.number(), step.title().in(messages.locale()));
      case Column.OfArea(var area) -> area;
    };
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
    return cell.state() == CellState.SEVERAL
        ? messages.get("coverage.present", cell.present().size())
        : messages.label(cell.state());
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
    var by = "coverage.gap." + across.id() + ".";
    return switch (gap) {
      case Gap.Nowhere(var helix, var known) -> messages.get(by + "nowhere", helix, known);
      case Gap.Deserted(var columns) ->
          messages.get(by + "deserted", columns.size(), list(columns));
      case Gap.Missing(var helix, var columns, var neverMet) ->
          messages.get(by + "missing", helix, columns.size(), list(columns), neverMet);
      case Gap.Unknown(var helix, var categories) ->
          messages.get(
              "coverage.unknown",
              helix,
              categories.size(),
              format(categories.stream().map(this::category)));
      case Gap.OneOnly(var helix, var columns) ->
          messages.get(by + "oneOnly", helix, columns.size(), list(columns));
    };
  }

  private String list(List<Column> columns) {
    return format(columns.stream().map(this::shortName));
  }

  private String format(Stream<String> names) {
    return ListFormatter.getInstance(messages.locale()).format(names.toList());
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
