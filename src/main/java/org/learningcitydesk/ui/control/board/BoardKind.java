// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.board;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// What a board has to know of its rows.
///
/// @param <T> a row of a register
public interface BoardKind<T> {
  /// Stable; ends the ids of the controls of the card.
  String id(T row);

  String name(T row);

  String state(T row);

  /// How a state is called.
  String stateName(String state);

  /// The states that have a column, in the order of the columns.
  List<String> columns(List<T> rows);

  /// The states that may follow for a row.
  List<String> next(T row);

  /// What a card says beside its name, line by line.
  List<Line> lines(T row);

  /// Brings the record of a row to the front.
  void open(T row);

  /// Takes a row to a state that may follow.
  ///
  /// @param owner the place from which that is asked
  void move(Node owner, T row, String state);

  /// A quiet line of a card.
  ///
  /// @param icon null for none
  record Line(String text, @Nullable Ikon icon) {
    public Line(String text) {
      this(text, null);
    }
  }
}
