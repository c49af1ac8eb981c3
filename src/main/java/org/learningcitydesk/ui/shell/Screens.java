// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.ui.control.Place;

/// The places that the navigation, the menu and the palette offer, in their order.
///
/// @param group what belongs together in the navigation
record Screens(String id, String key, Ikon icon, Place place, Group group) {
  /// A part of the navigation, with a word above it; the first has none.
  enum Group {
    CITY,
    PEOPLE,
    WORK,
    INSIGHT,
    SAFETY;

    String key() {
      return "shell.group." + name().toLowerCase(Locale.ROOT);
    }
  }

  static final List<Screens> ALL =
      List.of(
          new Screens("overview", "shell.overview", Feather.HOME, new Place.Overview(), Group.CITY),
          new Screens("path", "shell.path", Feather.CHECK_SQUARE, new Place.Path(null), Group.CITY),
          new Screens("since", "shell.since", Feather.CLOCK, new Place.Changes(), Group.CITY),
          new Screens(
              "timeline", "shell.timeline", Feather.ALIGN_LEFT, new Place.Timeline(), Group.CITY),
          new Screens(
              "stakeholders",
              "shell.stakeholders",
              Feather.USERS,
              new Place.Stakeholders(null),
              Group.PEOPLE),
          new Screens("people", "shell.people", Feather.USER, new Place.People(null), Group.PEOPLE),
          new Screens(
              "contacts",
              "shell.contacts",
              Feather.MESSAGE_CIRCLE,
              new Place.Contacts(null),
              Group.PEOPLE),
          new Screens(
              "partnerships",
              "shell.partnerships",
              Feather.LINK,
              new Place.Partnerships(null),
              Group.WORK),
          new Screens(
              "meetings",
              "shell.meetings",
              Feather.CLIPBOARD,
              new Place.Meetings(null),
              Group.WORK),
          new Screens(
              "groups",
              "shell.workingGroups",
              Feather.LAYERS,
              new Place.WorkingGroups(null),
              Group.WORK),
          new Screens(
              "activities",
              "shell.activities",
              Feather.CALENDAR,
              new Place.Activities(null),
              Group.WORK),
          new Screens(
              "budget", "shell.budget", Feather.CREDIT_CARD, new Place.Budget(null), Group.WORK),
          new Screens(
              "matrix", "shell.matrix", Feather.CROSSHAIR, new Place.Matrix(), Group.INSIGHT),
          new Screens(
              "coverage", "shell.coverage", Feather.GRID, new Place.Coverage(), Group.INSIGHT),
          new Screens(
              "duplicates",
              "shell.duplicates",
              Feather.COPY,
              new Place.Duplicates(),
              Group.INSIGHT),
          new Screens(
              "network", "shell.network", Feather.SHARE_2, new Place.Network(), Group.INSIGHT),
          new Screens(
              "figures",
              "shell.figures",
              Feather.BAR_CHART_2,
              new Place.PathFigures(),
              Group.INSIGHT),
          new Screens(
              "history", "shell.history", Feather.ROTATE_CCW, new Place.History(), Group.SAFETY),
          new Screens("bin", "shell.bin", Feather.TRASH_2, new Place.Bin(), Group.SAFETY),
          new Screens(
              "backups", "shell.backups", Feather.HARD_DRIVE, new Place.Backups(), Group.SAFETY),
          new Screens(
              "privacy", "shell.privacy", Feather.SHIELD, new Place.Privacy(), Group.SAFETY));

  /// Those of one part.
  static List<Screens> of(Group group) {
    return ALL.stream().filter(it -> it.group() == group).toList();
  }

  boolean leadsTo(Place other) {
    return other.getClass() == place.getClass();
  }
}
