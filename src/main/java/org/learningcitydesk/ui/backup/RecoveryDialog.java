// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupSearch;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.UserProblem;

/// Says that a file cannot be opened and what can be done: take back its newest backup that is
/// whole, or an older one, or save what can still be read.
public record RecoveryDialog(Stage owner, Settings settings, Messages messages) {

  // Times are told in minutes.
  private static final Duration SHORT = Duration.ofMinutes(1);

  /// What becomes of an answer.
  public record Ways(Consumer<Backup> takeBack, Runnable lastResort, Runnable support) {}

  /// @param file its name
  /// @param written when the file was written last, where that is known
  public void ask(
      String file,
      UserProblem problem,
      BackupSearch.Found found,
      @Nullable Instant written,
      Ways ways) {
    var dialog = new Dialog<ButtonType>();
    if (owner.isShowing()) dialog.initOwner(owner);
    dialog.setTitle(messages.get("app.name"));
    var pane = dialog.getDialogPane();
    pane.setId("recovery");
    pane.getStyleClass().addAll("desk-dialog", "question");
    var choice = choice(found);
    pane.setContent(content(file, problem, found, written, choice, dialog, ways));
    var leave = new ButtonType(messages.get("recovery.leave"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(leave);
    if (found.best() != null) {
      var back = new ButtonType(messages.get("recovery.takeBack"), ButtonBar.ButtonData.OK_DONE);
      pane.getButtonTypes().addFirst(back);
      var button = (Button) pane.lookupButton(back);
      button.setId("recovery-take-back");
      button.addEventHandler(ActionEvent.ACTION, _ -> ways.takeBack().accept(choice.getValue()));
    }
    Appearance.dress(pane.getScene(), settings);
    dialog.show();
  }

  private ComboBox<Backup> choice(BackupSearch.Found found) {
    var choice = new ComboBox<Backup>();
    choice.setId("recovery-choice");
    choice.setAccessibleText(messages.get("recovery.which"));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Backup backup) {
            return backup == null
                ? ""
                : messages.get(
                    "recovery.choice",
                    messages.dateTime(backup.heading().at()),
                    messages.label(backup.heading().reason()),
                    backup.heading().size());
          }

          @Override
          public @Nullable Backup fromString(String text) {
            return null;
          }
        });
    if (found.best() == null) return choice;
    choice.getItems().add(found.best());
    choice.getItems().addAll(found.older());
    choice.getSelectionModel().selectFirst();
    return choice;
  }

  private Node content(
      String file,
      UserProblem problem,
      BackupSearch.Found found,
      @Nullable Instant written,
      ComboBox<Backup> choice,
      Dialog<ButtonType> dialog,
      Ways ways) {
    var heading = text(messages.get("recovery.title", file));
    heading.getStyleClass().add("question-title");
    var lines = new ArrayList<Node>(List.of(heading, text(messages.sentence(problem))));
    var best = found.best();
    if (found.broken() > 0) lines.add(text(messages.get("recovery.broken", found.broken())));
    if (best == null) lines.add(text(messages.get("recovery.none")));
    else {
      lines.add(text(messages.get("recovery.found")));
      lines.add(choice);
      lines.add(note(missing(best, written)));
      lines.add(note(messages.get("recovery.kept", file.replaceFirst("\\.lcdesk$", ""))));
    }
    var last = Icons.button("recovery-last", Feather.LIFE_BUOY, messages.get("recovery.last"));
    last.setOnAction(_ -> closed(dialog, ways.lastResort()));
    var support =
        Icons.button("recovery-support", Feather.PACKAGE, messages.get("recovery.support"));
    support.setOnAction(_ -> closed(dialog, ways.support()));
    var more = new FlowPane(last, support);
    more.getStyleClass().add("register-tools");
    lines.add(text(messages.get("recovery.otherwise")));
    lines.add(more);
    lines.add(note(messages.get("recovery.lastNote")));
    var box = new VBox(lines.toArray(Node[]::new));
    box.getStyleClass().add("question-content");
    return box;
  }

  private static void closed(Dialog<ButtonType> dialog, Runnable then) {
    dialog.setResult(ButtonType.CANCEL);
    dialog.close();
    then.run();
  }

  /// What was done after the backup is in nothing but the file that cannot be read.
  private String missing(Backup best, @Nullable Instant written) {
    var at = messages.dateTime(best.heading().at());
    return written == null || written.isBefore(best.heading().at().plus(SHORT))
        ? messages.get("recovery.missing", at)
        : messages.get("recovery.missingBetween", at, messages.dateTime(written));
  }

  private static Label text(String words) {
    var text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    return text;
  }

  private static Label note(String words) {
    var note = text(words);
    note.getStyleClass().add("form-note");
    return note;
  }
}
