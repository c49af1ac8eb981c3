// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.i18n.Messages;

/// What would happen to many records: a value, before anything is written.
///
/// @param same how many have it already
/// @param refused which cannot take it, and why
/// @param preview what the first ones would look like
public record BatchPlan<T>(
    List<T> added,
    List<Edited<T>> edited,
    int same,
    List<Refused> refused,
    List<Difference> preview) {
  /// So many records are shown in the preview.
  static final int SHOWN = 200;

  /// @param change can be made again on the record as it is stored
  public record Edited<T>(T before, UnaryOperator<T> change) {}

  /// @param who name of the record, or the place in the block
  public record Refused(String who, String why) {}

  /// One field of one record.
  ///
  /// @param fresh whether the record is new
  public record Difference(String who, boolean fresh, String field, String before, String after) {}

  public BatchPlan {
    added = List.copyOf(added);
    edited = List.copyOf(edited);
    refused = List.copyOf(refused);
    preview = List.copyOf(preview);
  }

  int changes() {
    return added.size() + edited.size();
  }

  /// One change tried on each record.
  static <T> BatchPlan<T> of(
      EditableFields<T> fields, List<T> records, UnaryOperator<T> change, Messages messages) {
    var edited = new ArrayList<Edited<T>>();
    var refused = new ArrayList<Refused>();
    var preview = new ArrayList<Difference>();
    var same = 0;
    for (var before : records) {
      try {
        var after = change.apply(before);
        if (after.equals(before)) {
          same++;
          continue;
        }
        if (edited.size() < SHOWN) preview.addAll(fields.differences(before, after, messages));
        edited.add(new Edited<>(before, change));
      } catch (InvalidValue invalid) {
        refused.add(new Refused(fields.nameOf(before), messages.sentence(invalid)));
      }
    }
    return new BatchPlan<>(List.of(), edited, same, refused, preview);
  }
}
