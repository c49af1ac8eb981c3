// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Hit;

/// One field that finds records, screens and commands: type, arrow keys, Enter goes there, Escape
/// leaves.
final class Palette extends StackPane {
  private final Shell shell;
  private final ShellScreenModel model;
  private final Messages messages;
  private final List<Entry> commands;
  private final TextField words = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private @Nullable Node before;

  /// Something to go to or to do.
  record Entry(Ikon icon, String title, String detail, Runnable action) {
    @Override
    public String toString() {
      return detail.isEmpty() ? title : title + ", " + detail;
    }
  }

  Palette(Shell shell, ShellScreenModel model, Messages messages, List<Entry> commands) {
    this.shell = shell;
    this.model = model;
    this.messages = messages;
    this.commands = commands;
    setId("palette");
    getStyleClass().add("palette-shade");
    setVisible(false);
    words.setId("palette-words");
    words.setPromptText(messages.get("shell.palettePrompt"));
    words.setAccessibleText(messages.get("shell.searchHint"));
    list.setId("palette-list");
    list.setAccessibleText(messages.get("shell.paletteResults"));
    list.setFocusTraversable(false);
    list.getStyleClass().addAll("dense", "edge-to-edge");
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(new Label(messages.get("shell.paletteNothing")));
    list.setOnMouseClicked(_ -> go());
    var box = new VBox(words, list);
    box.getStyleClass().add("palette");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(list, Priority.ALWAYS);
    setAlignment(box, Pos.TOP_CENTER);
    getChildren().add(box);
    setOnMousePressed(
        press -> {
          if (press.getTarget() == this) close();
        });
    words.textProperty().subscribe((_, it) -> find(it));
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void open() {
    if (getScene() != null) before = getScene().getFocusOwner();
    setVisible(true);
    words.clear();
    find("");
    words.requestFocus();
  }

  void close() {
    setVisible(false);
    if (before != null) before.requestFocus();
  }

  private void pressed(KeyEvent press) {
    switch (press.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(8);
      case PAGE_UP -> move(-8);
      case ENTER -> go();
      case ESCAPE -> close();
      case TAB -> {}
      default -> {
        return;
      }
    }
    press.consume();
  }

  private void move(int by) {
    if (list.getItems().isEmpty()) return;
    var to =
        Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
    list.getSelectionModel().clearAndSelect(to);
    list.scrollTo(Math.max(0, to - 5));
  }

  private void go() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) return;
    close();
    chosen.action().run();
  }

  private void find(String typed) {
    model.search(
        typed,
        hits -> {
          var looked = Folding.words(typed);
          var found = new ArrayList<Entry>();
          for (var hit : hits) found.add(entry(hit));
          for (var command : commands) {
            var name = Folding.line(command.title(), command.detail());
            if (looked.stream().allMatch(name::contains)) found.add(command);
          }
          list.getItems().setAll(found);
          list.getSelectionModel().selectFirst();
          list.scrollTo(0);
        });
  }

  private Entry entry(Hit hit) {
    var detail = hit.detail().in(messages.locale());
    var kind = messages.label(hit.kind());
    return new Entry(
        icon(hit.kind()),
        hit.title().in(messages.locale()),
        detail.isBlank() ? kind : kind + " · " + detail,
        () -> shell.open(place(hit)));
  }

  private static Ikon icon(Hit.Kind kind) {
    return switch (kind) {
      case STAKEHOLDER -> Feather.USERS;
      case PERSON -> Feather.USER;
      case PARTNERSHIP -> Feather.LINK;
      case STEP -> Feather.CHECK_SQUARE;
      case TASK -> Feather.CHECK;
      case EVIDENCE -> Feather.PAPERCLIP;
      case ACTIVITY -> Feather.CALENDAR;
      case CONTACT -> Feather.MESSAGE_CIRCLE;
      case PROMISE, ACTION -> Feather.CHECK_CIRCLE;
      case MEETING -> Feather.CLIPBOARD;
      case WORKING_GROUP -> Feather.LAYERS;
      case BUDGET_LINE -> Feather.CREDIT_CARD;
    };
  }

  static Place place(Hit hit) {
    return switch (hit.kind()) {
      case STAKEHOLDER -> new Place.Stakeholders(new StakeholderId(hit.shownAt()));
      case PERSON -> new Place.People(new PersonId(hit.shownAt()));
      case PARTNERSHIP -> new Place.PartnershipSheet(new PartnershipId(hit.shownAt()));
      case STEP, TASK, EVIDENCE -> new Place.Path(new StepId(hit.shownAt()));
      case ACTIVITY -> new Place.Activities(new ActivityId(hit.shownAt()));
      case CONTACT, PROMISE -> new Place.Contacts(new ContactId(hit.shownAt()));
      case MEETING, ACTION -> new Place.Meetings(new MeetingId(hit.shownAt()));
      case WORKING_GROUP -> new Place.WorkingGroups(new WorkingGroupId(hit.shownAt()));
      case BUDGET_LINE -> new Place.Budget(new BudgetLineId(hit.shownAt()));
    };
  }

  private static final class Cell extends ListCell<Entry> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(title, detail);

    Cell() {
      line.getStyleClass().add("palette-entry");
      line.setAlignment(Pos.CENTER_LEFT);
      detail.getStyleClass().add("quiet");
      detail.setMinWidth(0);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setText(null);
        return;
      }
      title.setText(entry.title());
      title.setGraphic(Icons.of(entry.icon()));
      detail.setText(entry.detail());
      setText(entry.toString());
      setGraphic(line);
    }
  }
}
