// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.timeline.RowKind;
import org.learningcitydesk.domain.timeline.Subject;
import org.learningcitydesk.domain.timeline.Zoom;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class TimelineScreenModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @TempDir Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private Settings settings;
  private TimelineScreenModel model;

  @BeforeEach
  void open() {
    settings = new Settings(folder, Runnable::run);
    workspace.change("change.test", tx -> tx.cities().save(city));
    model = model();
  }

  private TimelineScreenModel model() {
    var kit =
        new Kit(
            new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
            new DataVersions(Runnable::run),
            Messages.in(Locale.ENGLISH),
            _ -> {},
            settings,
            Catalogue.shipped());
    return new TimelineScreenModel(workspace, city.id(), kit, () -> TODAY);
  }

  @AfterEach
  void nothingWentWrong() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private TimelineScreenModel.Shown shown() {
    return model.shownProperty().get().orElseThrow();
  }

  private Activity activity(String title, String start) {
    var it = Activity.titled(city.id(), title, "citizen-course", PartialDate.parse(start));
    workspace.change("change.test", tx -> tx.activities().save(it));
    return it;
  }

  private List<String> labels() {
    return shown().figure().lines().stream().map(it -> it.label()).toList();
  }

  @Test
  void aCityWithoutDatesIsEmpty() {
    assertThat(model.shownProperty().get()).isEmpty();
    model.reload();
    assertThat(shown().isEmpty()).isTrue();
    assertThat(shown().city()).isEqualTo("Rivalta");
  }

  @Test
  void oneGoesFromYearToYearAndBackToToday() {
    activity("Festa", "2025-12-31");
    activity("Corso", "2026-03");
    model.reload();
    assertThat(shown().period()).isEqualTo("2026");
    assertThat(labels()).containsExactly("Activities", "Corso");
    model.move(-1);
    assertThat(shown().period()).isEqualTo("2025");
    assertThat(labels()).containsExactly("Activities", "Festa");
    model.move(-1);
    assertThat(shown().figure().isEmpty()).isTrue();
    assertThat(shown().isEmpty()).isFalse();
    model.today();
    assertThat(shown().period()).isEqualTo("2026");
    model.zoom(Zoom.ALL);
    assertThat(labels()).containsExactly("Activities", "Festa", "Corso");
    assertThat(shown().period()).isEqualTo("1 Oct 2025 – 31 Dec 2026");
  }

  @Test
  void othersReadNoNamesOfPeople() {
    workspace.change(
        "change.test", tx -> tx.persons().save(Person.named(city.id(), "Zelinda Quarantotti")));
    activity("Corso di Zelinda Quarantotti", "2026-03");
    model.reload();
    assertThat(model.people()).isEqualTo(1);
    assertThat(model.shared(SharingProfile.FULL).get()).isEqualTo(shown().figure());
    assertThat(model.shared(SharingProfile.REDACTED).get().table().rows().toString())
        .contains("Corso di P1")
        .doesNotContain("Zelinda");
    workspace.undo();
    model.reload();
    assertThat(model.people()).isZero();
  }

  @Test
  void quartersPassTheEndOfTheYear() {
    activity("Corso", "2027-02-28");
    model.reload();
    model.zoom(Zoom.QUARTER);
    assertThat(shown().period()).isEqualTo("Q4 2026");
    model.move(1);
    assertThat(shown().period()).isEqualTo("Q1 2027");
    assertThat(labels()).containsExactly("Activities", "Corso");
  }

  @Test
  void zoomAndGroupsAreRemembered() {
    model.reload();
    model.zoom(Zoom.QUARTER);
    model.show(RowKind.TASK, false);
    model.show(RowKind.AGREEMENT, false);
    assertThat(model().zoom()).isEqualTo(Zoom.QUARTER);
    assertThat(model().kinds()).isEqualTo(Set.of(RowKind.STEP, RowKind.ACTIVITY));
    settings.rememberChoice("timeline-zoom", "century");
    assertThat(model().zoom()).isEqualTo(Zoom.YEAR);
  }

  @Test
  void theNameOfAPersonWhoseDataAreRestrictedIsNotShown() {
    activity("Talk of Vera Celata", "2026-03");
    workspace.change(
        "change.test",
        tx ->
            tx.persons()
                .save(Person.named(city.id(), "Vera Celata").with(it -> it.restricted(true))));
    model.reload();
    assertThat(labels())
        .containsExactly("Activities", "Talk of A person whose data must not be used");
  }

  @Test
  void aRowLeadsToItsRecord() {
    var it = activity("Corso", "2026-03");
    assertThat(TimelineScreenModel.place(new Subject.OfActivity(it.id())))
        .isEqualTo(new Place.Activities(it.id()));
  }

  @Test
  void whatChangesIsSeenInThePeriodThatWasChosen() {
    activity("Corso", "2026-03");
    model.reload();
    model.move(-1);
    activity("Festa", "2025-05-01");
    model.reload();
    assertThat(shown().period()).isEqualTo("2025");
    assertThat(labels()).containsExactly("Activities", "Festa");
  }
}
