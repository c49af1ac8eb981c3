// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.sheet.FormulaFile;
import org.learningcitydesk.sheet.OdsFile;
import org.learningcitydesk.work.TargetFile;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// Writes the budget of a city as a workbook in which the offices can go on: amounts are numbers,
/// totals are formulas.
public final class BudgetWorkbook {
  /// Letters that a column has room for.
  private static final int WIDEST = 50;

  private BudgetWorkbook() {}

  /// @param persons whose names must not be used, where their processing is restricted
  record Contents(
      List<BudgetLine> lines, List<Step> steps, List<Activity> activities, List<Person> persons) {
    static Contents read(Tx tx, CityId city) {
      return new Contents(
          tx.budget().all(city),
          tx.paths().steps(city),
          tx.activities().all(city),
          tx.persons().all(city));
    }
  }

  /// @throws UserProblem where there are no lines, or the file cannot be written
  public static void write(
      Workspace workspace, CityId city, BudgetFormat format, Messages messages, Path target) {
    write(workspace, city, SharingProfile.FULL, format, messages, target);
  }

  /// The same for somebody else.
  public static void write(
      Workspace workspace,
      CityId city,
      SharingProfile profile,
      BudgetFormat format,
      Messages messages,
      Path target) {
    var lifecycle = Catalogue.shipped().lifecycle();
    var contents = workspace.read(tx -> Contents.read(tx.sharedAs(profile, city, lifecycle), city));
    write(contents, format, messages, target);
  }

  static void write(Contents contents, BudgetFormat format, Messages messages, Path target) {
    if (contents.lines().isEmpty()) throw new UserProblem("problem.budget.noLines");
    var hidden = HiddenNames.of(contents.persons(), messages.get("contact.restricted"));
    var lines = contents.lines().stream().map(it -> without(it, hidden)).toList();
    var activities =
        contents.activities().stream().map(it -> it.withTitle(hidden.in(it.title()))).toList();
    var steps = contents.steps().stream().map(it -> it.withTitle(hidden.in(it.title()))).toList();
    var totals = BudgetTotals.of(lines, steps, activities);
    var sheets = new BudgetSheets(totals, steps, activities, messages).all();
    var text = new CellText(true, messages);
    TargetFile.write(target, out -> write(sheets, format, text, out));
  }

  /// The line as far as it may leave the house.
  private static BudgetLine without(BudgetLine it, HiddenNames hidden) {
    return it.with(
        line ->
            line.title(hidden.in(it.title()))
                .chapter(hidden.inAny(it.chapter()))
                .sourceName(hidden.inAny(it.sourceName()))
                .actNumber(hidden.inAny(it.actNumber()))
                .notes(hidden.inAny(it.notes())));
  }

  private static void write(
      List<BudgetSheets.Sheet> sheets, BudgetFormat format, CellText text, OutputStream out)
      throws IOException {
    try (var file =
        switch (format) {
          case XLSX -> new FormulaFile(out, text);
          case ODS -> new OdsFile(out, text);
        }) {
      for (var sheet : sheets) {
        file.begin(
            sheet.name(),
            sheet.columns(),
            widths(sheet, text),
            sheet.rows().size() - sheet.totals());
        for (var row : sheet.rows()) file.row(row);
      }
    }
  }

  private static List<Integer> widths(BudgetSheets.Sheet sheet, CellText text) {
    var widths = new ArrayList<Integer>();
    for (var i = 0; i < sheet.columns().size(); i++) {
      var longest = sheet.columns().get(i).length() + 4;
      for (var row : sheet.rows())
        longest = Math.max(longest, text.inSheet(row.get(i)).length() + 4);
      widths.add(Math.clamp(longest, 8, WIDEST));
    }
    return widths;
  }
}
