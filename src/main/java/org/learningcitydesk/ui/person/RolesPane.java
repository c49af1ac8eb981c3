// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.person.Roles;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// What the open person is and was: add a role, change, end or remove one, go over to another
/// employer.
final class RolesPane extends VBox {
  private final PersonScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final RoleDialogs dialogs;
  private final VBox lines = new VBox();
  private final Label none = new Label();
  private final Button add;
  private final Button move;
  private final Map<PersonRoleId, RoleLine> known = new HashMap<>();
  private @Nullable PersonId shown;

  RolesPane(PersonScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    dialogs = new RoleDialogs(model, kit, this);
    setId("person-roles");
    getStyleClass().add("members");
    lines.getStyleClass().add("members-lines");
    none.getStyleClass().add("quiet");
    none.setWrapText(true);
    add = command("person-role-add", Feather.PLUS, "person.addRole", dialogs::add);
    move = command("person-move", Feather.SHUFFLE, "person.move", dialogs::move);
    var commands = new FlowPane(add, move);
    commands.getStyleClass().add("chips");
    getChildren().setAll(lines, none, commands);
    model.register.openProperty().subscribe(_ -> show());
    model.register.draftProperty().subscribe((_, _) -> show());
    model.neighboursProperty().subscribe(_ -> show());
  }

  private Button command(String id, Feather icon, String key, Runnable action) {
    var button = Icons.button(id, icon, messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A grid does not count the gap between the columns that a node spans, so that wrapped names
  /// would get too much height.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(
        width > 0 && getParent() instanceof GridPane grid ? width + grid.getHgap() : width);
  }

  private void show() {
    var id = model.register.openId();
    if (id == null) return;
    if (!id.equals(shown)) known.clear();
    shown = id;
    var roles = model.roles();
    var now = nodes(roles);
    if (!now.equals(lines.getChildren())) lines.getChildren().setAll(now);
    var draft = model.register.isDraft();
    none.setText(messages.get(draft ? "person.rolesLater" : "person.noRoles"));
    none.setVisible(now.isEmpty());
    none.setManaged(now.isEmpty());
    add.setDisable(draft || model.register.readOnly());
    move.setDisable(add.isDisable() || roles.current().isEmpty());
  }

  /// Under headings, unless all are of today.
  private List<Node> nodes(Roles roles) {
    var nodes = new ArrayList<Node>();
    var onlyNow = roles.toCome().isEmpty() && roles.past().isEmpty();
    group(nodes, onlyNow ? null : "person.rolesNow", roles.current());
    group(nodes, "person.rolesToCome", roles.toCome());
    group(nodes, "person.rolesPast", roles.past());
    return nodes;
  }

  private void group(List<Node> nodes, @Nullable String key, List<PersonRole> roles) {
    if (roles.isEmpty()) return;
    if (key != null) {
      var heading = new Label(messages.get(key));
      heading.getStyleClass().add("form-label");
      nodes.add(heading);
    }
    for (var role : roles) nodes.add(line(role));
  }

  /// A role that stays keeps its line, so that the focus stays where it is.
  private Node line(PersonRole role) {
    var line =
        known.computeIfAbsent(role.id(), _ -> new RoleLine(model, kit, dialogs, this::leave));
    line.show(role, Objects.requireNonNullElse(name(role), "…"));
    return line;
  }

  private @Nullable String name(PersonRole role) {
    return model.neighboursProperty().get().name(role.stakeholder());
  }

  /// The line of a role that is removed takes the focus with it.
  private void leave() {
    add.requestFocus();
  }
}
