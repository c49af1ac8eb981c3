// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Option;

/// An item of the agenda with its place in it.
final class ItemLine extends PartLine<AgendaItem> {
  private final AgendaItemId id;
  private final Label number = new Label();
  private final Button up;
  private final Button down;

  ItemLine(
      MeetingScreenModel model,
      Messages messages,
      AgendaItemId id,
      Consumer<PartLine<?>> opening,
      Runnable leave) {
    super(model, messages, "agenda-" + id.value(), opening, leave);
    this.id = id;
    getStyleClass().add("agenda-item");
    number.getStyleClass().add("agenda-number");
    number.setMinWidth(USE_PREF_SIZE);
    head.getChildren().addFirst(number);
    up = Icons.small("agenda-" + id.value() + "-up", Feather.ARROW_UP, "");
    up.setOnAction(_ -> model.agenda.move(id, -1));
    down = Icons.small("agenda-" + id.value() + "-down", Feather.ARROW_DOWN, "");
    down.setOnAction(_ -> model.agenda.move(id, 1));
    if (!model.register.readOnly()) tools.getChildren().addAll(0, List.of(up, down));
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
  }

  private void move(KeyEvent press) {
    if (!press.isShortcutDown() || model.register.readOnly()) return;
    if (press.getCode() == KeyCode.UP) model.agenda.move(id, -1);
    else if (press.getCode() == KeyCode.DOWN) model.agenda.move(id, 1);
    else return;
    press.consume();
  }

  /// @param place from 1
  ItemLine at(int place, int of, AgendaItem item) {
    number.setText(place + ".");
    up.setDisable(place == 1);
    down.setDisable(place == of);
    Icons.name(up, messages.get("meeting.itemUp", item.title()));
    Icons.name(down, messages.get("meeting.itemDown", item.title()));
    showing(item);
    return this;
  }

  @Override
  Object identity(AgendaItem part) {
    return part.id();
  }

  @Override
  String words(AgendaItem part) {
    return part.title();
  }

  @Override
  List<Label> details(AgendaItem part) {
    var all = new ArrayList<Label>();
    if (part.minutes() != null)
      all.add(quiet(messages.get("meeting.minutes", part.minutes()), Feather.CLOCK));
    if (part.presenter() != null) all.add(quiet(part.presenter(), Feather.USER));
    return all;
  }

  @Override
  String atLength(AgendaItem part) {
    return part.description() == null ? "" : part.description();
  }

  @Override
  boolean confidential(AgendaItem part) {
    return part.confidential();
  }

  @Override
  void fill(Form<AgendaItem> fields) {
    fields.area("agendaItem.title", 2, AgendaItem::title, AgendaItem::withTitle);
    fields
        .suggest(
            "agendaItem.presenter",
            () -> Option.all(model.attendees.names(), it -> it),
            AgendaItem::presenter,
            AgendaItem::withPresenter)
        .half();
    fields.number("agendaItem.minutes", AgendaItem::minutes, AgendaItem::withMinutes).half();
    fields.area("agendaItem.description", 3, AgendaItem::description, AgendaItem::withDescription);
    fields
        .check("agendaItem.confidential", AgendaItem::confidential, AgendaItem::withConfidential)
        .hint(messages.get("meeting.confidentialHint"));
  }

  @Override
  void save(UnaryOperator<AgendaItem> change) {
    model.agenda.edit(id, change);
  }

  @Override
  void delete() {
    model.agenda.remove(id);
  }
}
