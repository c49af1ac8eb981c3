// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.learningcitydesk.ui.control.Place;

/// Where the user has been in this window. Going somewhere new from the middle forgets what lay
/// ahead.
final class History {
  private static final int LIMIT = 100;
  private final List<Place> visited = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
  private final ReadOnlyBooleanWrapper canGoForward =
      new ReadOnlyBooleanWrapper(this, "canGoForward");
  private int at = -1;

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  Place current() {
    return at < 0 ? new Place.Start() : visited.get(at);
  }

  void visit(Place place) {
    if (at >= 0 && visited.get(at).equals(place)) return;
    visited.subList(at + 1, visited.size()).clear();
    visited.add(place);
    if (visited.size() > LIMIT) visited.removeFirst();
    at = visited.size() - 1;
    tell();
  }

  /// @param by -1 back, 1 forward
  Place go(int by) {
    at = Math.clamp(at + by, 0, visited.size() - 1);
    tell();
    return current();
  }

  void clear() {
    visited.clear();
    at = -1;
    tell();
  }

  private void tell() {
    canGoBack.set(at > 0);
    canGoForward.set(at < visited.size() - 1);
  }
}
