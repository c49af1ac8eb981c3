// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
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
  /// @throws org.learningcitydesk.work.UserProblem where it cannot be written there
  public void write(Path target) {
    TargetFile.write(target, this::write);
  }

  private void write(OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "Learning City Desk", "1.0")) {
      var sheet = workbook.newWorksheet("Questionario");
      identity(sheet);
      head(sheet);
      criteria(sheet);
      choices(workbook, sheet);
      sheet.protect("");
      sheet.freezePane(2, FormLayout.FIRST);
      sheet.pageOrientation("landscape");
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.finish();
    }
  }

  private void identity(Worksheet sheet) {
    sheet.inlineString(FormLayout.IDENTITY, 0, FormLayout.MARK);
    sheet.inlineString(FormLayout.IDENTITY, 1, questionnaire.city().id().value().toString());
    sheet.inlineString(FormLayout.IDENTITY, 2, questionnaire.round().id().value().toString());
    sheet.inlineString(FormLayout.IDENTITY, 3, number);
    sheet.hideRow(FormLayout.IDENTITY);
    sheet.hideColumn(FormLayout.ID);
  }

  private void head(Worksheet sheet) {
    text(sheet, FormLayout.TITLE, FormLayout.NAME, questionnaire.partnership());
    text(
        sheet,
        FormLayout.TITLE,
        FormLayout.VALUE,
        questionnaire.round().name() + " – " + FormLayout.both("questionnaire.number", number));
    sheet.style(FormLayout.TITLE, FormLayout.NAME).bold().wrapText(true).set();
    text(sheet, FormLayout.HELP, FormLayout.NAME, FormLayout.both("questionnaire.help"));
    sheet.range(FormLayout.HELP, FormLayout.NAME, FormLayout.HELP, FormLayout.REMARK).merge();
    sheet
        .range(FormLayout.HELP, FormLayout.NAME, FormLayout.HELP, FormLayout.REMARK)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    sheet.rowHeight(FormLayout.HELP, 48);
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

  private static void field(Worksheet sheet, int row, String key, String value) {
    text(sheet, row, FormLayout.NAME, FormLayout.both(key));
    sheet.style(row, FormLayout.NAME).bold().wrapText(true).set();
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
    header(sheet);
    var row = FormLayout.FIRST;
    for (var criterion : questionnaire.scale().criteria()) {
      text(sheet, row, FormLayout.ID, criterion.id());
      text(sheet, row, FormLayout.NAME, both(criterion.name()));
      text(sheet, row, FormLayout.QUESTION, both(criterion.question()));
      for (var score = Score.LOWEST; score <= Score.HIGHEST; score++)
        text(
            sheet,
            row,
            FormLayout.MEANINGS + score - 1,
            criterion.meaning(score).map(FormWriter::both).orElse("–"));
      sheet
          .range(row, FormLayout.NAME, row, FormLayout.SCORE - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .borderStyle(BorderStyle.THIN)
          .set();
      open(sheet, row, FormLayout.SCORE, null);
      open(sheet, row, FormLayout.REMARK, "@");
      sheet.rowHeight(row, 150);
      row++;
    }
  }

  private void header(Worksheet sheet) {
    var row = FormLayout.HEADER;
    text(sheet, row, FormLayout.NAME, FormLayout.both("radar.criterion"));
    text(sheet, row, FormLayout.QUESTION, FormLayout.both("questionnaire.question"));
    for (var step : questionnaire.scale().scale())
      text(
          sheet,
          row,
          FormLayout.MEANINGS + step.value() - 1,
          step.value() + " – " + both(step.name()));
    text(sheet, row, FormLayout.SCORE, FormLayout.both("questionnaire.score"));
    text(sheet, row, FormLayout.REMARK, FormLayout.both("questionnaire.remark"));
    sheet
        .range(row, FormLayout.NAME, row, FormLayout.REMARK)
        .style()
        .bold()
        .wrapText(true)
        .fillColor("EAF1F6")
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.width(FormLayout.NAME, 26);
    sheet.width(FormLayout.QUESTION, 34);
    for (var i = FormLayout.MEANINGS; i < FormLayout.SCORE; i++) sheet.width(i, 24);
    sheet.width(FormLayout.SCORE, 12);
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
    lists.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
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
        .validateWithList(lists.range(0, 1, Score.HIGHEST - Score.LOWEST, 1))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(FormLayout.both("questionnaire.score"))
        .error(FormLayout.both("questionnaire.chooseScore"));
    lists.finish();
  }
}
