// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.BackupWords;

/// The backups, the newest first.
final class BackupTable extends TableView<Backup> {
  private static final long KB = 1024;
  private static final long MB = KB * KB;

  private final Messages messages;
  private boolean showing;

  BackupTable(BackupScreenModel model, Messages messages) {
    this.messages = messages;
    setId("backups-table");
    setAccessibleText(messages.get("shell.backups"));
    getStyleClass().add("dense");
    var empty = new Label(messages.get("backup.none"));
    empty.setWrapText(true);
    setPlaceholder(empty);
    var words = new BackupWords(messages);
    column("backup.when", 13, it -> messages.dateTime(it.heading().at()));
    column("backup.reason", 16, it -> messages.label(it.heading().reason()));
    column(
        "backup.difference",
        12,
        it -> {
          var state = model.stateProperty().get();
          return state == null ? "" : words.behind(state, it);
        });
    column("backup.size", 8, it -> size(it.size())).getStyleClass().add("numeric");
    column("backup.folder", 16, it -> folder(it, model));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    model.backups.subscribe(() -> show(model));
    model.selected.subscribe(this::select);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            it -> {
              if (it != null && !showing) model.selected.set(it);
            });
  }

  private void show(BackupScreenModel model) {
    showing = true;
    getItems().setAll(model.backups);
    select(model.selected.get());
  }

  private void select(@Nullable Backup backup) {
    showing = true;
    if (backup == null) getSelectionModel().clearSelection();
    else getSelectionModel().select(backup);
    showing = false;
  }

  private TableColumn<Backup, String> column(
      String key, double ems, Function<Backup, String> text) {
    var column = new TableColumn<Backup, String>(messages.get(key));
    column.setCellValueFactory(it -> new ReadOnlyStringWrapper(text.apply(it.getValue())));
    column.setPrefWidth(ems * 14);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  private String folder(Backup backup, BackupScreenModel model) {
    var folder = backup.file().toAbsolutePath().getParent();
    return model.places().beside().equals(folder)
        ? messages.get("backup.folder.beside")
        : String.valueOf(folder);
  }

  private String size(long bytes) {
    return bytes < MB
        ? messages.get("backup.kb", Math.max(1, bytes / KB))
        : messages.get("backup.mb", bytes / MB);
  }
}
