// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.template.TemplateUpgrade;
import org.learningcitydesk.domain.template.UpgradeItem;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.UpgradeWords;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// Shows step by step what a template would change in the running path; what is ticked is applied,
/// as one change.
final class UpgradeDialog {
  private final Kit kit;
  private final Messages messages;
  private final UpgradeWords words;
  private final TemplateUpgrade upgrade;
  private final List<String> remarks;
  private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
  private final Label count = new Label();

  /// @param remarks about the file that the template comes from
  UpgradeDialog(Kit kit, TemplateUpgrade upgrade, List<String> remarks) {
    this.kit = kit;
    messages = kit.messages();
    words = UpgradeWords.of(messages, kit.catalogue());
    this.upgrade = upgrade;
    this.remarks = remarks;
  }

  /// @param owner the place that asks
  /// @param chosen gets the keys of what is ticked
  void ask(Node owner, Consumer<Set<String>> chosen) {
    var dialog = new Dialog<Set<String>>();
    var window = owner.getScene() == null ? null : owner.getScene().getWindow();
    if (window != null) dialog.initOwner(window);
    dialog.setTitle(messages.get("upgrade.title"));
    dialog.setResizable(true);
    var pane = dialog.getDialogPane();
    pane.setId("upgrade");
    pane.getStyleClass().addAll("desk-dialog", "upgrade-dialog");
    pane.setContent(content());
    var yes = new ButtonType(messages.get("upgrade.apply"), ButtonBar.ButtonData.OK_DONE);
    var no = new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(yes, no);
    pane.lookupButton(yes).setId("upgrade-ok");
    pane.lookupButton(no).setId("upgrade-cancel");
    Appearance.dress(pane.getScene(), kit.settings());
    dialog.setResultConverter(it -> it == yes ? ticked() : null);
    dialog
        .resultProperty()
        .subscribe(
            it -> {
              if (it != null) chosen.accept(it);
            });
    dialog.show();
  }

  private Set<String> ticked() {
    return ticks.entrySet().stream()
        .filter(it -> it.getValue().isSelected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Node content() {
    var next = upgrade.next();
    var heading =
        line(messages.get("upgrade.heading", next.name().in(messages.locale()), next.version()));
    heading.getStyleClass().add("question-title");
    var box = new VBox(heading, line(messages.get("upgrade.kept")));
    box.getStyleClass().add("upgrade-content");
    for (var remark : remarks) box.getChildren().add(noted(remark));
    var parts = upgrade.parts();
    if (parts.isEmpty()) {
      box.getChildren().add(noted(messages.get("upgrade.nothing")));
      return box;
    }
    var lines = new VBox();
    lines.getStyleClass().add("upgrade-parts");
    for (var part : parts) lines.getChildren().add(part(part));
    var scroll = new ScrollPane(lines);
    scroll.setId("upgrade-parts");
    scroll.getStyleClass().addAll("edge-to-edge", "upgrade-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    if (!ticks.isEmpty()) box.getChildren().add(choosing());
    box.getChildren().add(scroll);
    count();
    return box;
  }

  private Node choosing() {
    count.setId("upgrade-count");
    var all = link("upgrade-all", "upgrade.all", true);
    var none = link("upgrade-none", "upgrade.none", false);
    var line = new FlowPane(count, all, none);
    line.getStyleClass().add("register-tools");
    return line;
  }

  private Hyperlink link(String id, String key, boolean ticked) {
    var link = new Hyperlink(messages.get(key));
    link.setId(id);
    link.setOnAction(_ -> ticks.values().forEach(it -> it.setSelected(ticked)));
    return link;
  }

  private void count() {
    count.setText(messages.get("upgrade.count", ticked().size(), ticks.size()));
  }

  private Node part(TemplateUpgrade.Part part) {
    var title = line(part.number() + ". " + part.title().in(messages.locale()));
    title.getStyleClass().add("upgrade-step");
    var nodes = new ArrayList<Node>(List.of(title));
    for (var item : part.items()) nodes.add(item(item));
    var box = new VBox();
    box.getChildren().setAll(nodes);
    box.getStyleClass().add("upgrade-part");
    return box;
  }

  private Node item(UpgradeItem item) {
    if (!item.isChoice()) return noted(words.title(item));
    var tick = new CheckBox(words.title(item));
    tick.setWrapText(true);
    tick.setMinHeight(Region.USE_PREF_SIZE);
    tick.setSelected(item.suggested());
    tick.selectedProperty().subscribe((_, _) -> count());
    ticks.put(item.key(), tick);
    var box = new VBox(tick);
    box.getStyleClass().add("upgrade-item");
    for (var detail : words.details(item)) {
      var label = line(detail);
      label.getStyleClass().addAll("quiet", "upgrade-detail");
      box.getChildren().add(label);
    }
    tick.setAccessibleHelp(String.join("\n", words.details(item)));
    return box;
  }

  private static Label noted(String words) {
    var label = line(words);
    label.setGraphic(Icons.of(Feather.INFO));
    return label;
  }

  private static Label line(String words) {
    var line = new Label(words);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
