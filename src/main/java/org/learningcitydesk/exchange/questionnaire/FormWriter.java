// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.work.TargetFile;

/// Writes a questionnaire as a workbook in both languages: one row a criterion, with its question
/// and what each score means. Only the cells to fill in can be changed.
///
/// @param number of this form
/// @param side null where whoever fills it in chooses
/// @param organisation null where whoever fills it in names it
public record FormWriter(
    Questionnaire questionnaire,
    String number,
    @Nullable Side side,
    @Nullable String organisation) {
  /// Whoever fills it in may make rows and columns larger.
  private static final Set<SheetProtectionOption> LOCKED =
      EnumSet.complementOf(
          EnumSet.of(
              SheetProtectionOption.FORMAT_ROWS,
              SheetProtectionOption.FORMAT_COLUMNS,
              SheetProtectionOption.SELECT_LOCKED_CELLS,
              SheetProtectionOption.SELECT_UNLOCKED_CELLS));

  private static final int NAMES = 26;
  private static final int QUESTIONS = 30;
  private static final int MEANING = 21;

  /// @throws org.learningcitydesk.work.UserProblem where it cannot be written there
  public void write(Path target) {
    TargetFile.write(target, this::write);
  }

  private void write(OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "Learning City Desk", "1.0")) {
      var sheet = workbook.newWorksheet("Questionario");
      identity(sheet);
      head(sheet);
      header(sheet);
      criteria(sheet);
      choices(workbook, sheet);
      sheet.protect("", LOCKED);
      sheet.freezePane(FormLayout.SCORE + 1, 0);
      sheet.pageOrientation("landscape");
      sheet.paperSize(PaperSize.A4_PAPER);
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.repeatRows(FormLayout.HEADER);
      sheet.finish();
    }
  }

  private void identity(Worksheet sheet) {
    var row = FormLayout.IDENTITY;
    sheet.inlineString(row, 0, FormLayout.MARK);
    sheet.inlineString(row, FormLayout.CITY, questionnaire.city().id().value().toString());
    sheet.inlineString(row, FormLayout.ROUND, questionnaire.round().id().value().toString());
    sheet.inlineString(row, FormLayout.FORM, number);
    sheet.inlineString(
        row, FormLayout.PARTNERSHIP, questionnaire.round().partnership().value().toString());
    sheet.hideRow(row);
    sheet.hideColumn(FormLayout.ID);
  }

  private void head(Worksheet sheet) {
    var title =
        questionnaire.partnership()
            + " – "
            + questionnaire.round().name()
            + " – "
            + FormLayout.both("questionnaire.number", number);
    across(sheet, FormLayout.TITLE, title);
    sheet.style(FormLayout.TITLE, FormLayout.NAME).bold().fontSize(14).wrapText(true).set();
    sheet.rowHeight(FormLayout.TITLE, 40);
    across(sheet, FormLayout.HELP, FormLayout.help());
    sheet.rowHeight(FormLayout.HELP, 70);
    var words = FormLayout.sides();
    field(
        sheet,
        FormLayout.SIDE,
        "questionnaire.side",
        side == null ? "" : words.get(side.ordinal()));
    field(
        sheet,
        FormLayout.ORGANISATION,
        "questionnaire.organisation",
        organisation == null ? "" : organisation);
    field(sheet, FormLayout.RESPONDENT, "field.answer.respondent", "");
    field(sheet, FormLayout.DATE, "questionnaire.date", "");
  }

  /// A text over the columns that are in sight on a small screen.
  private static void across(Worksheet sheet, int row, String text) {
    text(sheet, row, FormLayout.NAME, text);
    var range = sheet.range(row, FormLayout.NAME, row, FormLayout.MEANINGS + 2);
    range.merge();
    range.style().wrapText(true).verticalAlignment("top").set();
  }

  private static void field(Worksheet sheet, int row, String key, String value) {
    var name = FormLayout.both(key);
    text(sheet, row, FormLayout.NAME, name);
    sheet.style(row, FormLayout.NAME).bold().wrapText(true).verticalAlignment("top").set();
    sheet.rowHeight(
        row, Math.max(FormLayout.height(name, NAMES - 2), FormLayout.height(value, QUESTIONS)));
    if (!value.isEmpty()) text(sheet, row, FormLayout.VALUE, value);
    open(sheet, row, FormLayout.VALUE, "@");
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.inlineString(row, column, text);
  }

  /// A cell that may be filled in.
  private static void open(Worksheet sheet, int row, int column, @Nullable String format) {
    var style = sheet.style(row, column);
    style
        .fillColor("FFF8E1")
        .borderStyle(BorderStyle.THIN)
        .wrapText(true)
        .verticalAlignment("top")
        .protectionOption(ProtectionOption.LOCKED, false);
    if (format != null) style.format(format);
    style.set();
  }

  private void criteria(Worksheet sheet) {
    var row = FormLayout.FIRST;
    for (var criterion : questionnaire.scale().criteria()) {
      text(sheet, row, FormLayout.ID, criterion.id());
      var name = both(criterion.name());
      var question = both(criterion.question());
      text(sheet, row, FormLayout.NAME, name);
      text(sheet, row, FormLayout.QUESTION, question);
      var height =
          Math.max(FormLayout.height(name, NAMES - 2), FormLayout.height(question, QUESTIONS));
      for (var score = Score.LOWEST; score <= Score.HIGHEST; score++) {
        var meaning = score + " – " + criterion.meaning(score).map(FormWriter::both).orElse("");
        text(sheet, row, FormLayout.MEANINGS + score - 1, meaning);
        height = Math.max(height, FormLayout.height(meaning, MEANING));
      }
      sheet
          .range(row, FormLayout.NAME, row, FormLayout.REMARK)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .borderStyle(BorderStyle.THIN)
          .set();
      sheet.style(row, FormLayout.NAME).bold().set();
      open(sheet, row, FormLayout.SCORE, null);
      open(sheet, row, FormLayout.REMARK, "@");
      sheet.rowHeight(row, height);
      row++;
    }
  }

  private void header(Worksheet sheet) {
    var row = FormLayout.HEADER;
    text(sheet, row, FormLayout.NAME, FormLayout.both("radar.criterion"));
    text(sheet, row, FormLayout.QUESTION, FormLayout.both("questionnaire.question"));
    text(sheet, row, FormLayout.SCORE, FormLayout.both("questionnaire.score"));
    for (var step : questionnaire.scale().scale())
      text(
          sheet,
          row,
          FormLayout.MEANINGS + step.value() - 1,
          step.value() + " – " + both(step.name()));
    text(sheet, row, FormLayout.REMARK, FormLayout.both("questionnaire.remark"));
    sheet
        .range(row, FormLayout.NAME, row, FormLayout.REMARK)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor("EAF1F6")
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.rowHeight(row, 36);
    sheet.width(FormLayout.NAME, NAMES);
    sheet.width(FormLayout.QUESTION, QUESTIONS);
    sheet.width(FormLayout.SCORE, 19);
    for (var i = 0; i < Score.HIGHEST; i++) sheet.width(FormLayout.MEANINGS + i, MEANING);
    sheet.width(FormLayout.REMARK, 34);
  }

  private static String both(LocalText text) {
    return text.it().equals(text.en()) ? text.it() : text.it() + "\n" + text.en();
  }

  /// Lists from which side and scores are chosen, on a sheet of their own that is not seen.
  private void choices(Workbook workbook, Worksheet sheet) throws IOException {
    var lists = workbook.newWorksheet("Scelte");
    var words = FormLayout.sides();
    for (var i = 0; i < words.size(); i++) lists.inlineString(i, 0, words.get(i));
    for (var i = Score.LOWEST; i <= Score.HIGHEST; i++) lists.value(i - Score.LOWEST, 1, i);
    lists.inlineString(Score.HIGHEST, 1, FormLayout.notAssessed());
    lists.setVisibilityState(VisibilityState.HIDDEN);
    sheet
        .range(FormLayout.SIDE, FormLayout.VALUE, FormLayout.SIDE, FormLayout.VALUE)
        .validateWithList(lists.range(0, 0, words.size() - 1, 0))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(FormLayout.both("questionnaire.side"))
        .error(FormLayout.both("questionnaire.chooseSide"));
    var last = FormLayout.FIRST + questionnaire.scale().criteria().size() - 1;
    sheet
        .range(FormLayout.FIRST, FormLayout.SCORE, last, FormLayout.SCORE)
        .validateWithList(lists.range(0, 1, Score.HIGHEST, 1))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(FormLayout.both("questionnaire.score"))
        .error(FormLayout.both("questionnaire.chooseScore"));
    lists.finish();
  }
}
