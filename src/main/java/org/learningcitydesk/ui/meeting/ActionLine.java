// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.ActionItemId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Option;

/// What somebody has to do, to be ticked.
final class ActionLine extends PartLine<ActionItem> {
  private final ActionItemId id;
  private final CheckBox tick = new CheckBox();
  private final Steps steps;

  ActionLine(
      MeetingScreenModel model,
      Messages messages,
      ActionItemId id,
      Consumer<PartLine<?>> opening,
      Runnable leave) {
    super(model, messages, "action-" + id.value(), opening, leave);
    this.id = id;
    steps = new Steps(messages, model.neighboursProperty()::get);
    tick.setId("action-" + id.value() + "-done");
    tick.setDisable(model.register.readOnly());
    tick.setOnAction(_ -> model.agenda.tick(id, tick.isSelected()));
    head.getChildren().addFirst(tick);
  }

  @Override
  PartLine<ActionItem> showing(ActionItem part) {
    tick.setSelected(part.done());
    tick.setAccessibleText(messages.get("meeting.tickAction", part.text()));
    return super.showing(part);
  }

  @Override
  Object identity(ActionItem part) {
    return part.id();
  }

  @Override
  String words(ActionItem part) {
    return part.text();
  }

  @Override
  List<Label> details(ActionItem part) {
    var all = new ArrayList<Label>();
    all.add(quiet(messages.get("field.actionItem.text"), Feather.CHECK_CIRCLE));
    if (part.owner() != null) all.add(quiet(part.owner(), Feather.USER));
    if (part.doneOn() != null)
      all.add(quiet(messages.get("meeting.actionDone", part.doneOn()), Feather.CHECK));
    else if (part.due() != null) all.add(due(part));
    if (part.step() != null) all.add(quiet(steps.name(part.step()), Feather.CHECK_SQUARE));
    return all;
  }

  private Label due(ActionItem part) {
    if (!part.isOverdueOn(model.today()))
      return quiet(messages.get("meeting.actionDue", part.due()), Feather.CALENDAR);
    var late =
        new Label(
            messages.get("meeting.actionOverdue", part.due()), Icons.of(Feather.ALERT_TRIANGLE));
    late.getStyleClass().add("danger");
    return late;
  }

  @Override
  boolean confidential(ActionItem part) {
    return part.confidential();
  }

  @Override
  boolean done(ActionItem part) {
    return part.done();
  }

  @Override
  void fill(Form<ActionItem> fields) {
    fields.area("actionItem.text", 2, ActionItem::text, ActionItem::withText);
    fields
        .suggest(
            "actionItem.owner",
            () -> Option.all(model.attendees.names(), it -> it),
            ActionItem::owner,
            ActionItem::withOwner)
        .half();
    fields.date("actionItem.due", ActionItem::due, ActionItem::withDue).half();
    fields.search(
        "actionItem.step", steps::options, steps::name, ActionItem::step, ActionItem::withStep);
    fields.check("actionItem.confidential", ActionItem::confidential, ActionItem::withConfidential);
  }

  @Override
  void save(UnaryOperator<ActionItem> change) {
    model.agenda.edit(id, change);
  }

  @Override
  void delete() {
    model.agenda.remove(id);
  }
}
