// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceAnswerId;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.GovernanceRoundId;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;

/// The rounds of the partnership: one of them, beside an earlier one, and its answers.
final class GovernanceScreenModel {
  final ObjectProperty<@Nullable GovernanceRoundId> chosen = new SimpleObjectProperty<>();

  /// The round to compare with; null for none.
  final ObjectProperty<@Nullable GovernanceRoundId> compared = new SimpleObjectProperty<>();

  private final SheetScreenModel model;
  private final List<String> criteria;
  private final ReadOnlyObjectWrapper<@Nullable GovernanceView> view =
      new ReadOnlyObjectWrapper<>(this, "view");

  /// @param criteria ids of the catalogue
  GovernanceScreenModel(SheetScreenModel model, List<String> criteria) {
    this.model = model;
    this.criteria = List.copyOf(criteria);
    model.sheetProperty().subscribe(_ -> refresh());
    chosen.subscribe((_, _) -> compareWithTheOneBefore());
    compared.subscribe((_, _) -> refresh());
  }

  /// The chosen round; null while there is none.
  ReadOnlyObjectProperty<@Nullable GovernanceView> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// The oldest first.
  List<GovernanceRound> rounds() {
    var sheet = model.sheetProperty().get();
    return sheet == null ? List.of() : sheet.rounds();
  }

  boolean readOnly() {
    return model.readOnly();
  }

  /// The latest round is shown until another one is chosen.
  private void refresh() {
    var sheet = model.sheetProperty().get();
    if (sheet == null) return;
    if (sheet.round(chosen.get()).isEmpty()) {
      var latest = sheet.rounds().isEmpty() ? null : sheet.rounds().getLast().id();
      if (latest == null) view.set(null);
      if (latest != null || chosen.get() != null) {
        chosen.set(latest); // comes back here
        return;
      }
    }
    view.set(
        sheet
            .round(chosen.get())
            .map(
                it ->
                    GovernanceView.of(
                        it,
                        sheet
                            .round(compared.get())
                            .filter(other -> !other.id().equals(it.id()))
                            .orElse(null),
                        criteria))
            .orElse(null));
  }

  private void compareWithTheOneBefore() {
    GovernanceRoundId before = null;
    for (var it : rounds()) {
      if (it.id().equals(chosen.get())) break;
      before = it.id();
    }
    compared.set(before);
    refresh();
  }

  PartnershipId partnership() {
    return model.partnership();
  }

  LocalDate today() {
    return model.today();
  }

  /// Adds a round and shows it.
  void addRound(GovernanceRound round) {
    var sheet = model.sheetProperty().get();
    if (sheet == null || readOnly()) return;
    model.show(sheet.with(round));
    chosen.set(round.id());
    model.save(Label.of("change.round.added", round.name()), tx -> tx.governance().save(round));
  }

  /// Changes the chosen round.
  void editRound(UnaryOperator<GovernanceRound> change) {
    edit("change.round.edited", change);
  }

  void removeRound() {
    var sheet = model.sheetProperty().get();
    var shown = view.get();
    if (sheet == null || shown == null || readOnly()) return;
    var gone = shown.round();
    model.show(
        sheet.withRounds(
            sheet.rounds().stream().filter(it -> !it.id().equals(gone.id())).toList()));
    model.save(
        Label.of("change.round.removed", gone.name()), tx -> tx.governance().remove(gone.id()));
  }

  /// Adds an answer without scores and says which.
  Optional<GovernanceAnswerId> addAnswer(Side side) {
    if (view.get() == null || readOnly()) return Optional.empty();
    var answer = GovernanceAnswer.blank(side).withDate(PartialDate.of(model.today()));
    edit(
        "change.answer.added",
        it -> it.withAnswers(Stream.concat(it.answers().stream(), Stream.of(answer)).toList()));
    return Optional.of(answer.id());
  }

  /// Changes one thing in an answer.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void editAnswer(GovernanceAnswerId id, UnaryOperator<GovernanceAnswer> change) {
    edit("change.answer.edited", it -> Sheet.changed(it, id, change));
  }

  void removeAnswers(List<GovernanceAnswerId> gone) {
    if (gone.isEmpty()) return;
    edit(
        "change.answer.removed",
        it ->
            it.withAnswers(
                it.answers().stream().filter(answer -> !gone.contains(answer.id())).toList()));
  }

  /// Says what an answer says of one criterion.
  ///
  /// @param value 1 to 5, or null for not assessed
  void score(GovernanceAnswerId id, String criterion, @Nullable Integer value) {
    editAnswer(
        id,
        it ->
            it.withScore(
                new Score(criterion, value, it.score(criterion).map(Score::remark).orElse(null))));
  }

  /// Says why.
  void remark(GovernanceAnswerId id, String criterion, @Nullable String remark) {
    editAnswer(
        id,
        it ->
            it.withScore(
                new Score(criterion, it.score(criterion).map(Score::value).orElse(null), remark)));
  }

  private void edit(String change, UnaryOperator<GovernanceRound> work) {
    var sheet = model.sheetProperty().get();
    var shown = view.get();
    if (sheet == null || shown == null || readOnly()) return;
    var before = shown.round();
    var after = work.apply(before);
    if (after.equals(before)) return;
    model.show(sheet.with(after));
    model.save(
        Label.of(change, after.name()),
        tx -> {
          var stored =
              tx.governance()
                  .find(before.id())
                  .orElseThrow(() -> new UserProblem("problem.recordGone"));
          var changed = work.apply(stored);
          if (!changed.equals(stored)) tx.governance().save(changed);
        });
  }
}
