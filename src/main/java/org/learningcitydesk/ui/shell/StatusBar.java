// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.task.Job;

/// The line below everything: when it was saved, what is running, which file it is.
final class StatusBar extends HBox {
  private final Messages messages;
  private final HBox running = new HBox();
  private final ObservableList<Job> jobs;
  private final ListChangeListener<Job> follow = _ -> showJobs();

  /// @param openBackups leads to the screen of the backups
  StatusBar(
      @Nullable ShellScreenModel model,
      ObservableList<Job> jobs,
      Messages messages,
      Runnable openBackups) {
    this.messages = messages;
    this.jobs = jobs;
    getStyleClass().add("desk-status");
    setAlignment(Pos.CENTER_LEFT);
    running.getStyleClass().add("desk-jobs");
    running.setAlignment(Pos.CENTER_LEFT);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    if (model != null) getChildren().add(saved(model));
    var backups = model == null ? null : model.backups();
    if (backups != null) getChildren().add(new BackupStatus(backups, messages, openBackups));
    var drive = model == null ? null : model.drive();
    if (drive != null) getChildren().add(new DriveStatus(drive, messages));
    getChildren().addAll(space, running);
    if (model != null) getChildren().add(file(model));
    jobs.addListener(new WeakListChangeListener<>(follow));
    showJobs();
  }

  private Node saved(ShellScreenModel model) {
    var label = new Label();
    label.setId("saved");
    label.setMinWidth(USE_PREF_SIZE);
    if (model.readOnly()) {
      label.setText(messages.get("shell.readOnly"));
      label.setGraphic(Icons.of(Feather.LOCK));
      label.getStyleClass().add("desk-read-only");
      return label;
    }
    label.setGraphic(Icons.of(Feather.CHECK));
    model.versions().savedProperty().subscribe(at -> label.setText(savedAt(at)));
    return label;
  }

  private String savedAt(@Nullable Instant at) {
    return at == null
        ? messages.get("shell.allSaved")
        : messages.get("shell.saved", messages.time(at.atZone(ZoneId.systemDefault())));
  }

  private Node file(ShellScreenModel model) {
    var label = new Label(model.fileName(), Icons.of(Feather.FILE));
    label.setId("file");
    label.getStyleClass().add("quiet");
    // The name of the file is at the end of its path.
    label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    var drive = model.drive();
    // After a conflict work goes on in another file.
    if (drive != null)
      drive
          .stateProperty()
          .when(Shown.in(label))
          .subscribe(it -> label.setText(it.copy().original().toString()));
    return label;
  }

  private void showJobs() {
    running.getChildren().setAll(jobs.stream().map(this::job).toList());
  }

  private Node job(Job job) {
    var name = messages.get(job.labelKey());
    var bar = new ProgressBar();
    bar.progressProperty().bind(job.progressProperty());
    bar.setAccessibleText(name);
    var label = new Label(name);
    job.stateProperty()
        .subscribe(
            state ->
                label.setText(
                    state == Job.State.CANCELLING ? messages.get("task.cancelling", name) : name));
    var cancel = Icons.small("cancel-job", Feather.X, messages.get("task.cancelOf", name));
    cancel.disableProperty().bind(job.stateProperty().isNotEqualTo(Job.State.RUNNING));
    cancel.setOnAction(_ -> job.cancel());
    var line = new HBox(label, bar, cancel);
    line.getStyleClass().add("desk-job");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
