// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupMemberId;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Picker;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.meeting.WorkingGroupScreenModel.Pick;

/// Who is in the working group, in which role: stakeholders, people, and people for a stakeholder.
final class GroupMembersPane extends Wide {
  private final WorkingGroupScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Label none = new Label();
  private final Button addStakeholder;
  private final Button addPerson;
  private final Map<GroupMemberId, WhoLine<GroupRole>> known = new HashMap<>();
  private @Nullable Object shown;

  GroupMembersPane(WorkingGroupScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId("group-members");
    getStyleClass().add("members");
    lines.getStyleClass().add("members-lines");
    none.setText(messages.get("workingGroup.noMembers"));
    none.getStyleClass().add("quiet");
    none.setWrapText(true);
    none.managedProperty().bind(none.visibleProperty());
    addStakeholder =
        Icons.button(
            "group-add-stakeholder", Feather.USERS, messages.get("meeting.addStakeholder"));
    addStakeholder.setOnAction(_ -> pickStakeholder());
    addPerson = Icons.button("group-add-person", Feather.USER, messages.get("meeting.addPerson"));
    addPerson.setOnAction(_ -> pickPerson());
    for (var each : List.of(addStakeholder, addPerson)) each.getStyleClass().add("small");
    getChildren().setAll(lines, none);
    if (!model.register.readOnly()) {
      var buttons = new FlowPane(addStakeholder, addPerson);
      buttons.getStyleClass().add("participants-add");
      getChildren().add(buttons);
    }
    model.register.openProperty().subscribe(this::show);
    model.neighboursProperty().subscribe(_ -> show(model.register.open()));
  }

  private void pickStakeholder() {
    var options =
        model.stakeholders().stream()
            .map(it -> new Option<>(it.id(), it.name(), it.reach().town()))
            .toList();
    new Picker<>(messages, messages.get("meeting.addStakeholder"), options, it -> model.add(it))
        .show(addStakeholder, null);
  }

  private void pickPerson() {
    var known = model.neighboursProperty().get();
    var options =
        model.people().stream()
            .map(
                it ->
                    new Option<>(
                        it,
                        known.person(it.person()).map(one -> one.name()).orElse("…"),
                        it.stakeholder() == null
                            ? messages.get("workingGroup.byThemselves")
                            : known.name(it.stakeholder())))
            .toList();
    new Picker<Pick>(messages, messages.get("meeting.addPerson"), options, it -> model.add(it))
        .show(addPerson, null);
  }

  /// Who stays keeps the line, so that the focus stays where it is.
  private void show(@Nullable WorkingGroup group) {
    if (group == null) return;
    if (!group.id().equals(shown)) known.clear();
    shown = group.id();
    var now = new ArrayList<Node>();
    for (var it : group.members())
      now.add(known.computeIfAbsent(it.id(), this::line).showing(who(it)));
    known.values().retainAll(now);
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(now);
    none.setVisible(now.isEmpty());
  }

  private WhoLine<GroupRole> line(GroupMemberId id) {
    var line =
        new WhoLine<>(
            "group-member-" + id.value(),
            "role",
            List.of(GroupRole.values()),
            kit,
            it -> model.setRole(id, it),
            () -> {
              addStakeholder.requestFocus();
              model.removeMember(id);
            });
    line.setReadOnly(model.register.readOnly());
    return line;
  }

  private WhoLine.Who<GroupRole> who(GroupMember it) {
    var called = name(it);
    var whom = it.person() == null ? null : stakeholder(it);
    return new WhoLine.Who<>(
        it.person() == null ? Feather.USERS : Feather.USER,
        called,
        place(it),
        whom == null ? "" : whom,
        it.role(),
        messages.get("workingGroup.roleOf", called),
        messages.get("workingGroup.removeMember", called));
  }

  private String name(GroupMember it) {
    if (it.person() == null) return Objects.requireNonNullElse(stakeholder(it), "…");
    return model
        .neighboursProperty()
        .get()
        .person(it.person())
        .map(one -> one.restricted() ? messages.get("contact.restricted") : one.name())
        .orElse("…");
  }

  private @Nullable String stakeholder(GroupMember it) {
    return model.neighboursProperty().get().name(it.stakeholder());
  }

  private static Place place(GroupMember it) {
    return it.person() == null
        ? new Place.Stakeholders(it.stakeholder())
        : new Place.People(it.person());
  }
}
