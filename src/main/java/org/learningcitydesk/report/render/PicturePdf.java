// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.learningcitydesk.chart.Picture;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.i18n.Messages;

/// A picture on one page as large as it needs, or several with a page each: lines and letters, not
/// points, with the typefaces and the colour profile inside. It is accessible (PDF/UA-1), each page
/// tagged as one picture with its alternative text, and made to last (PDF/A-3a).
public final class PicturePdf {
  /// What readers can show, in points.
  private static final float LARGEST = 14_400;

  private static final String SRGB = "sRGB IEC61966-2.1";

  private PicturePdf() {}

  /// A picture that is a page.
  ///
  /// @param words what the picture shows, for those who do not see it
  public record Page(Picture picture, String words) {}

  /// @param words what the picture shows, for those who do not see it
  public static void render(Picture picture, String words, Locale language, OutputStream out)
      throws IOException {
    render(List.of(new Page(picture, words)), language, out);
  }

  /// @param pages one or more; the title of the first is that of all
  public static void render(List<Page> pages, Locale language, OutputStream out)
      throws IOException {
    try (var pdf = new PDDocument()) {
      try (var letters = new Letters(pdf)) {
        for (var it : pages) draw(pdf, it.picture(), letters);
        tag(pdf, pages);
        describe(pdf, Typeface.visible(pages.getFirst().picture().title()), language);
        pdf.save(out);
      }
    }
  }

  private static void draw(PDDocument pdf, Picture picture, Letters letters) throws IOException {
    var shrunk = Math.min(1, LARGEST / Math.max(picture.width(), picture.height()));
    var page = new PDPage(new PDRectangle(picture.width() * shrunk, picture.height() * shrunk));
    pdf.addPage(page);
    var g2 = new PdfBoxGraphics2D(pdf, (float) picture.width(), (float) picture.height());
    g2.setFontTextDrawer(letters);
    picture.draw(g2);
    g2.dispose();
    var number = COSName.MCID;
    var marks = new COSDictionary();
    marks.setInt(number, 0);
    try (var content = new PDPageContentStream(pdf, page)) {
      content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(marks));
      content.transform(Matrix.getScaleInstance(shrunk, shrunk));
      content.drawForm(g2.getXFormObject());
      content.endMarkedContent();
    }
  }

  private static void tag(PDDocument pdf, List<Page> pages) {
    var root = new PDStructureTreeRoot();
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
    var document = new PDStructureElement("Document", root);
    root.appendKid(document);
    var parentsOf = new TreeMap<Integer, PDParentTreeValue>();
    for (var i = 0; i < pages.size(); i++) {
      var page = pdf.getPage(i);
      var figure = new PDStructureElement("Figure", document);
      figure.setAlternateDescription(Typeface.visible(pages.get(i).words()));
      figure.setPage(page);
      var room = new PDLayoutAttributeObject();
      room.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
      room.setBBox(page.getMediaBox());
      figure.addAttribute(room);
      figure.appendKid(0);
      document.appendKid(figure);
      page.setStructParents(i);
      var parents = new COSArray();
      parents.add(figure.getCOSObject());
      parentsOf.put(i, new PDParentTreeValue(parents));
    }
    var numbers = new PDNumberTreeNode(PDParentTreeValue.class);
    numbers.setNumbers(parentsOf);
    root.setParentTree(numbers);
    root.setParentTreeNextKey(pages.size());
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    pdf.getDocumentCatalog().setMarkInfo(marked);
  }

  private static void describe(PDDocument pdf, String title, Locale language) throws IOException {
    var producer = Messages.in(Locale.ENGLISH).get("app.name");
    pdf.getDocumentInformation().setTitle(title);
    pdf.getDocumentInformation().setProducer(producer);
    var catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(language.getLanguage());
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var xmp = new PDMetadata(pdf);
    xmp.importXMPMetadata(PdfMetadata.of(title, producer).getBytes(UTF_8));
    catalog.setMetadata(xmp);
    var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var colours = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
    colours.setInfo(SRGB);
    colours.setOutputCondition(SRGB);
    colours.setOutputConditionIdentifier(SRGB);
    colours.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(colours);
  }

  /// Letters from our own typefaces, embedded with those signs that are used.
  private static final class Letters extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument pdf;
    private final Map<Typeface, PDFont> loaded = new EnumMap<>(Typeface.class);

    Letters(PDDocument pdf) {
      this.pdf = pdf;
    }

    @Override
    protected boolean hasDynamicFontMapping() {
      return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
      var face =
          font.getFamily().equals(Typeface.DEJAVU.family()) ? Typeface.DEJAVU : Typeface.ROBOTO;
      var found = loaded.get(face);
      if (found != null) return found;
      try (var in = face.open()) {
        var made = PDType0Font.load(pdf, in, true);
        loaded.put(face, made);
        return made;
      }
    }
  }
}
