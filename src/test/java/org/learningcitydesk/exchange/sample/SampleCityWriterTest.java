// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

class SampleCityWriterTest {
  private final CityContents sample =
      SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
  private final Workspace workspace = Workspace.inMemory(_ -> {});

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whatIsWrittenIsWhatWasGenerated() {
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    assertHasTheSample();
    assertThat(workspace.check().findings()).isEmpty();
  }

  @Test
  void removedItLeavesNothingAndUndoBringsItBack() {
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    SampleCityWriter.remove(workspace, sample.city().id());
    assertEmpty();
    workspace.undo();
    assertHasTheSample();
    while (workspace.undoable().isPresent()) workspace.undo();
    assertEmpty();
  }

  /// What a comparison with the first council says is what the tables of the sample say.
  @Test
  void itsPastIsWrittenDownDayByDay() {
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    var city = sample.city().id();
    var today = sample.today();
    var baselines = rows(tx -> tx.baselines().all(city));
    assertThat(baselines).hasSize(2);
    var council = baselines.getLast();
    var day = LocalDate.ofInstant(council.takenAt(), ZoneId.systemDefault());
    var compared =
        workspace.read(
            tx ->
                tx.past()
                    .compare(
                        city,
                        tx.past().point(city, new Moment.Frozen(council.id()), today),
                        tx.past().point(city, new Moment.Now(), today),
                        Progress.NONE));
    assertThat(compared.then().tasks().stream().filter(Task::done))
        .hasSize(
            (int)
                sample.tasks().stream()
                    .filter(it -> it.doneOn() != null && !it.doneOn().first().isAfter(day))
                    .count());
    assertThat(compared.then().evidence())
        .hasSize(
            (int)
                sample.evidence().stream()
                    .filter(it -> !it.dated().first().plusDays(2).isAfter(day))
                    .count());
    assertThat(compared.now().steps()).hasSameSizeAs(sample.steps());
    assertThat(compared.turns().partnerships()).isNotEmpty();
    assertThat(compared.turns().meetings()).isNotEmpty();
    assertThat(compared.turns().stakeholders()).isNotEmpty();
    assertThat(
            workspace.<Long>read(tx -> tx.past().point(city, new Moment.EndOf(day), today).seq()))
        .isIn(council.seq(), council.seq() + 1);
  }

  @Test
  void itIsNotWrittenTwice() {
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    assertThatThrownBy(() -> SampleCityWriter.write(workspace, sample, Progress.NONE))
        .isInstanceOf(UserProblem.class)
        .hasMessage("problem.sampleThere");
    assertThat(rows(tx -> tx.stakeholders().all(sample.city().id())))
        .hasSameSizeAs(sample.stakeholders());
  }

  @Test
  void cancelledItLeavesNothing() {
    assertThatThrownBy(
            () ->
                SampleCityWriter.write(
                    workspace,
                    sample,
                    (done, total) -> {
                      if (done == total) throw new Cancelled();
                    }))
        .isInstanceOf(Cancelled.class);
    assertEmpty();
  }

  private void assertEmpty() {
    var city = sample.city().id();
    assertThat(rows(tx -> tx.cities().all())).isEmpty();
    assertThat(rows(tx -> tx.stakeholders().all(city))).isEmpty();
    assertThat(rows(tx -> tx.activities().all(city))).isEmpty();
    assertThat(rows(tx -> tx.paths().steps(city))).isEmpty();
  }

  private void assertHasTheSample() {
    var city = sample.city().id();
    assertThat(rows(tx -> tx.cities().all()))
        .hasSize(1)
        .first()
        .extracting(it -> it.withVersion(0))
        .isEqualTo(sample.city());
    assertSame(
        rows(tx -> tx.stakeholders().all(city)),
        sample.stakeholders(),
        it -> it.withVersion(0),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.persons().all(city)),
        sample.persons(),
        it -> it.withVersion(0),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.paths().steps(city)),
        sample.steps(),
        it -> it.withVersion(0),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.paths().tasks(city)),
        sample.tasks(),
        it -> it.withVersion(0),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.paths().evidence(city)),
        sample.evidence(),
        it -> it.withVersion(0),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.partnerships().all(city)),
        sample.partnerships(),
        it ->
            it.withVersion(0)
                .withMembers(
                    it.members().stream()
                        .sorted(
                            Comparator.comparing((Member member) -> member.stakeholder().value()))
                        .toList()),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.activities().all(city)),
        sample.activities(),
        it ->
            it.withVersion(0)
                .withPartners(
                    it.partners().stream()
                        .sorted(Comparator.comparing(one -> one.value()))
                        .toList()),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.contacts().all(city)),
        sample.contacts(),
        it -> it.withVersion(0),
        it -> it.id().value());
    assertSame(
        rows(tx -> tx.cadences().all(city)),
        sample.cadences(),
        it -> it.withVersion(0),
        it -> it.id().value());
    assertThat(rows(tx -> tx.cities().figures(city))).hasSameSizeAs(sample.figures());
    assertThat(rows(tx -> tx.persons().roles(city))).hasSameSizeAs(sample.roles());
  }

  private <T> List<T> rows(Function<Tx, List<T>> reading) {
    return workspace.read(reading);
  }

  /// Same values in any order, whatever version the workspace gave them.
  private static <T> void assertSame(
      List<T> found, List<T> expected, Function<T, T> plain, Function<T, UUID> id) {
    assertThat(sorted(found, plain, id)).isEqualTo(sorted(expected, plain, id));
  }

  private static <T> List<T> sorted(List<T> values, Function<T, T> plain, Function<T, UUID> id) {
    var all = new ArrayList<T>();
    for (var value : values) all.add(plain.apply(value));
    all.sort(Comparator.comparing(id));
    return all;
  }
}
