// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.duplicate.MergeGroups;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// What would become one if all pairs from a score on were merged at once; then all of it is one
/// change.
final class BulkPane<T> extends BorderPane {
  private static final int LOWEST = 60;
  private static final int HIGHEST = 99;
  private final DuplicateScreenModel<T> model;
  private final Messages messages;
  private final String id;
  private final Label sentence = new Label();
  private final Button merge;
  private final ListView<String> groups = new ListView<>();

  BulkPane(DuplicateScreenModel<T> model, Kit kit, FieldWords words) {
    this.model = model;
    messages = words.messages();
    id = "duplicate-" + model.kind().stem() + "-bulk";
    getStyleClass().add("duplicate-bulk");
    merge = Icons.button(id + "-merge", Feather.GIT_MERGE, "");
    merge.getStyleClass().add("accent");
    merge.setOnAction(_ -> model.mergeAll());
    groups.setId(id + "-groups");
    groups.setAccessibleText(messages.get("duplicate.bulkGroups"));
    groups.setFocusTraversable(true);
    setTop(head());
    setCenter(groups);
    model.bulkProperty().subscribe(this::show);
  }

  private VBox head() {
    var title = new Label(messages.get("duplicate.bulkTitle"));
    title.getStyleClass().add("import-heading");
    var from = new Spinner<Integer>();
    from.setId(id + "-from");
    from.setEditable(false);
    from.setPrefWidth(7 * 14);
    from.setAccessibleText(messages.get("duplicate.bulkFrom"));
    var values =
        new SpinnerValueFactory.IntegerSpinnerValueFactory(
            LOWEST, HIGHEST, model.thresholdProperty().get());
    from.setValueFactory(values);
    values.valueProperty().subscribe(it -> model.thresholdProperty().set(it));
    var label = new Label(messages.get("duplicate.bulkFrom"));
    label.setLabelFor(from);
    var cancel = new Button(messages.get("duplicate.bulkLeave"));
    cancel.setId(id + "-leave");
    cancel.setOnAction(_ -> model.leaveBulk());
    var line = new FlowPane(label, from, merge, cancel);
    line.getStyleClass().add("duplicate-tools");
    sentence.setId(id + "-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    var box = new VBox(title, line, sentence);
    box.getStyleClass().add("duplicate-bulk-head");
    return box;
  }

  private void show(@Nullable MergeGroups<T> all) {
    if (all == null) return;
    merge.setText(messages.get("duplicate.bulkMerge", all.gone()));
    merge.setDisable(all.gone() == 0 || model.readOnly());
    sentence.setText(
        messages
            .get(
                "duplicate.bulkSentence",
                all.gone(),
                all.groups().size(),
                all.disputed(),
                all.incomplete())
            .replaceAll(" +", " "));
    groups
        .getItems()
        .setAll(
            all.groups().stream()
                .map(
                    group ->
                        messages.get(
                            "duplicate.bulkGroup",
                            model.kind().name(group.getFirst()),
                            group.stream()
                                .skip(1)
                                .map(model.kind()::name)
                                .collect(Collectors.joining("; "))))
                .toList());
  }
}
