// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.activity.ActivityFigures;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Tx;

/// The activities in charts, year by year.
record ActivityTopic(Catalogue catalogue, Messages messages)
    implements FigureTopic<ActivityTopic.Source> {
  /// @param city its name
  record Source(String city, List<Activity> activities) {
    Source {
      activities = List.copyOf(activities);
    }
  }

  @Override
  public List<Class<?>> types() {
    return List.of(City.class, Activity.class);
  }

  @Override
  public Source read(Tx tx, CityId city) {
    return new Source(tx.cities().find(city).map(City::name).orElse(""), tx.activities().all(city));
  }

  @Override
  public String city(Source source) {
    return source.city();
  }

  @Override
  public boolean isEmpty(Source source) {
    return source.activities().isEmpty();
  }

  @Override
  public List<RecordChart> charts(Source source, LocalDate today) {
    return List.of();
  }

  @Override
  public List<Integer> years(Source source) {
    return ActivityFigures.years(source.activities());
  }

  @Override
  public List<RecordChart> ofYear(Source source, @Nullable Integer year, LocalDate today) {
    return new ActivityFigures(source.activities(), catalogue, messages, year, today).all();
  }

  @Override
  public Words words() {
    return new Words(
        "figures.emptyActivities",
        "figures.emptyActivitiesHint",
        "figures.ofActivities",
        "figures.yearOfActivities");
  }

  @Override
  public List<Way> ways() {
    return List.of(
        new Way("figures-all", Feather.CALENDAR, "figures.toRegister", new Place.Activities(null)),
        new Way("figures-timeline", Feather.ALIGN_LEFT, "shell.timeline", new Place.Timeline()));
  }
}
