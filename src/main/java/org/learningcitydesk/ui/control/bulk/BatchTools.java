// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.input.Clipboard;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.tabular.TabText;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.work.UserProblem;

/// The tools of a register that change many records at once: bulk edit and paste.
///
/// ```java
/// new BatchTools<>("partnerships", kit, root, table, PartnershipRow::partnership,
///     model.register, Partnership::id, PartnershipFields.of(kit, model)).install();
/// ```
public final class BatchTools<R, T, K> {
  private static final int ROWS = 20_000;
  private static final int LETTERS = 20_000_000;
  private final Kit kit;
  private final RegisterPane<R> pane;
  private final RegisterTable<R> table;
  private final Function<? super R, ? extends T> record;
  private final RegisterModel<T, K> register;
  private final Function<? super T, ? extends K> identity;
  private final EditableFields<T> fields;

  /// @param record the record of a row
  public BatchTools(
      Kit kit,
      RegisterPane<R> pane,
      RegisterTable<R> table,
      Function<? super R, ? extends T> record,
      RegisterModel<T, K> register,
      Function<? super T, ? extends K> identity,
      EditableFields<T> fields) {
    this.kit = kit;
    this.pane = pane;
    this.table = table;
    this.record = record;
    this.register = register;
    this.identity = identity;
    this.fields = fields;
  }

  /// Adds the tools to the register.
  public void install() {
    var nothing = Bindings.isEmpty(table.selection());
    pane.manyTool(
        "edit-selected",
        Feather.EDIT_3,
        kit.messages().get("bulk.editSelected"),
        this::edit,
        nothing.or(pane.readOnlyProperty()));
    pane.pasting(this::paste);
  }

  /// Asks what is to change in the selected records.
  public void edit() {
    if (table.selection().isEmpty() || register.readOnly()) return;
    var chosen = chosen();
    var model = new BatchScreenModel<>(register, kit.jobs(), identity);
    var wish = new BulkEdit<>(fields, chosen, kit, model);
    new BatchDialog<>(
            "bulk-edit", kit.messages().get("bulk.title", chosen.size()), kit, model, wish)
        .show(pane, "bulkEdited", wish::ready, () -> {});
  }

  private List<T> chosen() {
    return table.selection().stream().<T>map(record).toList();
  }

  /// Shows what the block on the clipboard would add and change.
  public void paste() {
    if (register.readOnly()) return;
    var clipboard = Clipboard.getSystemClipboard();
    paste(clipboard.hasString() ? clipboard.getString() : "");
  }

  void paste(String text) {
    var shown =
        table.columnsInSight().stream()
            .map(it -> new PastedBlock.Shown(it.id(), kit.messages().get(it.titleKey())))
            .toList();
    kit.jobs()
        .compute(
            () -> PastedBlock.of(fields, cells(text), shown),
            block -> {
              var model = new BatchScreenModel<>(register, kit.jobs(), identity);
              var wish = new Paste<>(fields, block, List.copyOf(register.records()), kit, model);
              new BatchDialog<>("paste", kit.messages().get("paste.title"), kit, model, wish)
                  .show(pane, "pasted", () -> true, () -> {});
            });
  }

  private static List<List<String>> cells(String text) {
    if (text.length() > LETTERS) throw new UserProblem("problem.paste.tooLong", ROWS);
    var cells = TabText.read(text);
    if (cells.isEmpty()) throw new UserProblem("problem.paste.nothing");
    if (cells.size() > ROWS) throw new UserProblem("problem.paste.tooLong", ROWS);
    return cells;
  }
}
