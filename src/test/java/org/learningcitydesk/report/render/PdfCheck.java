// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Asks veraPDF whether a document is accessible (PDF/UA-1) and made to last (PDF/A-3a).
public final class PdfCheck {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfCheck() {}

  /// The rules that are broken, and where.
  public static Set<String> violations(byte[] pdf) throws Exception {
    var violations = new TreeSet<String>();
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (var assertion : validator.validate(parser).getTestAssertions())
          if (assertion.getStatus() == TestAssertion.Status.FAILED)
            violations.add(
                flavour
                    + " "
                    + assertion.getRuleId().getClause()
                    + "-"
                    + assertion.getRuleId().getTestNumber()
                    + " "
                    + assertion.getMessage()
                    + " "
                    + assertion.getLocation().getContext());
      }
    }
    return violations;
  }
}
