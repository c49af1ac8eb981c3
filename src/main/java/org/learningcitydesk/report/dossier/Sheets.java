// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.dossier;

import java.util.List;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.partnership.PartnershipSheet;
import org.learningcitydesk.report.partnership.SheetSource;

/// The sheets of partnerships as one chapter.
record Sheets(City city, List<SheetSource> sheets) implements DossierSource.Report {
  Sheets {
    sheets = List.copyOf(sheets);
  }

  @Override
  public Document written(Brief brief) {
    return new Bundle(city, brief)
        .of(
            sheets.stream()
                .map(
                    it ->
                        PartnershipSheet.of(it, brief.catalogue(), brief.language(), brief.today()))
                .toList(),
            "report.dossier.noSheets");
  }
}
