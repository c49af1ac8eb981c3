// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.ui.activity.RecurrenceDraft.Unit;
import org.learningcitydesk.ui.control.FormDialog;
import org.learningcitydesk.ui.control.FormField;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;

/// Asks how an activity is repeated, and says in a sentence what that means.
final class RecurrenceDialog {
  private final Kit kit;
  private final Messages messages;
  private final RecurrenceWords words;
  private final LocalDate start;
  private final @Nullable PartialDate end;

  /// @param start the first day
  /// @param end of the activity while it takes place once
  RecurrenceDialog(Kit kit, LocalDate start, @Nullable PartialDate end) {
    this.kit = kit;
    this.start = start;
    this.end = end;
    messages = kit.messages();
    words = new RecurrenceWords(messages);
  }

  /// @param owner the place that asks
  void ask(Node owner, @Nullable Recurrence now, Consumer<Recurrence> taken) {
    var draft = RecurrenceDraft.of(now, start, end, messages::shortDate);
    var dialog = new FormDialog<>(kit, "recurrence", draft);
    var form = dialog.form();
    form.remark(messages.get("activity.repeat.remark", start));
    if (now == null && draft.until() != null)
      form.remark(messages.get("activity.repeat.fromEnd", draft.until()));
    form.choice(
            "recurrence.rhythm",
            List.of(Unit.values()),
            messages::label,
            RecurrenceDraft::unit,
            RecurrenceDraft::withUnit)
        .half();
    form.number("recurrence.every", RecurrenceDraft::every, RecurrenceDraft::withEvery)
        .hint(messages.get("activity.repeat.everyHint"))
        .half();
    var weekdays =
        form.chips(
            "recurrence.weekdays",
            () -> Option.all(List.of(DayOfWeek.values()), words::weekday),
            words::weekday,
            RecurrenceDraft::weekdays,
            RecurrenceDraft::withWeekdays);
    var inMonth =
        form.choice(
            "recurrence.inMonth",
            List.of(InMonth.values()),
            it -> words.inMonth(it, start),
            RecurrenceDraft::inMonth,
            RecurrenceDraft::withInMonth);
    form.date("recurrence.until", RecurrenceDraft::until, RecurrenceDraft::withUntil).half();
    form.number("recurrence.times", RecurrenceDraft::times, RecurrenceDraft::withTimes).half();
    form.text("recurrence.leftOut", RecurrenceDraft::leftOut, RecurrenceDraft::withLeftOut)
        .hint(messages.get("activity.repeat.leftOutHint"));
    var sentence = new Label();
    sentence.setId("recurrence-sentence");
    sentence.getStyleClass().add("recurrence-sentence");
    sentence.setWrapText(true);
    form.wide(sentence);
    dialog.onChange(
        it -> {
          show(weekdays, it.unit() == Unit.WEEKS);
          show(inMonth, it.unit() == Unit.MONTHS);
          sentence.setText(sentence(it));
        });
    dialog.ask(
        owner,
        messages.get("activity.repeat.title"),
        messages.get("activity.repeat.ok"),
        typed -> typed.from(start, messages.locale()),
        taken);
  }

  private static void show(FormField<?> field, boolean isShown) {
    field.setVisible(isShown);
    field.setManaged(isShown);
  }

  /// What is typed in words, or what is missing.
  private String sentence(RecurrenceDraft it) {
    try {
      return RecurrencePane.sentences(words, messages, it.from(start, messages.locale()), start);
    } catch (InvalidValue invalid) {
      return messages.sentence(invalid);
    }
  }
}
