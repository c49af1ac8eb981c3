// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import org.learningcitydesk.ui.control.Place;

/// Registers without a chosen record are kept as the user left them; a place with a record is built
/// for that record.
final class KeptScreens {
  private static final int MOST = 8;
  private final Map<Place, Node> kept = new LinkedHashMap<>();

  /// The screen of a place: the one that was kept, or a new one.
  Node screen(Place place, Function<Place, Node> rooms) {
    var screen = kept.remove(place);
    if (screen == null) screen = rooms.apply(place);
    if (isKept(place)) kept.put(place, screen);
    if (kept.size() > MOST) kept.remove(kept.keySet().iterator().next());
    return screen;
  }

  void clear() {
    kept.clear();
  }

  private static boolean isKept(Place place) {
    return switch (place) {
      case Place.Path(var id) -> id == null;
      case Place.Stakeholders(var id) -> id == null;
      case Place.People(var id) -> id == null;
      case Place.Contacts(var id) -> id == null;
      case Place.LogContact _,
          Place.SomeStakeholders _,
          Place.SomePartnerships _,
          Place.SomeActivities _,
          Place.SomeBudgetLines _,
          Place.PartnershipSheet _,
          Place.PlanMeeting _,
          Place.BeginWorkingGroup _ ->
          false;
      case Place.Partnerships(var id) -> id == null;
      case Place.Meetings(var id) -> id == null;
      case Place.WorkingGroups(var id) -> id == null;
      case Place.Activities(var id) -> id == null;
      case Place.Budget(var id) -> id == null;
      case Place.Report(var kind) -> kind == null;
      case Place.Duplicates(var some, var people) -> some.isEmpty() && people.isEmpty();
      case Place.Import(var file, _) -> file == null;
      case Place.Start _,
          Place.Changes _,
          Place.Timeline _,
          Place.Coverage _,
          Place.Matrix _,
          Place.Overview _,
          Place.Network _,
          Place.Privacy _,
          Place.PathFigures _,
          Place.ActivityFigures _,
          Place.PartnershipFigures _,
          Place.BudgetFigures _,
          Place.Export _,
          Place.History _,
          Place.Bin _,
          Place.Backups _,
          Place.GoingCold _,
          Place.Cadences _ ->
          true;
    };
  }
}
