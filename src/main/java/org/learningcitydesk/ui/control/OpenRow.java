// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps table and model together: the selected row is the open record, and the record that the
/// model opens is selected. A record stays open when a filter hides its row, and a draft is shown
/// although it has no row yet.
///
/// @param <T> a row
/// @param <K> the identity of its record
final class OpenRow<T, K> {
  private final RegisterTable<T> table;
  private final RegisterModel<?, K> model;
  private final Function<? super T, ? extends K> identity;
  private boolean opening;

  OpenRow(
      RegisterTable<T> table,
      RegisterModel<?, K> model,
      Function<? super T, ? extends K> identity) {
    this.table = table;
    this.model = model;
    this.identity = identity;
  }

  /// Begins to keep them together, for good.
  void follow() {
    model
        .loadedProperty()
        .subscribe(
            loaded -> {
              if (loaded && model.records().isEmpty())
                table.rows(List.of()); // an empty list that stays empty does not report itself
            });
    table.selectedProperty().subscribe(this::selected);
    model.openProperty().subscribe(_ -> opened());
  }

  private void selected(@Nullable T row) {
    if (row == null) return;
    opening = true;
    model.open(identity.apply(row));
    opening = false;
  }

  private void opened() {
    if (opening) return;
    var row = table.selectedProperty().get();
    var open = model.openId();
    if (model.isDraft()) table.selectedProperty().set(null);
    else if (open != null && (row == null || !identity.apply(row).equals(open))) table.select(open);
  }
}
