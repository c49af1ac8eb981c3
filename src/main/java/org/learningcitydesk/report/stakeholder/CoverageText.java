// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.stakeholder;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.coverage.Across;
import org.learningcitydesk.domain.coverage.CellState;
import org.learningcitydesk.domain.coverage.Column;
import org.learningcitydesk.domain.coverage.CoverageCell;
import org.learningcitydesk.domain.coverage.Gap;
import org.learningcitydesk.domain.coverage.Part;
import org.learningcitydesk.i18n.Messages;

/// Coverage in words: names of rows and columns, what is in a cell, and whole sentences on what is
/// missing.
public record CoverageText(Messages messages, Catalogue catalogue) {
  public String name(Part part) {
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
  public String shortName(Column column) {
    return switch (column) {
      case Column.OfStep(var step) -> Integer.toString(step.number());
      case Column.OfArea(var area) -> area;
    };
  }

  public String name(Column column) {
    return switch (column) {
      case Column.OfStep(var step) ->
          messages.get("coverage.step", step.number(), step.title().in(messages.locale()));
      case Column.OfArea(var area) -> area;
    };
  }

  public String word(CoverageCell cell) {
    return cell.state() == CellState.SEVERAL
        ? messages.get("coverage.present", cell.present().size())
        : messages.label(cell.state());
  }

  public String sentence(Gap gap, Across across) {
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
}
