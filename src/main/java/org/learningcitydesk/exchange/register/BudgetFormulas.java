// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.FormulaDialect;

/// The formulas of the budget workbook. Where nothing is known they give a blank, never a zero.
///
/// Texts are compared by EXACT, because SUMIFS takes a text that begins with a sign of comparison,
/// or holds an asterisk, for a rule.
///
/// @param sheet the sheet of the lines
/// @param last its last row, counted from zero
record BudgetFormulas(String sheet, int last) {
  private static final String BLANK = "\"\"";

  /// A column of the lines by which they are told apart, and the cell that says which.
  ///
  /// @param at null for the lines that have nothing there
  record Key(int column, @Nullable Integer at, boolean text) {}

  /// Hours with their rate.
  Cell hoursValue(int hours, int rate, int row, @Nullable BigDecimal result) {
    return both(
        it ->
            it.call(
                "IF",
                it.call("OR", isBlank(it.cell(hours, row)), isBlank(it.cell(rate, row))),
                BLANK,
                it.call("ROUND", it.cell(hours, row) + "*" + it.cell(rate, row), "2")),
        result,
        false);
  }

  /// Euros as they are.
  Cell eurosValue(int euros, int row, @Nullable BigDecimal result) {
    return both(
        it -> it.call("IF", isBlank(it.cell(euros, row)), BLANK, it.cell(euros, row)),
        result,
        false);
  }

  /// The sum of a column of the lines over those that a row is about.
  Cell sum(int values, List<Key> keys, int row, @Nullable BigDecimal result) {
    return both(it -> sum(it, it.range(sheet, values, last), keys, row), result, false);
  }

  private String sum(FormulaDialect it, String values, List<Key> keys, int row) {
    if (keys.stream().noneMatch(Key::text)) {
      var rules = new ArrayList<String>();
      for (var key : keys) {
        rules.add(it.range(sheet, key.column(), last));
        rules.add(it.cell(key.at() == null ? 0 : key.at(), row));
      }
      var counted = new ArrayList<>(rules);
      counted.addAll(List.of(values, "\">=0\""));
      rules.addFirst(values);
      return it.call(
          "IF",
          it.call("COUNTIFS", counted.toArray(String[]::new)) + "=0",
          BLANK,
          it.call("SUMIFS", rules.toArray(String[]::new)));
    }
    var which = new ArrayList<String>();
    for (var key : keys) {
      var column = it.range(sheet, key.column(), last);
      var said = key.at() == null ? BLANK : it.cell(key.at(), row);
      which.add(key.text() ? it.call("EXACT", column, said) : "(" + column + "=" + said + ")");
    }
    var those = String.join("*", which);
    return it.call(
        "IF",
        it.call("SUMPRODUCT", those + "*" + it.call("ISNUMBER", values)) + "=0",
        BLANK,
        it.call("SUMPRODUCT", those + "*1", values));
  }

  /// The sum of the rows above.
  Cell total(int column, int row, @Nullable BigDecimal result) {
    return both(
        it ->
            it.call(
                "IF",
                it.call("COUNT", it.range(column, 1, row - 1)) + "=0",
                BLANK,
                it.call("SUM", it.range(column, 1, row - 1))),
        result,
        false);
  }

  /// What is left of the plan.
  Cell difference(int planned, int spent, int row, @Nullable BigDecimal result) {
    return both(
        it ->
            it.call(
                "IF",
                it.call("OR", isBlank(it.cell(planned, row)), isBlank(it.cell(spent, row))),
                BLANK,
                it.cell(planned, row) + "-" + it.cell(spent, row)),
        result,
        false);
  }

  /// How much of the plan is spent.
  Cell share(int planned, int spent, int row, @Nullable BigDecimal result) {
    return both(
        it ->
            it.call(
                "IF",
                it.call("OR", isBlank(it.cell(planned, row)), isBlank(it.cell(spent, row))),
                BLANK,
                it.call(
                    "IF",
                    it.cell(planned, row) + "=0",
                    BLANK,
                    it.cell(spent, row) + "/" + it.cell(planned, row))),
        result,
        true);
  }

  private static String isBlank(String cell) {
    return cell + "=" + BLANK;
  }

  private static Cell both(
      Function<FormulaDialect, String> formula, @Nullable BigDecimal result, boolean percent) {
    return new Cell.Formula(
        formula.apply(FormulaDialect.OOXML),
        formula.apply(FormulaDialect.OPEN_DOCUMENT),
        result,
        percent ? Cell.Unit.SHARE : Cell.Unit.EUROS);
  }
}
