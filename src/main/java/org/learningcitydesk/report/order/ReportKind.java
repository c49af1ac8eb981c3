// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.document.FiledDocument;
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
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.activity.ActivityReport;
import org.learningcitydesk.report.activity.ActivitySource;
import org.learningcitydesk.report.baseline.ChangesPart;
import org.learningcitydesk.report.baseline.ChangesReport;
import org.learningcitydesk.report.budget.BudgetSource;
import org.learningcitydesk.report.dossier.Dossier;
import org.learningcitydesk.report.dossier.DossierReader;
import org.learningcitydesk.report.finance.BudgetReport;
import org.learningcitydesk.report.leaflet.Leaflet;
import org.learningcitydesk.report.leaflet.LeafletSource;
import org.learningcitydesk.report.partnership.PartnershipReport;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.report.profile.CityProfile;
import org.learningcitydesk.report.profile.ProfileSource;
import org.learningcitydesk.report.stakeholder.StakeholderReport;
import org.learningcitydesk.report.stakeholder.StakeholderSource;

/// A report on a city as a whole.
public enum ReportKind implements Code {
  PROGRESS(
      List.of(
          Section.SUMMARY,
          Section.CHANGES,
          Section.STEPS,
          Section.RECORDS,
          Section.WITHOUT_STEP,
          Section.OVER_TIME,
          Section.BUDGET,
          Section.NOTES),
      Telling.COMPARED_IN_A_PERIOD,
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
      Baseline.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var source = ProgressSource.read(reading.tx(), reading.city().id());
      var changes = reading.changes();
      return brief ->
          ProgressReport.of(
              source,
              changes
                  .map(it -> ChangesPart.of(it, brief.catalogue(), brief.language()))
                  .orElse(List.of()),
              brief);
    }
  },
  CHANGES(
      List.of(),
      Telling.COMPARED,
      Path.class,
      Step.class,
      Task.class,
      Evidence.class,
      Partnership.class,
      Activity.class,
      Meeting.class,
      Stakeholder.class,
      Contact.class,
      Baseline.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var changes = reading.changes();
      return brief ->
          changes
              .map(it -> ChangesReport.of(it, brief.catalogue(), brief.language(), brief.today()))
              .orElseGet(
                  () ->
                      ChangesReport.withoutBaseline(
                          reading.city(), brief.language(), brief.today()));
    }
  },
  PARTNERSHIPS(
      List.of(
          Section.SUMMARY,
          Section.DEADLINES,
          Section.REGISTER,
          Section.STANDING,
          Section.CONTRIBUTIONS,
          Section.NOTES),
      Telling.AS_IT_STANDS,
      Partnership.class,
      Stakeholder.class,
      Contribution.class,
      GovernanceRound.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var source = PartnershipSource.read(reading.tx(), reading.city().id());
      return brief -> PartnershipReport.of(source, brief);
    }
  },
  STAKEHOLDERS(
      StakeholderReport.SECTIONS,
      Telling.AS_IT_STANDS,
      Stakeholder.class,
      Step.class,
      Partnership.class,
      Activity.class,
      Contact.class,
      Cadence.class,
      Meeting.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var source = StakeholderSource.read(reading.tx(), reading.city().id(), reading.today());
      return brief -> StakeholderReport.of(source, brief);
    }
  },
  ACTIVITIES(ActivityReport.SECTIONS, Telling.IN_A_PERIOD, Activity.class, Stakeholder.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var source = ActivitySource.read(reading.tx(), reading.city().id());
      return brief -> ActivityReport.of(source, brief);
    }
  },
  BUDGET(
      BudgetReport.SECTIONS,
      Telling.IN_A_PERIOD,
      BudgetLine.class,
      Step.class,
      Activity.class,
      Contribution.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var source = BudgetSource.read(reading.tx(), reading.city().id());
      return brief -> BudgetReport.of(reading.city(), source, brief);
    }
  },
  LEAFLET(List.of(), Telling.AS_IT_STANDS, Step.class, Activity.class, Stakeholder.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var source = LeafletSource.read(reading.tx(), reading.city().id());
      return brief -> Leaflet.of(source, brief);
    }
  },
  PROFILE(
      CityProfile.SECTIONS,
      Telling.AS_IT_STANDS,
      Step.class,
      Task.class,
      Stakeholder.class,
      Partnership.class,
      Activity.class,
      BudgetLine.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var source = ProfileSource.read(reading.tx(), reading.city().id());
      return brief -> CityProfile.of(source, brief);
    }
  },
  DOSSIER(
      Dossier.SECTIONS,
      Telling.COMPARED_IN_A_PERIOD,
      Path.class,
      Step.class,
      Task.class,
      Evidence.class,
      Stakeholder.class,
      Contact.class,
      Cadence.class,
      Partnership.class,
      Contribution.class,
      GovernanceRound.class,
      WorkingGroup.class,
      FiledDocument.class,
      Activity.class,
      BudgetLine.class,
      Meeting.class,
      Baseline.class) {
    @Override
    Draft.OfACity read(Reading reading) {
      var order = reading.order();
      var source =
          new DossierReader(
                  reading.tx(),
                  reading.city(),
                  reading.catalogue(),
                  reading.today(),
                  reading.progress())
              .read(
                  Dossier.SECTIONS.stream().filter(it -> !order.without().contains(it)).toList(),
                  order.period().on(reading.today()),
                  reading::changes);
      return brief -> Dossier.of(source, brief);
    }
  };

  /// What a report says of time.
  private enum Telling {
    AS_IT_STANDS,
    IN_A_PERIOD,
    COMPARED,
    COMPARED_IN_A_PERIOD
  }

  private final List<Section> sections;
  private final Telling telling;
  private final List<Class<?>> about;

  ReportKind(List<Section> sections, Telling telling, Class<?>... about) {
    this.sections = sections;
    this.telling = telling;
    this.about = List.of(about);
  }

  /// Reads all that the report on a city speaks of.

  /// For whom it can be written. What changed is told by the history, which knows nothing of
  /// profiles; of activities everything in the open data package is public.
  public List<SharingProfile> profiles() {
    return switch (this) {
      case CHANGES -> List.of(SharingProfile.FULL);
      case ACTIVITIES, LEAFLET -> List.of(SharingProfile.values());
      case PROGRESS, PARTNERSHIPS, STAKEHOLDERS, BUDGET, PROFILE, DOSSIER ->
          List.of(SharingProfile.FULL, SharingProfile.REDACTED);
    };
  }

  abstract Draft.OfACity read(Reading reading);

  /// Its parts that can be left out, in their order.
  public List<Section> sections() {
    return sections;
  }

  /// Whether it speaks of what happened in a period.
  public boolean hasPeriod() {
    return telling == Telling.IN_A_PERIOD || telling == Telling.COMPARED_IN_A_PERIOD;
  }

  /// Whether it says what changed since an earlier state.
  public boolean compares() {
    return telling == Telling.COMPARED || telling == Telling.COMPARED_IN_A_PERIOD;
  }

  /// The records that it speaks of, besides the city.
  public Class<?>[] changesWith() {
    return Stream.concat(Stream.of(Person.class), about.stream()).toArray(Class<?>[]::new);
  }
}
