// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingKind;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Protocol;
import org.learningcitydesk.domain.meeting.Setting;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.time.TimeOfDay;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FiledDocumentsPane;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Option;

/// One meeting: when and where, the agenda with what came of it, who comes, what it belongs to, how
/// its minutes are registered.
final class MeetingForm {
  private final MeetingScreenModel model;
  private final Messages messages;
  private final Label agendaHeading = new Label();
  final Form<Meeting> form;

  MeetingForm(MeetingScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    form = new Form<>(messages, Meeting::id, model.register::edit);
    when();
    agendaHeading.getStyleClass().add("form-heading");
    form.wide(agendaHeading);
    var agenda = new AgendaPane(model, messages);
    form.wide(agenda);
    form.heading(messages.get("field.meeting.attendees"));
    var attendees = new AttendeesPane(model, kit);
    form.wide(attendees);
    roles();
    belonging();
    protocol();
    form.wide(documents(kit));
    form.area("meeting.notes", 3, Meeting::notes, Meeting::withNotes);
    model.register.onLeave(
        () -> {
          form.commit();
          agenda.commit();
          attendees.commit();
        });
    model.register.openProperty().subscribe(this::show);
    model.neighboursProperty().subscribe(_ -> form.refresh());
    form.setReadOnly(model.register.readOnly());
  }

  private void show(@Nullable Meeting meeting) {
    form.show(meeting);
    agendaHeading.setText(
        messages.get(
            meeting != null && meeting.status() == MeetingStatus.HELD
                ? "meeting.minutesHeading"
                : "meeting.agendaHeading"));
  }

  private void when() {
    form.text("meeting.title", model.register::typedName, Meeting::withTitle)
        .required(messages.get("field.required"));
    form.choice(
            "meeting.kind",
            List.of(MeetingKind.values()),
            messages::label,
            Meeting::kind,
            Meeting::withKind)
        .half();
    form.choice(
            "meeting.status",
            List.of(MeetingStatus.values()),
            messages::label,
            Meeting::status,
            Meeting::withStatus)
        .half();
    form.date("meeting.date", it -> it.setting().date(), model::onDate);
    form.wide(over());
    time("meeting.start", Setting::start, Setting::withStart);
    time("meeting.end", Setting::end, Setting::withEnd);
    setting("meeting.place", Setting::place, Setting::withPlace);
    setting("meeting.link", Setting::link, Setting::withLink);
  }

  /// Says that the day of a planned meeting has come, with the way to its minutes.
  private Node over() {
    var words = new Label(messages.get("meeting.over"), Icons.of(Feather.INFO));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var button = Icons.button("meeting-hold", Feather.CHECK, messages.get("meeting.hold"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(model.register.readOnly());
    button.setOnAction(_ -> model.hold());
    var line = new HBox(words, button);
    line.getStyleClass().add("step-all-done");
    line.managedProperty().bind(line.visibleProperty());
    model
        .register
        .openProperty()
        .subscribe(
            it -> line.setVisible(it != null && MeetingScreenModel.isOver(it, model.today())));
    return line;
  }

  private void time(
      String name,
      Function<Setting, @Nullable LocalTime> getter,
      BiFunction<Setting, @Nullable LocalTime, Setting> wither) {
    form.text(
            name,
            it -> TimeOfDay.write(getter.apply(it.setting())),
            (it, typed) -> it.withSetting(wither.apply(it.setting(), TimeOfDay.read(typed, name))))
        .half();
  }

  private void setting(
      String name,
      Function<Setting, @Nullable String> getter,
      BiFunction<Setting, @Nullable String, Setting> wither) {
    form.text(
        name,
        it -> text(getter.apply(it.setting())),
        (it, typed) -> it.withSetting(wither.apply(it.setting(), typed)));
  }

  private static String text(@Nullable String it) {
    return it == null ? "" : it;
  }

  private void roles() {
    form.heading(messages.get("meeting.roles"));
    role("meeting.convenor", Setting::convenor, Setting::withConvenor);
    role("meeting.chair", Setting::chair, Setting::withChair);
    role("meeting.minuteTaker", Setting::minuteTaker, Setting::withMinuteTaker);
  }

  private void role(
      String name,
      Function<Setting, @Nullable String> getter,
      BiFunction<Setting, @Nullable String, Setting> wither) {
    form.suggest(
        name,
        () -> Option.all(model.attendees.names(), it -> it),
        it -> text(getter.apply(it.setting())),
        (it, typed) -> it.withSetting(wither.apply(it.setting(), typed)));
  }

  private void belonging() {
    form.heading(messages.get("meeting.belongs"));
    form.search(
        "meeting.partnership",
        this::partnerships,
        this::partnershipName,
        it -> it.context().partnership(),
        (it, chosen) -> within(it, was -> new Context(chosen, was.workingGroup(), was.step())));
    form.search(
        "meeting.workingGroup",
        this::groups,
        this::groupName,
        it -> it.context().workingGroup(),
        (it, chosen) -> within(it, was -> new Context(was.partnership(), chosen, was.step())));
    var steps = new Steps(messages, model.neighboursProperty()::get);
    form.search(
        "meeting.step",
        steps::options,
        steps::name,
        it -> it.context().step(),
        (it, chosen) ->
            within(it, was -> new Context(was.partnership(), was.workingGroup(), chosen)));
  }

  private static Meeting within(Meeting it, UnaryOperator<Context> change) {
    return it.withContext(change.apply(it.context()));
  }

  private List<Option<PartnershipId>> partnerships() {
    return model.neighboursProperty().get().partnerships().values().stream()
        .map(it -> Option.of(it.id(), it.name()))
        .toList();
  }

  private String partnershipName(@Nullable PartnershipId id) {
    if (id == null) return "";
    return model.neighboursProperty().get().partnership(id).map(it -> it.name()).orElse("…");
  }

  private List<Option<WorkingGroupId>> groups() {
    return model.neighboursProperty().get().groups().values().stream()
        .map(it -> Option.of(it.id(), it.name()))
        .toList();
  }

  private String groupName(@Nullable WorkingGroupId id) {
    if (id == null) return "";
    return model.neighboursProperty().get().group(id).map(it -> it.name()).orElse("…");
  }

  private void protocol() {
    form.heading(messages.get("meeting.protocol"));
    form.text(
            "meeting.number",
            it -> text(it.protocol().number()),
            (it, typed) ->
                registered(it, was -> new Protocol(typed, was.protocolNumber(), was.approvedOn())))
        .half();
    form.text(
            "meeting.protocolNumber",
            it -> text(it.protocol().protocolNumber()),
            (it, typed) ->
                registered(it, was -> new Protocol(was.number(), typed, was.approvedOn())))
        .half();
    form.date(
        "meeting.approvedOn",
        it -> it.protocol().approvedOn(),
        (it, typed) ->
            registered(it, was -> new Protocol(was.number(), was.protocolNumber(), typed)));
  }

  /// Files that belong to it, for example the signed minutes; on demand.
  private Node documents(Kit kit) {
    var part =
        new TitledPane(
            messages.get("meeting.filed", 0),
            new FiledDocumentsPane("meeting", model.documents, kit));
    part.setId("meeting-documents-part");
    part.setExpanded(false);
    part.getStyleClass().add("documents-part");
    part.setMinWidth(0);
    model
        .documents
        .filedProperty()
        .subscribe(it -> part.setText(messages.get("meeting.filed", it.size())));
    return part;
  }

  private static Meeting registered(Meeting it, UnaryOperator<Protocol> change) {
    return it.withProtocol(change.apply(it.protocol()));
  }
}
