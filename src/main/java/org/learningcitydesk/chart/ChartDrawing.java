// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/// A figure drawn with one theme. The picture is flat and transparent; its title is outside, in the
/// text around it, unless it has to stand alone.
public final class ChartDrawing implements Inset {
  private final Figure figure;
  private final ChartTheme theme;
  private final boolean alone;
  private final Font font;
  private final Hatch hatch;

  private ChartDrawing(Figure figure, ChartTheme theme, boolean alone) {
    this.figure = figure;
    this.theme = theme;
    this.alone = alone;
    font =
        Typeface.forText(String.join("", texts(figure).map(Typeface::visible).toList()))
            .font(theme.textSize());
    hatch = new Hatch(theme);
  }

  /// For a place that shows the title itself.
  public static ChartDrawing of(Figure figure, ChartTheme theme) {
    return new ChartDrawing(figure, theme, false);
  }

  /// With title and sentence in the picture, for a file of its own.
  public static ChartDrawing alone(Figure figure, ChartTheme theme) {
    return new ChartDrawing(figure, theme, true);
  }

  private static Stream<String> texts(Figure figure) {
    return Stream.of(
            Stream.of(figure.title(), figure.sentence(), figure.valueName()),
            figure.categories().stream(),
            figure.series().stream().map(Figure.Series::name),
            figure.series().stream().flatMap(one -> one.values().stream()).map(figure::written))
        .flatMap(it -> it);
  }

  /// A height in which every name and every bar has room.
  @Override
  public int preferredHeight(int width) {
    var line = theme.textSize() * 1.35;
    var around = line * 2.2 + (hasLegend() ? line * 1.8 : 0) + (alone ? line * 4 : 0) + 16;
    if (!figure.kind().horizontal()) return (int) Math.ceil(around + line * 13);
    var metrics =
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics().getFontMetrics(font);
    var bars = figure.kind().stacked() ? 1 : Math.max(1, figure.series().size());
    var mostLines =
        figure.categories().stream()
            .mapToInt(
                name ->
                    Wrapping.lines(Typeface.visible(name), metrics, Names.columnWidth(width - 12))
                        .size())
            .max()
            .orElse(1);
    var slot = Math.max(mostLines * line + 3, bars * line * 1.25 + 8);
    return (int) Math.ceil(around + slot * figure.categories().size());
  }

  /// The chart for a component that draws it itself.
  public JFreeChart chart() {
    var plot = new CategoryPlot(data(), names(), values(), renderer());
    plot.setOrientation(
        figure.kind().horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
    if (figure.kind().horizontal()) plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(theme.grid());
    plot.setRangeGridlineStroke(new BasicStroke(0.8f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(4, 2, 2, 8));
    var chart = new JFreeChart(null, font, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setTextAntiAlias(true);
    chart.setAntiAlias(true);
    if (hasLegend()) chart.addSubtitle(legend(plot));
    if (alone) addTitle(chart);
    return chart;
  }

  private boolean hasLegend() {
    return figure.series().size() > 1;
  }

  private DefaultCategoryDataset data() {
    var data = new DefaultCategoryDataset();
    for (var row = 0; row < figure.series().size(); row++) {
      var values = figure.series().get(row).values();
      for (var column = 0; column < values.size(); column++)
        data.addValue(values.get(column).number(), (Integer) row, (Integer) column);
    }
    return data;
  }

  private Names names() {
    var axis =
        new Names(
            figure.categories().stream().map(Typeface::visible).toList(),
            font,
            theme.ink(),
            theme.quiet());
    axis.setLowerMargin(0.01);
    axis.setUpperMargin(0.01);
    axis.setCategoryMargin(figure.kind().horizontal() ? 0.3 : 0.25);
    return axis;
  }

  private NumberAxis values() {
    var axis = new NumberAxis(Typeface.visible(figure.valueName()));
    axis.setLabelFont(font);
    axis.setLabelPaint(theme.quiet());
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(theme.quiet());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    if (figure.percent()) {
      axis.setRange(0, figure.kind().stacked() ? 100 : 112);
      axis.setTickUnit(new PercentTicks(NumberFormat.getPercentInstance(figure.locale())));
    } else {
      var highest = highest();
      var step = niceStep(highest);
      axis.setRange(0, Math.max(step, highest * (figure.kind().stacked() ? 1.02 : 1 + room())));
      axis.setTickUnit(new NumberTickUnit(step, NumberFormat.getInstance(figure.locale())));
    }
    return axis;
  }

  /// Share of the axis beyond the longest bar, for the longest number beside it.
  private double room() {
    var longest =
        figure.series().stream()
            .flatMap(one -> one.values().stream())
            .filter(value -> value.number() != null)
            .mapToInt(value -> figure.written(value).length())
            .max()
            .orElse(0);
    return figure.kind().horizontal() ? Math.max(0.12, 0.04 * longest) : 0.12;
  }

  private double highest() {
    if (!figure.kind().stacked())
      return figure.series().stream()
          .flatMap(one -> one.values().stream())
          .mapToDouble(ChartDrawing::orZero)
          .max()
          .orElse(0);
    var highest = 0.0;
    for (var i = 0; i < figure.categories().size(); i++) {
      var column = i;
      highest =
          Math.max(
              highest,
              figure.series().stream().mapToDouble(one -> orZero(one.values().get(column))).sum());
    }
    return highest;
  }

  private static double orZero(Figure.Value value) {
    return value.number() == null ? 0 : value.number();
  }

  /// About five whole steps up to the highest value.
  static double niceStep(double highest) {
    var rough = highest / 5;
    if (rough <= 1) return 1;
    var power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (var factor : new double[] {1, 2, 5}) if (factor * power >= rough) return factor * power;
    return 10 * power;
  }

  private CategoryItemRenderer renderer() {
    if (figure.kind() == Figure.Kind.LINES) {
      var lines = new Lines(figure, theme);
      lines.setDefaultItemLabelFont(font.deriveFont(theme.textSize() * 0.95f));
      return lines;
    }
    BarRenderer renderer = figure.kind().stacked() ? new Stacks(theme) : new Bars(figure, theme);
    renderer.setBarPainter(figure.colours().isEmpty() ? hatch : hatch.in(figure.colours()));
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setMaximumBarWidth(figure.kind().horizontal() ? 0.12 : 0.08);
    renderer.setItemMargin(0.08);
    for (var row = 0; row < figure.series().size(); row++)
      renderer.setSeriesPaint(row, theme.of(row));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(font.deriveFont(theme.textSize() * 0.95f));
    renderer.setDefaultItemLabelPaint(theme.ink());
    renderer.setDefaultItemLabelGenerator(new Written(figure));
    renderer.setDefaultPositiveItemLabelPosition(
        figure.kind().horizontal()
            ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    return renderer;
  }

  private Legend legend(CategoryPlot plot) {
    var legend =
        new Legend(
            plot,
            figure.series().stream().map(one -> Typeface.visible(one.name())).toList(),
            sample(plot));
    legend.setItemFont(font);
    legend.setItemPaint(theme.ink());
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setBackgroundPaint(null);
    legend.setPadding(0, 0, 6, 0);
    return legend;
  }

  private Legend.Sample sample(CategoryPlot plot) {
    if (plot.getRenderer() instanceof Lines lines) return lines::sample;
    // Where each category has its colour, only the pattern tells the series apart.
    if (!figure.colours().isEmpty())
      return (g2, row, area) -> hatch.fill(g2, theme.quiet(), row, area);
    return hatch::fill;
  }

  private void addTitle(JFreeChart chart) {
    chart.setPadding(new RectangleInsets(16, 16, 12, 16));
    var sentence = new TextTitle(Typeface.visible(figure.sentence()), font);
    sentence.setPaint(theme.quiet());
    sentence.setPadding(0, 0, 10, 0);
    var title =
        new TextTitle(Typeface.visible(figure.title()), font.deriveFont(theme.textSize() * 1.4f));
    title.setPaint(theme.ink());
    title.setPadding(0, 0, 4, 0);
    for (var one : List.of(sentence, title)) {
      one.setHorizontalAlignment(HorizontalAlignment.LEFT);
      one.setTextAlignment(HorizontalAlignment.LEFT);
      one.setPosition(RectangleEdge.TOP);
    }
    var titles = new ArrayList<org.jfree.chart.title.Title>(List.of(title, sentence));
    if (hasLegend()) titles.add(chart.getSubtitle(0));
    chart.setSubtitles(titles);
  }

  @Override
  public void draw(Graphics2D g2, int width, int height) {
    chart().draw(g2, new Rectangle2D.Double(0, 0, width, height));
  }

  @Override
  public Color paper() {
    return theme.paper();
  }

  /// Values as the figure writes them; a zero part of a stack stays unwritten.
  private record Written(Figure figure) implements CategoryItemLabelGenerator {
    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
      var value = figure.series().get(row).values().get(column);
      return figure.kind().stacked() && orZero(value) == 0 ? "" : figure.written(value);
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
      return figure.series().get(row).name();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
      return figure.categories().get(column);
    }
  }

  private static final class PercentTicks extends NumberTickUnit {
    private static final long serialVersionUID = 1L;
    private final NumberFormat percent;

    PercentTicks(NumberFormat percent) {
      super(25);
      this.percent = percent;
    }

    @Override
    public String valueToString(double value) {
      return percent.format(value / 100);
    }

    @Override
    public boolean equals(Object other) {
      return super.equals(other)
          && other instanceof PercentTicks ticks
          && ticks.percent.equals(percent);
    }

    @Override
    public int hashCode() {
      return percent.hashCode();
    }
  }
}
