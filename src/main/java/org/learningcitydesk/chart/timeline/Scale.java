// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.domain.time.Quarter;
import org.learningcitydesk.domain.timeline.Window;
import org.learningcitydesk.i18n.Messages;

/// Where each day lies from left to right, and how the time above is divided: into years, quarters
/// or months, as many as have room for their names.
final class Scale {
  private static final int QUARTER = 92;

  /// A part of the time with its name.
  record Part(LocalDate first, String name) {}

  private final Window window;
  private final double left;
  private final double width;
  private final Locale locale;
  private final Lettering letters;
  private final Messages messages;
  private final List<Part> upper;
  private final List<Part> lower;

  Scale(Window window, double left, double width, Locale locale, Lettering letters) {
    this.window = window;
    this.left = left;
    this.width = width;
    this.locale = locale;
    this.letters = letters;
    messages = Messages.in(locale);
    upper = window.days() <= QUARTER ? List.of(quarterAndYear()) : years();
    lower = monthsOrQuarters();
  }

  Window window() {
    return window;
  }

  double left() {
    return left;
  }

  double right() {
    return left + width;
  }

  /// The left edge of a day; days outside the window lie outside the plot.
  double x(LocalDate day) {
    return left + window.at(day) * width;
  }

  /// Never left or right of the plot.
  double inside(double x) {
    return Math.clamp(x, left, right());
  }

  /// The upper parts: years, or the quarter that is looked at.
  List<Part> upper() {
    return upper;
  }

  /// The lower parts: months or quarters; none where only years have room.
  List<Part> lower() {
    return lower;
  }

  private Part quarterAndYear() {
    var quarter = Quarter.of(window.first());
    return new Part(
        window.first(),
        messages.get(
            "figures.quarter",
            Integer.toString(quarter.number()),
            Integer.toString(quarter.year())));
  }

  /// Each year, or as many of them as have room: every second, fifth, tenth.
  private List<Part> years() {
    var first = window.first().getYear();
    var last = window.last().getYear();
    var each = 1;
    var factor = 0;
    while ((last - first + 1) / each * (letters.width("0000") + 8) > width)
      each = each / List.of(1, 2, 5).get(factor % 3) * List.of(2, 5, 10).get(factor++ % 3);
    var step = each;
    return IntStream.rangeClosed(first, last)
        .filter(it -> it == first || it % step == 0)
        .mapToObj(it -> new Part(LocalDate.of(it, 1, 1), Integer.toString(it)))
        .toList();
  }

  private List<Part> monthsOrQuarters() {
    var months = ChronoUnit.MONTHS.between(window.first().withDayOfMonth(1), window.last()) + 1;
    var least = letters.width("nnn");
    if (months * least <= width) {
      var parts = parts(window.first().withDayOfMonth(1), 1);
      if (fit(parts)) return parts;
    }
    if (months / 3.0 * least > width) return List.of();
    var quarters = parts(Quarter.of(window.first()).firstDay(), 3);
    return fit(quarters) ? quarters : List.of();
  }

  private boolean fit(List<Part> parts) {
    var widest = parts.stream().mapToDouble(it -> letters.width(it.name())).max().orElse(0);
    return (widest + letters.width("n")) * parts.size() <= width;
  }

  private List<Part> parts(LocalDate begin, int months) {
    var parts = new ArrayList<Part>();
    for (var at = begin; !at.isAfter(window.last()); at = at.plusMonths(months))
      parts.add(new Part(at, months == 1 ? month(at) : quarter(at)));
    return parts;
  }

  private String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  private String quarter(LocalDate day) {
    return messages.get("timeline.quarter", Integer.toString(Quarter.of(day).number()));
  }
}
