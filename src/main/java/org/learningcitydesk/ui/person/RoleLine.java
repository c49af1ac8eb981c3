// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.RoleWords;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RoleDates;

/// One role of the open person: what, where, when, and what can be done with it.
final class RoleLine extends HBox {
  private final PersonScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Label title = new Label();
  private final Hyperlink stakeholder = new Hyperlink();
  private final Label dates = new Label();
  private final Button edit = Icons.small("person-role-edit", Feather.EDIT_2, "");
  private final Button end = Icons.small("person-role-end", Feather.LOG_OUT, "");
  private final Button remove = Icons.small("person-role-remove", Feather.X, "");
  private Optional<PersonRole> shown = Optional.empty();

  /// @param leave puts the focus elsewhere before the line goes
  RoleLine(PersonScreenModel model, Kit kit, RoleDialogs dialogs, Runnable leave) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    getStyleClass().add("member");
    setAlignment(Pos.TOP_LEFT);
    title.setWrapText(true);
    dates.setWrapText(true);
    dates.getStyleClass().add("quiet");
    stakeholder.setWrapText(true);
    stakeholder.setMinWidth(0);
    stakeholder.setOnAction(_ -> shown.ifPresent(this::go));
    var words = new VBox(title, stakeholder, dates);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    edit.setOnAction(_ -> shown.ifPresent(dialogs::edit));
    end.setOnAction(_ -> shown.ifPresent(dialogs::end));
    remove.setOnAction(
        _ ->
            shown.ifPresent(
                it -> {
                  leave.run();
                  model.removeRole(it);
                }));
    for (var button : new Button[] {edit, end, remove}) {
      button.setDisable(model.register.readOnly());
      button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
    getChildren().setAll(words, edit, end, remove);
  }

  private void go(PersonRole role) {
    stakeholder.setVisited(false);
    kit.navigator().open(new Place.Stakeholders(role.stakeholder()));
  }

  void show(PersonRole role, String name) {
    shown = Optional.of(role);
    title.setText(role.title());
    title.setVisible(role.title() != null);
    title.setManaged(role.title() != null);
    stakeholder.setText(name);
    dates.setText(RoleDates.words(role, messages));
    var words = RoleWords.of(role, name);
    Icons.name(edit, messages.get("person.editRole", words));
    Icons.name(end, messages.get("person.endRole", words));
    Icons.name(remove, messages.get("person.removeRole", words));
    end.setVisible(!role.isPastOn(model.today()));
  }
}
