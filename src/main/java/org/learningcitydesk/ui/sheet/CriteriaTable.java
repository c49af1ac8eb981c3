// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.governance.Radar;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.sheet.GovernanceView.Line;

/// What both sides say, a line a criterion, and how that has changed.
final class CriteriaTable extends VBox {
  private final Messages messages;
  private final SheetWords words;
  private final ObservableList<Line> rows = FXCollections.observableArrayList();
  private final RegisterTable<Line> table;

  CriteriaTable(Kit kit, SheetWords words) {
    messages = kit.messages();
    this.words = words;
    table =
        new RegisterTable<>(
            "sheet-criteria",
            kit,
            messages.get("sheet.criteria"),
            it -> it.now().criterion(),
            columns());
    table.follow(rows);
    getChildren().setAll(table);
  }

  private List<RegisterColumn<Line>> columns() {
    return List.of(
        RegisterColumn.<Line, Integer>sorted(
                "criterion",
                "sheet.criterion",
                it -> words.criterion(it.now().criterion()),
                Line::order)
            .width(285),
        mean("municipality", "Side.municipality", Side.MUNICIPALITY),
        mean("partners", "Side.partner", Side.PARTNER),
        RegisterColumn.<Line, Double>sorted(
                "apart", "sheet.apart", this::apart, it -> it.now().apart())
            .icon(it -> it.now().isDisagreement() ? Feather.ALERT_TRIANGLE : null)
            .width(170),
        change("municipalityChange", "sheet.changeOfMunicipality", Side.MUNICIPALITY),
        change("partnersChange", "sheet.changeOfPartners", Side.PARTNER),
        RegisterColumn.<Line>text("spread", "sheet.spread", it -> spread(it.now().partners()))
            .width(190)
            .hidden());
  }

  private RegisterColumn<Line> mean(String id, String key, Side side) {
    return RegisterColumn.<Line, Double>number(
            id,
            key,
            it -> {
              var mean = words.mean(it.now().of(side).mean());
              return mean == null ? messages.get("sheet.notAssessed") : mean;
            },
            it -> orNull(it.now().of(side).mean()))
        .width(110);
  }

  private RegisterColumn<Line> change(String id, String key, Side side) {
    return RegisterColumn.<Line, Double>number(
            id, key, it -> words.change(it.change(side)), it -> orNull(it.change(side)))
        .icon(it -> arrow(words.change(it.change(side))))
        .width(155);
  }

  private static @Nullable Ikon arrow(@Nullable String change) {
    if (change == null || change.equals("=")) return null;
    return change.startsWith("+") ? Feather.ARROW_UP : Feather.ARROW_DOWN;
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isEmpty() ? null : (Double) value.getAsDouble();
  }

  private @Nullable String apart(Line it) {
    if (it.now().municipality().mean().isEmpty() || it.now().partners().mean().isEmpty())
      return null;
    var apart = words.mean(OptionalDouble.of(it.now().apart()));
    return it.now().isDisagreement() ? messages.get("sheet.disagree", apart) : apart;
  }

  /// How far the partners are apart among themselves, and how many have spoken.
  private @Nullable String spread(Radar.Scores it) {
    return it.assessed() == 0
        ? null
        : messages.get("sheet.spreadOf", it.assessed(), it.asked(), it.lowest(), it.highest());
  }

  void show(GovernanceView view) {
    rows.setAll(new ArrayList<>(view.lines()));
    Heights.asRows(table, rows.size());
  }
}
