// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Job;

/// What a plan would do: how many records change, how the first ones would look, which cannot take
/// it and why.
final class BatchPane<T> extends VBox {
  private final Messages messages;
  private final Label counts = new Label();
  private final TableView<BatchPlan.Difference> preview = new TableView<>();
  private final Label refusedTitle = new Label();
  private final ListView<BatchPlan.Refused> refused = new ListView<>();
  private final ProgressBar progress = new ProgressBar();

  BatchPane(BatchScreenModel<T, ?> model, Messages messages, String nothingYet) {
    this.messages = messages;
    getStyleClass().add("batch");
    counts.setId("batch-counts");
    counts.getStyleClass().add("batch-counts");
    counts.setWrapText(true);
    counts.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    preview.setId("batch-preview");
    preview.setAccessibleText(messages.get("bulk.preview"));
    preview.getStyleClass().add("dense");
    preview.setPlaceholder(new Label(nothingYet));
    preview.getColumns().add(column("record", "bulk.record", this::who, 2.2));
    preview.getColumns().add(column("field", "bulk.field", BatchPlan.Difference::field, 1.4));
    preview.getColumns().add(column("before", "bulk.before", BatchPlan.Difference::before, 1.6));
    preview.getColumns().add(column("after", "bulk.after", BatchPlan.Difference::after, 1.8));
    preview.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    VBox.setVgrow(preview, Priority.ALWAYS);
    refusedTitle.getStyleClass().add("batch-refused-title");
    refusedTitle.setWrapText(true);
    refusedTitle.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    refused.setId("batch-refused");
    refused.getStyleClass().addAll("dense", "batch-refused");
    refused.setAccessibleText(messages.get("bulk.refusedList"));
    refused.setCellFactory(_ -> new RefusedCell());
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(messages.get("bulk.saving"));
    getChildren().addAll(counts, preview, refusedTitle, refused, progress);
    model.planProperty().subscribe(this::show);
    model.savingProperty().subscribe(this::follow);
  }

  private TableColumn<BatchPlan.Difference, String> column(
      String id, String title, Function<BatchPlan.Difference, String> text, double share) {
    var column = new TableColumn<BatchPlan.Difference, String>(messages.get(title));
    column.setId("batch-" + id);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(100 * share);
    column.setCellValueFactory(it -> new ReadOnlyStringWrapper(text.apply(it.getValue())));
    return column;
  }

  private String who(BatchPlan.Difference it) {
    return it.fresh() ? messages.get("bulk.fresh", it.who()) : it.who();
  }

  private void show(@Nullable BatchPlan<T> plan) {
    var left = plan == null ? 0 : plan.refused().size();
    refusedTitle.setVisible(left > 0);
    refusedTitle.setManaged(left > 0);
    refused.setVisible(left > 0);
    refused.setManaged(left > 0);
    if (plan == null) {
      counts.setText(messages.get("bulk.nothingYet"));
      preview.getItems().clear();
      return;
    }
    counts.setText(
        messages.get("bulk.counts", plan.edited().size(), plan.added().size(), plan.same(), left));
    preview.getItems().setAll(plan.preview());
    refusedTitle.setText(messages.get("bulk.refused", left));
    refused.getItems().setAll(plan.refused());
  }

  private void follow(@Nullable Job job) {
    progress.setVisible(job != null);
    progress.setManaged(job != null);
    progress.progressProperty().unbind();
    if (job != null) progress.progressProperty().bind(job.progressProperty());
  }

  private static final class RefusedCell extends javafx.scene.control.ListCell<BatchPlan.Refused> {
    private final Label text = new Label();

    RefusedCell() {
      text.setWrapText(true);
      text.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
      setPrefWidth(0);
      text.prefWidthProperty().bind(widthProperty().subtract(24));
    }

    @Override
    protected void updateItem(BatchPlan.@Nullable Refused it, boolean empty) {
      super.updateItem(it, empty);
      if (it == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      text.setText(it.who() + ": " + it.why());
      setAccessibleText(text.getText());
      setGraphic(text);
    }
  }
}
