// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.history;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.FieldEdit;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.domain.history.Told;
import org.learningcitydesk.domain.history.Touch;
import org.learningcitydesk.domain.history.Trace;
import org.learningcitydesk.i18n.HistoryWords;
import org.learningcitydesk.ui.control.Icons;

/// One change in words: when and by whom, what it is called, and per field what stood there before
/// and after.
public final class DeedBox extends VBox {
  private static final int LONGEST = 240;
  private final HistoryWords words;
  private final Deed deed;
  private final @Nullable RecordRef self;
  private final Giving giving;

  /// Puts a field back as it was.
  @FunctionalInterface
  public interface Giving {
    void back(RecordHistory.Past past);
  }

  /// @param self the record beside which this is shown, and which needs no name; null where it is
  ///   shown for itself
  /// @param readOnly whether nothing can be put back
  public DeedBox(
      Deed deed, HistoryWords words, @Nullable RecordRef self, boolean readOnly, Giving giving) {
    this.deed = deed;
    this.words = words;
    this.self = self;
    this.giving = giving;
    getStyleClass().add("deed");
    var head = sentence(words.messages().get("history.byOn", deed.at(), deed.author()));
    head.getStyleClass().addAll("quiet", "deed-head");
    var what = sentence(words.change(deed));
    what.getStyleClass().add("deed-what");
    getChildren().addAll(head, what);
    if (deed.undone()) {
      var undone = sentence(words.messages().get("history.undone"));
      undone.setGraphic(Icons.of(Feather.CORNER_UP_LEFT));
      undone.getStyleClass().add("deed-undone");
      getChildren().add(undone);
    }
    for (var trace : deed.traces()) add(trace, readOnly);
  }

  private void add(Trace trace, boolean readOnly) {
    var isSelf = trace.part() == null && trace.record().equals(self);
    if (!isSelf) getChildren().add(heading(trace));
    if (trace.touch() == Touch.EDITED)
      for (var field : trace.fields()) getChildren().add(line(trace, field, readOnly));
    else if (trace.part() != null) {
      var values = values(trace);
      if (!values.isEmpty()) {
        var label = sentence(values);
        label.getStyleClass().add("deed-value");
        getChildren().add(label);
      }
    }
  }

  private Node heading(Trace trace) {
    var ofSelf = trace.record().equals(self);
    var label =
        sentence(
            ofSelf
                ? words
                    .messages()
                    .get(
                        "history.touched", words.kind(trace), words.messages().label(trace.touch()))
                : words.heading(trace));
    label.getStyleClass().add("deed-record");
    return label;
  }

  /// What a part was that came or went.
  private String values(Trace trace) {
    return trace.fields().stream()
        .map(
            it ->
                words
                    .messages()
                    .get(
                        "history.value",
                        words.field(it),
                        clipped(trace.touch() == Touch.ADDED ? it.after() : it.before())))
        .collect(Collectors.joining("; "));
  }

  private String clipped(@Nullable Told told) {
    var text = words.value(told);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private Node line(Trace trace, FieldEdit field, boolean readOnly) {
    var said =
        words
            .messages()
            .get(
                "history.fromTo",
                words.field(field),
                clipped(field.before()),
                clipped(field.after()));
    var label = sentence(said);
    label.getStyleClass().add("deed-value");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var line = new HBox(label);
    line.getStyleClass().add("deed-line");
    if (field.returnable() && !readOnly) {
      var back =
          Icons.small(
              "deed-back-" + field.field().replace('.', '-'),
              Feather.CORNER_UP_LEFT,
              words
                  .messages()
                  .get("history.giveBack", words.field(field), clipped(field.before())));
      back.getStyleClass().add("small");
      back.setMinWidth(Region.USE_PREF_SIZE);
      back.setOnAction(
          _ ->
              giving.back(
                  new RecordHistory.Past(
                      deed.number(), trace.row(), field.field(), words.name(trace.name()))));
      line.getChildren().add(back);
    }
    return line;
  }

  private static Label sentence(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
