// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.learningcitydesk.ui.control.Kit;

/// What a pasted block was taken for: its columns, those that are not taken over, and whether empty
/// cells empty fields.
final class Paste<T> extends VBox {
  private static final int NAMED = 12;

  /// @param known the records that are there
  Paste(
      EditableFields<T> fields,
      PastedBlock<T> block,
      List<T> known,
      Kit kit,
      BatchScreenModel<T, ?> model) {
    var messages = kit.messages();
    getStyleClass().add("batch-wish");
    var read = new Label();
    read.setWrapText(true);
    read.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    read.setId("paste-columns");
    var columns =
        block.columns().stream()
            .filter(it -> it instanceof PastedBlock.Column.Of<T>)
            .map(it -> ((PastedBlock.Column.Of<T>) it).field().word(messages))
            .collect(Collectors.joining(", "));
    read.setText(
        messages.get(
            block.first() == 2 ? "paste.withHeadings" : "paste.withoutHeadings",
            block.rows().size(),
            columns));
    getChildren().add(read);
    var unknown = block.unknown();
    if (!unknown.isEmpty()) {
      var left = new Label();
      left.setId("paste-unknown");
      left.setWrapText(true);
      left.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
      left.getStyleClass().add("batch-remark");
      left.setText(
          messages.get(
              "paste.unknownColumns",
              unknown.size(),
              unknown.stream().limit(NAMED).collect(Collectors.joining(", "))
                  + (unknown.size() > NAMED ? " …" : "")));
      getChildren().add(left);
    }
    var clearing = new CheckBox(messages.get("paste.clearing"));
    clearing.setId("paste-clearing");
    clearing.setWrapText(true);
    clearing.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    getChildren().add(clearing);
    clearing
        .selectedProperty()
        .subscribe(
            it ->
                model.wish(
                    () ->
                        new PasteReader<>(fields, messages, LocalDate.now(), block, known, it)
                            .plan()));
  }
}
