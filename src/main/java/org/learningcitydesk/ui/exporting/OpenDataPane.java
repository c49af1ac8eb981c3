// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.opendata.Licence;
import org.learningcitydesk.exchange.opendata.OpenDataOrder;
import org.learningcitydesk.exchange.opendata.OpenDataPackage;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Form;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Shown;
import org.learningcitydesk.workspace.Workspace;

/// The open data package: period, licence, threshold, where it will be and whom to ask; then what
/// would be published, and what would not.
final class OpenDataPane {
  private final OpenDataScreenModel model;
  private final Messages messages;
  private final PackPane root;

  OpenDataPane(Workspace workspace, CityId city, Kit kit) {
    messages = kit.messages();
    model =
        new OpenDataScreenModel(
            workspace, city, kit.jobs(), kit.settings(), kit.catalogue(), messages);
    root =
        new PackPane(
            "open-data", kit, messages.get("openData.cardText"), this::fileName, model::write);
    root.complete(
        form(),
        model.previewProperty().map(it -> it.sentences(messages)).orElse(List.of()),
        model.previewProperty().map(OpenDataPackage.Contents::isComplete).orElse(false),
        model.writtenProperty());
    kit.versions()
        .of(City.class, Stakeholder.class, Person.class, Partnership.class, Activity.class)
        .when(Shown.in(root))
        .subscribe(_ -> model.reload());
  }

  PackPane root() {
    return root;
  }

  private String fileName() {
    return PackPane.fileName(
        model.city().map(City::name).orElse(""),
        messages.get("openData.fileName"),
        LocalDate.now());
  }

  private Form<OpenDataOrder> form() {
    var form = new Form<OpenDataOrder>(messages, _ -> "openData", model::edit);
    form.date("openData.from", it -> date(it.from()), (it, day) -> it.withFrom(first(day))).half();
    form.date("openData.to", it -> date(it.to()), (it, day) -> it.withTo(last(day))).half();
    form.choice(
            "openData.licence",
            List.of(Licence.values()),
            messages::label,
            OpenDataOrder::licence,
            OpenDataOrder::withLicence)
        .half();
    form.number(
            "openData.minCell",
            OpenDataOrder::minCell,
            (it, number) -> it.withMinCell(number == null ? OpenDataOrder.USUAL_MIN_CELL : number))
        .half()
        .hint(messages.get("openData.minCellHint"));
    form.text("openData.accessUrl", OpenDataOrder::accessUrl, OpenDataOrder::withAccessUrl)
        .required(messages.get("field.required"))
        .hint(messages.get("openData.accessUrlHint"));
    form.text("openData.contact", OpenDataOrder::contact, OpenDataOrder::withContact)
        .required(messages.get("field.required"));
    form.unrolled();
    model.orderProperty().subscribe(form::show);
    return form;
  }

  private static @Nullable PartialDate date(@Nullable LocalDate day) {
    return day == null ? null : PartialDate.of(day);
  }

  private static @Nullable LocalDate first(@Nullable PartialDate date) {
    return date == null ? null : date.first();
  }

  private static @Nullable LocalDate last(@Nullable PartialDate date) {
    return date == null ? null : date.last();
  }
}
