// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;
import org.learningcitydesk.workspace.Workspace;

/// The ways of partnerships along the life cycle, and how the open one came to its state.
///
/// A step has a date and may have a note. A partnership that made no step yet may begin in any
/// state, because old ones are recorded too; where it begins is no step.
final class StateMoves {
  private final Workspace workspace;
  private final Jobs jobs;
  private final RegisterModel<Partnership, PartnershipId> register;
  private final Lifecycle lifecycle;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<List<StateChange>> changes =
      new ReadOnlyObjectWrapper<>(this, "changes", List.of());

  StateMoves(
      Workspace workspace,
      Jobs jobs,
      RegisterModel<Partnership, PartnershipId> register,
      Lifecycle lifecycle,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.register = register;
    this.lifecycle = lifecycle;
    this.today = today;
  }

  /// How the open partnership came to its state, the oldest first.
  ReadOnlyObjectProperty<List<StateChange>> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  void reload() {
    var it = register.openId();
    if (it == null || register.isDraft()) {
      changes.set(List.of());
      return;
    }
    before(
        it,
        found -> {
          if (it.equals(register.openId())) changes.set(found);
        });
  }

  /// Reads how a partnership came to its state.
  void before(PartnershipId partnership, Consumer<List<StateChange>> found) {
    jobs.load(() -> workspace.read(tx -> tx.partnerships().changes(partnership)), found);
  }

  LocalDate today() {
    return today.get();
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  /// The state that the partnership is in, then those that may follow.
  List<String> choosable(Partnership it) {
    return Stream.concat(Stream.of(it.state()), next(it).stream()).distinct().toList();
  }

  /// The states that may follow.
  List<String> next(Partnership it) {
    return lifecycle.allowed(it.state()).stream().map(Lifecycle.State::id).toList();
  }

  boolean allows(Partnership it, String to) {
    return !it.state().equals(to) && lifecycle.isAllowed(it.state(), to);
  }

  /// The states in which the open partnership may begin; none once it has made a step.
  List<String> beginnings() {
    var it = register.open();
    if (it == null || !changes.get().isEmpty()) return List.of();
    return lifecycle.states().stream()
        .map(Lifecycle.State::id)
        .filter(state -> !state.equals(it.state()))
        .toList();
  }

  /// The partnership in another state, as lists and edits of many say it: a new one may begin in
  /// any.
  ///
  /// @throws InvalidValue where that state may not follow
  Partnership inState(Partnership it, @Nullable String state) {
    if (state == null || it.version() > 0 && !choosable(it).contains(state))
      throw new InvalidValue("partnership.state", "doesNotFollow");
    return it.withState(state);
  }

  /// Makes a step.
  void move(Partnership it, StateMove move) {
    var date = Objects.requireNonNull(move.date());
    change(
        "moved",
        it,
        tx -> {
          var stored = stored(tx, it);
          if (!lifecycle.isAllowed(stored.state(), move.to())) throw doesNotFollow(it);
          tx.partnerships().move(stored.withState(move.to()), date, move.note());
        });
  }

  /// Says in which state the open partnership began.
  void begin(String state) {
    var it = register.open();
    if (it == null) return;
    if (register.isDraft()) {
      register.edit(draft -> draft.withState(state));
      return;
    }
    change(
        "begun",
        it,
        tx -> {
          if (!tx.partnerships().changes(it.id()).isEmpty()) throw doesNotFollow(it);
          tx.partnerships().saveAsMoved(List.of(stored(tx, it).withState(state)));
        });
  }

  private void change(String what, Partnership it, Consumer<Tx> work) {
    if (readOnly()) return;
    jobs.save(() -> workspace.change(Label.of("change.partnership." + what, it.name()), work));
  }

  private static Partnership stored(Tx tx, Partnership it) {
    return tx.partnerships().find(it.id()).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  private static UserProblem doesNotFollow(Partnership it) {
    return new UserProblem("problem.state.doesNotFollow", it.name());
  }
}
