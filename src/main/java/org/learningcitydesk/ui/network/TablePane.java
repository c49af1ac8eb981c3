// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.network.NetworkChanges;
import org.learningcitydesk.report.network.NetworkStory;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Navigator;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;

/// All stakeholders with their numbers.
final class TablePane {
  private final Navigator navigator;
  private final Messages messages;
  private final NetworkStory story;
  private final NetworkChanges changes;
  private final ObservableList<NetworkRow> rows = FXCollections.observableArrayList();
  private final RegisterTable<NetworkRow> table;
  private final BorderPane root = new BorderPane();
  private boolean quiet;

  TablePane(NetworkScreenModel model, Kit kit) {
    navigator = kit.navigator();
    messages = kit.messages();
    story = new NetworkStory(messages);
    changes = new NetworkChanges(messages);
    table =
        new RegisterTable<>(
            "network-table", kit, messages.get("network.table"), NetworkRow::id, columns());
    table.follow(rows);
    table.sortAtFirst("degree");
    model
        .pictureProperty()
        .subscribe(
            picture -> {
              quiet = true;
              rows.setAll(picture.rows());
              quiet = false;
            });
    table
        .selectedProperty()
        .subscribe(
            (_, row) -> {
              if (!quiet && row != null) model.selectedProperty().set(row.id());
            });
    model.selectedProperty().subscribe((_, id) -> follow(id));
    table.onOpen(this::open);
    var copy = Icons.button("network-copy", Feather.COPY, messages.get("network.copyTable"));
    copy.setOnAction(
        _ -> {
          table.view().getSelectionModel().selectAll();
          table.copy();
        });
    var tools = new FlowPane(copy);
    tools.getStyleClass().add("network-tools");
    root.setTop(tools);
    root.setCenter(table);
  }

  Node root() {
    return root;
  }

  /// Whoever was selected on the map is selected here too.
  private void follow(@Nullable StakeholderId id) {
    var row = table.selectedProperty().get();
    if (id != null && (row == null || !row.id().equals(id))) table.select(id);
  }

  private void open() {
    var row = table.selectedProperty().get();
    if (row != null) navigator.open(new Place.Stakeholders(row.id()));
  }

  private List<RegisterColumn<NetworkRow>> columns() {
    return List.of(
        RegisterColumn.<NetworkRow>text(
                "name", "field.stakeholder.name", row -> row.figures().who().name())
            .width(280),
        RegisterColumn.<NetworkRow, Integer>sorted(
                "helix",
                "field.stakeholder.helix",
                row -> messages.label(row.figures().who().helix()),
                row -> row.figures().who().helix().ordinal())
            .width(150),
        RegisterColumn.number(
            "degree",
            "network.column.degree",
            row -> messages.number(row.figures().degree()),
            row -> row.figures().degree()),
        RegisterColumn.<NetworkRow, Double>number(
                "strength",
                "network.column.strength",
                row -> decimal(row.figures().strength()),
                row -> row.figures().strength())
            .width(110),
        RegisterColumn.<NetworkRow, Double>number(
                "betweenness",
                "network.column.betweenness",
                row -> story.share(row.figures().betweenness()),
                row -> row.figures().betweenness())
            .width(120),
        RegisterColumn.<NetworkRow>text(
                "community", "network.column.community", NetworkRow::community)
            .width(220),
        RegisterColumn.<NetworkRow, Integer>number(
                "component",
                "network.column.component",
                row ->
                    row.figures().component() == 0
                        ? ""
                        : messages.number(row.figures().component()),
                row -> row.figures().component())
            .hidden(),
        RegisterColumn.<NetworkRow, Boolean>sorted(
            "cutPoint",
            "network.column.cutPoint",
            row -> messages.get(row.figures().cutPoint() ? "network.yes" : "network.no"),
            row -> !row.figures().cutPoint()),
        RegisterColumn.<NetworkRow, Integer>number(
                "degreeChange",
                "network.column.degreeChange",
                this::degreeChange,
                row -> row.moved() == null ? null : row.moved().degree())
            .width(110),
        RegisterColumn.<NetworkRow, Double>number(
                "betweennessChange",
                "network.column.betweennessChange",
                this::betweennessChange,
                row -> row.moved() == null ? null : row.moved().betweenness())
            .width(130));
  }

  private String decimal(double value) {
    return messages.number(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }

  private @Nullable String degreeChange(NetworkRow row) {
    return row.moved() == null ? null : changes.signed(row.moved().degree());
  }

  private @Nullable String betweennessChange(NetworkRow row) {
    return row.moved() == null ? null : changes.signedShare(row.moved().betweenness());
  }
}
