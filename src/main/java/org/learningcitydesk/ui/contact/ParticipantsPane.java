// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.contact.Acquaintances.Somebody;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Picker;
import org.learningcitydesk.ui.control.Place;

/// Who took part: stakeholders, people with what they were on that day, and three ways to add them,
/// by choosing or by pasting names.
final class ParticipantsPane extends VBox {
  private final ContactScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Label none = new Label();
  private final Button addStakeholder;
  private final Button addPerson;
  private final Map<Somebody, Line> known = new HashMap<>();
  private @Nullable Object shown;

  ParticipantsPane(ContactScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    setId("contact-participants");
    getStyleClass().add("members");
    lines.getStyleClass().add("members-lines");
    none.setText(messages.get("contact.noParticipants"));
    none.getStyleClass().add("quiet");
    none.setWrapText(true);
    addStakeholder = button("contact-add-stakeholder", Feather.USERS, "contact.addStakeholder");
    addStakeholder.setOnAction(_ -> pickStakeholder());
    addPerson = button("contact-add-person", Feather.USER, "contact.addPerson");
    addPerson.setOnAction(_ -> pickPerson());
    var buttons = new FlowPane(addStakeholder, addPerson);
    buttons.getStyleClass().add("chips");
    buttons.setMinWidth(0);
    getChildren().setAll(lines, none);
    if (!model.register.readOnly()) getChildren().addAll(buttons, new PastedNames(model, messages));
    model.register.openProperty().subscribe(this::show);
    model.knownProperty().subscribe(_ -> show(model.register.open()));
  }

  /// A grid does not count the gap between the columns that a node spans, so that wrapped names
  /// would get too much height.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(
        width > 0 && getParent() instanceof GridPane grid ? width + grid.getHgap() : width);
  }

  private Button button(String id, Feather icon, String key) {
    var button = Icons.button(id, icon, messages.get(key));
    button.getStyleClass().add("small");
    return button;
  }

  private void pickStakeholder() {
    var options =
        model.candidates().stream()
            .map(it -> new Option<>(it.id(), it.name(), it.reach().town()))
            .toList();
    new Picker<StakeholderId>(messages, messages.get("contact.addStakeholder"), options, model::add)
        .show(addStakeholder, null);
  }

  private void pickPerson() {
    var open = model.register.open();
    if (open == null) return;
    var options =
        model.candidatePeople().stream()
            .map(
                it ->
                    new Option<>(
                        it.id(),
                        it.name(),
                        model.knownProperty().get().participant(it.id(), open.date()).role()))
            .toList();
    new Picker<PersonId>(messages, messages.get("contact.addPerson"), options, model::add)
        .show(addPerson, null);
  }

  /// Who stays keeps the line, so that the focus stays where it is.
  private void show(@Nullable Contact contact) {
    if (contact == null) return;
    if (!contact.id().equals(shown)) known.clear();
    shown = contact.id();
    var now = new ArrayList<Node>();
    for (var it : contact.stakeholders())
      now.add(line(new Somebody.Organisation(it)).showing(stakeholderName(it), null));
    for (var it : contact.people())
      now.add(line(new Somebody.Human(it.person())).showing(personName(it), it.role()));
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(List.copyOf(now));
    none.setVisible(now.isEmpty());
    none.setManaged(now.isEmpty());
  }

  private Line line(Somebody somebody) {
    return known.computeIfAbsent(somebody, Line::new);
  }

  private String stakeholderName(StakeholderId id) {
    return Objects.requireNonNullElse(model.knownProperty().get().name(id), "…");
  }

  private String personName(Participant it) {
    return model
        .knownProperty()
        .get()
        .person(it.person())
        .map(one -> one.restricted() ? messages.get("contact.restricted") : one.name())
        .orElse("…");
  }

  private void remove(Somebody somebody) {
    addStakeholder.requestFocus();
    switch (somebody) {
      case Somebody.Organisation(var id) -> model.remove(id);
      case Somebody.Human(var id) -> model.remove(id);
    }
  }

  private static Place place(Somebody somebody) {
    return switch (somebody) {
      case Somebody.Organisation(var id) -> new Place.Stakeholders(id);
      case Somebody.Human(var id) -> new Place.People(id);
    };
  }

  /// Somebody who took part.
  private final class Line extends HBox {
    private final Hyperlink link = new Hyperlink();
    private final Label role = new Label();
    private final Button remove;

    Line(Somebody somebody) {
      getStyleClass().add("member");
      setAlignment(Pos.CENTER_LEFT);
      leadTo(somebody);
      remove = Icons.small("contact-participant-remove", Feather.X, "");
      remove.setDisable(model.register.readOnly());
      remove.setOnAction(_ -> remove(somebody));
      role.getStyleClass().add("quiet");
      role.setWrapText(true);
      role.managedProperty().bind(role.visibleProperty());
      var words = new VBox(link, role);
      words.setMinWidth(0);
      words.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(words, Priority.ALWAYS);
      getChildren().setAll(words, remove);
    }

    private void leadTo(Somebody somebody) {
      link.setGraphic(
          Icons.of(
              switch (somebody) {
                case Somebody.Organisation _ -> Feather.USERS;
                case Somebody.Human _ -> Feather.USER;
              }));
      link.setWrapText(true);
      link.setOnAction(
          _ -> {
            link.setVisited(false);
            kit.navigator().open(place(somebody));
          });
    }

    Line showing(String called, @Nullable String then) {
      link.setText(called);
      role.setText(then);
      role.setVisible(then != null);
      Icons.name(remove, messages.get("contact.removeParticipant", called));
      return this;
    }
  }
}
