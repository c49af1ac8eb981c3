// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FiledDocumentsPane;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Place;

/// Working groups, meetings and activities of the partnership, each leading to its record, and the
/// documents that are filed with it.
final class LinkPanes {
  private static final int MOST = 8;
  private final SheetScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final LinkList groups;
  private final LinkList meetings;
  private final LinkList activities;
  private final Section ofGroups;
  private final Section ofMeetings;
  private final Section ofActivities;
  private final Section ofDocuments;

  LinkPanes(SheetScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    groups = list("sheet-group-list", "sheet.noGroups");
    meetings = list("sheet-meeting-list", "sheet.noMeetings");
    activities = list("sheet-activity-list", "partnership.noActivities");
    ofGroups = new Section("sheet-groups", messages.get("sheet.groups"), groups);
    ofMeetings = new Section("sheet-meetings", messages.get("sheet.meetings"), meetings);
    ofActivities = new Section("sheet-activities", messages.get("sheet.activities"), activities);
    ofDocuments =
        new Section(
            "sheet-documents",
            messages.get("sheet.documents"),
            new FiledDocumentsPane("sheet", model.documents, kit));
    if (!model.readOnly()) addTools();
  }

  private LinkList list(String id, String none) {
    return new LinkList(id, kit.navigator(), messages.get(none));
  }

  /// What is added belongs to the partnership from the beginning.
  private void addTools() {
    var partnership = model.partnership();
    ofGroups.tool(
        "sheet-add-group",
        Feather.PLUS,
        messages.get("workingGroup.add"),
        () -> kit.navigator().open(new Place.BeginWorkingGroup(partnership)));
    ofMeetings.tool(
        "sheet-plan-meeting",
        Feather.PLUS,
        messages.get("meeting.add"),
        () -> kit.navigator().open(new Place.PlanMeeting(new Context(partnership, null, null))));
    ofActivities.tool(
        "sheet-add-activity",
        Feather.PLUS,
        messages.get("sheet.addActivity"),
        () ->
            model.addActivity(
                messages.get("sheet.newActivity"),
                it -> kit.navigator().open(new Place.Activities(it))));
  }

  List<Section> sections() {
    return List.of(ofGroups, ofMeetings, ofActivities, ofDocuments);
  }

  void show(Sheet sheet) {
    groups.show(sheet.groups().stream().map(this::link).toList());
    meetings.show(links(sheet.meetings()));
    activities.show(sheet.activities().stream().map(this::link).toList());
  }

  private LinkList.Link link(Sheet.WorkingGroupLine it) {
    return new LinkList.Link(
        Feather.LAYERS,
        messages.get("sheet.group", it.name(), it.members()),
        new Place.WorkingGroups(it.id()));
  }

  /// The newest of them, and the way to the register where there are more.
  private List<LinkList.Link> links(List<Meeting> all) {
    var links = new ArrayList<>(all.stream().limit(MOST).map(this::link).toList());
    if (all.size() > MOST)
      links.add(
          new LinkList.Link(
              Feather.MORE_HORIZONTAL,
              messages.get("register.andMore", all.size() - MOST),
              new Place.Meetings(null)));
    return links;
  }

  private LinkList.Link link(Meeting it) {
    return new LinkList.Link(
        Feather.CLIPBOARD,
        messages.get(
            "sheet.meeting",
            it.title(),
            messages.date(it.setting().date()),
            messages.label(it.status())),
        new Place.Meetings(it.id()));
  }

  private LinkList.Link link(Activity it) {
    return new LinkList.Link(
        Feather.CALENDAR,
        it.start() == null
            ? it.title()
            : messages.get("partnership.activityOn", it.title(), messages.date(it.start())),
        new Place.Activities(it.id()));
  }
}
