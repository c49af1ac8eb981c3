// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;

/// One working group: what it was asked to do, its members, what it serves, its meetings.
final class WorkingGroupForm {
  private final WorkingGroupScreenModel model;
  private final Kit kit;
  private final Messages messages;
  final Form<WorkingGroup> form;

  WorkingGroupForm(WorkingGroupScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    form = new Form<>(messages, WorkingGroup::id, model.register::edit);
    form.text("workingGroup.name", model.register::typedName, WorkingGroup::withName)
        .required(messages.get("field.required"));
    form.area("workingGroup.mandate", 3, WorkingGroup::mandate, WorkingGroup::withMandate);
    form.suggest(
        "workingGroup.area",
        this::areas,
        it -> it.area() == null ? "" : it.area(),
        WorkingGroup::withArea);
    form.date("workingGroup.from", WorkingGroup::from, WorkingGroup::withFrom).half();
    form.date("workingGroup.to", WorkingGroup::to, WorkingGroup::withTo).half();
    form.heading(messages.get("field.workingGroup.members"));
    form.wide(new GroupMembersPane(model, kit));
    form.heading(messages.get("meeting.belongs"));
    form.search(
        "workingGroup.partnership",
        this::partnerships,
        this::partnershipName,
        WorkingGroup::partnership,
        WorkingGroup::withPartnership);
    var steps = new Steps(messages, model.neighboursProperty()::get);
    form.search(
        "workingGroup.step",
        steps::options,
        steps::name,
        WorkingGroup::step,
        WorkingGroup::withStep);
    form.heading(messages.get("meeting.listTitle"));
    form.wide(meetings());
    form.wide(plan());
    form.area("workingGroup.notes", 3, WorkingGroup::notes, WorkingGroup::withNotes);
    model.register.onLeave(form::commit);
    model.register.openProperty().subscribe(form::show);
    model.neighboursProperty().subscribe(_ -> form.refresh());
    form.setReadOnly(model.register.readOnly());
  }

  private Node meetings() {
    var list =
        new LinkList("group-meetings", kit.navigator(), messages.get("workingGroup.noMeetings"));
    Runnable show =
        () ->
            list.show(model.meetingsOf(model.register.openId()).stream().map(this::link).toList());
    model.meetingsProperty().subscribe(_ -> show.run());
    model.register.openProperty().subscribe(_ -> show.run());
    return list;
  }

  private LinkList.Link link(Meeting it) {
    return new LinkList.Link(
        Feather.CLIPBOARD,
        messages.get("meeting.onDay", it.setting().date(), it.title(), it.status()),
        new Place.Meetings(it.id()));
  }

  private Button plan() {
    var plan =
        Icons.button("group-plan-meeting", Feather.PLUS, messages.get("workingGroup.planMeeting"));
    plan.getStyleClass().add("small");
    plan.disableProperty()
        .bind(model.register.draftProperty().map(draft -> draft || model.register.readOnly()));
    plan.setOnAction(
        _ -> {
          var id = model.register.openId();
          if (id != null) kit.navigator().open(new Place.PlanMeeting(new Context(null, id, null)));
        });
    return plan;
  }

  private List<Option<String>> areas() {
    var known = model.neighboursProperty().get();
    return Option.all(
        Stream.concat(
                known.stakeholders().values().stream().map(it -> it.reach().area()),
                known.groups().values().stream().map(WorkingGroup::area))
            .flatMap(Stream::ofNullable)
            .distinct()
            .sorted()
            .toList(),
        it -> it);
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
}
