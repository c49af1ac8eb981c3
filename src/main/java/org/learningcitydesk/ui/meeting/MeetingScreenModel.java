// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.MeetingKind;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.exchange.sharing.SharedKinds;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.order.RecordDocument;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.DocumentOwner;
import org.learningcitydesk.ui.control.FiledDocuments;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.control.SharingDialog;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The meetings of one city: the register, and what the open one is about, who comes to it and what
/// came of it.
final class MeetingScreenModel {
  final RegisterModel<Meeting, MeetingId> register;
  final ObservableList<MeetingRow> rows = FXCollections.observableArrayList();
  final AgendaEdits agenda;
  final AttendeeEdits attendees;
  final FiledDocuments documents;
  private final Workspace workspace;
  private final Jobs jobs;
  private final CityId city;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Neighbours> neighbours =
      new ReadOnlyObjectWrapper<>(this, "neighbours", Neighbours.NONE);

  MeetingScreenModel(
      Workspace workspace, Jobs jobs, CityId city, Carrying carrying, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.city = city;
    this.today = today;
    register =
        new RegisterModel<>(
            workspace,
            jobs,
            new MeetingLog(
                city, (it, name) -> it.following(name, dayAfter(it), carrying.from(it))));
    documents = new FiledDocuments(workspace, jobs);
    agenda = new AgendaEdits(register, today);
    attendees = new AttendeeEdits(register, neighbours::get);
    // A draft that was stored can have documents.
    register.openProperty().subscribe(_ -> followDocuments());
    register.draftProperty().subscribe(_ -> followDocuments());
    register.records().subscribe(this::nameRows);
    neighbours.subscribe(this::nameRows);
  }

  private void followDocuments() {
    var it = register.openId();
    var owner = it == null || register.isDraft() ? null : DocumentOwner.of(it);
    if (!Objects.equals(owner, documents.ownerProperty().get())) documents.follow(owner);
  }

  private void nameRows() {
    rows.setAll(
        register.records().stream().map(it -> new MeetingRow(it, neighbours.get())).toList());
  }

  /// A month after the meeting, but not before tomorrow.
  private PartialDate dayAfter(Meeting it) {
    var month = it.setting().date().last().plusMonths(1);
    var tomorrow = today().plusDays(1);
    return PartialDate.of(month.isBefore(tomorrow) ? tomorrow : month);
  }

  LocalDate today() {
    return today.get();
  }

  void reload() {
    register.reload();
  }

  /// Reads again who is known, in which role, and what a meeting can belong to.
  void reloadNeighbours() {
    jobs.load(() -> workspace.read(tx -> Neighbours.of(tx, city)), neighbours::set);
  }

  ReadOnlyObjectProperty<Neighbours> neighboursProperty() {
    return neighbours.getReadOnlyProperty();
  }

  /// Makes a document of a meeting as it is stored; for any thread.
  DocumentMenu.Made document(
      MeetingDocument which, MeetingId meeting, Locale language, SharingProfile profile) {
    return DocumentMenu.Made.of(
        workspace.read(
            tx ->
                new RecordDocument.OfMeeting(which, meeting)
                    .made(tx, profile, language, Catalogue.shipped(), today())));
  }

  SharingDialog.Shared shared(MeetingDocument which) {
    return new SharingDialog.Shared(
        workspace, city, SharedKinds.ofDocument(which.id()), which.profiles());
  }

  void begin(String nameless) {
    register.begin(Meeting.on(city, today(), nameless));
  }

  /// Begins a meeting of a working group or a partnership, with its members and what it belongs to.
  void plan(String nameless, Context of, Runnable begun) {
    jobs.load(
        () -> workspace.read(tx -> Neighbours.of(tx, city)),
        found -> {
          neighbours.set(found);
          var blank = Meeting.on(city, today(), nameless);
          var group = found.group(of.workingGroup());
          var partnership = found.partnership(of.partnership());
          if (group.isPresent()) register.begin(ofGroup(blank, group.get(), found));
          else if (partnership.isPresent())
            register.begin(ofPartnership(blank, partnership.get(), found));
          else return;
          begun.run();
        });
  }

  private static Meeting ofGroup(Meeting blank, WorkingGroup group, Neighbours known) {
    var meeting =
        blank.withKind(MeetingKind.WORKING_GROUP).withContext(new Context(null, group.id(), null));
    return AttendeeEdits.withMembers(meeting, known)
        .withContext(new Context(group.partnership(), group.id(), group.step()));
  }

  private static Meeting ofPartnership(Meeting blank, Partnership partnership, Neighbours known) {
    return AttendeeEdits.withMembers(
        blank.withContext(new Context(partnership.id(), null, partnership.step())), known);
  }

  /// Makes the meeting that follows the open one, and opens it.
  void next() {
    var it = register.open();
    if (it != null && !register.isDraft()) register.duplicate(List.of(it), name -> name);
  }

  /// Whether the open meeting is planned although its day has come.
  static boolean isOver(Meeting it, LocalDate today) {
    return it.status() == MeetingStatus.PLANNED && !it.setting().date().first().isAfter(today);
  }

  void hold() {
    register.edit(it -> it.withStatus(MeetingStatus.HELD));
  }

  /// The meeting on another day, with the roles that people had then. What is not known of that
  /// day stays as it was written.
  Meeting onDate(Meeting it, @Nullable PartialDate date) {
    if (date == null) throw new InvalidValue("meeting.date", "dateNeeded");
    if (date.equals(it.setting().date())) return it;
    return it.withSetting(it.setting().withDate(date))
        .withAttendees(it.attendees().stream().map(one -> then(one, date)).toList());
  }

  private Attendee then(Attendee one, PartialDate date) {
    var then = one.person() == null ? null : neighbours.get().role(one.person(), date);
    return then == null ? one : one.withRole(then);
  }

  /// Removes the meetings, or drops the draft that is open; where actions of them wait to be done,
  /// asks first.
  void remove(List<Meeting> chosen, Ask ask) {
    if (register.isDraft()) {
      register.discard();
      return;
    }
    if (chosen.isEmpty() || register.readOnly()) return;
    var gone = List.copyOf(chosen);
    var open = gone.stream().flatMap(it -> it.actions().stream()).filter(it -> !it.done()).toList();
    if (open.isEmpty()) register.remove(gone);
    else ask.about(gone.size(), open, () -> register.remove(gone));
  }

  /// Asks whether to go on although actions go with the meetings.
  interface Ask {
    /// @param chosen how many meetings are to go
    /// @param goOn removes them
    void about(int chosen, List<ActionItem> open, Runnable goOn);
  }
}
