// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class WrittenValueTest {
  @Property
  void numbersComeBack(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(3) BigDecimal it) {
    for (var messages : both())
      assertEquals(
          Optional.of(new WrittenValue.Number(plain(it))),
          WrittenValue.read(messages.number(it), messages).map(WrittenValueTest::plain));
  }

  @Property
  void amountsComeBack(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal it) {
    for (var messages : both())
      assertEquals(
          Optional.of(new WrittenValue.Money(plain(it))),
          WrittenValue.read(messages.money(it), messages).map(WrittenValueTest::plain));
  }

  @Property
  void percentsComeBackAsTheyWereShown(@ForAll @IntRange(min = -500, max = 5000) int it) {
    for (var messages : both())
      assertEquals(
          Optional.of(new WrittenValue.Percent(plain(BigDecimal.valueOf(it, 2)))),
          WrittenValue.read(messages.percent(it / 100.0), messages).map(WrittenValueTest::plain));
  }

  @Property
  void daysComeBack(@ForAll @IntRange(min = 0, max = 80_000) int days) {
    var date = LocalDate.of(1900, 1, 1).plusDays(days);
    for (var messages : both())
      for (var text : List.of(messages.date(date), messages.shortDate(date)))
        assertEquals(Optional.of(new WrittenValue.Day(date)), WrittenValue.read(text, messages));
  }

  @Property
  void whatIsReadIsWrittenAgainToTheLetter(@ForAll String text) {
    for (var messages : both())
      assertThat(WrittenValue.read(text, messages).map(it -> written(it, messages)).orElse(text))
          .isEqualTo(text);
  }

  @Test
  void whatIsNotToTheLetterIsAText() {
    var italian = Messages.in(Locale.ITALIAN);
    for (var text :
        List.of(
            "2026",
            "007",
            "1,234.50",
            "12.5%",
            "45 %",
            "-0",
            "+3",
            "1.234,5 €",
            "3 maggio 2026",
            "31/02/2026",
            "12 ore",
            "",
            "–")) assertThat(WrittenValue.read(text, italian)).as(text).isEmpty();
  }

  private static List<Messages> both() {
    return Messages.LANGUAGES.stream().map(Messages::in).toList();
  }

  private static String written(WrittenValue value, Messages messages) {
    return switch (value) {
      case WrittenValue.Number(var number) -> messages.number(number);
      case WrittenValue.Percent(var fraction) -> messages.percent(fraction.doubleValue());
      case WrittenValue.Money(var euros) -> messages.money(euros);
      case WrittenValue.Day(var date) -> messages.date(date);
    };
  }

  private static WrittenValue plain(WrittenValue value) {
    return switch (value) {
      case WrittenValue.Number(var number) -> new WrittenValue.Number(plain(number));
      case WrittenValue.Percent(var fraction) -> new WrittenValue.Percent(plain(fraction));
      case WrittenValue.Money(var euros) -> new WrittenValue.Money(plain(euros));
      case WrittenValue.Day day -> day;
    };
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.setScale(4, RoundingMode.UNNECESSARY);
  }
}
