// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.workbook.Workbook;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Looks which tables a spreadsheet holds, which one is the fullest, and where each begins; the
/// rows of the fullest are kept, so that nobody has to read the file again for them.
final class WorkbookSurvey implements Workbook.Visitor {
  static final int SAMPLE = 200;
  private static final int TITLES = 20;
  private static final Comparator<Seen> FULLEST_FIRST =
      Comparator.<Seen, Boolean>comparing(it -> it.tab.hidden())
          .thenComparing(Comparator.comparing(Seen::count).reversed());

  private final String file;
  private final Workbook workbook;
  private final Progress progress;
  private final List<Seen> seen = new ArrayList<>();
  private int place;
  private @Nullable WorkbookRows current;
  private @Nullable Seen best;
  private @Nullable WorkbookRows kept;

  private WorkbookSurvey(String file, Workbook workbook, Progress progress) {
    this.file = file;
    this.workbook = workbook;
    this.progress = progress;
  }

  /// What was found.
  ///
  /// @param rows of the table that the format names
  record Found(WorkbookFormat format, WorkbookRows rows, boolean macros) {}

  /// @param count of all rows that are not blank, titles and names of columns included
  private record Seen(WorkbookFormat.Tab tab, int count) {}

  static Found of(Path file, Progress progress) {
    try (var workbook = Workbook.open(file)) {
      var survey = new WorkbookSurvey(SourceFile.name(file), workbook, progress);
      workbook.visit(survey);
      survey.close();
      return survey.found();
    }
  }

  private Found found() {
    var rows = kept;
    if (best == null || rows == null) throw new UserProblem("problem.import.noRows", file);
    var first = best.tab;
    var format =
        new WorkbookFormat(
            workbook.kind(),
            seen.stream().sorted(FULLEST_FIRST).map(Seen::tab).toList(),
            first.place(),
            first.rowsAbove(),
            first.header());
    return new Found(format, rows, workbook.hasMacros());
  }

  @Override
  public boolean table(int place, String name, boolean hidden) {
    close();
    this.place = place;
    current = new WorkbookRows(file, name, hidden, TITLES);
    return true;
  }

  @Override
  public boolean row(Workbook.TableRow row) {
    var table = current;
    if (table == null) return false;
    if (table.count % 500 == 0) progress.step(workbook.done(), workbook.size());
    return table.add(row);
  }

  @Override
  public void merged() {
    if (current != null) current.merged++;
  }

  @Override
  public void hiddenColumns(int count) {
    if (current != null) current.hiddenColumns += count;
  }

  private void close() {
    var table = current;
    current = null;
    if (table == null || table.count == 0) return;
    var sample = table.rows.stream().limit(SAMPLE).map(Workbook.TableRow::cells).toList();
    var above = rowsAbove(sample);
    var header = FormatDetection.areNames(sample.get(above));
    var rows = Math.max(table.count - above - (header ? 1 : 0), 0);
    var tab = new WorkbookFormat.Tab(place, table.name, table.hidden, rows, above, header);
    var one = new Seen(tab, table.count);
    seen.add(one);
    if (best == null || FULLEST_FIRST.compare(one, best) < 0) {
      best = one;
      kept = table;
    }
  }

  /// Titles above the table fill at most half of its columns.
  private static int rowsAbove(List<List<String>> sample) {
    var columns = sample.stream().mapToInt(WorkbookSurvey::filled).max().orElse(0);
    for (var i = 0; i < Math.min(sample.size(), TITLES); i++)
      if (columns == 1 || filled(sample.get(i)) * 2 > columns) return i;
    return 0;
  }

  private static int filled(List<String> cells) {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
  }
}
