// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The records of one kind, and the one of them that is open. An accepted edit of one field is one
/// change of the workspace.
///
/// A record that is added begins as a draft: it is stored as soon as it has a name, or, where
/// something else was written in it, when it is left. A draft in which nothing was written leaves
/// nothing behind. What could not be stored, for example because the disk is full, stays in the
/// open record and is stored with the next edit or when the record is left.
///
/// @param <T> the record, a value
/// @param <K> its identity
public final class RegisterModel<T, K> {
  /// What there is to know of one kind of record.
  public interface Kind<T, K> {
    /// Names the changes: `change.<stem>.added`, `.edited`, `.duplicated`, `.removed`.
    String stem();

    K id(T record);

    String name(T record);

    /// Another record that says the same, under another name.
    T copy(T record, String name);

    List<T> all(Tx tx);

    Optional<T> find(Tx tx, K id);

    void save(Tx tx, T record);

    default void saveAll(Tx tx, List<T> records) {
      records.forEach(it -> save(tx, it));
    }

    /// Removes the record from wherever it is mentioned, then the record.
    void remove(Tx tx, K id);
  }

  /// A kind of record that belongs to one city and is kept in a store of its own.
  public interface OfACity<T, K> extends Kind<T, K> {
    CityId city();

    CityRecords<T, K> records(Tx tx);

    @Override
    default List<T> all(Tx tx) {
      return records(tx).all(city());
    }

    @Override
    default Optional<T> find(Tx tx, K id) {
      return records(tx).find(id);
    }

    @Override
    default void save(Tx tx, T record) {
      records(tx).save(record);
    }

    @Override
    default void saveAll(Tx tx, List<T> all) {
      records(tx).saveAll(all);
    }

    @Override
    default void remove(Tx tx, K id) {
      records(tx).remove(id);
    }
  }

  private static final int PIECE = 500;

  private final Workspace workspace;
  private final Jobs jobs;
  private final Edits edits;
  private final Kind<T, K> kind;
  private final ObservableList<T> records = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable T> open = new ReadOnlyObjectWrapper<>(this, "open");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper(this, "draft");
  private final Map<K, UnaryOperator<T>> unsaved = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable T> unsavedDraft = new AtomicReference<>();
  private Runnable leaving = () -> {};
  private @Nullable K wanted;
  private @Nullable T blank;

  public RegisterModel(Workspace workspace, Jobs jobs, Kind<T, K> kind) {
    this.workspace = workspace;
    this.jobs = jobs;
    edits = new Edits(workspace, jobs);
    this.kind = kind;
  }

  /// All that are stored, in the order of the store.
  public ObservableList<T> records() {
    return records;
  }

  /// Whether the list has been read at least once: before that, an empty list says nothing.
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// The record of the form: one of the list, a draft, or none.
  public ReadOnlyObjectProperty<@Nullable T> openProperty() {
    return open.getReadOnlyProperty();
  }

  public @Nullable T open() {
    return open.get();
  }

  /// Whether the open record is not stored yet.
  public ReadOnlyBooleanProperty draftProperty() {
    return draft.getReadOnlyProperty();
  }

  public boolean isDraft() {
    return draft.get();
  }

  /// The name as it was typed: empty for a draft that nobody has named.
  public String typedName(T record) {
    return isNameless(record) ? "" : kind.name(record);
  }

  private boolean isNameless(T record) {
    return isDraft()
        && blank != null
        && kind.id(blank).equals(kind.id(record))
        && kind.name(blank).equals(kind.name(record));
  }

  /// The identity of the open record, or null.
  public @Nullable K openId() {
    var it = open.get();
    return it == null ? null : kind.id(it);
  }

  /// What has to be done before the open record is left, for example to save what is being typed.
  public void onLeave(Runnable action) {
    leaving = action;
  }

  public boolean readOnly() {
    return workspace.readOnly();
  }

  /// Reads the list again; the open record stays open, a draft stays as it is.
  public void reload() {
    jobs.load(
        () -> {
          var upTo = edits.written();
          return new Reading<>(upTo, workspace.read(kind::all));
        },
        this::arrived);
  }

  private record Reading<T>(long upTo, List<T> records) {}

  private void arrived(Reading<T> reading) {
    if (!edits.allIn(reading.upTo())) {
      reload(); // edits are under way that this reading has not seen
      return;
    }
    records.setAll(reading.records());
    loaded.set(true);
    if (isDraft()) return;
    var lost = unsavedDraft.getAndSet(null);
    if (lost != null) {
      wanted = kind.id(lost);
      open.set(lost);
      draft.set(true);
      return;
    }
    var stored = wanted == null ? null : inList(wanted).orElse(null);
    open.set(stored == null ? null : unsaved.getOrDefault(kind.id(stored), it -> it).apply(stored));
  }

  private Optional<T> inList(K id) {
    return records.stream().filter(it -> kind.id(it).equals(id)).findFirst();
  }

  /// Opens a record of the list, or none. A record that is not in the list yet is opened when the
  /// list arrives.
  public void open(@Nullable K id) {
    if (id != null && id.equals(openId())) return;
    leave();
    wanted = id;
    open.set(
        id == null
            ? null
            : inList(id).map(it -> unsaved.getOrDefault(id, same -> same).apply(it)).orElse(null));
  }

  /// Begins a new record.
  ///
  /// @param nameless the record with what is known from the start, under the name that it gets
  ///   where nobody names it
  public void begin(T nameless) {
    if (readOnly()) return;
    leave();
    blank = nameless;
    wanted = kind.id(nameless);
    draft.set(true); // before it is shown, so that it is shown without the name it might get
    open.set(nameless);
  }

  /// Ends the work on a draft: what was written in it is stored, an empty one is dropped.
  public void leave() {
    leaving.run();
    if (!isDraft()) {
      var it = open.get();
      var again = it == null ? null : unsaved.remove(kind.id(it));
      if (it != null && again != null) saveEdit(it, again);
      return;
    }
    var left = Objects.requireNonNull(open.get());
    if (left.equals(blank)) drop();
    else store(left);
  }

  /// Drops the draft with what was written in it.
  public void discard() {
    if (isDraft()) drop();
  }

  private void drop() {
    draft.set(false);
    blank = null;
    wanted = null;
    open.set(null);
  }

  /// Changes one thing in the open record. The change has to be repeatable: it is made on the
  /// stored record, which may have got other changes meanwhile.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  public void edit(UnaryOperator<T> change) {
    var before = open.get();
    if (before == null || readOnly()) return;
    var after = change.apply(before);
    if (after.equals(before)) return;
    open.set(after);
    if (isDraft()) {
      if (!isNameless(after)) store(after);
      return;
    }
    var at = records.indexOf(before);
    if (at >= 0) records.set(at, after);
    var again = unsaved.remove(kind.id(after));
    saveEdit(after, again == null ? change : it -> change.apply(again.apply(it)));
  }

  private void saveEdit(T after, UnaryOperator<T> change) {
    var id = kind.id(after);
    save(
        Label.of("change." + kind.stem() + ".edited", kind.name(after)),
        tx -> kind.save(tx, change.apply(stored(tx, id))),
        () -> unsaved.put(id, change));
  }

  private T stored(Tx tx, K id) {
    return kind.find(tx, id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  private void store(T first) {
    draft.set(false);
    blank = null;
    records.add(first);
    save(
        Label.of("change." + kind.stem() + ".added", kind.name(first)),
        tx -> kind.save(tx, first),
        () -> unsavedDraft.set(first));
  }

  /// Copies the records in one change and opens the first copy.
  ///
  /// @param naming the name of a copy
  public void duplicate(List<T> chosen, UnaryOperator<String> naming) {
    if (chosen.isEmpty() || readOnly()) return;
    leave();
    var copies = chosen.stream().map(it -> kind.copy(it, naming.apply(kind.name(it)))).toList();
    wanted = kind.id(copies.getFirst());
    records.addAll(copies);
    open.set(copies.getFirst());
    save(label("duplicated", chosen), tx -> copies.forEach(it -> kind.save(tx, it)), () -> {});
  }

  /// Removes the records in one change.
  public void remove(List<T> chosen) {
    if (chosen.isEmpty() || readOnly()) return;
    var gone = List.copyOf(chosen);
    if (wanted != null && gone.stream().anyMatch(it -> kind.id(it).equals(wanted))) open((K) null);
    records.removeAll(new ArrayList<>(gone));
    save(label("removed", gone), tx -> gone.forEach(it -> kind.remove(tx, kind.id(it))), () -> {});
  }

  /// Many additions and edits, as one change.
  ///
  /// @param edited each can be made again on the record as it is stored
  public record Batch<T, K>(List<T> added, Map<K, UnaryOperator<T>> edited) {}

  /// Adds and edits many records in one change: all of them or none.
  ///
  /// @param what the change is called: `change.<stem>.<what>`, with the count and the words
  /// @param done what follows when it was saved
  public Job saveMany(String what, Batch<T, K> batch, Runnable done, String... words) {
    leaving.run();
    var args = new ArrayList<String>();
    args.add(Integer.toString(batch.added().size() + batch.edited().size()));
    args.addAll(List.of(words));
    var label = new Label("change." + kind.stem() + "." + what, args);
    return jobs.start(
        "bulk.saving",
        progress -> {
          workspace.change(label, tx -> write(tx, batch, progress));
          return batch;
        },
        _ -> done.run());
  }

  private void write(Tx tx, Batch<T, K> batch, Progress progress) {
    var all = new ArrayList<>(batch.added());
    var missing = batch.edited().size();
    if (missing > 0) {
      for (var stored : kind.all(tx)) {
        var change = batch.edited().get(kind.id(stored));
        if (change == null) continue;
        missing--;
        try {
          all.add(change.apply(stored));
        } catch (InvalidValue _) {
          throw new UserProblem("problem.bulk.refused", kind.name(stored));
        }
      }
    }
    if (missing > 0) throw new UserProblem("problem.recordGone");
    for (var from = 0; from < all.size(); from += PIECE) {
      progress.step(from, all.size());
      kind.saveAll(tx, all.subList(from, Math.min(all.size(), from + PIECE)));
    }
  }

  /// One is named, several are counted.
  private Label label(String what, List<T> chosen) {
    return Label.of(
        "change." + kind.stem() + "." + what,
        Integer.toString(chosen.size()),
        kind.name(chosen.getFirst()));
  }

  private void save(Label label, Consumer<Tx> work, Runnable failed) {
    edits.save(
        label,
        work,
        () -> {},
        _ -> {
          failed.run();
          reload();
        });
  }
}
