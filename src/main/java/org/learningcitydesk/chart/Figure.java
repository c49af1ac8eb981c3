// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;

/// What a chart shows, as a value: the same figure becomes a picture on the screen, in a document,
/// and a table of its numbers. All texts are already in the language of the locale.
///
/// @param sentence one whole sentence that says what the chart shows, for those who do not see it
///   and those in a hurry
/// @param categoryName head of the column of categories, for example "Step"
/// @param valueName what is counted, written at the axis
/// @param percent values run from 0 to 100 and are written with the sign
/// @param colours of the categories, where they have colours of their own; else empty
public record Figure(
    String title,
    String sentence,
    Kind kind,
    Locale locale,
    String categoryName,
    String valueName,
    boolean percent,
    List<String> categories,
    List<Series> series,
    List<Color> colours)
    implements Illustration {
  public Figure {
    colours = List.copyOf(colours);
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (var one : series)
      if (one.values().size() != categories.size())
        throw new IllegalArgumentException("each series has a value for each category");
    if (!colours.isEmpty() && colours.size() != categories.size())
      throw new IllegalArgumentException("each category has its colour");
  }

  /// A figure in the colours of the theme.
  public Figure(
      String title,
      String sentence,
      Kind kind,
      Locale locale,
      String categoryName,
      String valueName,
      boolean percent,
      List<String> categories,
      List<Series> series) {
    this(
        title,
        sentence,
        kind,
        locale,
        categoryName,
        valueName,
        percent,
        categories,
        series,
        List.of());
  }

  /// The form of the picture.
  public enum Kind {
    /// Horizontal bars, one group a category: for long names.
    BARS,
    /// Horizontal bars, series one after the other in the same bar.
    STACKED_BARS,
    /// Upright columns, for months and years.
    COLUMNS,
    /// Upright columns, series on top of each other.
    STACKED_COLUMNS,
    /// Lines that rise in steps from month to month.
    LINES;

    public boolean horizontal() {
      return this == BARS || this == STACKED_BARS;
    }

    public boolean stacked() {
      return this == STACKED_BARS || this == STACKED_COLUMNS;
    }
  }

  /// One row of values with its name.
  public record Series(String name, List<Value> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  /// A number, or the reason why there is none. Blank is not zero.
  ///
  /// @param instead what is written where there is no number
  public record Value(@Nullable Double number, @Nullable String instead) {
    public static final Value BLANK = new Value(null, null);

    public static Value of(double number) {
      return new Value(number, null);
    }

    /// No number, and why, for example "not applicable".
    public static Value blank(String why) {
      return new Value(null, why);
    }
  }

  /// What is behind a picture as a table, the first column naming its row.
  ///
  /// @param inWords whether the other columns hold words and dates, not numbers
  public record DataTable(List<String> header, List<List<String>> rows, boolean inWords) {
    /// Of numbers.
    public DataTable(List<String> header, List<List<String>> rows) {
      this(header, rows, false);
    }
  }

  /// True where there is nothing to draw: no categories, or no number at all.
  @Override
  public boolean isEmpty() {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .allMatch(value -> value.number() == null);
  }

  /// The numbers behind the picture, written as the language writes them, blanks in words.
  @Override
  public DataTable table() {
    var header = new ArrayList<String>();
    header.add(categoryName);
    for (var one : series) header.add(one.name());
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < categories.size(); i++) {
      var row = new ArrayList<String>();
      row.add(categories.get(i));
      for (var one : series) row.add(written(one.values().get(i)));
      rows.add(row);
    }
    return new DataTable(header, rows);
  }

  @Override
  public Figure with(UnaryOperator<String> words) {
    return new Figure(
        title,
        words.apply(sentence),
        kind,
        locale,
        categoryName,
        valueName,
        percent,
        categories.stream().map(words).toList(),
        series.stream().map(it -> new Series(words.apply(it.name()), it.values())).toList(),
        colours);
  }

  @Override
  public Inset drawn(ChartTheme theme) {
    return ChartDrawing.of(this, theme);
  }

  String written(Value value) {
    if (value.number() == null)
      return value.instead() == null ? Messages.in(locale).get("chart.blank") : value.instead();
    if (percent) return NumberFormat.getPercentInstance(locale).format(value.number() / 100);
    var format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(value.number());
  }
}
