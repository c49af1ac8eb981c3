// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.baseline.Comparison;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.baseline.Situation;
import org.learningcitydesk.domain.baseline.StakeholderLine;
import org.learningcitydesk.domain.baseline.Tally;
import org.learningcitydesk.domain.baseline.Turn;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// What the past is said to have been is what it was, whatever was done, taken back and made again
/// since.
class PastStoreTest {
  /// How a city stands, read from the stores at that moment.
  private record Seen(
      Situation situation,
      Map<Object, Object> partnerships,
      Map<Object, Object> activities,
      Map<Object, Object> meetings,
      Map<Object, Object> stakeholders,
      Set<Object> contacts,
      EveryTableTest.Contents contents) {}

  private static Seen seen(RandomEdits edits) {
    var city = edits.city.id();
    var contents = EveryTableTest.Contents.of(edits.workspace);
    return edits.workspace.read(
        tx -> {
          var partnerships = tx.partnerships().all(city);
          var activities = tx.activities().all(city);
          var meetings = tx.meetings().all(city);
          var stakeholders = tx.stakeholders().all(city);
          var contacts = tx.contacts().all(city);
          var tally =
              new Tally(
                  count(partnerships, it -> it.state()),
                  count(activities, it -> it.status()),
                  activities.stream()
                      .filter(it -> it.status() == ActivityStatus.DONE)
                      .mapToLong(PastStoreTest::came)
                      .sum(),
                  (int) meetings.stream().filter(it -> it.status() == MeetingStatus.HELD).count(),
                  count(stakeholders, it -> it.helix()),
                  contacts.size());
          return new Seen(
              plain(
                  new Situation(
                      tx.paths().steps(city),
                      tx.paths().tasks(city),
                      tx.paths().evidence(city),
                      tx.budget().all(city).stream()
                          .sorted(Comparator.comparing(it -> it.id().value().toString()))
                          .toList(),
                      tally)),
              by(partnerships, it -> it.id(), it -> it.withVersion(0)),
              by(activities, it -> it.id(), it -> it.withVersion(0)),
              by(meetings, it -> it.id(), it -> it.withVersion(0)),
              by(
                  stakeholders,
                  it -> it.id(),
                  it ->
                      new StakeholderLine(
                          it.id(), it.name(), it.helix(), it.stance().engagement())),
              contacts.stream().map(it -> it.id()).collect(Collectors.toSet()),
              contents);
        });
  }

  /// As somebody said it, or else all groups by age and sex together.
  private static long came(Activity it) {
    var said = it.participation().actual();
    if (said != null) return said;
    return it.participation().actualBy().counts().values().stream()
        .mapToLong(Integer::longValue)
        .sum();
  }

  private static <T, K> Map<K, Integer> count(List<T> all, Function<T, K> key) {
    var counts = new HashMap<K, Integer>();
    for (var it : all) counts.merge(key.apply(it), 1, Integer::sum);
    return counts;
  }

  private static <T> Map<Object, Object> by(
      List<T> all, Function<T, Object> key, Function<T, Object> value) {
    var found = new HashMap<Object, Object>();
    for (var it : all) found.put(key.apply(it), value.apply(it));
    return found;
  }

  /// An undo moves versions on, and they say nothing.
  private static Situation plain(Situation it) {
    return new Situation(
        it.steps().stream().map(one -> one.withVersion(0)).toList(),
        it.tasks().stream().map(one -> one.withVersion(0)).toList(),
        it.evidence().stream().map(one -> one.withVersion(0)).toList(),
        it.budget().stream().map(one -> one.withVersion(0)).toList(),
        it.tally());
  }

  @Property(tries = 25)
  void whatWasFrozenIsReadBackAsItWas(
      @ForAll @Size(min = 5, max = 60) List<@IntRange(max = 999_999) Integer> wishes) {
    try (var edits = new RandomEdits()) {
      var frozen = new HashMap<BaselineId, Seen>();
      for (var wish : wishes) {
        if (wish % 9 != 0) {
          edits.edit(wish);
          continue;
        }
        var now = seen(edits);
        edits.workspace.change(
            Label.of("change.baseline.taken", "B"),
            tx -> frozen.put(tx.baselines().freeze(edits.city.id(), "B", null, null).id(), now));
      }
      var last = seen(edits);
      var kept = edits.workspace.read(tx -> tx.baselines().all(edits.city.id())).reversed();
      for (var i = 0; i < kept.size(); i++) {
        var then = frozen.get(kept.get(i).id());
        var seq = kept.get(i).seq();
        assertEquals(
            then.situation(),
            plain(edits.workspace.read(tx -> tx.past().situation(edits.city.id(), seq))));
        assertEquals(then.contents().rows(), rewound(edits, seq));
        var from = new Moment.Frozen(kept.get(i).id());
        assertDiffers(edits, then, last, from, new Moment.Now());
        if (i + 1 < kept.size()) {
          var next = frozen.get(kept.get(i + 1).id());
          assertDiffers(edits, then, next, from, new Moment.Frozen(kept.get(i + 1).id()));
          assertEquals(
              difference(then.contents().rows(), next.contents().rows()),
              folded(edits, seq, kept.get(i + 1).seq()));
        }
      }
    }
  }

  /// The comparison tells exactly the differences between what was read from the stores.
  private static void assertDiffers(
      RandomEdits edits, Seen then, Seen now, Moment from, Moment to) {
    var compared = compare(edits, from, to);
    assertEquals(then.situation(), plain(compared.then()));
    assertEquals(now.situation(), plain(compared.now()));
    assertEquals(
        different(then.partnerships(), now.partnerships()),
        turns(compared.turns().partnerships(), it -> it.id(), it -> it.withVersion(0)));
    assertEquals(
        different(then.activities(), now.activities()),
        turns(compared.turns().activities(), it -> it.id(), it -> it.withVersion(0)));
    assertEquals(
        different(then.meetings(), now.meetings()),
        turns(compared.turns().meetings(), it -> it.id(), it -> it.withVersion(0)));
    assertEquals(
        different(then.stakeholders(), now.stakeholders()),
        turns(compared.turns().stakeholders(), it -> it.id(), it -> it));
    var logged = new HashSet<>(now.contacts());
    logged.removeAll(then.contacts());
    assertEquals(logged.size(), compared.turns().contacts());
  }

  private static Comparison compare(RandomEdits edits, Moment from, Moment to) {
    var today = LocalDate.now();
    return edits.workspace.read(
        tx ->
            tx.past()
                .compare(
                    edits.city.id(),
                    tx.past().point(edits.city.id(), from, today),
                    tx.past().point(edits.city.id(), to, today),
                    Progress.NONE));
  }

  private static Map<Object, List<Object>> different(
      Map<Object, Object> then, Map<Object, Object> now) {
    var keys = new HashSet<>(then.keySet());
    keys.addAll(now.keySet());
    var found = new HashMap<Object, List<Object>>();
    for (var key : keys)
      if (!Objects.equals(then.get(key), now.get(key)))
        found.put(key, Arrays.asList(then.get(key), now.get(key)));
    return found;
  }

  private static <T> Map<Object, List<Object>> turns(
      List<Turn<T>> turns, Function<T, Object> id, Function<T, Object> plain) {
    var found = new HashMap<Object, List<Object>>();
    for (var it : turns)
      found.put(
          id.apply(it.before() == null ? it.after() : it.before()),
          Arrays.asList(
              it.before() == null ? null : plain.apply(it.before()),
              it.after() == null ? null : plain.apply(it.after())));
    return found;
  }

  /// All tables as they were after a change, by the journal.
  private static Map<String, Map<UUID, Map<String, ?>>> rewound(RandomEdits edits, long seq) {
    return rewound(edits.workspace, seq);
  }

  private static Map<String, Map<UUID, Map<String, ?>>> rewound(Workspace workspace, long seq) {
    return workspace.read(
        tx -> {
          var rewind = Rewind.since(tx.sql(), seq, EveryTableTest.tables(), List.of());
          var all = new TreeMap<String, Map<UUID, Map<String, ?>>>();
          for (var table : EveryTableTest.tables())
            all.put(table.getName(), rows(tx, rewind, table, seq));
          return all;
        });
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<UUID, Map<String, ?>> rows(Tx tx, Rewind rewind, Table<?> table, long seq) {
    var today = new ArrayList<UpdatableRecord>();
    tx.sql().selectFrom(table).fetch().forEach(it -> today.add((UpdatableRecord) it));
    var rows = new HashMap<UUID, Map<String, ?>>();
    for (var row :
        (List<UpdatableRecord>) rewind.at((Table) table, today, rewind.touched(table), seq)) {
      var values = new HashMap<>(RowText.parse(RowText.of(row)));
      values.keySet().removeAll(Set.of("version", "updated_at"));
      rows.put(Tracked.id(row), values);
    }
    return rows;
  }

  /// What the journal between two points says is different: only rows it speaks of are looked at.
  private static Map<String, Map<UUID, List<Object>>> folded(
      RandomEdits edits, long from, long to) {
    return edits.workspace.read(
        tx -> {
          var rewind = Rewind.since(tx.sql(), from, EveryTableTest.tables(), List.of());
          var found = new TreeMap<String, Map<UUID, List<Object>>>();
          for (var table : EveryTableTest.tables()) {
            var then = rows(tx, rewind, table, from);
            var now = rows(tx, rewind, table, to);
            var rows = new HashMap<UUID, List<Object>>();
            for (var id : rewind.touched(table))
              if (rewind.deeds(table, id).getFirst().seq() <= to
                  && !Objects.equals(then.get(id), now.get(id)))
                rows.put(id, Arrays.asList(then.get(id), now.get(id)));
            if (!rows.isEmpty()) found.put(table.getName(), rows);
          }
          return found;
        });
  }

  private static Map<String, Map<UUID, List<Object>>> difference(
      Map<String, Map<UUID, Map<String, ?>>> then, Map<String, Map<UUID, Map<String, ?>>> now) {
    var found = new TreeMap<String, Map<UUID, List<Object>>>();
    for (var table : then.keySet()) {
      var ids = new HashSet<>(then.get(table).keySet());
      ids.addAll(now.get(table).keySet());
      var rows = new HashMap<UUID, List<Object>>();
      for (var id : ids) {
        var before = then.get(table).get(id);
        var after = now.get(table).get(id);
        if (!Objects.equals(before, after)) rows.put(id, Arrays.asList(before, after));
      }
      if (!rows.isEmpty()) found.put(table, rows);
    }
    return found;
  }

  @Test
  void everyTableIsRewound() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      var states = new TreeMap<Long, EveryTableTest.Contents>();
      var seq = 0L;
      for (var deed : EveryTableTest.deeds().entrySet()) {
        workspace.change(Label.of("change.test", deed.getKey()), deed.getValue());
        if (++seq % 17 == 0) states.put(seq, EveryTableTest.Contents.of(workspace));
      }
      states.forEach(
          (at, contents) -> assertEquals(contents.rows(), rewound(workspace, at), "after " + at));
    }
  }

  @Test
  void aDayIsThatOfItsLastChangeAndHasToBeInTheJournal() {
    try (var edits = new RandomEdits()) {
      var city = edits.city.id();
      var today = LocalDate.now();
      edits.workspace.read(
          tx -> {
            var now = tx.past().point(city, new Moment.Now(), today);
            assertEquals(now.seq(), tx.past().point(city, new Moment.EndOf(today), today).seq());
            assertThatThrownBy(
                    () -> tx.past().point(city, new Moment.EndOf(today.minusDays(1)), today))
                .isInstanceOf(UserProblem.class)
                .hasMessage("problem.past.tooEarly");
            assertThatThrownBy(
                    () -> tx.past().point(city, new Moment.EndOf(today.plusDays(1)), today))
                .hasMessage("problem.past.future");
            assertThatThrownBy(
                    () -> tx.past().point(city, new Moment.Frozen(BaselineId.next()), today))
                .hasMessage("problem.past.gone");
            return true;
          });
    }
  }

  @Test
  void aBaselineIsTakenBackBeforeWhatItStandsFor() {
    try (var edits = new RandomEdits()) {
      var city = edits.city.id();
      edits.workspace.change(
          "change.baseline.taken", tx -> tx.baselines().freeze(city, " Consiglio ", "nota", null));
      var baseline = edits.workspace.read(tx -> tx.baselines().all(city)).getFirst();
      assertEquals("Consiglio", baseline.name());
      assertThat(edits.workspace.undoable().orElseThrow().key()).isEqualTo("change.baseline.taken");
      edits.workspace.change(
          "change.baseline.edited",
          tx -> tx.baselines().save(baseline.with(it -> it.name("Giunta").note(null))));
      assertEquals(
          List.of(baseline.with(it -> it.version(2).name("Giunta").note(null))),
          edits.workspace.<List<?>>read(tx -> tx.baselines().all(city)));
      edits.workspace.change("change.baseline.removed", tx -> tx.baselines().remove(baseline.id()));
      assertThat(edits.workspace.<List<Baseline>>read(tx -> tx.baselines().all(city))).isEmpty();
      edits.workspace.undo();
      assertThat(edits.workspace.<List<Baseline>>read(tx -> tx.baselines().all(city))).hasSize(1);
      assertThat(edits.workspace.check().findings()).isEmpty();
      edits.workspace.change(
          "change.baseline.edited", tx -> tx.baselines().save(baselines(edits).withSeq(9999)));
      assertThat(edits.workspace.check().findings())
          .extracting(Integrity.Finding::key)
          .containsExactly("check.baseline");
      edits.workspace.change("change.city.removed", tx -> tx.cities().remove(city));
      assertThat(edits.workspace.<List<Baseline>>read(tx -> tx.baselines().all(city))).isEmpty();
    }
  }

  private static Baseline baselines(RandomEdits edits) {
    return edits.workspace.read(tx -> tx.baselines().all(edits.city.id())).getFirst();
  }
}
