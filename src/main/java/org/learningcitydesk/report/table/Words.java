// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.table;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.sheet.Cell;

/// What a document says besides its tables, for the first sheet of its workbook: its title, and in
/// the order of the document headings, facts, figures and sentences.
final class Words {
  private final Document document;
  private final Messages messages;
  private final List<List<Cell>> rows = new ArrayList<>();

  Words(Document document) {
    this.document = document;
    messages = Messages.in(document.language());
    row(document.headline(), "");
    facts(document.facts());
    document.blocks().forEach(this::block);
  }

  List<String> columns() {
    return List.of(DataTable.shown(document.title()), "");
  }

  List<List<Cell>> rows() {
    return rows;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(_, var text) -> {
        row("", "");
        row(text, "");
      }
      case Block.Paragraph(var text) -> row("", text);
      case Block.Notice(var title, var text) -> row(title, text);
      case Block.Listing(var items, var numbered) -> {
        for (var i = 0; i < items.size(); i++) row(numbered ? i + 1 + "." : "", items.get(i));
      }
      case Block.KeyFigures(var figures) -> facts(figures);
      case Block.Facts(var facts) -> facts(facts);
      case Block.Marks(var marks) ->
          row("", String.join(" · ", marks.stream().map(Block.Mark::text).toList()));
      case Block.Table table -> {
        if (table.rows().isEmpty()) row(table.caption(), table.whenEmpty());
      }
      case Block.Signatures(var signers) -> facts(signers);
      case Block.Chart(var figure) -> row(figure.title(), figure.sentence());
      case Block.Contents _, Block.PageBreak() -> {}
    }
  }

  private void facts(List<Fact> facts) {
    for (var it : facts)
      add(Cell.text(DataTable.shown(it.name())), DataTable.cell(it.value(), true, messages));
  }

  private void row(String name, String text) {
    add(Cell.text(DataTable.shown(name)), Cell.text(DataTable.shown(text)));
  }

  private void add(Cell name, Cell value) {
    rows.addAll(ReportWorkbook.cut(List.of(name, value)));
  }
}
