// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PartnershipType;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.LinkList;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;

/// One partnership, all its fields in groups.
final class PartnershipForm {
  private final PartnershipScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Catalogue catalogue;
  final Form<Partnership> form;

  PartnershipForm(PartnershipScreenModel model, Kit kit) {
    this.model = model;
    this.kit = kit;
    messages = kit.messages();
    catalogue = kit.catalogue();
    form = new Form<>(messages, Partnership::id, model.register::edit);
    what();
    form.heading(messages.get("field.partnership.members"));
    form.wide(new MembersPane(model, kit));
    agreement();
    form.heading(messages.get("partnership.links"));
    form.search(
        "partnership.step", this::steps, this::stepName, Partnership::step, Partnership::withStep);
    form.wide(activities());
    form.area("partnership.notes", 4, Partnership::notes, Partnership::withNotes);
    model.register.onLeave(form::commit);
    model.register.openProperty().subscribe(form::show);
    model.neighboursProperty().subscribe(_ -> form.refresh());
    form.setReadOnly(model.register.readOnly());
  }

  private void what() {
    form.heading(messages.get("partnership.what"));
    form.text("partnership.name", model.register::typedName, Partnership::withName)
        .required(messages.get("field.required"));
    form.choice(
        "partnership.type",
        catalogue.partnershipTypes().stream().map(PartnershipType::id).toList(),
        this::typeName,
        Partnership::type,
        Partnership::withType);
    form.wide(new StatePane(model, kit));
    form.area("partnership.purpose", 3, Partnership::purpose, Partnership::withPurpose);
  }

  private void agreement() {
    form.heading(messages.get("partnership.agreement"));
    form.date(
            "partnership.start",
            it -> it.agreement().start(),
            (it, typed) -> it.withAgreement(it.agreement().withStart(typed)))
        .half();
    form.date(
            "partnership.end",
            it -> it.agreement().end(),
            (it, typed) -> it.withAgreement(it.agreement().withEnd(typed)))
        .half();
    form.number(
            "partnership.noticeDays",
            it -> it.agreement().noticeDays(),
            (it, typed) -> it.withAgreement(it.agreement().withNoticeDays(typed)))
        .half();
    form.check(
            "partnership.tacitRenewal",
            it -> it.agreement().tacitRenewal(),
            (it, chosen) -> it.withAgreement(it.agreement().withTacitRenewal(chosen)))
        .half();
    form.wide(notice());
    form.text(
            "partnership.actNumber",
            it -> it.agreement().actNumber(),
            (it, typed) -> it.withAgreement(it.agreement().withActNumber(typed)))
        .half();
    form.text(
            "partnership.protocolNumber",
            it -> it.agreement().protocolNumber(),
            (it, typed) -> it.withAgreement(it.agreement().withProtocolNumber(typed)))
        .half();
    form.text(
            "partnership.channel",
            it -> it.agreement().channel(),
            (it, typed) -> it.withAgreement(it.agreement().withChannel(typed)))
        .hint(messages.get("partnership.channelHint"));
  }

  private Node notice() {
    var label = new Label();
    label.setId("partnership-notice");
    label.getStyleClass().add("form-remark");
    label.setWrapText(true);
    model
        .register
        .openProperty()
        .subscribe(it -> label.setText(it == null ? "" : noticeInWords(it)));
    return label;
  }

  private String noticeInWords(Partnership it) {
    var tacit = Boolean.toString(it.agreement().tacitRenewal());
    return model
        .notice(it)
        .map(
            notice ->
                notice.days() < 0
                    ? messages.get("partnership.noticeOver", notice.by(), -notice.days(), tacit)
                    : messages.get("partnership.noticeAhead", notice.by(), notice.days(), tacit))
        .orElseGet(() -> messages.get("partnership.noticeUnknown"));
  }

  private Node activities() {
    var list =
        new LinkList(
            "partnership-activities", kit.navigator(), messages.get("partnership.noActivities"));
    model
        .activitiesProperty()
        .subscribe(
            all ->
                list.show(
                    all.stream()
                        .map(
                            it ->
                                new LinkList.Link(
                                    Feather.CALENDAR, dated(it), new Place.Activities(it.id())))
                        .toList()));
    return list;
  }

  private String dated(Activity it) {
    return it.start() == null
        ? it.title()
        : messages.get("partnership.activityOn", it.title(), it.start());
  }

  /// A type that the catalogue does not know is shown as it is.
  String typeName(@Nullable String id) {
    if (id == null) return "";
    return catalogue.partnershipType(id).map(it -> it.name().in(messages.locale())).orElse(id);
  }

  private List<Option<StepId>> steps() {
    return model.neighboursProperty().get().allSteps().stream()
        .map(it -> Option.of(it.id(), it.label(messages.locale())))
        .toList();
  }

  private String stepName(@Nullable StepId id) {
    if (id == null) return "";
    return model
        .neighboursProperty()
        .get()
        .step(id)
        .map(it -> it.label(messages.locale()))
        .orElse("…");
  }
}
