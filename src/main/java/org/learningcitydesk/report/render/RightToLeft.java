// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/// Orders and joins the letters of scripts that run from right to left, for a library that paints
/// one letter after the other.
final class RightToLeft {
  private RightToLeft() {}

  /// A line of any directions, as it is painted from left to right.
  static String line(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) return text;
    var bidi = new Bidi();
    bidi.setPara(Reorderer.shaped(Reorderer.JOIN, text), Bidi.LTR, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING);
  }

  /// Finds the runs of one direction in a paragraph.
  static final class Splitter implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
      var level =
          defaultDirection == LTR
              ? Bidi.LTR
              : defaultDirection == RTL ? Bidi.RTL : Bidi.LEVEL_DEFAULT_LTR;
      bidi.setPara(paragraph, level, null);
    }

    @Override
    public int countTextRuns() {
      return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      var run = bidi.getVisualRun(index);
      return new BidiTextRun(
          run.getStart(), run.getLength(), run.getDirection() == Bidi.RTL ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      var direction = Bidi.getBaseDirection(paragraph);
      return direction == Bidi.LTR ? LTR : direction == Bidi.RTL ? RTL : NEUTRAL;
    }
  }

  /// Turns a run from right to left into the order in which it is painted.
  static final class Reorderer implements BidiReorderer {
    private static final ArabicShaping JOIN =
        new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
    private static final ArabicShaping PART =
        new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String text) {
      return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
      return shaped(JOIN, text);
    }

    @Override
    public String deshapeText(String text) {
      return shaped(PART, text);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }

    private static String shaped(ArabicShaping shaping, String text) {
      try {
        return shaping.shape(text);
      } catch (ArabicShapingException _) {
        return text; // unjoined letters can still be read
      }
    }
  }
}
