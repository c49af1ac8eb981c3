// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.ArrayList;
import java.util.List;

/// What a bulk edit does to a field.
enum BulkAction {
  SET,
  ADD,
  REMOVE,
  EMPTY;

  static List<BulkAction> of(EditableField<?, ?> field) {
    var all = new ArrayList<BulkAction>();
    if (field.input().several()) all.addAll(List.of(ADD, REMOVE));
    all.add(SET);
    if (!field.required() && !(field.input() instanceof Input.Truth)) all.add(EMPTY);
    return all;
  }
}
