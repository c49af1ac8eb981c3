// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.board.BoardKind;

/// Activities by state on a board. Each state may follow each other one: what was cancelled may
/// take place after all.
///
/// @param opening brings an activity to the front
/// @param moving gives an activity another state
record ActivityCards(
    ActivityScreenModel model,
    Messages messages,
    Consumer<Activity> opening,
    BiConsumer<Activity, ActivityStatus> moving)
    implements BoardKind<Activity> {
  private static final List<String> STATES =
      Stream.of(ActivityStatus.values()).map(ActivityStatus::id).toList();

  @Override
  public String id(Activity row) {
    return row.id().value().toString();
  }

  @Override
  public String name(Activity row) {
    return row.title();
  }

  @Override
  public String state(Activity row) {
    return row.status().id();
  }

  @Override
  public String stateName(String state) {
    return messages.label(ActivityStatus.of(state));
  }

  @Override
  public List<String> columns(List<Activity> rows) {
    return STATES;
  }

  @Override
  public List<String> next(Activity row) {
    return STATES.stream().filter(it -> !it.equals(state(row))).toList();
  }

  @Override
  public List<Line> lines(Activity row) {
    var lines = new ArrayList<Line>();
    if (row.start() != null) lines.add(new Line(new ActivityWords(messages).when(row)));
    if (model.shouldBeOver(row))
      lines.add(new Line(messages.get("activity.dateHasPassed"), Feather.ALERT_TRIANGLE));
    if (row.area() != null) lines.add(new Line(row.area()));
    if (row.lead() != null) lines.add(new Line(model.names().stakeholder(row.lead())));
    return lines;
  }

  @Override
  public void open(Activity row) {
    opening.accept(row);
  }

  @Override
  public void move(Node owner, Activity row, String state) {
    moving.accept(row, ActivityStatus.of(state));
  }
}
