// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.history;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// The history at the end of a record's page, folded until somebody wants it.
public final class HistoryPart extends TitledPane {
  private static final int FIRST = 20;
  private final RecordHistory history;
  private final HistoryWords words;
  private final VBox lines = new VBox();
  private @Nullable RecordRef of;
  private boolean whole;

  private HistoryPart(String id, RecordHistory history, Kit kit) {
    super(kit.messages().get("history.ofRecord"), null);
    this.history = history;
    words = new HistoryWords(kit.messages(), kit.catalogue());
    setId(id + "-history");
    setExpanded(false);
    setMinWidth(0);
    getStyleClass().addAll("score-part", "history-part");
    lines.getStyleClass().add("deeds");
    setContent(lines);
    history.wantedProperty().bind(expandedProperty());
    history.deedsProperty().subscribe(this::fill);
    kit.versions().savedProperty().when(Shown.in(this)).subscribe(_ -> history.reload());
  }

  /// Adds the history to a form.
  ///
  /// @param open the record that the form shows
  /// @param ref gives null for a record that is not saved yet
  public static <T> void addTo(
      Form<?> form,
      String id,
      Workspace workspace,
      Kit kit,
      ObservableValue<@Nullable T> open,
      Function<T, @Nullable RecordRef> ref) {
    var part = new HistoryPart(id, new RecordHistory(workspace, kit.jobs(), kit.messages()), kit);
    form.wide(part);
    open.subscribe(it -> part.follow(it == null ? null : ref.apply(it)));
  }

  /// Nothing for a record that is not saved yet.
  public static @Nullable RecordRef ref(RecordKind kind, long version, UUID id) {
    return version == 0 ? null : new RecordRef(kind, id);
  }

  private void follow(@Nullable RecordRef record) {
    if (record == null || !record.equals(of)) whole = false;
    of = record;
    setVisible(record != null);
    setManaged(record != null);
    history.follow(record);
  }

  private void fill(@Nullable List<Deed> deeds) {
    lines.getChildren().clear();
    if (deeds == null) return;
    var shown = whole ? deeds : deeds.subList(0, Math.min(FIRST, deeds.size()));
    for (var it : shown) lines.getChildren().add(box(it));
    if (deeds.isEmpty()) {
      var none = new Label(words.messages().get("history.none"));
      none.setWrapText(true);
      none.getStyleClass().add("quiet");
      lines.getChildren().add(none);
    }
    if (shown.size() < deeds.size()) lines.getChildren().add(more(deeds));
  }

  private Node box(Deed deed) {
    return new DeedBox(
        deed,
        words,
        of,
        history.readOnly(),
        it -> history.giveBack(it.change(), it.row(), it.field(), it.name()));
  }

  private Node more(List<Deed> deeds) {
    var more = new Hyperlink(words.messages().get("history.showAll", deeds.size()));
    more.setId(getId() + "-more");
    more.setOnAction(
        _ -> {
          whole = true;
          fill(deeds);
        });
    return more;
  }
}
