// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

class HistoryPartTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Torrechiara");
  private final Activity course =
      Activity.titled(city.id(), "Corso", "course", day(1)).withEnd(day(2));
  private final Messages messages = Messages.in(Locale.ENGLISH);
  private final RecordHistory history =
      new RecordHistory(
          workspace,
          new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
          messages);

  HistoryPartTest() {
    workspace.change(
        "change.activity.added",
        tx -> {
          tx.cities().save(city);
          tx.activities().save(course);
        });
  }

  private static PartialDate day(int month) {
    return PartialDate.of(LocalDate.of(2026, month, 5));
  }

  private void edit(UnaryOperator<Activity> change) {
    workspace.change(
        "change.activity.edited",
        tx -> tx.activities().save(change.apply(tx.activities().find(course.id()).orElseThrow())));
  }

  private void follow() {
    history.follow(new RecordRef(RecordKind.ACTIVITY, course.id().value()));
  }

  @Test
  void itIsReadOnlyWhenSomebodyWantsToSeeIt() {
    follow();
    assertThat(history.deedsProperty().get()).isNull();
    history.wantedProperty().set(true);
    assertThat(history.deedsProperty().get()).hasSize(1);
    history.follow(null);
    assertThat(history.deedsProperty().get()).isNull();
  }

  @Test
  void aValueThatIsNotPossibleAnyMoreIsRefusedInWords() {
    follow();
    history.wantedProperty().set(true);
    edit(it -> it.withEnd(day(9)));
    edit(it -> it.withStart(day(8)));
    history.reload();
    var deed = history.deedsProperty().get().get(1);
    history.giveBack(deed.number(), course.id().value(), "activity.end", "Corso");
    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            UserProblem.class,
            it ->
                assertThat(messages.sentence(it))
                    .startsWith("What stood there before is not possible any more. End")
                    .endsWith("Nothing was changed."));
    assertThat(
            workspace.<PartialDate>read(
                tx -> tx.activities().find(course.id()).orElseThrow().end()))
        .isEqualTo(day(9));
  }
}
