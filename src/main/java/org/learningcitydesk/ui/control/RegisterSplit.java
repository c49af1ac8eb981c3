// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// A table with the whole width until a record is opened beside it. Where there is no room for
/// both, or where it was asked for, the record stands in the place of the table.
final class RegisterSplit extends SplitPane {
  /// Ems.
  private static final double ROOM_FOR_BOTH = 46;

  private static final double TABLE_SHARE = 0.64;

  private final Node table;
  private final Node record;
  private final org.learningcitydesk.ui.control.Divider divider;
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private final BooleanProperty wide = new SimpleBooleanProperty(this, "wide");
  private final BooleanProperty sideOpen = new SimpleBooleanProperty(this, "sideOpen");

  /// @param id prefix of the control id `<id>-split`, and the name under which the place of the
  ///   divider is remembered
  RegisterSplit(String id, Node table, Node record, Settings settings) {
    this.table = table;
    this.record = record;
    divider = new org.learningcitydesk.ui.control.Divider(this, id, TABLE_SHARE, settings);
    getStyleClass().add("register-split");
    setId(id + "-split");
    setResizableWithParent(record, false);
    widthProperty()
        .subscribe(
            width ->
                narrow.set(
                    width.doubleValue() > 0
                        && width.doubleValue() / settings.em() < ROOM_FOR_BOTH));
    sideOpen.subscribe(_ -> arrange());
    narrow.subscribe((_, _) -> arrange());
    wide.subscribe((_, _) -> arrange());
  }

  /// Whether the place of the record is shown.
  BooleanProperty sideOpenProperty() {
    return sideOpen;
  }

  /// Whether the record takes the whole width.
  BooleanProperty wideProperty() {
    return wide;
  }

  private void arrange() {
    var shown =
        !sideOpen.get()
            ? List.of(table)
            : narrow.get() || wide.get() ? List.of(record) : List.of(table, record);
    if (getItems().equals(shown)) return;
    getItems().setAll(shown);
    if (shown.size() == 2) divider.place();
  }
}
