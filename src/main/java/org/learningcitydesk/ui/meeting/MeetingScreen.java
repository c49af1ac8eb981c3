// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.MeetingKind;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.CalendarDialog;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Question;
import org.learningcitydesk.ui.control.RegisterColumn;
import org.learningcitydesk.ui.control.RegisterPane;
import org.learningcitydesk.ui.control.RegisterTable;
import org.learningcitydesk.ui.control.SavedFile;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.ui.control.history.HistoryPart;
import org.learningcitydesk.workspace.Workspace;

/// The meetings, the newest first, and beside them, or in their place, the one that is open.
public final class MeetingScreen {
  private final Kit kit;
  private final Messages messages;
  final MeetingScreenModel model;
  private final Form<Meeting> form;
  private final RegisterTable<MeetingRow> table;
  private final RegisterPane<MeetingRow> root;
  final DocumentMenu documents;

  public MeetingScreen(Workspace workspace, CityId city, Kit kit) {
    this(workspace, city, kit, LocalDate::now);
  }

  MeetingScreen(Workspace workspace, CityId city, Kit kit, Supplier<LocalDate> today) {
    this.kit = kit;
    messages = kit.messages();
    model = new MeetingScreenModel(workspace, kit.jobs(), city, new Carrying(messages), today);
    form = new MeetingForm(model, kit).form;
    HistoryPart.addTo(
        form,
        "meeting",
        workspace,
        kit,
        model.register.openProperty(),
        it -> HistoryPart.ref(RecordKind.MEETING, it.version(), it.id().value()));
    table =
        new RegisterTable<>(
            "meetings", kit, messages.get("meeting.listTitle"), MeetingRow::id, columns());
    table.follow(model.rows);
    root = new RegisterPane<>("meetings", kit, table, form, words(), commands());
    root.setReadOnly(workspace.readOnly());
    root.widening();
    var none = nothingOpen();
    var saved = new SavedFile("meetings", kit);
    root.setBottom(saved);
    documents =
        new DocumentMenu("meetings-documents", messages.get("meeting.documents"), kit, saved::show)
            .before(model.register::leave);
    documents.disableProperty().bind(none);
    root.page(documents);
    model.register.openProperty().subscribe((before, now) -> offer(before, now, saved));
    var next = Icons.button("meetings-next", Feather.SKIP_FORWARD, messages.get("meeting.next"));
    next.setOnAction(_ -> model.next());
    next.disableProperty().bind(root.readOnlyProperty().or(none));
    root.page(next);
    root.way(
        "groups",
        Feather.LAYERS,
        messages.get("workingGroup.listTitle"),
        () -> kit.navigator().open(new Place.WorkingGroups(null)));
    root.more(
        "calendar",
        Feather.CALENDAR,
        messages.get("calendar.file"),
        () -> new CalendarDialog(workspace, city, kit).ask(root));
    root.follow(model.register, MeetingRow::id);
    kit.versions()
        .of(Stakeholder.class, Person.class, Partnership.class, WorkingGroup.class, Step.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reloadNeighbours());
    kit.versions().of(Meeting.class).when(Shown.in(root)).subscribe(_ -> model.reload());
    kit.versions()
        .of(FiledDocument.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.documents.reload());
  }

  /// Whether there is no stored meeting to work on.
  private BooleanBinding nothingOpen() {
    return model
        .register
        .openProperty()
        .isNull()
        .or(model.register.draftProperty())
        .or(Bindings.size(table.selection()).greaterThan(1));
  }

  /// Offers the documents of the open meeting. A file that was saved is spoken of until another
  /// meeting is open.
  private void offer(@Nullable Meeting before, @Nullable Meeting now, SavedFile saved) {
    if (now == null || before == null || !before.id().equals(now.id())) saved.show(null);
    if (now != null) documents.offer(new MeetingDocuments(model, messages).of(now));
  }

  public Node root() {
    return root;
  }

  /// Brings one meeting to the front.
  public void open(@Nullable MeetingId meeting) {
    if (meeting == null) return;
    table.clearFilters();
    model.register.open(meeting);
  }

  /// Begins a meeting of a working group or a partnership, with its members.
  public void plan(Context context) {
    table.clearFilters();
    model.plan(
        messages.get("meeting.nameless"),
        context,
        () -> {
          root.applyCss();
          root.layout();
          form.focusFirst();
        });
  }

  private List<RegisterColumn<MeetingRow>> columns() {
    return List.of(
        RegisterColumn.<MeetingRow, PartialDate>sorted(
                "date",
                "field.meeting.date",
                row -> messages.date(row.meeting().setting().date()),
                row -> row.meeting().setting().date())
            .asDate()
            .width(125),
        RegisterColumn.<MeetingRow>text(
                "title", "field.meeting.title", row -> row.meeting().title())
            .icon(row -> row.meeting().hasConfidential() ? Feather.LOCK : null)
            .width(260),
        RegisterColumn.<MeetingRow, MeetingStatus>sorted(
                "status",
                "field.meeting.status",
                row -> messages.label(row.meeting().status()),
                row -> row.meeting().status())
            .codes(List.of(MeetingStatus.values()), row -> row.meeting().status(), messages::label)
            .width(115),
        RegisterColumn.<MeetingRow, MeetingKind>sorted(
                "kind",
                "field.meeting.kind",
                row -> messages.label(row.meeting().kind()),
                row -> row.meeting().kind())
            .codes(List.of(MeetingKind.values()), row -> row.meeting().kind(), messages::label)
            .width(130),
        RegisterColumn.<MeetingRow>text(
                "partnership",
                "field.meeting.partnership",
                row -> row.partnership().map(Partnership::name).orElse(null))
            .width(180),
        RegisterColumn.<MeetingRow>text(
                "workingGroup",
                "field.meeting.workingGroup",
                row -> row.group().map(WorkingGroup::name).orElse(null))
            .width(160),
        RegisterColumn.<MeetingRow, Integer>sorted(
                "step",
                "field.meeting.step",
                row -> row.step().map(it -> it.label(messages.locale())).orElse(null),
                row -> row.step().map(Step::number).orElse(null))
            .width(110)
            .hidden(),
        RegisterColumn.<MeetingRow, Integer>sorted(
                "attendees",
                "field.meeting.attendees",
                this::attendance,
                row -> row.meeting().attendees().size())
            .width(130),
        RegisterColumn.<MeetingRow, Long>sorted(
                "openActions", "meeting.openActions", this::openActions, MeetingScreen::sorted)
            .width(140),
        RegisterColumn.<MeetingRow>text(
                "place", "field.meeting.place", row -> row.meeting().setting().place())
            .width(160)
            .hidden(),
        RegisterColumn.<MeetingRow>text(
                "stakeholders", "meeting.stakeholders", MeetingRow::stakeholders)
            .width(220)
            .hidden());
  }

  private @Nullable String attendance(MeetingRow row) {
    var all = row.meeting().attendees().size();
    if (all == 0) return null;
    return row.meeting().status() == MeetingStatus.HELD
        ? messages.get("meeting.cameOf", row.came(), all)
        : messages.number(all);
  }

  private @Nullable String openActions(MeetingRow row) {
    var open = row.meeting().openActions();
    return open == 0 ? null : messages.get("meeting.openOf", open, row.overdue(model.today()));
  }

  private static @Nullable Long sorted(MeetingRow row) {
    var open = row.meeting().openActions();
    return open == 0 ? null : open;
  }

  private RegisterPane.Words words() {
    return new RegisterPane.Words(
        messages.get("meeting.listTitle"),
        messages.get("meeting.add"),
        messages.get("meeting.empty"),
        messages.get("meeting.emptyHint"));
  }

  private RegisterPane.Commands commands() {
    return new RegisterPane.Commands(
        () -> model.begin(messages.get("meeting.nameless")),
        null,
        () -> model.remove(table.selection().stream().map(MeetingRow::meeting).toList(), this::ask),
        null,
        null,
        () -> kit.navigator().open(new Place.Start()));
  }

  private void ask(int chosen, List<ActionItem> open, Runnable goOn) {
    new Question(
            messages.get("meeting.removeQuestion", chosen),
            messages.get("meeting.removeActions", chosen, open.size()),
            open.stream().map(ActionItem::text).toList(),
            messages.get("register.delete"))
        .ask(root, kit, goOn);
  }
}
