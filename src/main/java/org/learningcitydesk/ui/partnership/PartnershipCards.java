// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.TermState;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.TermWords;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.board.BoardKind;

/// Partnerships by state on a board: a column for each state that one of them is in or may come to,
/// in the order of the life cycle.
final class PartnershipCards implements BoardKind<PartnershipRow> {
  private final StateMoves moves;
  private final Lifecycle lifecycle;
  private final Messages messages;
  private final StateWords words;
  private final StateDialog dialog;
  private final Consumer<PartnershipRow> opening;

  /// @param opening brings a partnership to the front
  PartnershipCards(StateMoves moves, Kit kit, Consumer<PartnershipRow> opening) {
    this.moves = moves;
    this.opening = opening;
    lifecycle = kit.catalogue().lifecycle();
    messages = kit.messages();
    words = new StateWords(kit);
    dialog = new StateDialog(moves, kit);
  }

  @Override
  public String id(PartnershipRow row) {
    return row.id().value().toString();
  }

  @Override
  public String name(PartnershipRow row) {
    return row.partnership().name();
  }

  @Override
  public String state(PartnershipRow row) {
    return row.partnership().state();
  }

  @Override
  public String stateName(String state) {
    return words.name(state);
  }

  @Override
  public List<String> columns(List<PartnershipRow> rows) {
    return columns(rows, lifecycle);
  }

  static List<String> columns(List<PartnershipRow> rows, Lifecycle lifecycle) {
    var states =
        new TreeSet<>(
            Comparator.<String>comparingInt(it -> StateWords.place(lifecycle, it))
                .thenComparing(Comparator.naturalOrder()));
    for (var row : rows) {
      var state = row.partnership().state();
      states.add(state);
      for (var next : lifecycle.allowed(state)) states.add(next.id());
    }
    return List.copyOf(states);
  }

  @Override
  public List<String> next(PartnershipRow row) {
    return moves.next(row.partnership());
  }

  @Override
  public List<Line> lines(PartnershipRow row) {
    var it = row.partnership();
    var lines = new ArrayList<Line>();
    lines.add(new Line(messages.get("partnership.board.members", it.members().size())));
    if (row.term().state() != TermState.UNDATED)
      lines.add(
          new Line(
              new TermWords(messages).brief(it.agreement(), row.today()),
              row.term().state() == TermState.EXPIRED ? Feather.ALERT_TRIANGLE : null));
    var by = row.term().noticeBy();
    if (by != null && !by.isBefore(row.today()) && it.agreement().noticeGivenOn() == null)
      lines.add(new Line(messages.get("partnership.board.noticeBy", by)));
    return lines;
  }

  @Override
  public void open(PartnershipRow row) {
    opening.accept(row);
  }

  @Override
  public void move(Node owner, PartnershipRow row, String state) {
    dialog.ask(owner, row.partnership(), state);
  }
}
