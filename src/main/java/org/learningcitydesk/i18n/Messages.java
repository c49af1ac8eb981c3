// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.work.UserProblem;

/// The texts of the interface in one language, and how that language writes dates and numbers.
/// Sentences are whole, in ICU's message format.
public final class Messages {
  /// The languages of the application.
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN);

  private static final String BUNDLE = "org.learningcitydesk.messages";
  private final Locale locale;
  private final ResourceBundle bundle;
  private final ConcurrentHashMap<String, String> plain = new ConcurrentHashMap<>();

  private Messages(Locale language) {
    locale = language.getLanguage().equals("it") ? Locale.ITALY : Locale.UK;
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.of(locale.getLanguage()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// Italian for an Italian locale, English for every other.
  public static Messages in(Locale language) {
    return new Messages(language);
  }

  public Locale locale() {
    return locale;
  }

  /// The sentence for the key, its placeholders filled. Dates and numbers among the arguments are
  /// written as the language does.
  ///
  /// @throws MissingResourceException for a key that is not defined
  public String get(String key, @Nullable Object... args) {
    if (args.length == 0)
      return plain.computeIfAbsent(
          key, it -> new MessageFormat(bundle.getString(it), locale).format(new Object[0]));
    var shown = new @Nullable Object[args.length];
    for (var i = 0; i < args.length; i++) shown[i] = show(args[i]);
    return new MessageFormat(bundle.getString(key), locale).format(shown);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// The word for a choice: key `<Type>.<id>`.
  public String label(Code code) {
    return get(((Enum<?>) code).getDeclaringClass().getSimpleName() + "." + code.id());
  }

  /// The sentence for a problem.
  public String sentence(UserProblem problem) {
    return get(problem.key(), problem.args().toArray());
  }

  /// The sentence for a value that is not admitted, with the name of its field.
  public String sentence(InvalidValue invalid) {
    return get(
        "invalid." + invalid.rule(),
        has("field." + invalid.field()) ? get("field." + invalid.field()) : invalid.field());
  }

  private @Nullable Object show(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate date -> date(date);
      case PartialDate date -> date(date);
      case Instant instant -> dateTime(instant);
      case Code code -> label(code);
      case UserProblem reason -> sentence(reason);
      default -> value;
    };
  }

  /// For example 3 May 2026.
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(date);
  }

  /// For example 3 May 2026, May 2026 or 2026.
  public String date(PartialDate date) {
    if (date.isExact()) return date(date.first());
    return date.month() == null
        ? Integer.toString(date.year())
        : DateTimeFormatter.ofPattern("MMM uuuu", locale).format(date.first());
  }

  /// For example 03/05/2026, the way dates are typed.
  public String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu", locale).format(date);
  }

  /// For example May 26, for the axis of a chart.
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMM yy", locale).format(month);
  }

  /// For example 14:32.
  public String time(TemporalAccessor time) {
    return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
  }

  public String dateTime(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  public String number(BigDecimal number) {
    return NumberFormat.getInstance(locale).format(number);
  }

  public String percent(double fraction) {
    return NumberFormat.getPercentInstance(locale).format(fraction);
  }

  /// Euro, with cents.
  public String money(BigDecimal amount) {
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(java.util.Currency.getInstance("EUR"));
    return format.format(amount);
  }
}
