// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Two orders of the same things, and how to get from one to the other with few moves.
final class Sequence {
  private Sequence() {}

  /// What has to move for the common elements to stand as they do in the second list: as few as
  /// possible.
  static <E> Set<E> moved(List<E> from, List<E> to) {
    var common = from.stream().filter(to::contains).toList();
    var places = common.stream().map(to::indexOf).toList();
    var length = new int[places.size()];
    var before = new int[places.size()];
    var last = -1;
    for (var i = 0; i < places.size(); i++) {
      length[i] = 1;
      before[i] = -1;
      for (var j = 0; j < i; j++)
        if (places.get(j) < places.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      if (last < 0 || length[i] > length[last]) last = i;
    }
    var stays = new HashSet<E>();
    for (var i = last; i >= 0; i = before[i]) stays.add(common.get(i));
    var moved = new HashSet<>(common);
    moved.removeAll(stays);
    return moved;
  }

  /// The list with some elements put where the model has them: each behind the nearest one that
  /// comes before it in the model, or at the beginning.
  ///
  /// @param placed which elements of the model are put; they may be in the list already
  static <E> List<E> placed(List<E> list, List<E> model, Predicate<E> placed) {
    var result = new ArrayList<>(list);
    for (var i = 0; i < model.size(); i++) {
      var it = model.get(i);
      if (!placed.test(it)) continue;
      result.remove(it);
      var at = 0;
      for (var j = i - 1; j >= 0; j--) {
        var earlier = result.indexOf(model.get(j));
        if (earlier >= 0) {
          at = earlier + 1;
          break;
        }
      }
      result.add(at, it);
    }
    return result;
  }
}
