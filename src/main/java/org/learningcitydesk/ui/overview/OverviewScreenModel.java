// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.DuePromise;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.overview.NextDate;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// What the overview shows of one city. It changes nothing but a promise or an action that
/// is ticked.
final class OverviewScreenModel {
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
      new ReadOnlyObjectWrapper<>(this, "overview", Optional.empty());

  OverviewScreenModel(
      Workspace workspace, Jobs jobs, CityId city, Catalogue catalogue, InstantSource clock) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// Empty until it was read for the first time.
  ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
    return overview.getReadOnlyProperty();
  }

  void reload() {
    var today = today();
    jobs.load(
        () -> workspace.read(tx -> Overview.read(tx, city, catalogue, today)),
        it -> overview.set(Optional.of(it)));
  }

  String cityName() {
    return overview.get().map(Overview::city).orElse("");
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  /// Says that a promise is kept, as of today.
  void keep(DuePromise due) {
    if (readOnly()) return;
    var today = today();
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.promise.kept", due.promise().text()),
                tx -> {
                  var contact =
                      tx.contacts()
                          .find(due.contact().id())
                          .orElseThrow(() -> new UserProblem("problem.recordGone"));
                  tx.contacts()
                      .save(contact.withPromise(due.promise().id(), it -> it.ticked(true, today)));
                }));
  }

  /// Says that an action of a meeting is done, as of today.
  void finish(DueAction due) {
    if (readOnly()) return;
    var today = today();
    jobs.save(
        () ->
            workspace.change(
                Label.of("change.action.done", due.action().text()),
                tx ->
                    tx.meetings()
                        .save(
                            due.ticked(
                                tx.meetings()
                                    .find(due.meeting().id())
                                    .orElseThrow(() -> new UserProblem("problem.recordGone")),
                                true,
                                today))));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /// Where the record of a date is.
  static Place placeOf(NextDate date) {
    return switch (date) {
      case NextDate.TaskDue due -> new Place.Path(due.step().id());
      case NextDate.AgreementDue due -> new Place.Partnerships(due.deadline().partnership().id());
      case NextDate.PlanningDue _ -> new Place.Budget(null);
      case NextDate.ActivityOn on -> new Place.Activities(on.activity().id());
    };
  }
}
