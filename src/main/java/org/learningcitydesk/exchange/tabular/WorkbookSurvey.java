// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.learningcitydesk.exchange.workbook.Workbook;
import org.learningcitydesk.work.UserProblem;

/// Looks which tables a spreadsheet holds, which one is the fullest, and where each begins.
final class WorkbookSurvey implements Workbook.Visitor {
  private static final int SAMPLE = 200;
  private static final int TITLES = 20;
  private final boolean several;
  private final List<WorkbookFormat.Tab> tabs = new ArrayList<>();
  private final List<List<String>> sample = new ArrayList<>();
  private int place;
  private String name = "";
  private boolean hidden;
  private int rows;

  private WorkbookSurvey(boolean several) {
    this.several = several;
  }

  static WorkbookFormat of(Path file) {
    try (var workbook = Workbook.open(file)) {
      var survey = new WorkbookSurvey(workbook.mayHoldSeveral());
      workbook.visit(survey);
      survey.close();
      if (survey.tabs.isEmpty())
        throw new UserProblem("problem.import.noRows", SourceFile.name(file));
      var tabs =
          survey.tabs.stream()
              .sorted(
                  Comparator.comparing(WorkbookFormat.Tab::hidden)
                      .thenComparing(Comparator.comparing(WorkbookFormat.Tab::rows).reversed()))
              .toList();
      var first = tabs.getFirst();
      return new WorkbookFormat(
          workbook.kind(), tabs, first.place(), first.rowsAbove(), first.header());
    }
  }

  @Override
  public boolean table(int place, String name, boolean hidden) {
    close();
    this.place = place;
    this.name = name;
    this.hidden = hidden;
    return true;
  }

  @Override
  public boolean row(Workbook.TableRow row) {
    rows++;
    if (sample.size() < SAMPLE) sample.add(row.cells());
    return several ? rows <= SheetReader.MOST_ROWS : rows < SAMPLE;
  }

  private void close() {
    if (rows > 0) {
      var above = rowsAbove();
      tabs.add(
          new WorkbookFormat.Tab(
              place, name, hidden, rows, above, FormatDetection.areNames(sample.get(above))));
    }
    rows = 0;
    sample.clear();
  }

  /// Titles above the table fill at most half of its columns.
  private int rowsAbove() {
    var columns = sample.stream().mapToInt(WorkbookSurvey::filled).max().orElse(0);
    for (var i = 0; i < Math.min(sample.size(), TITLES); i++)
      if (columns == 1 || filled(sample.get(i)) * 2 > columns) return i;
    return 0;
  }

  private static int filled(List<String> cells) {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
  }
}
