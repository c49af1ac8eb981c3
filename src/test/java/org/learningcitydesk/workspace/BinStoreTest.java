// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.history.Binned;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.Restored;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

class BinStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final CityContents sample = SampleCity.generate(1, TODAY, Catalogue.shipped());
  private final CityId city = sample.city().id();

  BinStoreTest() {
    SampleCityWriter.write(workspace, sample, Progress.NONE);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  /// Every row without its version and the time of its last edit.
  private Map<String, Map<UUID, Map<String, ?>>> contents() {
    return workspace.read(
        tx -> {
          var all = new TreeMap<String, Map<UUID, Map<String, ?>>>();
          for (var table : EveryTableTest.tables()) {
            var rows = new HashMap<UUID, Map<String, ?>>();
            for (var row : tx.sql().selectFrom(table).fetch()) {
              var values = new HashMap<>(RowText.parse(RowText.of(row)));
              values.keySet().removeAll(Set.of("version", "updated_at"));
              rows.put(Tracked.id(row), values);
            }
            all.put(table.getName(), rows);
          }
          return all;
        });
  }

  private <T> T first(Function<Tx, List<T>> all) {
    return workspace.read(all).getFirst();
  }

  private List<Binned> bin() {
    return workspace.read(tx -> tx.bin().all());
  }

  private Restored restore(List<Binned> records) {
    var report = new AtomicReference<Restored>();
    workspace.change("change.bin.restored", tx -> report.set(tx.bin().restore(records)));
    return report.get();
  }

  private void comesBackWhole(RecordKind kind, Consumer<Tx> removal) {
    var before = contents();
    workspace.change("change.test", removal);
    assertThat(contents()).isNotEqualTo(before);
    var removed = contents();
    assertThat(bin()).extracting(it -> it.record().kind()).containsExactly(kind);
    var report = restore(bin());
    assertThat(report.lost()).isEmpty();
    assertThat(report.records()).isEqualTo(1);
    assertThat(contents()).as(kind.toString()).isEqualTo(before);
    assertThat(bin()).isEmpty();
    workspace.undo();
    assertThat(contents()).isEqualTo(removed);
    assertThat(bin()).hasSize(1);
    workspace.redo();
    assertThat(workspace.check().findings()).isEmpty();
  }

  @Test
  void everyKindOfRecordComesBackWithItsPartsAndLinks() {
    comesBackWhole(
        RecordKind.STAKEHOLDER,
        tx -> tx.stakeholders().remove(sample.stakeholders().getFirst().id()));
    comesBackWhole(RecordKind.PERSON, tx -> tx.persons().remove(sample.persons().getFirst().id()));
    comesBackWhole(
        RecordKind.PARTNERSHIP,
        tx -> tx.partnerships().remove(tx.partnerships().all(city).getFirst().id()));
    comesBackWhole(
        RecordKind.ACTIVITY,
        tx -> tx.activities().remove(tx.activities().all(city).getFirst().id()));
    comesBackWhole(
        RecordKind.MEETING, tx -> tx.meetings().remove(tx.meetings().all(city).getFirst().id()));
    comesBackWhole(
        RecordKind.CONTACT, tx -> tx.contacts().remove(tx.contacts().all(city).getFirst().id()));
    comesBackWhole(
        RecordKind.TASK, tx -> tx.paths().remove(tx.paths().tasks(city).getFirst().id()));
    comesBackWhole(
        RecordKind.EVIDENCE, tx -> tx.paths().remove(tx.paths().evidence(city).getFirst().id()));
    comesBackWhole(
        RecordKind.BUDGET_LINE, tx -> tx.budget().remove(tx.budget().all(city).getFirst().id()));
    comesBackWhole(
        RecordKind.WORKING_GROUP,
        tx -> tx.workingGroups().remove(tx.workingGroups().all(city).getFirst().id()));
    comesBackWhole(
        RecordKind.STEP, tx -> tx.paths().remove(tx.paths().steps(city).getFirst().id()));
  }

  @Test
  void aWholeCityComesBack() {
    comesBackWhole(RecordKind.CITY, tx -> tx.cities().remove(city));
  }

  @Test
  void aStepGoesWhereItWas() {
    List<Step> path = workspace.read(tx -> tx.paths().steps(city));
    var second = path.get(1);
    workspace.change(
        "change.step.removed",
        tx -> {
          tx.paths().remove(second.id());
          var left = tx.paths().steps(city);
          for (var i = 0; i < left.size(); i++)
            if (left.get(i).number() != i + 1) tx.paths().save(left.get(i).withNumber(i + 1));
        });
    restore(bin());
    List<Step> steps = workspace.read(tx -> tx.paths().steps(city));
    assertThat(steps.get(1).id()).isEqualTo(second.id());
    assertThat(steps).extracting(it -> it.number()).doesNotHaveDuplicates();
  }

  @Test
  void aLinkWhoseOtherEndIsGoneIsNamed() {
    var pact = first(tx -> tx.partnerships().all(city));
    var member = pact.members().getFirst().stakeholder();
    workspace.change("change.test", tx -> tx.partnerships().remove(pact.id()));
    workspace.change("change.test", tx -> tx.stakeholders().remove(member));
    var pacts = bin().stream().filter(it -> it.record().kind() == RecordKind.PARTNERSHIP).toList();
    var report = restore(pacts);
    assertThat(report.records()).isEqualTo(1);
    assertThat(report.lost()).extracting(Restored.Lost::kind).containsOnly(RecordKind.STAKEHOLDER);
    assertThat(workspace.check().findings()).isEmpty();
  }

  @Test
  void severalComeBackTogetherInTheOrderInWhichTheyWent() {
    var before = contents();
    var pact = first(tx -> tx.partnerships().all(city));
    var member = pact.members().getFirst().stakeholder();
    workspace.change("change.test", tx -> tx.stakeholders().remove(member));
    workspace.change("change.test", tx -> tx.partnerships().remove(pact.id()));
    var all = new ArrayList<>(bin());
    assertThat(all).hasSize(2);
    assertThat(restore(all.reversed()).lost()).isEmpty();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aPartWaitsForItsOwner() {
    var step = first(tx -> tx.paths().steps(city));
    var task = first(tx -> tx.paths().tasksOf(step.id()));
    workspace.change("change.task.removed", tx -> tx.paths().remove(task.id()));
    var binned = bin();
    assertThat(binned.getFirst().owner()).isEqualTo(step.title());
    workspace.change("change.step.removed", tx -> tx.paths().remove(step.id()));
    assertThat(bin()).extracting(it -> it.record().kind()).containsExactly(RecordKind.STEP);
    assertThatThrownBy(() -> restore(binned)).isInstanceOf(UserProblem.class);
    restore(bin());
    assertThat(bin()).extracting(it -> it.record().kind()).containsExactly(RecordKind.TASK);
  }
}
