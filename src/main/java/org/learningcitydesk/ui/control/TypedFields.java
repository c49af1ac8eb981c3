// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.TimeOfDay;
import org.learningcitydesk.i18n.Messages;

/// The fields in which something is typed: how it is written there, and how it is read.
record TypedFields(Messages messages) {
  FormField<String> text(String name) {
    return words(name, new TextField());
  }

  FormField<String> area(String name, int lines) {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(lines);
    return words(name, area);
  }

  private FormField<String> words(String name, TextInputControl control) {
    return new TextValue<>(name, word(name), control, it -> it, it -> it, null);
  }

  FormField<PartialDate> date(String name) {
    var text = new TextField();
    text.setPromptText(messages.get("field.datePrompt"));
    return new TextValue<>(name, word(name), text, this::typedDate, this::readDate, messages::date);
  }

  FormField<LocalTime> time(String name) {
    return line(name, TimeOfDay::write, it -> TimeOfDay.read(it, name), null);
  }

  FormField<Integer> number(String name) {
    var input = input(name);
    return line(name, messages::number, it -> input.readWhole(it).orElse(null), null);
  }

  FormField<Double> decimal(String name) {
    var input = input(name);
    return line(
        name, input::typed, it -> input.read(it).map(BigDecimal::doubleValue).orElse(null), null);
  }

  FormField<BigDecimal> money(String name) {
    return amount(name, messages::money);
  }

  FormField<BigDecimal> amount(String name) {
    return amount(name, null);
  }

  private FormField<BigDecimal> amount(
      String name, @Nullable Function<BigDecimal, String> understood) {
    var input = input(name);
    return line(name, input::typed, it -> input.read(it).orElse(null), understood);
  }

  private <V> FormField<V> line(
      String name,
      Function<V, String> write,
      Function<String, @Nullable V> read,
      @Nullable Function<V, String> understood) {
    return new TextValue<>(name, word(name), new TextField(), write, read, understood);
  }

  private NumberInput input(String name) {
    return new NumberInput(name, messages.locale());
  }

  private String word(String name) {
    return messages.get("field." + name);
  }

  private String typedDate(PartialDate date) {
    return date.isExact()
        ? messages.shortDate(date.first())
        : date.month() == null
            ? Integer.toString(date.year())
            : "%02d/%04d".formatted(date.month(), date.year());
  }

  private @Nullable PartialDate readDate(String text) {
    return new DateInput(LocalDate.now(), messages.locale()).read(text).orElse(null);
  }
}
