// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.dossier;

import java.util.List;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Section;

/// All that the dossier of a city speaks of, chapter by chapter, read and ready to be written.
public record DossierSource(City city, List<Chapter> chapters) {
  public DossierSource {
    chapters = List.copyOf(chapters);
  }

  /// A report that was read.
  public interface Report {
    Document written(Brief brief);
  }

  /// @param section the part of the dossier that it is
  public record Chapter(Section section, Report report) {}
}
