// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.ProgressReport;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.activity.ActivityReport;
import org.learningcitydesk.report.activity.ActivitySource;
import org.learningcitydesk.report.baseline.ChangesPart;
import org.learningcitydesk.report.baseline.ChangesSource;
import org.learningcitydesk.report.budget.BudgetSource;
import org.learningcitydesk.report.finance.BudgetReport;
import org.learningcitydesk.report.meeting.MeetingSource;
import org.learningcitydesk.report.partnership.PartnershipReport;
import org.learningcitydesk.report.partnership.PartnershipSource;
import org.learningcitydesk.report.partnership.SheetReader;
import org.learningcitydesk.report.partnership.SheetSource;
import org.learningcitydesk.report.profile.CityProfile;
import org.learningcitydesk.report.profile.ProfileSource;
import org.learningcitydesk.report.stakeholder.StakeholderReport;
import org.learningcitydesk.report.stakeholder.StakeholderSource;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Tx;

/// Reads the chapters of a dossier out of a workspace, one after the other, for somebody who waits
/// and may cancel.
public final class DossierReader {
  private final Tx tx;
  private final City city;
  private final Catalogue catalogue;
  private final LocalDate today;
  private final Progress progress;

  public DossierReader(Tx tx, City city, Catalogue catalogue, LocalDate today, Progress progress) {
    this.tx = tx;
    this.city = city;
    this.catalogue = catalogue;
    this.today = today;
    this.progress = progress;
  }

  /// @param wanted the chapters, in any order
  /// @param period of the meetings
  /// @param changes what changed since an earlier state, where there is one
  public DossierSource read(
      List<Section> wanted, Period period, Supplier<Optional<ChangesSource>> changes) {
    var chapters = new ArrayList<DossierSource.Chapter>();
    var sections = Dossier.SECTIONS.stream().filter(wanted::contains).toList();
    for (var section : sections) {
      progress.step(chapters.size(), sections.size());
      // What changed is told within the progress.
      if (section == Section.CHANGES) continue;
      chapters.add(new DossierSource.Chapter(section, report(section, wanted, period, changes)));
    }
    return new DossierSource(city, chapters);
  }

  private DossierSource.Report report(
      Section section,
      List<Section> wanted,
      Period period,
      Supplier<Optional<ChangesSource>> changes) {
    var id = city.id();
    return switch (section) {
      case PROFILE -> {
        var source = ProfileSource.read(tx, id);
        yield brief -> CityProfile.of(source, brief);
      }
      case PROGRESS -> {
        var source = ProgressSource.read(tx, id);
        Optional<ChangesSource> since =
            wanted.contains(Section.CHANGES) ? changes.get() : Optional.empty();
        yield brief ->
            ProgressReport.of(
                source,
                since
                    .map(it -> ChangesPart.of(it, brief.catalogue(), brief.language()))
                    .orElse(List.of()),
                brief);
      }
      case STAKEHOLDERS -> {
        var source = StakeholderSource.read(tx, id, today);
        yield brief -> StakeholderReport.of(source, brief);
      }
      case PARTNERSHIPS -> {
        var source = PartnershipSource.read(tx, id);
        yield brief -> PartnershipReport.of(source, brief);
      }
      case SHEETS -> new Sheets(city, sheets());
      case ACTIVITIES -> {
        var source = ActivitySource.read(tx, id);
        yield brief -> ActivityReport.of(source, brief);
      }
      case BUDGET -> {
        var source = BudgetSource.read(tx, id);
        yield brief -> BudgetReport.of(city, source, brief);
      }
      case MINUTES -> new OpenMinutes(city, minutes(period));
      default -> throw new IllegalArgumentException("no chapter: " + section);
    };
  }

  private List<SheetSource> sheets() {
    var reader = new SheetReader(tx, city);
    return tx.partnerships().all(city.id()).stream()
        .filter(it -> catalogue.lifecycle().isInForce(it.state()))
        .map(reader::sheet)
        .toList();
  }

  private List<MeetingSource> minutes(Period period) {
    var held =
        tx.meetings().all(city.id()).stream()
            .filter(it -> it.status() == MeetingStatus.HELD)
            .filter(it -> period.touches(it.setting().date()))
            .toList();
    var minutes = new ArrayList<MeetingSource>();
    for (Meeting it : held) {
      progress.step(minutes.size(), held.size());
      minutes.add(MeetingSource.read(tx, it.id()));
    }
    return minutes;
  }
}
