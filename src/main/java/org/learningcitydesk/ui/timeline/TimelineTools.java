// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.timeline.RowKind;
import org.learningcitydesk.domain.timeline.Zoom;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.exchange.tabular.TableWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.picture.TimelineFile;
import org.learningcitydesk.report.picture.TimelineFormat;
import org.learningcitydesk.ui.control.ExportMenu;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.SharedExport;

/// What is chosen above the timeline: how much time, which quarter or year, which groups; and the
/// ways out of it.
final class TimelineTools {
  private final TimelineScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Label period = new Label();
  private final ToggleButton asTable;

  TimelineTools(TimelineScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    asTable = new ToggleButton(messages.get("chart.asTable"), Icons.of(Feather.GRID));
    asTable.setId("timeline-as-table");
    asTable.setMinWidth(Region.USE_PREF_SIZE);
    Icons.name(asTable, messages.get("chart.asTableOf", messages.get("timeline.title")));
  }

  ToggleButton asTable() {
    return asTable;
  }

  /// The numbers as a table, and files.
  ///
  /// @param written is told of the files when they are there
  Node ways(Consumer<List<Path>> written) {
    var line = new HBox(asTable, export(written));
    line.getStyleClass().add("timeline-way");
    return line;
  }

  Node root() {
    var line = new FlowPane(zoom(), way());
    for (var kind : RowKind.values()) line.getChildren().add(group(kind));
    line.getStyleClass().add("timeline-tools");
    return line;
  }

  private Node zoom() {
    var group = new ToggleGroup();
    var line = new HBox();
    line.getStyleClass().add("timeline-choice");
    for (var it : Zoom.values()) {
      var button = new ToggleButton(messages.label(it));
      button.setId("timeline-" + it.id());
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(it == model.zoom());
      button.setAccessibleText(messages.get("timeline.zoomTo", messages.label(it)));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.zoom(it);
          });
      line.getChildren().add(button);
    }
    return line;
  }

  /// To the quarter or year before and after, and to that of today.
  private Node way() {
    var before =
        Icons.small("timeline-previous", Feather.CHEVRON_LEFT, messages.get("timeline.previous"));
    before.setOnAction(_ -> model.move(-1));
    var after = Icons.small("timeline-next", Feather.CHEVRON_RIGHT, messages.get("timeline.next"));
    after.setOnAction(_ -> model.move(1));
    var today = new Button(messages.get("timeline.today"));
    today.setId("timeline-today");
    today.setMinWidth(Region.USE_PREF_SIZE);
    today.setOnAction(_ -> model.today());
    period.setId("timeline-period");
    period.getStyleClass().add("timeline-period");
    period.setMinWidth(Region.USE_PREF_SIZE);
    model
        .shownProperty()
        .subscribe(
            shown -> {
              period.setText(shown.map(TimelineScreenModel.Shown::period).orElse(""));
              var isAll = model.zoom() == Zoom.ALL;
              List.of(before, after, today).forEach(it -> it.setDisable(isAll));
            });
    var line = new HBox(before, today, after, period);
    line.getStyleClass().add("timeline-way");
    return line;
  }

  private Node group(RowKind kind) {
    var box = new CheckBox(messages.get("timeline.group." + kind.id()));
    box.setId("timeline-group-" + kind.id());
    box.setSelected(model.kinds().contains(kind));
    box.setOnAction(_ -> model.show(kind, box.isSelected()));
    return box;
  }

  private ExportMenu export(Consumer<List<Path>> written) {
    var names =
        new ExportMenu.Names(
            () -> model.shownProperty().get().map(TimelineScreenModel.Shown::city).orElse(""),
            messages.get("timeline.fileName"));
    var menu = new ExportMenu("timeline", "timeline.exporting", kit, names, written);
    var shared = new SharedExport("timeline", kit, model.sharing());
    menu.offer(
        TimelineFormat.values(),
        TimelineFormat::extension,
        () -> {
          var figure = model.shared(shared.profile());
          return (format, target) -> new TimelineFile(figure.get()).write(format, target);
        });
    menu.line();
    menu.offer(
        new RegisterFormat[] {RegisterFormat.CSV},
        RegisterFormat::ending,
        () -> {
          var figure = model.shared(shared.profile());
          return (_, target) -> TableWriter.write(target, new TimelineFile(figure.get()).table());
        });
    shared.join(menu, names.what(), model::people);
    return menu;
  }
}
