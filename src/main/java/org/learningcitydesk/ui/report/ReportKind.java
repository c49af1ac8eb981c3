// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.time.LocalDate;
import java.util.Locale;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.partnership.PartnershipReport;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Tx;

/// A report on the city as a whole.
public enum ReportKind implements Code {
  PROGRESS {
    @Override
    Draft read(Tx tx, CityId city) {
      return new Progress(ProgressSource.read(tx, city));
    }

    @Override
    Place place() {
      return new Place.Report();
    }

    @Override
    Class<?>[] about() {
      return new Class<?>[] {
        Path.class, Step.class, Task.class, Evidence.class, Partnership.class, Activity.class
      };
    }
  },
  PARTNERSHIPS {
    @Override
    Draft read(Tx tx, CityId city) {
      return new Partnerships(PartnershipSource.read(tx, city));
    }

    @Override
    Place place() {
      return new Place.PartnershipReport();
    }

    @Override
    Class<?>[] about() {
      return new Class<?>[] {
        Partnership.class, Stakeholder.class, Contribution.class, GovernanceRound.class
      };
    }
  };

  /// Reads all that the report speaks of.
  abstract Draft read(Tx tx, CityId city);

  /// Where it is shown.
  abstract Place place();

  /// The records that it speaks of, besides the city.
  abstract Class<?>[] about();

  /// What was read, ready to be written in any language.
  sealed interface Draft {
    Document written(Catalogue catalogue, Locale language, LocalDate today);

    String fileName(LocalDate today, String ending);
  }

  private record Progress(ProgressSource source) implements Draft {
    @Override
    public Document written(Catalogue catalogue, Locale language, LocalDate today) {
      return ProgressReport.of(source, catalogue, language, today);
    }

    @Override
    public String fileName(LocalDate today, String ending) {
      return ProgressReport.fileName(source, today, ending);
    }
  }

  private record Partnerships(PartnershipSource source) implements Draft {
    @Override
    public Document written(Catalogue catalogue, Locale language, LocalDate today) {
      return PartnershipReport.of(source, catalogue, language, today);
    }

    @Override
    public String fileName(LocalDate today, String ending) {
      return PartnershipReport.fileName(source, today, ending);
    }
  }
}
