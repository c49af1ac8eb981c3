// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// Where a partnership is in its life cycle, and a button for each state that may follow.
final class StatePane extends VBox {
  private final PartnershipScreenModel model;
  private final Messages messages;
  private final Lifecycle lifecycle;
  private final Label current = new Label();
  private final FlowPane next = new FlowPane();

  StatePane(PartnershipScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    lifecycle = kit.catalogue().lifecycle();
    setId("partnership-state");
    getStyleClass().addAll("form-field", "state-pane");
    var name = new Label(messages.get("field.partnership.state"));
    name.getStyleClass().add("form-label");
    current.setId("partnership-state-current");
    current.getStyleClass().add("badge");
    next.getStyleClass().add("chips");
    getChildren().setAll(name, next);
    model.register.openProperty().subscribe(this::show);
  }

  private void show(@Nullable Partnership partnership) {
    if (partnership == null) return;
    current.setText(name(partnership.state()));
    current.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("success"), lifecycle.isInForce(partnership.state()));
    List<Node> nodes = new ArrayList<>(List.of(current));
    if (!model.register.readOnly())
      model.choosableStates(partnership).stream().skip(1).map(this::button).forEach(nodes::add);
    next.getChildren().setAll(nodes);
  }

  private Button button(String state) {
    var button = Icons.button("partnership-state-" + state, Feather.ARROW_RIGHT, name(state));
    button.getStyleClass().add("small");
    button.setAccessibleText(messages.get("partnership.moveTo", name(state)));
    button.setOnAction(_ -> model.register.edit(it -> it.withState(state)));
    return button;
  }

  /// A state that the catalogue does not know is shown as it is.
  private String name(String state) {
    return lifecycle.state(state).map(it -> it.name().in(messages.locale())).orElse(state);
  }
}
