// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.report.Document;

/// A document as one HTML file that needs nothing else: no script, no picture file, no address is
/// ever asked. Light and dark, and ready to print.
public final class HtmlRenderer {
  private static final int CHART_WIDTH = 720;

  private HtmlRenderer() {}

  public static String render(Document document) {
    return render(document, Map.of());
  }

  /// With links where a cell of a table says nothing but where they lead.
  ///
  /// @param links addresses by the text of the cell; they are taken as they are
  public static String render(Document document, Map<String, String> links) {
    var anchors = Outline.of(document, Typeface::withoutHiddenSigns);
    var whole = new Outline.Part(true, document.blocks(), anchors);
    var body = new Body(document, anchors, whole, Page.ALL, links);
    var out = new Markup();
    out.raw("<!DOCTYPE html>\n")
        .open("html", "lang", document.language().getLanguage())
        .open("head");
    out.empty("meta", "charset", "UTF-8");
    out.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    out.empty("meta", "name", "referrer", "content", "no-referrer");
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.leaf("title", Typeface.withoutHiddenSigns(document.fullTitle()));
    out.empty(
        "meta",
        "name",
        "description",
        "content",
        Typeface.withoutHiddenSigns(document.description()));
    out.empty("meta", "name", "author", "content", Typeface.withoutHiddenSigns(document.author()));
    out.open("style")
        .raw(Styles.read("html.css"))
        .raw(colours())
        .close("style")
        .close("head")
        .open("body");
    out.raw(body.toString()).close("body").close("html").raw("\n");
    return out.toString();
  }

  /// A page in a browser.
  private enum Page implements Body.Medium {
    ALL;

    @Override
    public String shown(String text) {
      return Typeface.withoutHiddenSigns(text);
    }

    @Override
    public void picture(Markup out, Illustration figure, String id) {
      HtmlRenderer.picture(out, figure, id);
    }

    @Override
    public void entry(Markup out, Outline.Anchor heading) {
      out.leaf("a", heading.text(), "href", "#" + heading.id(), "title", heading.text());
    }
  }

  private static void picture(Markup out, Illustration figure, String id) {
    var drawing = figure.drawn(ChartTheme.LIGHT);
    var height = drawing.preferredHeight(CHART_WIDTH);
    var svg = drawing.svg(id, CHART_WIDTH, height);
    var label = new Markup();
    label.leaf("title", Typeface.withoutHiddenSigns(figure.title()), "id", id + "-title");
    label.leaf("desc", Typeface.withoutHiddenSigns(figure.sentence()), "id", id + "-desc");
    var start = svg.indexOf("<svg");
    var end = svg.indexOf('>', start);
    out.raw(svg.substring(start, end))
        .raw(
            " role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\" class=\"picture\">")
        .raw(label.toString())
        .raw(byName(svg.substring(end + 1)));
  }

  /// Colours of the chart become names, so that the style sheet can change them in the dark.
  private static String byName(String svg) {
    var named = svg;
    for (var colour : names(ChartTheme.LIGHT).entrySet())
      named = named.replace(rgb(colour.getValue()), "var(" + colour.getKey() + ")");
    return named;
  }

  private static String colours() {
    return ":root {"
        + declarations(ChartTheme.LIGHT)
        + "}\n@media screen and (prefers-color-scheme: dark) { :root {"
        + declarations(ChartTheme.DARK)
        + "} }\n";
  }

  private static String declarations(ChartTheme theme) {
    var out = new StringBuilder();
    names(theme)
        .forEach((name, colour) -> out.append(name).append(": ").append(rgb(colour)).append("; "));
    return out.toString();
  }

  private static Map<String, Color> names(ChartTheme theme) {
    var names = new LinkedHashMap<String, Color>();
    names.put("--chart-paper", theme.paper());
    names.put("--chart-ink", theme.ink());
    names.put("--chart-quiet", theme.quiet());
    names.put("--chart-grid", theme.grid());
    for (var i = 0; i < theme.series().size(); i++)
      names.put("--chart-" + i, theme.series().get(i));
    return names;
  }

  private static String rgb(Color colour) {
    return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
  }
}
