// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.ui.activity.ActivityScreen;
import org.learningcitydesk.ui.backup.BackupScreen;
import org.learningcitydesk.ui.backup.TakingBack;
import org.learningcitydesk.ui.baseline.ChangesScreen;
import org.learningcitydesk.ui.budget.BudgetScreen;
import org.learningcitydesk.ui.contact.CadenceScreen;
import org.learningcitydesk.ui.contact.ContactScreen;
import org.learningcitydesk.ui.contact.GoingColdScreen;
import org.learningcitydesk.ui.control.EmptyState;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.coverage.CoverageScreen;
import org.learningcitydesk.ui.duplicate.DuplicateScreen;
import org.learningcitydesk.ui.exporting.ExportScreen;
import org.learningcitydesk.ui.figure.FigureScreen;
import org.learningcitydesk.ui.figure.FigureSection;
import org.learningcitydesk.ui.history.BinScreen;
import org.learningcitydesk.ui.history.HistoryScreen;
import org.learningcitydesk.ui.importing.ImportScreen;
import org.learningcitydesk.ui.matrix.MatrixScreen;
import org.learningcitydesk.ui.meeting.MeetingScreen;
import org.learningcitydesk.ui.meeting.WorkingGroupScreen;
import org.learningcitydesk.ui.network.NetworkScreen;
import org.learningcitydesk.ui.overview.OverviewScreen;
import org.learningcitydesk.ui.partnership.PartnershipScreen;
import org.learningcitydesk.ui.path.PathScreen;
import org.learningcitydesk.ui.person.PersonScreen;
import org.learningcitydesk.ui.privacy.PrivacyScreen;
import org.learningcitydesk.ui.report.ReportScreen;
import org.learningcitydesk.ui.sheet.SheetScreen;
import org.learningcitydesk.ui.stakeholder.StakeholderScreen;
import org.learningcitydesk.ui.timeline.TimelineScreen;

/// Which screen a place is.
///
/// @param startScreen makes the screen before any other
/// @param openSample opens the invented city
/// @param takingBack what becomes of a backup that is wanted again
record Rooms(
    OpenFile file,
    Kit kit,
    Function<Kit, Node> startScreen,
    Runnable openSample,
    TakingBack takingBack) {

  /// The screen of a place, on one city.
  Node room(Place place, CityId city) {
    var workspace = file.workspace();
    var kit = this.kit.of(workspace);
    return switch (place) {
      case Place.Start _ -> startScreen.apply(kit);
      case Place.Path(var step) -> {
        var screen = new PathScreen(workspace, city, kit);
        screen.open(step);
        yield screen.root();
      }
      case Place.Changes _ -> new ChangesScreen(workspace, city, kit).root();
      case Place.Stakeholders(var stakeholder) -> {
        var screen = new StakeholderScreen(workspace, city, kit);
        screen.open(stakeholder);
        yield screen.root();
      }
      case Place.SomeStakeholders(var words, var some) -> {
        var screen = new StakeholderScreen(workspace, city, kit);
        screen.show(words, some);
        yield screen.root();
      }
      case Place.People(var person) -> {
        var screen = new PersonScreen(workspace, city, kit);
        screen.open(person);
        yield screen.root();
      }
      case Place.Contacts(var contact) -> {
        var screen = new ContactScreen(workspace, city, kit);
        screen.open(contact);
        yield screen.root();
      }
      case Place.LogContact(var stakeholders, var people) -> {
        var screen = new ContactScreen(workspace, city, kit);
        screen.log(stakeholders, people);
        yield screen.root();
      }
      case Place.GoingCold _ -> new GoingColdScreen(workspace, city, kit).root();
      case Place.Cadences _ -> new CadenceScreen(workspace, city, kit).root();
      case Place.Partnerships(var partnership) -> {
        var screen = new PartnershipScreen(workspace, city, kit);
        screen.open(partnership);
        yield screen.root();
      }
      case Place.SomePartnerships(var words, var some) -> {
        var screen = new PartnershipScreen(workspace, city, kit);
        screen.show(words, some);
        yield screen.root();
      }
      case Place.PathFigures _ -> new FigureScreen(workspace, city, FigureSection.PATH, kit).root();
      case Place.ActivityFigures _ ->
          new FigureScreen(workspace, city, FigureSection.ACTIVITIES, kit).root();
      case Place.PartnershipFigures _ ->
          new FigureScreen(workspace, city, FigureSection.PARTNERSHIPS, kit).root();
      case Place.BudgetFigures _ ->
          new FigureScreen(workspace, city, FigureSection.BUDGET, kit).root();
      case Place.PartnershipSheet(var partnership) ->
          new SheetScreen(workspace, city, partnership, kit).root();
      case Place.Meetings(var meeting) -> {
        var screen = new MeetingScreen(workspace, city, kit);
        screen.open(meeting);
        yield screen.root();
      }
      case Place.PlanMeeting(var context) -> {
        var screen = new MeetingScreen(workspace, city, kit);
        screen.plan(context);
        yield screen.root();
      }
      case Place.WorkingGroups(var group) -> {
        var screen = new WorkingGroupScreen(workspace, city, kit);
        screen.open(group);
        yield screen.root();
      }
      case Place.BeginWorkingGroup(var partnership) -> {
        var screen = new WorkingGroupScreen(workspace, city, kit);
        screen.begin(partnership);
        yield screen.root();
      }
      case Place.Activities(var activity) -> {
        var screen = new ActivityScreen(workspace, city, kit);
        screen.open(activity);
        yield screen.root();
      }
      case Place.Budget(var line) -> {
        var screen = new BudgetScreen(workspace, city, kit);
        screen.open(line);
        yield screen.root();
      }
      case Place.SomeBudgetLines(var words, var some) -> {
        var screen = new BudgetScreen(workspace, city, kit);
        screen.show(words, some);
        yield screen.root();
      }
      case Place.SomeActivities(var words, var some) -> {
        var screen = new ActivityScreen(workspace, city, kit);
        screen.show(words, some);
        yield screen.root();
      }
      case Place.Timeline _ -> new TimelineScreen(workspace, city, kit).root();
      case Place.Overview _ -> new OverviewScreen(workspace, city, kit, openSample).root();
      case Place.Coverage _ -> new CoverageScreen(workspace, city, kit).root();
      case Place.Matrix _ -> new MatrixScreen(workspace, city, kit).root();
      case Place.Duplicates(var stakeholders, var people) -> {
        var screen = new DuplicateScreen(workspace, city, kit);
        screen.open(stakeholders, people);
        yield screen.root();
      }
      case Place.Network _ -> new NetworkScreen(workspace, city, kit).root();
      case Place.Privacy _ -> new PrivacyScreen(workspace, city, kit, kept()).root();
      case Place.Report(var kind) -> new ReportScreen(workspace, city, kind, kit).root();
      case Place.Import(var file, var kind) -> {
        var screen = new ImportScreen(workspace, city, kit);
        screen.open(file, kind);
        yield screen.root();
      }
      case Place.History _ -> new HistoryScreen(workspace, kit).root();
      case Place.Bin _ -> new BinScreen(workspace, kit).root();
      case Place.Export _ -> new ExportScreen(workspace, city, kit).root();
      case Place.Backups _ -> backups();
    };
  }

  private @Nullable Backups kept() {
    var watch = file.backups();
    return watch == null ? null : watch.backups();
  }

  /// The backups of the file, whatever city is in it.
  Node backups() {
    var watch = file.backups();
    if (watch != null) return new BackupScreen(file.workspace(), watch, takingBack, kit).root();
    return new EmptyState(
        Feather.SHIELD,
        kit.messages().get("shell.backups"),
        kit.messages().get("backup.noFile"),
        List.of());
  }
}
