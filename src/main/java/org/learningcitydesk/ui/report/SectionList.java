// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.util.HashSet;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Section;

/// The parts of a report, each of which can be left out; not there where it has none.
final class SectionList extends VBox {
  private final ReportScreenModel model;
  private final Messages messages;
  private final VBox boxes = new VBox();
  private List<Section> shown = List.of();

  SectionList(ReportScreenModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var label = new Label(messages.get("report.sections"));
    label.getStyleClass().add("form-label");
    boxes.setId("report-sections");
    boxes.getStyleClass().add("report-sections");
    getStyleClass().add("form-field");
    getChildren().setAll(label, boxes);
    visibleProperty().bind(model.wishProperty().map(it -> !it.order().kind().sections().isEmpty()));
    managedProperty().bind(visibleProperty());
    model.wishProperty().subscribe(_ -> show());
  }

  private void show() {
    var order = model.wish().order();
    if (!order.kind().sections().equals(shown)) {
      shown = order.kind().sections();
      boxes.getChildren().setAll(shown.stream().map(this::box).toList());
    }
    for (var box : boxes.getChildren())
      if (box instanceof CheckBox it)
        it.setSelected(!order.without().contains((Section) it.getUserData()));
  }

  private CheckBox box(Section section) {
    var box = new CheckBox(messages.label(section));
    box.setId("report-section-" + section.id());
    box.setUserData(section);
    box.setWrapText(true);
    box.setOnAction(_ -> choose(section, box.isSelected()));
    return box;
  }

  private void choose(Section section, boolean there) {
    model.wish(
        it -> {
          var without = new HashSet<>(it.order().without());
          if (there) without.remove(section);
          else without.add(section);
          return it.withOrder(it.order().withWithout(without));
        });
  }
}
