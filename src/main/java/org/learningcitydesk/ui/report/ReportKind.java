// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.baseline.ChangesPart;
import org.learningcitydesk.report.baseline.ChangesReport;
import org.learningcitydesk.report.baseline.ChangesSource;
import org.learningcitydesk.report.partnership.PartnershipReport;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// A report on the city as a whole.
public enum ReportKind implements Code {
  PROGRESS {
    @Override
    Draft read(Tx tx, Order order) {
      return new Progress(ProgressSource.read(tx, order.city()), order.changes(tx));
    }

    @Override
    boolean compares() {
      return true;
    }

    @Override
    Place place() {
      return new Place.Report();
    }

    @Override
    Class<?>[] about() {
      return new Class<?>[] {
        Path.class,
        Step.class,
        Task.class,
        Evidence.class,
        Partnership.class,
        Activity.class,
        BudgetLine.class,
        Meeting.class,
        Stakeholder.class,
        Contact.class,
        Person.class,
        Baseline.class
      };
    }
  },
  CHANGES {
    @Override
    Draft read(Tx tx, Order order) {
      var city =
          tx.cities()
              .find(order.city())
              .orElseThrow(() -> new UserProblem("problem.report.noCity"));
      return new Changes(city, order.changes(tx));
    }

    @Override
    boolean compares() {
      return true;
    }

    @Override
    Place place() {
      return new Place.ChangesReport();
    }

    @Override
    Class<?>[] about() {
      return new Class<?>[] {
        Path.class,
        Step.class,
        Task.class,
        Evidence.class,
        Partnership.class,
        Activity.class,
        Meeting.class,
        Stakeholder.class,
        Contact.class,
        Person.class,
        Baseline.class
      };
    }
  },
  PARTNERSHIPS {
    @Override
    Draft read(Tx tx, Order order) {
      return new Partnerships(PartnershipSource.read(tx, order.city()));
    }

    @Override
    Place place() {
      return new Place.PartnershipReport();
    }

    @Override
    Class<?>[] about() {
      return new Class<?>[] {
        Partnership.class,
        Stakeholder.class,
        Person.class,
        Contribution.class,
        GovernanceRound.class
      };
    }
  };

  /// Reads all that the report speaks of.
  abstract Draft read(Tx tx, Order order);

  /// Whether it says what changed since a baseline.
  boolean compares() {
    return false;
  }

  /// Where it is shown.
  abstract Place place();

  /// The records that it speaks of, besides the city.
  abstract Class<?>[] about();

  /// What is to be read.
  ///
  /// @param since the baseline to compare with; null to leave that out
  record Order(CityId city, @Nullable BaselineId since, Catalogue catalogue, LocalDate today) {
    private @Nullable ChangesSource changes(Tx tx) {
      return since == null
          ? null
          : ChangesSource.since(tx, city, since, catalogue, today).orElse(null);
    }
  }

  /// What was read, ready to be written in any language.
  sealed interface Draft {
    Document written(Catalogue catalogue, Locale language, LocalDate today);

    String fileName(LocalDate today, String ending);
  }

  private record Progress(ProgressSource source, @Nullable ChangesSource changes) implements Draft {
    @Override
    public Document written(Catalogue catalogue, Locale language, LocalDate today) {
      return ProgressReport.of(
          source,
          changes == null ? List.of() : ChangesPart.of(changes, catalogue, language),
          catalogue,
          language,
          today);
    }

    @Override
    public String fileName(LocalDate today, String ending) {
      return ProgressReport.fileName(source, today, ending);
    }
  }

  private record Changes(City city, @Nullable ChangesSource changes) implements Draft {
    @Override
    public Document written(Catalogue catalogue, Locale language, LocalDate today) {
      return changes == null
          ? ChangesReport.withoutBaseline(city, language, today)
          : ChangesReport.of(changes, catalogue, language, today);
    }

    @Override
    public String fileName(LocalDate today, String ending) {
      return ChangesReport.fileName(city, today, ending);
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
