// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PartnershipType;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.FiledDocumentsPane;
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
    AgreementPart.add(form, model, kit);
    form.wide(documents());
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

  /// Files that prove it, on demand: a record with many of them stays short.
  private Node documents() {
    var part =
        new TitledPane(
            messages.get("partnership.documents", 0),
            new FiledDocumentsPane("partnership", model.documents, kit));
    part.setId("partnership-documents-part");
    part.setExpanded(false);
    part.getStyleClass().add("documents-part");
    part.setMinWidth(0);
    model
        .documents
        .filedProperty()
        .subscribe(it -> part.setText(messages.get("partnership.documents", it.size())));
    return part;
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
