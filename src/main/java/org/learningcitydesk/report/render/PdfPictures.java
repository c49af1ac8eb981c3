// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.chart.Inset;
import org.learningcitydesk.chart.Typeface;
import org.w3c.dom.Element;

/// The pictures of a text that is laid out, each drawn straight onto its page when the page is
/// painted. The text holds an empty drawing in the place of each, with its number and its size.
final class PdfPictures implements SVGDrawer {
  /// How an address of such a place begins. No other address is ever read.
  static final String ADDRESS = "data:image/svg+xml;base64,";

  /// Points of a drawing in a millimetre of paper.
  private static final double POINTS = 760.0 / 174;

  /// What a page has above and below its text, with the title and the sentence of a picture.
  private static final double AROUND = 70;

  private final Layout layout;
  private final List<Drawing> drawings = new ArrayList<>();

  PdfPictures(Layout layout) {
    this.layout = layout;
  }

  private record Drawing(Inset inset, int width, int height) {}

  /// As wide as the text; smaller where it would be higher than a page.
  void put(Markup out, Illustration figure) {
    var inset = figure.drawn(ChartTheme.LIGHT);
    var width = (int) Math.round(layout.room() * POINTS);
    var height = inset.preferredHeight(width);
    var most = (layout.height() - AROUND) * POINTS;
    var shown = layout.room() * Math.min(1, most / height);
    var place = new Markup();
    place.empty(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "id",
        Integer.toString(drawings.size()),
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height));
    drawings.add(new Drawing(inset, width, height));
    out.empty(
        "img",
        "class",
        "picture",
        "style",
        String.format(Locale.ROOT, "width: %.1fmm", shown),
        "alt",
        Typeface.visible(figure.alternative()),
        "src",
        ADDRESS
            + Base64.getEncoder()
                .encodeToString(place.toString().getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public SVGImage buildSVGImage(
      Element place, Box box, CssContext context, double width, double height, double dots) {
    return new Placed(drawings.get(Integer.parseInt(place.getAttribute("id"))), width, dots);
  }

  /// A picture in its place.
  ///
  /// @param across its width in the finest units of the layout
  /// @param dots how many of these are one unit of drawing
  private record Placed(Drawing drawing, double across, double dots) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) across;
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) (across * drawing.height() / drawing.width());
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      var width = (float) (getIntrinsicWidth() / dots);
      var height = (float) (getIntrinsicHeight() / dots);
      device.drawWithGraphics((float) x, (float) y, width, height, g2 -> draw(g2, width));
    }

    private void draw(Graphics2D g2, float width) {
      if (g2 instanceof PdfBoxGraphics2D paper) paper.setFontTextDrawer(Outlines.ALL);
      var scale = width / drawing.width();
      g2.scale(scale, scale);
      drawing.inset().draw(g2, drawing.width(), drawing.height());
    }
  }

  /// Letters in pictures are drawn, not set: a picture speaks by its alternative text and its
  /// table.
  private enum Outlines implements IPdfBoxGraphics2DFontTextDrawer {
    ALL;

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
      return false;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
      return env.getCalculationGraphics().getFontMetrics(font);
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
    // Pictures bring their typefaces.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Pictures bring their typefaces.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
