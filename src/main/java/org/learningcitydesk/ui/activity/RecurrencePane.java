// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;

/// Whether the open activity takes place again, in a sentence, and what the clocks do to its times.
final class RecurrencePane extends VBox {
  private final ActivityScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final RecurrenceWords words;
  private final Label sentence = new Label();
  private final Label clocks = new Label();
  private final Button repeat =
      Icons.button("activity-repeat", Feather.REPEAT, ""); // its word depends
  private final Button once;

  RecurrencePane(ActivityScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    words = new RecurrenceWords(messages);
    once = Icons.button("activity-once", Feather.X, messages.get("activity.repeat.stop"));
    getStyleClass().add("form-field");
    setId("activity-recurrence");
    var heading = new Label(messages.get("field.activity.recurrence"));
    heading.getStyleClass().add("form-label");
    sentence.setId("activity-recurrence-sentence");
    sentence.setWrapText(true);
    clocks.getStyleClass().add("form-note");
    clocks.setWrapText(true);
    clocks.setGraphic(Icons.of(Feather.CLOCK));
    clocks.managedProperty().bind(clocks.visibleProperty());
    repeat.setOnAction(_ -> ask());
    once.setOnAction(_ -> set(null));
    for (var button : new Button[] {repeat, once}) {
      button.getStyleClass().add("small");
      button.managedProperty().bind(button.visibleProperty());
    }
    var buttons = new FlowPane(repeat, once);
    buttons.getStyleClass().add("register-tools");
    getChildren().setAll(heading, sentence, clocks, buttons);
    model.register.openProperty().subscribe(this::show);
    model.choicesProperty().subscribe(_ -> show(model.register.open()));
  }

  private void show(@Nullable Activity it) {
    if (it == null) return;
    var recurrence = it.timing().recurrence();
    var start = day(it);
    if (recurrence != null && start != null)
      sentence.setText(sentences(words, messages, recurrence, start));
    else
      sentence.setText(
          messages.get(start == null ? "activity.repeat.needsDay" : "activity.repeat.once"));
    var changes = new ActivityWords(messages).clocks(it, model.zone());
    clocks.setText(String.join("\n", changes));
    clocks.setVisible(!changes.isEmpty());
    repeat.setText(
        messages.get(recurrence == null ? "activity.repeat.begin" : "activity.repeat.change"));
    repeat.setVisible(start != null);
    repeat.setDisable(model.register.readOnly());
    once.setVisible(recurrence != null);
    once.setDisable(model.register.readOnly());
  }

  private static @Nullable LocalDate day(Activity it) {
    return it.start() != null && it.start().isExact() ? it.start().first() : null;
  }

  /// All that there is to say of a recurrence.
  static String sentences(
      RecurrenceWords words, Messages messages, Recurrence it, LocalDate start) {
    var said = new ArrayList<String>();
    var rhythm = words.of(it, start);
    said.add(capital(rhythm, messages.locale()) + ".");
    words.gap(it, start).ifPresent(said::add);
    var all = it.allDays(start);
    for (var day : it.leftOut())
      if (!all.contains(day)) said.add(messages.get("activity.repeat.notOneOfThem", day));
    return String.join(" ", said);
  }

  private static String capital(String text, Locale locale) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  private void ask() {
    var it = model.register.open();
    var start = it == null ? null : day(it);
    if (it == null || start == null) return;
    new RecurrenceDialog(kit, start, it.end()).ask(this, it.timing().recurrence(), this::set);
  }

  private void set(@Nullable Recurrence recurrence) {
    model.register.edit(it -> it.repeated(recurrence));
  }
}
