// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.ui.control.Place;

/// The places that the navigation, the menu and the palette offer, in their order.
record Screens(String id, String key, Ikon icon, Place place) {
  static final List<Screens> ALL =
      List.of(
          new Screens("overview", "shell.overview", Feather.HOME, new Place.Overview()),
          new Screens("path", "shell.path", Feather.CHECK_SQUARE, new Place.Path(null)),
          new Screens(
              "stakeholders", "shell.stakeholders", Feather.USERS, new Place.Stakeholders(null)),
          new Screens(
              "partnerships", "shell.partnerships", Feather.LINK, new Place.Partnerships(null)),
          new Screens(
              "activities", "shell.activities", Feather.CALENDAR, new Place.Activities(null)));

  boolean leadsTo(Place other) {
    return other.getClass() == place.getClass();
  }
}
