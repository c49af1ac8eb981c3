// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// The parts of the charts, each a page of its own.
public enum FigureSection {
  PATH("path", "figures.section.path") {
    @Override
    Place place() {
      return new Place.PathFigures();
    }

    @Override
    FigureTopic<?> topic(Kit kit) {
      return new PathTopic(kit.messages());
    }
  },
  ACTIVITIES("activities", "figures.section.activities") {
    @Override
    Place place() {
      return new Place.ActivityFigures();
    }

    @Override
    FigureTopic<?> topic(Kit kit) {
      return new ActivityTopic(kit.catalogue(), kit.messages());
    }
  },
  PARTNERSHIPS("partnerships", "figures.section.partnerships") {
    @Override
    Place place() {
      return new Place.PartnershipFigures();
    }

    @Override
    FigureTopic<?> topic(Kit kit) {
      return new PartnershipTopic(kit.catalogue(), kit.messages());
    }
  },
  BUDGET("budget", "figures.section.budget") {
    @Override
    Place place() {
      return new Place.BudgetFigures();
    }

    @Override
    FigureTopic<?> topic(Kit kit) {
      return new BudgetTopic(kit.messages());
    }
  };

  private final String id;
  private final String key;

  FigureSection(String id, String key) {
    this.id = id;
    this.key = key;
  }

  String id() {
    return id;
  }

  /// The word for it.
  String key() {
    return key;
  }

  abstract Place place();

  abstract FigureTopic<?> topic(Kit kit);
}
