// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.path.StepStatus;

/// What coverage says is missing, the most important first: a helix that is nowhere, a column
/// without anybody, helices missing from several columns, categories nobody knows, and what depends
/// on one alone. Steps that have not begun may wait for their people.
public final class Gaps {
  private final Coverage coverage;
  private final Set<Column> deserted = new HashSet<>();

  private Gaps(Coverage coverage) {
    this.coverage = coverage;
    for (var column : coverage.columns())
      if (coverage.helices().stream().allMatch(it -> isGap(it, column))) deserted.add(column);
  }

  public static List<Gap> of(Coverage coverage) {
    return new Gaps(coverage).all();
  }

  private static boolean isGap(Coverage.HelixRows rows, Column column) {
    return rows.whole().cells().stream()
        .filter(it -> it.column().equals(column))
        .allMatch(CoverageCell::isGap);
  }

  private List<Gap> all() {
    var counting = coverage.columns().stream().filter(Gaps::counts).toList();
    if (counting.isEmpty() || coverage.helices().stream().allMatch(it -> it.whole().known() == 0))
      return List.of();
    var gaps = new ArrayList<Gap>();
    var absent = new HashSet<Coverage.HelixRows>();
    for (var it : coverage.helices()) {
      if (!it.whole().cells().stream().allMatch(CoverageCell::isGap)) continue;
      absent.add(it);
      gaps.add(new Gap.Nowhere(it.helix(), it.whole().known()));
    }
    var empty = counting.stream().filter(deserted::contains).toList();
    if (!empty.isEmpty()) gaps.add(new Gap.Deserted(empty));
    var present = coverage.helices().stream().filter(it -> !absent.contains(it)).toList();
    present.stream()
        .map(it -> missing(it, counting))
        .filter(it -> !it.columns().isEmpty())
        .sorted(Comparator.comparing(it -> -it.columns().size()))
        .forEach(gaps::add);
    for (var it : coverage.helices()) {
      var unknown = unknown(it);
      if (!unknown.categories().isEmpty()) gaps.add(unknown);
    }
    present.stream()
        .map(it -> oneOnly(it, counting))
        .filter(it -> !it.columns().isEmpty())
        .sorted(Comparator.comparing(it -> -it.columns().size()))
        .forEach(gaps::add);
    return gaps;
  }

  private static boolean counts(Column column) {
    return !(column instanceof Column.OfStep(var step) && step.status() == StepStatus.NOT_STARTED);
  }

  private Gap.Missing missing(Coverage.HelixRows rows, List<Column> counting) {
    var cells =
        rows.whole().cells().stream()
            .filter(it -> it.isGap() && counting.contains(it.column()))
            .filter(it -> !deserted.contains(it.column()))
            .toList();
    var neverMet = cells.stream().flatMap(it -> it.neverMet().stream()).distinct().count();
    return new Gap.Missing(
        rows.helix(), cells.stream().map(CoverageCell::column).toList(), (int) neverMet);
  }

  private static Gap.Unknown unknown(Coverage.HelixRows rows) {
    var ids = new ArrayList<String>();
    for (var row : rows.categories())
      if (row.known() == 0 && row.part() instanceof Part.OfCategory(_, var id)) ids.add(id);
    return new Gap.Unknown(rows.helix(), ids);
  }

  private static Gap.OneOnly oneOnly(Coverage.HelixRows rows, List<Column> counting) {
    return new Gap.OneOnly(
        rows.helix(),
        rows.whole().cells().stream()
            .filter(it -> it.state() == CellState.ONE && counting.contains(it.column()))
            .map(CoverageCell::column)
            .toList());
  }
}
