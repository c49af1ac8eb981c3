// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.AttendeeId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Picker;
import org.learningcitydesk.ui.control.Place;

/// Who is asked to come and who came: choose stakeholders and people, type guests, ask all members
/// in one go.
final class AttendeesPane extends Wide {
  private final MeetingScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Label summary = new Label();
  private final VBox lines = new VBox();
  private final Button addStakeholder;
  private final Button addPerson;
  private final Button members;
  private final Button present;
  private final TextField guest = new TextField();
  private final Map<AttendeeId, WhoLine<Presence>> known = new HashMap<>();
  private @Nullable Object shown;

  AttendeesPane(MeetingScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId("meeting-attendees");
    getStyleClass().add("members");
    lines.getStyleClass().add("members-lines");
    summary.setId("meeting-attendees-summary");
    summary.getStyleClass().add("form-remark");
    summary.setWrapText(true);
    addStakeholder = button("meeting-add-stakeholder", Feather.USERS, "meeting.addStakeholder");
    addStakeholder.setOnAction(_ -> pickStakeholder());
    addPerson = button("meeting-add-person", Feather.USER, "meeting.addPerson");
    addPerson.setOnAction(_ -> pickPerson());
    members = button("meeting-add-members", Feather.USER_PLUS, "meeting.addMembers");
    members.setOnAction(
        _ -> {
          addStakeholder.requestFocus();
          model.attendees.addMembers();
        });
    present = button("meeting-all-present", Feather.CHECK, "meeting.allPresent");
    present.setOnAction(
        _ -> {
          addStakeholder.requestFocus();
          model.attendees.allPresent();
        });
    for (var each : List.of(members, present)) each.managedProperty().bind(each.visibleProperty());
    getChildren().setAll(summary, lines);
    if (!model.register.readOnly()) {
      var buttons = new FlowPane(addStakeholder, addPerson, members, present);
      buttons.getStyleClass().add("participants-add");
      getChildren().addAll(buttons, guests());
    }
    model.register.openProperty().subscribe(this::show);
    model.neighboursProperty().subscribe(_ -> show(model.register.open()));
  }

  private Button button(String id, Feather icon, String key) {
    var button = Icons.button(id, icon, messages.get(key));
    button.getStyleClass().add("small");
    return button;
  }

  private Node guests() {
    guest.setId("meeting-add-guest");
    guest.setPromptText(messages.get("meeting.addGuest"));
    guest.setAccessibleText(messages.get("meeting.addGuest"));
    guest.setOnAction(_ -> commit());
    HBox.setHgrow(guest, Priority.ALWAYS);
    var add = button("meeting-add-guest-button", Feather.PLUS, "meeting.addGuestButton");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(
        _ -> {
          commit();
          guest.requestFocus();
        });
    var line = new HBox(guest, add);
    line.getStyleClass().add("task-adding");
    return line;
  }

  /// Takes over the guest that is being typed.
  void commit() {
    var name = guest.getText();
    if (name.isBlank()) return;
    guest.clear();
    model.attendees.addGuest(name);
  }

  private void pickStakeholder() {
    var options =
        model.attendees.stakeholders().stream()
            .map(it -> new Option<>(it.id(), it.name(), it.reach().town()))
            .toList();
    new Picker<>(messages, messages.get("meeting.addStakeholder"), options, model.attendees::add)
        .show(addStakeholder, null);
  }

  private void pickPerson() {
    var open = model.register.open();
    if (open == null) return;
    var day = open.setting().date();
    var options =
        model.attendees.people().stream()
            .map(
                it ->
                    new Option<>(
                        it.id(), it.name(), model.neighboursProperty().get().role(it.id(), day)))
            .toList();
    new Picker<>(messages, messages.get("meeting.addPerson"), options, model.attendees::add)
        .show(addPerson, null);
  }

  /// Who stays keeps the line, so that the focus stays where it is.
  private void show(@Nullable Meeting meeting) {
    if (meeting == null) return;
    if (!meeting.id().equals(shown)) known.clear();
    shown = meeting.id();
    var now = new ArrayList<Node>();
    for (var it : meeting.attendees())
      now.add(known.computeIfAbsent(it.id(), this::line).showing(who(it)));
    known.values().retainAll(now);
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(now);
    var came = meeting.attendees().stream().filter(Attendee::cameToIt).count();
    var open = meeting.attendees().stream().filter(it -> it.presence() == Presence.INVITED).count();
    var held = meeting.status() == MeetingStatus.HELD;
    summary.setText(
        now.isEmpty()
            ? messages.get("meeting.noAttendees")
            : held
                ? messages.get("meeting.attendeesCame", now.size(), came, open)
                : messages.get("meeting.attendeesAsked", now.size()));
    var more = model.attendees.membersMissing();
    members.setText(messages.get("meeting.addMembers", more));
    members.setVisible(more > 0);
    present.setVisible(held && open > 0);
  }

  private WhoLine<Presence> line(AttendeeId id) {
    var line =
        new WhoLine<>(
            "attendee-" + id.value(),
            "presence",
            List.of(Presence.values()),
            kit,
            it -> model.attendees.setPresence(id, it),
            () -> {
              addStakeholder.requestFocus();
              model.attendees.remove(id);
            });
    line.setReadOnly(model.register.readOnly());
    return line;
  }

  private WhoLine.Who<Presence> who(Attendee it) {
    var called = name(it);
    return new WhoLine.Who<>(
        it.person() != null
            ? Feather.USER
            : it.stakeholder() != null ? Feather.USERS : Feather.USER_PLUS,
        called,
        place(it),
        second(it),
        it.presence(),
        messages.get("meeting.presenceOf", called),
        messages.get("meeting.removeAttendee", called));
  }

  private String name(Attendee it) {
    if (it.person() != null)
      return model
          .neighboursProperty()
          .get()
          .person(it.person())
          .map(one -> one.restricted() ? messages.get("contact.restricted") : one.name())
          .orElse("…");
    if (it.name() != null) return it.name();
    return Objects.requireNonNullElse(model.neighboursProperty().get().name(it.stakeholder()), "…");
  }

  /// The role of that day, and for whom somebody comes.
  private String second(Attendee it) {
    var whom =
        it.person() == null && it.name() == null
            ? null
            : model.neighboursProperty().get().name(it.stakeholder());
    var role = it.role();
    if (it.name() != null && it.role() == null && whom == null)
      role = messages.get("meeting.guest");
    return Stream.of(role, role != null && whom != null && role.contains(whom) ? null : whom)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.joining(" · "));
  }

  private static @Nullable Place place(Attendee it) {
    if (it.person() != null) return new Place.People(it.person());
    return it.stakeholder() == null ? null : new Place.Stakeholders(it.stakeholder());
  }
}
