// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Place;

/// Working groups, meetings, activities and documents of the partnership.
final class LinkPanes {
  private final Kit kit;
  private final Messages messages;
  private final LinkList groups;
  private final LinkList meetings;
  private final LinkList activities;
  private final LinkList documents;
  private final List<Section> sections;

  LinkPanes(SheetScreenModel model, Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    groups = list("sheet-group-list", "sheet.noGroups");
    meetings = list("sheet-meeting-list", "sheet.noMeetings");
    activities = list("sheet-activity-list", "partnership.noActivities");
    documents = list("sheet-document-list", "sheet.noDocuments");
    var ofActivities = section("sheet-activities", "sheet.activities", activities);
    var ofDocuments = section("sheet-documents", "sheet.documents", documents);
    sections =
        List.of(
            section("sheet-groups", "sheet.groups", groups),
            section("sheet-meetings", "sheet.meetings", meetings),
            ofActivities,
            ofDocuments);
    if (model.readOnly()) return;
    ofActivities.tool(
        "sheet-add-activity",
        Feather.PLUS,
        messages.get("sheet.addActivity"),
        () ->
            model.addActivity(
                messages.get("sheet.newActivity"),
                it -> kit.navigator().open(new Place.Activities(it))));
    ofDocuments.tool(
        "sheet-add-document",
        Feather.PLUS,
        messages.get("sheet.addDocument"),
        () -> kit.navigator().open(new Place.Partnerships(model.partnership())));
  }

  private LinkList list(String id, String none) {
    return new LinkList(id, kit.navigator(), messages.get(none));
  }

  private Section section(String id, String key, LinkList list) {
    return new Section(id, messages.get(key), list);
  }

  List<Section> sections() {
    return sections;
  }

  void show(Sheet sheet) {
    groups.show(
        sheet.groups().stream()
            .map(
                it ->
                    new LinkList.Link(
                        Feather.USERS, messages.get("sheet.group", it.name(), it.members()), null))
            .toList());
    meetings.show(sheet.meetings().stream().map(this::link).toList());
    activities.show(sheet.activities().stream().map(this::link).toList());
    documents.show(sheet.documents().stream().map(this::link).toList());
  }

  private LinkList.Link link(Meeting it) {
    return new LinkList.Link(
        Feather.COFFEE,
        messages.get(
            "sheet.meeting",
            it.title(),
            messages.date(it.setting().date()),
            messages.label(it.status())),
        null);
  }

  private LinkList.Link link(Activity it) {
    return new LinkList.Link(
        Feather.CALENDAR,
        it.start() == null
            ? it.title()
            : messages.get("partnership.activityOn", it.title(), messages.date(it.start())),
        new Place.Activities(it.id()));
  }

  private LinkList.Link link(FiledDocument it) {
    var type =
        kit.catalogue()
            .documentType(it.documentType())
            .map(one -> one.name().in(messages.locale()))
            .orElse(it.documentType());
    return new LinkList.Link(
        it.attachment() == null ? Feather.FILE : Feather.PAPERCLIP,
        messages.get(
            "sheet.document",
            it.title(),
            type,
            it.number() == null ? "none" : it.number(),
            it.date() == null ? "none" : messages.date(it.date())),
        null);
  }
}
