// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RoleDates;
import org.learningcitydesk.ui.stakeholder.Colleagues.Colleague;

/// Who is in the open stakeholder, as what, and who was: each leads to the person's own record.
final class PeoplePane extends VBox {
  private final StakeholderPeople people;
  private final Kit kit;
  private final Messages messages;
  private final VBox now = new VBox();
  private final VBox before = new VBox();
  private final TitledPane past = new TitledPane("", before);
  private final Label none = new Label();
  private final Button choose;
  private final Button add;

  PeoplePane(StakeholderPeople people, Kit kit) {
    this.people = people;
    this.kit = kit;
    messages = kit.messages();
    var dialogs = new PeopleDialogs(people, kit, this);
    setId("stakeholder-people");
    getStyleClass().add("members");
    now.getStyleClass().add("members-lines");
    before.getStyleClass().add("members-lines");
    past.setId("stakeholder-people-past");
    past.setExpanded(false);
    past.setAnimated(false);
    past.getStyleClass().add("score-part");
    none.getStyleClass().add("quiet");
    none.setWrapText(true);
    add = Icons.button("stakeholder-person-new", Feather.PLUS, messages.get("colleague.new"));
    add.setOnAction(_ -> dialogs.addNew());
    choose =
        Icons.button("stakeholder-person-known", Feather.SEARCH, messages.get("colleague.known"));
    choose.setOnAction(_ -> dialogs.choose());
    for (var button : List.of(add, choose)) button.getStyleClass().add("small");
    var commands = new FlowPane(add, choose);
    commands.getStyleClass().add("chips");
    getChildren().setAll(now, none, past, commands);
    people.colleaguesProperty().subscribe(this::show);
    people.register.openProperty().subscribe(_ -> allow());
    people.register.draftProperty().subscribe(_ -> allow());
  }

  /// A grid does not count the gap between the columns that a node spans, so that wrapped names
  /// would get too much height.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(
        width > 0 && getParent() instanceof GridPane grid ? width + grid.getHgap() : width);
  }

  private void show(Colleagues colleagues) {
    now.getChildren().setAll(colleagues.now().stream().map(this::line).toList());
    before.getChildren().setAll(colleagues.before().stream().map(this::line).toList());
    past.setText(messages.get("colleague.past", colleagues.before().size()));
    shown(past, !colleagues.before().isEmpty());
    shown(none, colleagues.now().isEmpty());
  }

  private void allow() {
    none.setText(messages.get(people.register.isDraft() ? "colleague.later" : "colleague.none"));
    add.setDisable(!people.isOpen());
    choose.setDisable(!people.isOpen());
  }

  private static void shown(Node node, boolean whether) {
    node.setVisible(whether);
    node.setManaged(whether);
  }

  private Node line(Colleague it) {
    var name = new Hyperlink(it.person().name(), Icons.of(Feather.USER));
    name.setWrapText(true);
    name.setOnAction(
        _ -> {
          name.setVisited(false);
          kit.navigator().open(new Place.People(it.person().id()));
        });
    var head = new HBox(name);
    head.getStyleClass().add("member");
    head.setAlignment(Pos.CENTER_LEFT);
    if (it.person().restricted()) head.getChildren().add(restricted());
    var details = new Label(details(it));
    details.getStyleClass().add("quiet");
    details.setWrapText(true);
    return new VBox(head, details);
  }

  private Node restricted() {
    var mark = new Label(messages.get("person.restrictedWord"), Icons.of(Feather.LOCK));
    mark.getStyleClass().add("quiet");
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  /// How to reach somebody is not said of who has left, nor of whose data may not be used.
  private String details(Colleague it) {
    var reachable = !it.person().restricted() && !it.role().isPastOn(people.today());
    return Stream.of(
            joined(it.role().title(), RoleDates.words(it.role(), messages)),
            reachable ? joined(it.person().email(), it.person().phone()) : "")
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String joined(@Nullable String one, @Nullable String other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
