// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// Where the partnership stands in its life cycle and what its dates say of today, the states that
/// may follow, and how it came there.
final class StatePane extends VBox {
  private static final PseudoClass SUCCESS = PseudoClass.getPseudoClass("success");
  private final PartnershipScreenModel model;
  private final Messages messages;
  private final Lifecycle lifecycle;
  private final StateWords words;
  private final StateDialog dialog;
  private final Label current = new Label();
  private final Label term = new Label();
  private final FlowPane next = new FlowPane();
  private final Label behind = new Label();
  private final MenuButton beginning = new MenuButton();

  StatePane(PartnershipScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    lifecycle = kit.catalogue().lifecycle();
    words = new StateWords(kit);
    dialog = new StateDialog(model.moves, kit);
    setId("partnership-state");
    getStyleClass().addAll("form-field", "state-pane");
    var name = new Label(messages.get("field.partnership.state"));
    name.getStyleClass().add("form-label");
    current.setId("partnership-state-current");
    current.getStyleClass().add("badge");
    term.setId("partnership-term-state");
    term.getStyleClass().add("quiet");
    next.getStyleClass().add("chips");
    behind.setId("partnership-state-behind");
    behind.getStyleClass().add("state-behind");
    behind.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    behind.setWrapText(true);
    behind.managedProperty().bind(behind.visibleProperty());
    beginning.setId("partnership-state-beginning");
    beginning.setText(messages.get("partnership.beginsIn"));
    beginning.getStyleClass().addAll("small", "flat");
    getChildren().setAll(name, next, behind, new StateHistory(model.moves, kit));
    model.register.openProperty().subscribe(this::show);
    model.moves.changesProperty().subscribe(_ -> show(model.register.open()));
  }

  private void show(@Nullable Partnership partnership) {
    if (partnership == null) return;
    current.setText(words.name(partnership.state()));
    current.pseudoClassStateChanged(SUCCESS, lifecycle.isInForce(partnership.state()));
    var dates = partnership.agreement().termOn(model.today()).state();
    term.setText(messages.get("partnership.datesSay", dates));
    behind.setVisible(dates == TermState.EXPIRED && lifecycle.isInForce(partnership.state()));
    behind.setText(messages.get("partnership.stateBehind", words.name(partnership.state())));
    List<Node> nodes = new ArrayList<>(List.of(current, term));
    if (!model.register.readOnly()) {
      if (!model.register.isDraft())
        model.moves.next(partnership).stream().map(this::button).forEach(nodes::add);
      var beginnings = model.moves.beginnings();
      beginning.getItems().setAll(beginnings.stream().map(this::item).toList());
      if (!beginnings.isEmpty()) nodes.add(beginning);
    }
    if (!nodes.equals(next.getChildren())) next.getChildren().setAll(nodes);
  }

  private Button button(String state) {
    var button = Icons.button("partnership-state-" + state, Feather.ARROW_RIGHT, words.name(state));
    button.getStyleClass().add("small");
    button.setAccessibleText(messages.get("partnership.moveTo", words.name(state)));
    button.setOnAction(
        _ -> {
          var it = model.register.open();
          if (it != null) dialog.ask(this, it, state);
        });
    return button;
  }

  private MenuItem item(String state) {
    var item = new MenuItem(words.name(state));
    item.setId("partnership-begin-" + state);
    item.setOnAction(_ -> model.moves.begin(state));
    return item;
  }
}
