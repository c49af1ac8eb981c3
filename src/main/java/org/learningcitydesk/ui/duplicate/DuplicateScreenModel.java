// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.duplicate.DistinctPair;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Keep;
import org.learningcitydesk.domain.duplicate.MergeField;
import org.learningcitydesk.domain.duplicate.MergeGroups;
import org.learningcitydesk.domain.duplicate.MergeReport;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The pairs of records that may be one, and the pair that is being looked at. A search is a job; a
/// merge, a bulk merge and "not duplicates" are one change each.
final class DuplicateScreenModel<T> {
  /// More than anybody looks at in one go; the others come when these are decided.
  private static final int MOST = 2000;

  /// A register that is searched faster than this is searched again whenever it changes.
  private static final long QUICK_MILLIS = 1000;

  private final Workspace workspace;
  private final Jobs jobs;
  private final DuplicateKind<T> kind;
  private final DuplicateFinder<T> finder;
  private final ObservableList<Pair<T>> pairs = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Pair<T>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyObjectWrapper<@Nullable Comparison<T>> open =
      new ReadOnlyObjectWrapper<>(this, "open");
  private final ReadOnlyObjectWrapper<@Nullable Job> search =
      new ReadOnlyObjectWrapper<>(this, "search");
  private final ReadOnlyObjectWrapper<@Nullable Outcome<T>> outcome =
      new ReadOnlyObjectWrapper<>(this, "outcome");
  private final ReadOnlyObjectWrapper<@Nullable MergeGroups<T>> bulk =
      new ReadOnlyObjectWrapper<>(this, "bulk");
  private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper(this, "searched");
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
  private final IntegerProperty threshold = new SimpleIntegerProperty(this, "threshold", 90);
  private final ReadOnlyIntegerWrapper beyond = new ReadOnlyIntegerWrapper(this, "beyond");
  private final Set<DistinctPair> toldApart = new HashSet<>();
  private List<UUID> chosen = List.of();
  private @Nullable DuplicateIndex<T> index;
  private long lastMillis;
  private boolean ownChange;
  private boolean again;

  DuplicateScreenModel(Workspace workspace, Jobs jobs, DuplicateKind<T> kind) {
    this(workspace, jobs, kind, MOST);
  }

  /// @param most how many pairs are shown at once
  DuplicateScreenModel(Workspace workspace, Jobs jobs, DuplicateKind<T> kind, int most) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.kind = kind;
    finder = new DuplicateFinder<>(workspace, kind, most);
    threshold.subscribe(
        _ -> {
          if (bulk.get() != null) previewBulk();
        });
  }

  DuplicateKind<T> kind() {
    return kind;
  }

  /// The most likely first.
  ObservableList<Pair<T>> pairs() {
    return pairs;
  }

  /// How many less likely pairs wait until those that are shown are decided.
  ReadOnlyIntegerProperty beyondProperty() {
    return beyond.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Pair<T>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The selected pair with all that is shown of it, as soon as it is read.
  ReadOnlyObjectProperty<@Nullable Comparison<T>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /// The search that is running, or null.
  ReadOnlyObjectProperty<@Nullable Job> searchProperty() {
    return search.getReadOnlyProperty();
  }

  /// Whether a search has come to its end: before that, an empty list says nothing.
  ReadOnlyBooleanProperty searchedProperty() {
    return searched.getReadOnlyProperty();
  }

  /// Whether records were changed since the search.
  ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Outcome<T>> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// What would be merged at once, or null while nobody asks.
  ReadOnlyObjectProperty<@Nullable MergeGroups<T>> bulkProperty() {
    return bulk.getReadOnlyProperty();
  }

  /// The score from which pairs are merged at once.
  IntegerProperty thresholdProperty() {
    return threshold;
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  /// Looks at these records only, the first with each other one, whatever their score.
  void choose(List<UUID> ids) {
    chosen = List.copyOf(ids);
    if (searched.get() || search.get() != null) find();
  }

  /// The records are those of another moment.
  void touched() {
    var own = ownChange;
    ownChange = false;
    if (own && lastMillis > QUICK_MILLIS) return;
    if (!searched.get() || lastMillis <= QUICK_MILLIS) find();
    else stale.set(true);
  }

  /// All records are looked at, not only the chosen ones.
  void findAll() {
    chosen = List.of();
    toldApart.clear();
    outcome.set(null);
    find();
  }

  private void find() {
    if (search.get() != null) {
      again = true; // that one may have read what is not true any more
      return;
    }
    again = false;
    var only = chosen;
    var apart = Set.copyOf(toldApart);
    var job =
        jobs.start(
            "duplicate.finding", progress -> finder.search(progress, only, apart), this::arrived);
    if (job.state() != Job.State.RUNNING) return;
    search.set(job);
    job.stateProperty()
        .subscribe(
            state -> {
              if (state == Job.State.RUNNING || state == Job.State.CANCELLING) return;
              search.set(null);
              if (again && state == Job.State.DONE) find();
            });
  }

  private DistinctPair key(Pair<T> it) {
    return finder.key(it.one(), it.other());
  }

  private void arrived(DuplicateFinder.Found<T> found) {
    if (search.get() != null) return; // the next search has begun already
    index = found.index();
    lastMillis = found.millis();
    beyond.set(found.beyond());
    stale.set(false);
    show(found.pairs());
    searched.set(true);
  }

  /// Shows other pairs; the same pair stays selected, or the one that took its place.
  private void show(List<Pair<T>> found) {
    var before = selected.get();
    var at = before == null ? 0 : Math.max(0, pairs.indexOf(before));
    pairs.setAll(found);
    var same =
        before == null
            ? null
            : found.stream().filter(it -> key(it).equals(key(before))).findFirst().orElse(null);
    if (found.isEmpty()) select(null);
    else select(same == null ? found.get(Math.min(at, found.size() - 1)) : same);
    if (bulk.get() != null) previewBulk();
  }

  void select(@Nullable Pair<T> pair) {
    selected.set(pair);
    if (pair == null) {
      open.set(null);
      return;
    }
    jobs.load(
        () -> workspace.read(tx -> compared(tx, pair)),
        read -> {
          if (pair.equals(selected.get())) open.set(read);
        });
  }

  private Comparison<T> compared(Tx tx, Pair<T> pair) {
    var one = stored(tx, pair.one());
    var other = stored(tx, pair.other());
    return new Comparison<>(
        pair, kind.proposed(tx, one, other), kind.links(tx, one), kind.links(tx, other));
  }

  private T stored(Tx tx, T record) {
    return kind.find(tx, record)
        .orElseThrow(() -> new UserProblem("problem.removedMeanwhile", kind.name(record)));
  }

  /// Goes so many pairs on, or back.
  void step(int by) {
    if (pairs.isEmpty()) return;
    var at = pairs.indexOf(selected.get());
    var to = pairs.get(Math.clamp(at + (long) by, 0, pairs.size() - 1));
    if (!to.equals(selected.get())) select(to);
  }

  void keep(MergeField<T> field, Keep keep) {
    var it = open.get();
    if (it != null) open.set(it.with(it.merge().with(field, keep)));
  }

  /// Makes one record of the two that are open.
  void merge() {
    var it = open.get();
    if (it == null || readOnly() || !it.pair().equals(selected.get())) return;
    var merge = it.merge();
    var result = merge.result();
    var report = new ArrayList<MergeReport>();
    var stays = new ArrayList<T>();
    open.set(null);
    change(
        Label.of("change." + kind.stem() + ".merged", kind.name(merge.other()), kind.name(result)),
        tx -> {
          report.add(kind.merge(tx, result, merge.other()));
          stays.add(stored(tx, result));
        },
        () -> {
          outcome.set(new Outcome.Merged<>(merge, stays.getFirst(), report.getFirst()));
          replace(merge.other(), stays.getFirst());
        });
  }

  /// Makes a change of one's own. Where it fails, what is shown may be of another moment.
  private void change(Label label, Consumer<Tx> work, Runnable done) {
    ownChange = true;
    jobs.save(() -> workspace.change(label, work), done, this::failed);
  }

  private void failed() {
    ownChange = false;
    find();
  }

  /// What was like the record that is gone may be like the one that stays.
  private void replace(T gone, T stays) {
    var ids = List.of(kind.id(gone), kind.id(stays));
    var left = new LinkedHashMap<DistinctPair, Pair<T>>();
    for (var it : pairs) {
      var first = ids.contains(kind.id(it.one()));
      var second = ids.contains(kind.id(it.other()));
      if (first && second) continue;
      var now = first ? again(stays, it.other()) : second ? again(it.one(), stays) : it;
      if (now.score() >= DuplicateIndex.FLOOR || !chosen.isEmpty()) left.putIfAbsent(key(now), now);
    }
    var order = new ArrayList<>(left.values());
    if (chosen.isEmpty()) order.sort(Comparator.comparingInt(it -> -it.score()));
    decided(order);
  }

  /// Shows what is left; after the last one, those for which there was no room.
  private void decided(List<Pair<T>> left) {
    show(left);
    if (left.isEmpty() && beyond.get() > 0) find();
  }

  private Pair<T> again(T one, T other) {
    return Objects.requireNonNull(index).compare(one, other);
  }

  /// The two records are different: the pair does not come back.
  void tellApart() {
    var pair = selected.get();
    if (pair == null || readOnly()) return;
    toldApart.add(key(pair));
    change(
        Label.of(
            "change." + kind.stem() + ".toldApart", kind.name(pair.one()), kind.name(pair.other())),
        tx -> kind.differ(tx, pair.one(), pair.other()),
        () -> {
          outcome.set(new Outcome.ToldApart<>(pair.one(), pair.other()));
          decided(pairs.stream().filter(it -> !key(it).equals(key(pair))).toList());
        });
  }

  /// Shows what would be merged from the threshold on.
  void previewBulk() {
    bulk.set(MergeGroups.of(pairs, threshold.get(), kind::id));
  }

  void leaveBulk() {
    bulk.set(null);
  }

  /// Merges all that the preview shows, as one change.
  void mergeAll() {
    var all = bulk.get();
    if (all == null || all.groups().isEmpty() || readOnly()) return;
    bulk.set(null);
    ownChange = true;
    var job =
        jobs.start(
            "duplicate.merging",
            progress -> mergeAll(all, progress),
            done -> {
              outcome.set(done);
              find();
            });
    job.stateProperty()
        .subscribe(
            state -> {
              if (state == Job.State.FAILED || state == Job.State.CANCELLED) ownChange = false;
            });
  }

  private Outcome<T> mergeAll(MergeGroups<T> all, Progress progress) {
    var reports = new ArrayList<MergeReport>();
    workspace.change(
        Label.of("change." + kind.stem() + ".mergedMany", Integer.toString(all.gone())),
        tx -> {
          for (var i = 0; i < all.groups().size(); i++) {
            progress.step(i, all.groups().size());
            var group = all.groups().get(i);
            for (var gone : group.subList(1, group.size())) {
              var one = stored(tx, group.getFirst());
              var other = stored(tx, gone);
              reports.add(kind.merge(tx, kind.proposed(tx, one, other).result(), other));
            }
          }
        });
    return new Outcome.MergedMany<>(all.groups().size(), all.gone(), reports);
  }
}
